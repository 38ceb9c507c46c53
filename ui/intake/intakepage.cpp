#include "ui/intake/intakepage.h"

#include "app/clients/noteaccess.h"
#include "app/common/explain.h"
#include "app/common/log.h"
#include "app/intake/consentstore.h"
#include "app/storage/draftstore.h"
#include "app/storage/storagethread.h"
#include "ui/common/button.h"
#include "ui/common/deliver.h"
#include "ui/common/draftkeeper.h"
#include "ui/common/keys.h"
#include "ui/common/pageheader.h"
#include "ui/common/surface.h"
#include "ui/common/text.h"
#include "ui/intake/daywords.h"
#include "ui/intake/intakesheet.h"

#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

/// Keeps what was signed in the form, each once, however often it is tried.
Result<> keepConsents(Database &database, const InboxItem &received, ClientId client, PersonId witness)
{
    const auto form = receivedFormFrom(received.body);
    if (!form)
        return fail(form.error());
    ConsentStore consents(database);
    const auto known = consents.of(client);
    if (!known)
        return fail(known.error());
    qint64 number = received.id;
    for (Consent consent : form->consents) {
        consent.id = ConsentId{++number};
        consent.client = client;
        consent.witness = witness;
        if (std::ranges::find(*known, consent.id, &Consent::id) != known->end())
            continue;
        if (const auto kept = consents.add(consent, {}); !kept)
            return fail(kept.error());
    }
    return {};
}

} // namespace

IntakePage::IntakePage(StorageThread &storage, PersonId person, QWidget *parent)
    : QWidget(parent)
    , m_storage(storage)
    , m_person(person)
    , m_header(new PageHeader(this))
    , m_discard(newButton(tr("Discard"), ButtonRole::Quiet, {}, this))
    , m_save(newButton(tr("Save intake"), ButtonRole::Primary, u"check"_s, this))
    , m_message(newLabel({}, TextRole::Body, this))
    , m_place(new QVBoxLayout)
    , m_keeper(new DraftKeeper(storage, Vault::Clinical, [this] { return unsaved(); }, this))
{
    setObjectName(u"intakePage"_s);
    setSurface(this, Token::Surface);
    setFocusPolicy(Qt::ClickFocus); // no stop for Tab
    m_discard->setObjectName(u"discardIntake"_s);
    m_save->setObjectName(u"saveIntake"_s);
    setAct(m_save, Act::SaveForm);
    m_header->addAction(m_discard);
    m_header->addAction(m_save);
    m_message->setObjectName(u"intakeMessage"_s);
    m_message->setWordWrap(true);
    m_message->setContentsMargins(space::header, space::near, space::header, space::near);
    m_message->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_message);
    column->addLayout(m_place, 1);
    connect(m_save, &QPushButton::clicked, this, &IntakePage::store);
    connect(m_discard, &QPushButton::clicked, this, &IntakePage::discard);
    auto *back = new QShortcut(QKeySequence(Qt::ALT | Qt::Key_Left), this);
    connect(back, &QShortcut::activated, this, &IntakePage::leave);
    connect(m_keeper, &DraftKeeper::failed, this, [this](const Error &error) { say(explain(error), true); });
}

IntakePage::~IntakePage()
{
    delete m_keeper; // keeps the last words while the sheet is still there
}

Result<IntakePage::Start> IntakePage::readStart(Database &database, ClientId client)
{
    if (auto noted = noteAccess(database, AuditAction::Opened, client, u"intake"_s); !noted)
        return fail(noted.error());
    Start start;
    auto known = readCautions(database, client, QDate::currentDate());
    if (!known)
        return fail(known.error());
    start.known = std::move(*known);
    auto form = IntakeStore(database).form();
    if (!form)
        return fail(form.error());
    start.form = std::move(*form);
    const auto drafts = DraftStore(database).all(Vault::Clinical);
    if (!drafts)
        return fail(drafts.error());
    for (const Draft &draft : *drafts) {
        if (draft.kind == intakeDraftKind && draft.object == client.value)
            start.draft = draft;
    }
    return start;
}

void IntakePage::setBody(const Figure &figure, const Atlas &atlas)
{
    m_figure = &figure;
    m_atlas = &atlas;
}

void IntakePage::open(ClientId client)
{
    const int asked = ++m_asked;
    keepNow();
    m_client = client;
    m_changed = false;
    m_received.reset();
    m_header->setTitle({});
    m_header->setFacts({});
    m_save->setEnabled(false);
    say({}, false);
    delete m_sheet;
    m_sheet = nullptr;
    m_keeper->begin();
    deliver(m_storage.run([client](Database &database) { return readStart(database, client); }), this, [this, asked](const Result<Start> &start) {
        if (asked == m_asked)
            take(start);
    });
}

