#include "ui/intake/kiosk.h"

#include "app/common/explain.h"
#include "app/common/language.h"
#include "app/common/log.h"
#include "app/common/translator.h"
#include "app/security/ownpassword.h"
#include "app/settings/settingsstore.h"
#include "app/storage/storagethread.h"
#include "ui/common/button.h"
#include "ui/common/deliver.h"
#include "ui/common/field.h"
#include "ui/common/iconview.h"
#include "ui/common/passwordchoice.h"
#include "ui/common/passwordedit.h"
#include "ui/common/surface.h"
#include "ui/intake/choicechip.h"
#include "ui/intake/consentsigner.h"
#include "ui/common/flowlayout.h"
#include "ui/intake/intakesheet.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

constexpr int restMs = 2000;
constexpr int limitMs = 5000;
constexpr int narrow = 520; ///< px: a page with a few lines

QPushButton *newLargeButton(const QString &text, ButtonRole role, QWidget *parent)
{
    QPushButton *button = newButton(text, role, {}, parent);
    button->setFont(textFont(TextRole::Kiosk));
    button->setMinimumHeight(48);
    return button;
}

/// A page with something in its middle.
QWidget *newCentred(QWidget *inside, QWidget *parent)
{
    auto *page = new QWidget(parent);
    setSurface(page, Token::Surface);
    inside->setMaximumWidth(narrow);
    auto *column = new QVBoxLayout(page);
    column->addStretch(1);
    column->addWidget(inside, 0, Qt::AlignHCenter);
    column->addStretch(2);
    return page;
}

} // namespace

Kiosk::Kiosk(StorageThread &storage, const Session &session, const Client &client, QWidget *parent)
    : QWidget(parent, Qt::Window | Qt::FramelessWindowHint | Qt::WindowStaysOnTopHint)
    , m_storage(storage)
    , m_session(session)
    , m_client(client)
    , m_pages(new QStackedLayout)
    , m_trouble(newLabel({}, TextRole::Kiosk, this))
{
    setObjectName(u"kiosk"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::ApplicationModal);
    setWindowTitle(tr("Health form"));
    setSurface(this, Token::Surface);
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMs);
    m_limit.setSingleShot(true);
    m_limit.setInterval(limitMs);
    connect(&m_rest, &QTimer::timeout, this, [this] { keep(); });
    connect(&m_limit, &QTimer::timeout, this, [this] { keep(); });
    m_leaving = makeLeaving();
    m_pages->addWidget(newCentred(newLabel(tr("One moment…"), TextRole::Kiosk, this), this));
    m_pages->addWidget(m_leaving);
    m_trouble->setObjectName(u"kioskTrouble"_s);
    m_trouble->setWordWrap(true);
    m_trouble->setContentsMargins(space::kiosk, space::near, space::kiosk, space::near);
    setTextRole(m_trouble, TextRole::Kiosk, Token::Danger);
    m_trouble->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_trouble);
    column->addLayout(m_pages, 1);
    deliver(m_storage.run(readAsked), this, [this](const Result<Asked> &asked) { take(asked); });
}

Kiosk::~Kiosk()
{
    if (m_dirty) // the storage thread does what is queued before it ends
        static_cast<void>(m_storage.run([item = item(m_done)](Database &database) { return ClinicalInboxStore(database).put(item); }));
    if (m_password)
        forget(*m_password);
}

void Kiosk::setBody(const Figure &figure, const Atlas &atlas)
{
    m_figure = &figure;
    m_atlas = &atlas;
}

Result<Kiosk::Asked> Kiosk::readAsked(Database &database)
{
    if (database.has(Vault::Clinical)) {
        if (const auto filed = ClinicalInboxStore(database).file(); !filed) // sees to it that there are a key and the form
            return fail(filed.error());
    }
    auto form = DeskFormStore(database).read();
    if (!form)
        return fail(form.error());
    form->consents.removeIf([](const ConsentText &text) { return text.eachVisit; });
    const auto profile = SettingsStore(database).clinicProfile();
    if (!profile)
        return fail(profile.error());
    return Asked{std::move(*form), profile->name};
}

void Kiosk::take(const Result<Asked> &asked)
{
    if (!asked)
        return say(explain(asked.error()));
    m_asked = *asked;
    const QString usual = m_client.language.isEmpty() ? QLocale().name().section(u'_', 0, 0) : m_client.language;
    speak(languages().contains(usual) ? usual : languages().first());
    emit ready();
}

void Kiosk::speak(const QString &language)
{
    m_language = language;
    m_spoken.speak(language);
    lay();
}

