#include "ui/intake/intakeoverview.h"

#include "app/clients/noteaccess.h"
#include "app/common/explain.h"
#include "app/intake/clearancestore.h"
#include "app/intake/clientalertstore.h"
#include "app/intake/consentstore.h"
#include "app/intake/outcomestore.h"
#include "app/storage/storagethread.h"
#include "ui/common/button.h"
#include "ui/common/deliver.h"
#include "ui/common/field.h"
#include "ui/common/keys.h"
#include "ui/common/pageheader.h"
#include "ui/common/plainscroll.h"
#include "ui/common/surface.h"
#include "ui/common/taborder.h"
#include "ui/common/text.h"
#include "ui/intake/cautionlist.h"
#include "ui/intake/clearanceform.h"
#include "ui/intake/consentpane.h"
#include "ui/intake/consentsigner.h"
#include "ui/intake/daywords.h"
#include "ui/intake/outcomepane.h"
#include "ui/intake/versionpane.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace untie {

using namespace Qt::StringLiterals;

IntakeOverview::IntakeOverview(StorageThread &storage, PersonId person, QWidget *parent)
    : QWidget(parent)
    , m_storage(storage)
    , m_person(person)
    , m_header(new PageHeader(this))
    , m_acts(new ActSet(this))
    , m_confirm(newButton(tr("No change"), ButtonRole::Normal, u"check"_s, this))
    , m_fill(newButton(tr("Fill in"), ButtonRole::Primary, u"clipboard-list"_s, this))
    , m_handOver(newButton(tr("Hand over"), ButtonRole::Normal, u"hand"_s, this))
    , m_message(newLabel({}, TextRole::Body, this))
    , m_scroll(new QScrollArea(this))
    , m_cautions(new CautionList(this))
    , m_versions(new VersionPane(this))
    , m_consents(new ConsentPane(this))
    , m_outcomes(new OutcomePane(this))
    , m_alert(newLineEdit(longestAlert, this))
    , m_clearancePlace(new QVBoxLayout)
    , m_signPlace(new QVBoxLayout)
{
    setObjectName(u"intakeOverview"_s);
    setSurface(this, Token::Surface);
    setFocusPolicy(Qt::ClickFocus); // no stop for Tab
    m_confirm->setObjectName(u"confirmIntake"_s);
    m_acts->add(Act::ConfirmIntake, m_confirm);
    m_fill->setObjectName(u"fillIntake"_s);
    m_acts->add(Act::FillIntake, m_fill);
    m_handOver->setObjectName(u"handOver"_s);
    m_handOver->setToolTip(tr("The client fills it in alone, full screen"));
    m_handOver->setAccessibleDescription(m_handOver->toolTip());
    QPushButton *form = newButton(tr("Change the form"), ButtonRole::Quiet, u"sliders-horizontal"_s, this);
    form->setObjectName(u"changeForm"_s);
    connect(form, &QPushButton::clicked, this, &IntakeOverview::formWanted);
    for (QPushButton *button : {form, m_handOver, m_confirm, m_fill})
        m_header->addAction(button);
    m_message->setObjectName(u"overviewMessage"_s);
    m_message->setWordWrap(true);
    m_message->setContentsMargins(space::header, space::near, space::header, space::near);
    m_message->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_message);
    fillScroll(*m_scroll, makeBody());
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    column->addWidget(m_scroll, 1);
    connect(m_confirm, &QPushButton::clicked, this, &IntakeOverview::confirm);
    connect(m_fill, &QPushButton::clicked, this, [this] { emit fillWanted(m_client); });
    connect(m_handOver, &QPushButton::clicked, this, [this] {
        if (m_record.known.client.rev > 0) // else nobody is there yet to be asked
            emit handOverWanted(m_record.known.client);
    });
    connect(m_consents, &ConsentPane::signWanted, this, &IntakeOverview::sign);
    connect(m_consents, &ConsentPane::withdrawWanted, this, [this](ConsentId id) {
        change([client = m_client, id](Database &database) { return ConsentStore(database).withdraw(client, id, QDateTime::currentDateTimeUtc()); }, tr("The consent is withdrawn."));
    });
    connect(m_cautions, &CautionList::clearanceWanted, this, &IntakeOverview::askForClearance);
    connect(m_cautions, &CautionList::revokeWanted, this, [this](ClearanceId id) {
        change([client = m_client, id](Database &database) { return ClearanceStore(database).revoke(client, id, QDateTime::currentDateTimeUtc()); }, tr("The clearance is taken back."));
    });
    connect(m_outcomes, &OutcomePane::added, this, [this](OutcomeScale scale, const QString &item, int value) {
        const QDate today = QDate::currentDate();
        const Outcome outcome{m_client, scale, item, value, today, m_person};
        change([outcome, today](Database &database) { return OutcomeStore(database).add(outcome, today); }, {});
    });
    auto *back = new QShortcut(QKeySequence(Qt::ALT | Qt::Key_Left), this);
    connect(back, &QShortcut::activated, this, [this] { emit left(m_client); });
    connect(m_header->setBack(tr("Back to the client")), &QToolButton::clicked, this, [this] { emit left(m_client); });
    tabAlong(*column);
}