void IntakePage::take(const Result<Start> &start)
{
    if (!start)
        return say(explain(start.error()), true);
    const ClientCautions &known = start->known;
    m_header->setTitle(tr("Intake of %1").arg(displayName(known.client)));
    m_base = known.intake ? known.intake->id : IntakeId();
    m_header->setFacts(known.intake ? tr("from the version of %1").arg(dayWords(known.intake->at)) : tr("first version"));
    m_before = known.intake ? known.intake->answers : IntakeAnswers();
    IntakeAnswers answers = m_before;
    m_received = known.received;
    if (m_received) {
        const auto form = receivedFormFrom(m_received->body);
        if (!form)
            return say(explain(form.error()), true);
        answers = form->answers;
        const QString when = momentWords(m_received->at);
        say(m_received->complete ? tr("Filled in by the client on %1. Look through it, then save it as the new version.").arg(when)
                                 : tr("The client was interrupted on %1 before the end. Go through the rest together, then save it.").arg(when),
            false);
    }
    if (start->draft) {
        const auto typed = intakeAnswersFrom(start->draft->body["answers"_L1].toObject());
        if (typed) {
            answers = *typed;
            say(tr("What you typed on %1 and did not save is here again.").arg(momentWords(start->draft->at)), false);
        }
    }
    fill(start->form, answers);
    m_changed = start->draft.has_value() || m_received.has_value();
    m_keeper->begin(start->draft);
    m_save->setEnabled(true);
}

void IntakePage::fill(const IntakeForm &form, const IntakeAnswers &answers)
{
    delete m_sheet;
    m_sheet = new IntakeSheet(form, FormLook::Therapist, this);
    if (m_figure)
        m_sheet->showBody(*m_figure, *m_atlas);
    m_sheet->setFinish(tr("Save intake"));
    m_sheet->setAnswers(answers);
    m_place->addWidget(m_sheet);
    connect(m_sheet, &IntakeSheet::edited, this, [this] {
        m_changed = true;
        m_keeper->touch();
    });
    connect(m_sheet, &IntakeSheet::finished, this, &IntakePage::store);
    m_sheet->show();
}

std::optional<Draft> IntakePage::unsaved() const
{
    if (!m_sheet || !m_changed || (m_sheet->answers() == m_before))
        return std::nullopt;
    return Draft{intakeDraftKind, m_client.value, {{u"answers"_s, toJson(m_sheet->answers())}}, {}};
}

QFuture<Result<DraftStore::Kept>> IntakePage::keepNow()
{
    return m_keeper->keepNow();
}

void IntakePage::store()
{
    if (!m_sheet)
        return;
    if (const auto problems = m_sheet->check(QDate::currentDate()); !problems.isEmpty()) {
        m_sheet->goToProblem(problems.first());
        return say(tr("Not saved yet: %1").arg(problems.first().sentence), true);
    }
    Intake intake{.client = m_client, .base = m_base, .at = QDateTime::currentDateTimeUtc(), .by = m_person, .answers = m_sheet->answers()};
    if (m_received) {
        intake.id = IntakeId{m_received->id};
        intake.source = IntakeSource::Client;
    }
    m_save->setEnabled(false);
    const auto job = [intake, form = m_sheet->form(), received = m_received, person = m_person](Database &database) -> Result<IntakeId> {
        Intake added = intake;
        if (added.id <= added.base)
            added.id = newId<IntakeId>(); // another version was stored after the client had filled it in
        if (received) { // first: once the intake is there, nobody takes the form over again
            if (const auto kept = keepConsents(database, *received, intake.client, person); !kept)
                return fail(kept.error());
        }
        const auto stored = IntakeStore(database).add(added, form);
        if (!stored || !received)
            return stored;
        if (const auto dropped = ClinicalInboxStore(database).drop(received->id); !dropped)
            logTrouble("a form that was taken over stays in the inbox", dropped.error());
        return stored;
    };
    deliver(m_storage.run(job), this, [this](const Result<IntakeId> &stored) { storedAs(stored); });
}

void IntakePage::storedAs(const Result<IntakeId> &stored)
{
    m_save->setEnabled(true);
    if (stored) {
        m_changed = false;
        m_keeper->discard();
        m_received.reset();
        emit this->stored(m_client);
        return;
    }
    if (stored.error().kind != Error::Kind::Conflict)
        return say(explain(stored.error()), true);
    // Theirs stays a version of its own; this one goes after it.
    say(tr("Somebody else stored a version meanwhile; it stays. Save again to put yours after it, and compare the two."), true);
    deliver(m_storage.run([client = m_client](Database &database) { return IntakeStore(database).newest(client); }), this, [this](const Result<std::optional<Intake>> &newest) {
        if (newest && *newest)
            m_base = (*newest)->id;
    });
}

void IntakePage::leave()
{
    keepNow();
    emit left(m_client);
}

void IntakePage::discard()
{
    m_changed = false;
    m_keeper->discard();
    emit left(m_client);
}

void IntakePage::say(const QString &sentence, bool trouble)
{
    m_message->setText(sentence);
    setTextRole(m_message, TextRole::Body, trouble ? Token::Danger : Token::Info);
    m_message->setVisible(!sentence.isEmpty());
}

} // namespace untie