void Kiosk::lay()
{
    const IntakeAnswers answers = m_sheet ? m_sheet->answers() : IntakeAnswers();
    const int step = m_sheet ? m_sheet->step() : 0;
    for (QWidget *old : {static_cast<QWidget *>(m_sheet), m_thanks}) {
        if (!old)
            continue;
        m_pages->removeWidget(old);
        old->hide();
        old->deleteLater(); // its own button may have asked for it
    }
    setWindowTitle(tr("Health form"));
    m_thanks = makeThanks();
    m_pages->addWidget(m_thanks);
    m_sheet = new IntakeSheet(m_asked->asked.form, FormLook::Kiosk, this);
    if (m_figure)
        m_sheet->showBody(*m_figure, *m_atlas);
    m_sheet->setSideHead(makeSideHead(m_asked->clinic));
    m_sheet->setSideFoot(makeSideFoot());
    m_sheet->addStep(tr("Consent and signature"), makeConsents(m_asked->asked.consents));
    m_sheet->setFinish(tr("Hand in"));
    m_sheet->speakTo(m_client.preferred.isEmpty() ? m_client.given : m_client.preferred);
    m_sheet->setAnswers(answers);
    m_sheet->goTo(step);
    m_pages->addWidget(m_sheet);
    m_pages->setCurrentWidget(m_sheet);
    connect(m_sheet, &IntakeSheet::edited, this, &Kiosk::touch);
    connect(m_sheet, &IntakeSheet::finished, this, &Kiosk::handIn);
}

/// Each by its own name, so that whoever cannot read this page finds theirs.
QWidget *Kiosk::makeLanguages()
{
    auto *all = new QWidget;
    auto *flow = new FlowLayout(all, space::near);
    for (const QString &code : languages()) {
        const QString name = nameOfLanguage(code);
        auto *chip = new ChoiceChip(name.left(1).toUpper() + name.mid(1), FormLook::Kiosk, all);
        chip->setObjectName(u"language-"_s + code);
        chip->setSoft(true);
        chip->setChecked(code == m_language);
        flow->addWidget(chip);
        connect(chip, &QPushButton::clicked, this, [this, code, chip] {
            if (code == m_language)
                return chip->setChecked(true);
            speak(code);
            m_sheet->findChild<QPushButton *>(u"language-"_s + code)->setFocus(Qt::OtherFocusReason);
        });
    }
    return all;
}

QWidget *Kiosk::makeSideHead(const QString &clinic)
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout;
    row->setSpacing(space::normal);
    row->addWidget(new IconView(u"untie"_s, 32, Token::Accent, head));
    QLabel *name = newLabel(clinic, TextRole::Heading, head);
    name->setWordWrap(true);
    row->addWidget(name, 1);
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins({});
    column->setSpacing(space::header);
    column->addLayout(row);
    if (languages().size() > 1)
        column->addWidget(makeLanguages());
    return head;
}

QWidget *Kiosk::makeSideFoot()
{
    auto *foot = new QWidget;
    QLabel *words = newLabel(tr("Your answers stay in this clinic, encrypted. Only your therapist reads them."), TextRole::Small, foot);
    words->setWordWrap(true);
    QPushButton *back = newButton(tr("Hand back to the desk"), ButtonRole::Quiet, u"lock"_s, foot);
    back->setObjectName(u"handBack"_s);
    auto *column = new QVBoxLayout(foot);
    column->setContentsMargins({});
    column->setSpacing(space::pane);
    column->addWidget(words);
    column->addWidget(back, 0, Qt::AlignLeading);
    connect(back, &QPushButton::clicked, this, &Kiosk::askToLeave);
    return foot;
}

QWidget *Kiosk::makeConsents(const QList<ConsentText> &texts)
{
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins({});
    column->setSpacing(space::header);
    column->addWidget(newLabel(tr("Consent and signature"), TextRole::KioskTitle, page));
    m_signer = new ConsentSigner(texts, displayName(m_client), ageOn(m_client, QDate::currentDate()), FormLook::Kiosk, page);
    column->addWidget(m_signer);
    QPushButton *later = newLargeButton(tr("I would rather sign later"), ButtonRole::Quiet, page);
    later->setObjectName(u"signLater"_s);
    column->addWidget(later, 0, Qt::AlignLeading);
    column->addStretch(1);
    connect(m_signer, &ConsentSigner::edited, this, &Kiosk::touch);
    connect(later, &QPushButton::clicked, this, [this] {
        m_signed.clear();
        m_done = true;
        keep();
        m_pages->setCurrentWidget(m_thanks);
    });
    return page;
}

QWidget *Kiosk::makeThanks()
{
    auto *inside = new QWidget(this);
    auto *column = new QVBoxLayout(inside);
    column->setSpacing(space::header);
    QLabel *title = newLabel(tr("Thank you."), TextRole::KioskTitle, inside);
    title->setObjectName(u"kioskThanks"_s);
    column->addWidget(title);
    QLabel *words = newLabel(tr("Your form is with your therapists. Please hand the screen back."), TextRole::Kiosk, inside);
    words->setWordWrap(true);
    column->addWidget(words);
    QPushButton *back = newLargeButton(tr("Hand back to the desk"), ButtonRole::Primary, inside);
    back->setObjectName(u"handBackDone"_s);
    column->addWidget(back, 0, Qt::AlignLeading);
    connect(back, &QPushButton::clicked, this, &Kiosk::askToLeave);
    return newCentred(inside, this);
}