QWidget *IntakeOverview::makeBody()
{
    auto *body = new QWidget(this);
    setSurface(body, Token::Surface);
    auto *leading = new QVBoxLayout;
    auto *trailing = new QVBoxLayout;
    for (QVBoxLayout *one : {leading, trailing})
        one->setSpacing(space::pane);
    const auto part = [body](QVBoxLayout *column, const QString &head, QWidget *widget) {
        column->addWidget(newLabel(head, TextRole::Heading, body));
        widget->setAccessibleName(head);
        column->addWidget(widget);
        column->addSpacing(space::pane);
    };
    part(leading, tr("Cautions"), m_cautions);
    leading->addLayout(m_clearancePlace);
    auto *desk = new QWidget(body);
    auto *line = new QHBoxLayout(desk);
    line->setContentsMargins({});
    line->setSpacing(space::near);
    m_alert->setObjectName(u"deskAlert"_s);
    m_alert->setAccessibleName(tr("What the desk is told"));
    m_alert->setPlaceholderText(tr("No prone position"));
    QPushButton *publish = newButton(tr("Publish"), ButtonRole::Normal, {}, desk);
    publish->setObjectName(u"publishAlert"_s);
    line->addWidget(m_alert, 1);
    line->addWidget(publish);
    part(leading, tr("What the desk is told"), desk);
    part(leading, tr("How it goes"), m_outcomes);
    leading->addStretch(1);
    part(trailing, tr("Consents"), m_consents);
    trailing->addLayout(m_signPlace);
    part(trailing, tr("Versions"), m_versions);
    trailing->addStretch(1);
    connect(publish, &QPushButton::clicked, this, &IntakeOverview::publish);
    connect(m_alert, &QLineEdit::returnPressed, this, &IntakeOverview::publish);
    auto *row = new QHBoxLayout(body);
    row->setContentsMargins(space::header, space::header, space::header, space::header);
    row->setSpacing(space::far);
    row->addLayout(leading, 1);
    row->addLayout(trailing, 1);
    return body;
}

void IntakeOverview::open(ClientId client, VisitId visit)
{
    if (client != m_client) { // nothing of the one before stays under another's name
        m_record = {};
        m_header->setTitle({});
        m_cautions->show({});
        m_versions->show({});
        m_consents->show({});
        m_outcomes->show({});
        m_alert->clear();
        say({}, false);
        dropSigner();
        dropClearance();
    }
    m_client = client;
    m_visit = visit;
    static_cast<void>(m_storage.run([client](Database &database) { return noteAccess(database, AuditAction::Opened, client, u"intake"_s); }));
    refresh();
}

void IntakeOverview::refresh()
{
    const int asked = ++m_asked;
    deliver(m_storage.run([client = m_client, visit = m_visit](Database &database) { return readIntakeRecord(database, client, QDate::currentDate(), visit); }), this,
            [this, asked](const Result<IntakeRecord> &record) {
                if (asked == m_asked)
                    take(record);
            });
}

void IntakeOverview::take(const Result<IntakeRecord> &record)
{
    if (!record)
        return say(explain(record.error()), true);
    m_record = *record;
    const ClientCautions &known = m_record.known;
    m_header->setTitle(tr("Intake of %1").arg(displayName(known.client)));
    m_header->setFacts(known.intake ? tr("last looked through on %1").arg(dayWords(known.intake->at)) : tr("not filled in yet"));
    m_confirm->setVisible(known.intake.has_value());
    if (known.intake)
        m_confirm->setText(tr("No change since %1").arg(dayWords(known.intake->at)));
    m_fill->setText(known.received ? tr("Take over") : known.begun ? tr("Continue") : tr("Fill in"));
    if (known.received)
        say(tr("The client filled in the form on %1. Take it over: nothing of it is in the record before.").arg(momentWords(known.received->at)), false);
    m_cautions->show(known);
    m_versions->show(m_record);
    m_consents->show(known);
    m_outcomes->show(m_record.trends);
    tabAlong(*layout()); // what is there to be pressed is made anew
    m_alert->setText(known.published);
}

template <class Job>
void IntakeOverview::change(Job job, const QString &done)
{
    deliver(m_storage.run(std::move(job)), this, [this, done](const Result<> &changedNow) {
        if (!changedNow)
            return say(changedNow.error().subject.isEmpty() ? explain(changedNow.error()) : changedNow.error().subject, true);
        say(done, false);
        refresh();
        emit changed(m_client);
    });
}

void IntakeOverview::confirm()
{
    if (!m_record.known.intake)
        return;
    const auto job = [client = m_client, base = m_record.known.intake->id, person = m_person](Database &database) -> Result<> {
        const auto confirmed = IntakeStore(database).confirm(client, base, person, QDateTime::currentDateTimeUtc());
        if (!confirmed)
            return fail(confirmed.error());
        return {};
    };
    change(job, tr("Confirmed: no change."));
}