QWidget *Kiosk::makeLeaving()
{
    auto *inside = new QWidget(this);
    inside->setMinimumWidth(narrow);
    m_password = newPasswordEdit(inside);
    m_password->setObjectName(u"kioskPassword"_s);
    m_passwordField = new Field(tr("Password of %1").arg(m_session.name), m_password, inside);
    m_out = newLargeButton(tr("Leave the form"), ButtonRole::Primary, inside);
    m_out->setObjectName(u"kioskLeave"_s);
    QPushButton *stay = newLargeButton(tr("Back to the form"), ButtonRole::Normal, inside);
    stay->setObjectName(u"kioskStay"_s);
    auto *row = new QHBoxLayout;
    row->addWidget(stay);
    row->addStretch(1);
    row->addWidget(m_out);
    auto *column = new QVBoxLayout(inside);
    column->setSpacing(space::header);
    column->addWidget(newLabel(tr("For the desk"), TextRole::KioskTitle, inside));
    column->addWidget(m_passwordField);
    column->addLayout(row);
    connect(m_out, &QPushButton::clicked, this, &Kiosk::leave);
    connect(m_password, &QLineEdit::returnPressed, this, &Kiosk::leave);
    connect(stay, &QPushButton::clicked, this, [this] {
        forget(*m_password);
        m_passwordField->setProblem({});
        m_spoken.speak(m_language);
        m_pages->setCurrentWidget(m_before);
    });
    return newCentred(inside, this);
}

InboxItem Kiosk::item(bool complete) const
{
    const ReceivedForm form{m_sheet ? m_sheet->answers() : IntakeAnswers(), m_signed};
    return {m_id, m_client.id, QDateTime::currentDateTimeUtc(), complete, toJson(form)};
}

void Kiosk::touch()
{
    m_dirty = true;
    m_rest.start();
    if (!m_limit.isActive())
        m_limit.start();
}

void Kiosk::keep(std::function<void(bool)> then)
{
    m_rest.stop();
    m_limit.stop();
    m_dirty = false;
    deliver(m_storage.run([item = item(m_done)](Database &database) { return ClinicalInboxStore(database).put(item); }), this, [this, then = std::move(then)](const Result<> &kept) {
        if (!kept)
            m_dirty = true; // tried again with the next key, and when it closes
        say(kept ? QString() : kept.error().subject.isEmpty() ? explain(kept.error()) : kept.error().subject);
        if (then)
            then(kept.has_value());
    });
}

void Kiosk::handIn()
{
    if (const auto problems = m_sheet->check(QDate::currentDate()); !problems.isEmpty()) {
        m_sheet->goToProblem(problems.first());
        return;
    }
    m_signed = m_signer->signedNow(QDateTime::currentDateTimeUtc());
    if (m_signed.isEmpty())
        return; // it says what is missing
    m_done = true;
    keep([this](bool kept) {
        m_done = kept; // else it can be handed in again
        if (kept)
            m_pages->setCurrentWidget(m_thanks);
    });
}

void Kiosk::askToLeave()
{
    if (m_dirty)
        keep();
    m_spoken.quiet(); // what is said there is for the desk
    m_before = m_pages->currentWidget();
    m_pages->setCurrentWidget(m_leaving);
    m_password->setFocus(Qt::OtherFocusReason);
}

void Kiosk::leave()
{
    if (m_password->text().isEmpty())
        return m_passwordField->setProblem(tr("Type the password."));
    auto secret = std::make_shared<Secret>(Secret::fromText(m_password->text()));
    forget(*m_password);
    m_out->setEnabled(false);
    const auto job = [folder = m_session.folder, person = m_session.person, secret](Database &) { return checkPassword(folder, person, *secret); };
    deliver(m_storage.run(job), this, [this](const Result<> &right) {
        m_out->setEnabled(true);
        if (!right) {
            m_passwordField->setProblem(right.error().kind == Error::Kind::WrongPassword ? tr("That is not the password. Try again.") : explain(right.error()));
            m_password->setFocus(Qt::OtherFocusReason);
            return;
        }
        m_mayClose = true;
        emit left(m_client.id);
        close();
    });
}

void Kiosk::say(const QString &sentence)
{
    m_trouble->setText(sentence);
    m_trouble->setVisible(!sentence.isEmpty());
}

void Kiosk::closeEvent(QCloseEvent *event)
{
    event->setAccepted(m_mayClose);
    if (!m_mayClose && m_pages->currentWidget() != m_leaving)
        askToLeave();
}

void Kiosk::keyPressEvent(QKeyEvent *event)
{
    event->accept(); // no key leads out of here
}

} // namespace untie