void IntakeOverview::publish()
{
    const QString text = m_alert->text();
    change([client = m_client, text, person = m_person](Database &database) { return ClientAlertStore(database).publish(client, text, person); },
           text.trimmed().isEmpty() ? tr("The desk is told nothing.") : tr("The desk sees it now."));
}

void IntakeOverview::sign(const ConsentText &text)
{
    dropSigner();
    const Client &client = m_record.known.client;
    m_signCard = new Card(this);
    m_signCard->setObjectName(u"signCard"_s);
    m_signer = new ConsentSigner({text}, displayName(client), ageOn(client, QDate::currentDate()), FormLook::Therapist, m_signCard);
    if (m_visit.isValid())
        m_signer->offerVisit(m_visit);
    QPushButton *store = newButton(tr("Keep the consent"), ButtonRole::Primary, u"check"_s, m_signCard);
    store->setObjectName(u"storeConsent"_s);
    QPushButton *away = newButton(tr("Not now"), ButtonRole::Quiet, {}, m_signCard);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(away);
    row->addWidget(store);
    auto *column = new QVBoxLayout(m_signCard);
    column->setContentsMargins(space::pane, space::pane, space::pane, space::pane);
    column->addWidget(m_signer);
    column->addLayout(row);
    m_signPlace->addWidget(m_signCard);
    connect(store, &QPushButton::clicked, this, &IntakeOverview::storeConsent);
    connect(away, &QPushButton::clicked, this, &IntakeOverview::dropSigner);
    reveal(m_signCard);
}

void IntakeOverview::storeConsent()
{
    QList<Consent> consents = m_signer->signedNow(QDateTime::currentDateTimeUtc());
    if (consents.isEmpty())
        return; // it says why
    Consent consent = consents.first();
    consent.client = m_client;
    consent.witness = m_person;
    dropSigner();
    const auto job = [consent, age = ageOn(m_record.known.client, QDate::currentDate())](Database &database) -> Result<> {
        const auto kept = ConsentStore(database).add(consent, age);
        if (!kept)
            return fail(kept.error());
        return {};
    };
    change(job, tr("The consent is kept."));
}

void IntakeOverview::dropSigner()
{
    if (!m_signCard)
        return;
    m_signCard->hide();
    m_signCard->deleteLater();
    m_signCard = nullptr;
    m_signer = nullptr;
}

void IntakeOverview::askForClearance(const QString &rule)
{
    dropClearance();
    m_clearanceCard = new Card(this);
    m_clearanceCard->setObjectName(u"clearanceCard"_s);
    const QString doctor = m_record.known.intake ? m_record.known.intake->answers.answer(u"doctor"_s).text : QString();
    m_clearance = new ClearanceForm(*cautionRule(rule), doctor, QDate::currentDate(), m_clearanceCard);
    QPushButton *store = newButton(tr("Keep the clearance"), ButtonRole::Primary, u"check"_s, m_clearanceCard);
    store->setObjectName(u"storeClearance"_s);
    QPushButton *away = newButton(tr("Not now"), ButtonRole::Quiet, {}, m_clearanceCard);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(away);
    row->addWidget(store);
    auto *column = new QVBoxLayout(m_clearanceCard);
    column->setContentsMargins(space::pane, space::pane, space::pane, space::pane);
    column->addWidget(m_clearance);
    column->addLayout(row);
    m_clearancePlace->addWidget(m_clearanceCard);
    connect(store, &QPushButton::clicked, this, &IntakeOverview::storeClearance);
    connect(away, &QPushButton::clicked, this, &IntakeOverview::dropClearance);
    reveal(m_clearanceCard);
    m_clearance->setFocus(Qt::OtherFocusReason);
}

void IntakeOverview::storeClearance()
{
    auto clearance = m_clearance->clearance();
    if (!clearance)
        return; // it says why
    clearance->client = m_client;
    clearance->by = m_person;
    clearance->at = QDateTime::currentDateTimeUtc();
    dropClearance();
    const auto job = [clearance = *clearance](Database &database) -> Result<> {
        const auto kept = ClearanceStore(database).add(clearance, QDate::currentDate());
        if (!kept)
            return fail(kept.error());
        return {};
    };
    change(job, tr("The clearance is kept."));
}

void IntakeOverview::dropClearance()
{
    if (!m_clearanceCard)
        return;
    m_clearanceCard->hide();
    m_clearanceCard->deleteLater(); // its own button may have asked for it
    m_clearanceCard = nullptr;
    m_clearance = nullptr;
}

/// Shows a card that was just laid where it can be seen.
void IntakeOverview::reveal(QWidget *card)
{
    card->show();
    m_scroll->widget()->layout()->activate();
    QTimer::singleShot(0, card, [this, card] { m_scroll->ensureWidgetVisible(card); }); // when it has its place
}

void IntakeOverview::say(const QString &sentence, bool trouble)
{
    m_message->setText(sentence);
    setTextRole(m_message, TextRole::Body, trouble ? Token::Danger : Token::Info);
    m_message->setVisible(!sentence.isEmpty());
}

void IntakeOverview::keyPressEvent(QKeyEvent *event)
{
    if (!m_acts->press(*event))
        QWidget::keyPressEvent(event);
}

} // namespace untie
