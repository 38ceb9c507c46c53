#include "ui/clients/clientnotepane.h"

#include "app/common/explain.h"
#include "app/storage/storagethread.h"
#include "app/visits/clientnotestore.h"
#include "ui/clients/typeddate.h"
#include "ui/common/button.h"
#include "ui/common/deliver.h"
#include "ui/common/draftkeeper.h"
#include "ui/common/field.h"
#include "ui/common/keycap.h"
#include "ui/common/pageheader.h"
#include "ui/common/plainscroll.h"
#include "ui/common/segmentedcontrol.h"
#include "ui/common/surface.h"
#include "ui/common/text.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestDay = 10;

/// "14:05" as people write it in their language, or with a point; none where it is no time of day.
std::optional<QTime> typedTime(const QString &text)
{
    const QString clean = text.simplified();
    for (const QTime &time : {QLocale().toTime(clean, QLocale::ShortFormat), QTime::fromString(clean, u"H:m"_s), QTime::fromString(clean, u"H.m"_s)}) {
        if (time.isValid())
            return time;
    }
    return std::nullopt;
}

} // namespace

ClientNotePane::ClientNotePane(StorageThread &storage, QWidget *parent)
    : QWidget(parent)
    , m_storage(storage)
    , m_zone(QTimeZone::utc())
    , m_keeper(new DraftKeeper(storage, Vault::Clinical, [this] { return unsaved(); }, this))
    , m_kind(new SegmentedControl(tr("What it was"), this))
    , m_day(newLineEdit(longestDay, this))
    , m_time(newLineEdit(longestDay, this))
    , m_text(newNoteEdit(6, 24, this))
    , m_facts(newLabel({}, TextRole::Small, this))
    , m_save(newButton(tr("Sign"), ButtonRole::Normal, {}, this))
    , m_withdraw(newButton(tr("Withdraw"), ButtonRole::Quiet, {}, this))
    , m_reason(newLineEdit(longestWithdrawal, this))
    , m_versions(newLabel({}, TextRole::Secondary, this))
{
    setObjectName(u"clientNotePane"_s);
    setSurface(this, Token::Surface);
    for (const ClientNoteKind kind : clientNoteKinds)
        m_kind->add(nameOf(kind));
    m_kind->setObjectName(u"clientNoteKind"_s);
    m_day->setObjectName(u"clientNoteDay"_s);
    m_time->setObjectName(u"clientNoteTime"_s);
    m_text->setObjectName(u"clientNoteText"_s);
    m_save->setObjectName(u"saveClientNote"_s);
    m_withdraw->setObjectName(u"withdrawClientNote"_s);
    m_reason->setObjectName(u"withdrawReason"_s);
    m_versions->setObjectName(u"clientNoteVersions"_s);
    showKey(m_save, keyText(QKeySequence(Qt::CTRL | Qt::Key_Return)));
    for (QLabel *label : {m_facts, m_versions})
        label->setWordWrap(true);
    m_versions->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_dayField = new Field(tr("Day"), m_day, this);
    m_textField = new Field(tr("Words"), m_text, this);
    m_reasonField = new Field(tr("Why it does not count any more"), m_reason, this);
    auto *when = new QHBoxLayout;
    when->setSpacing(space::near);
    when->addWidget(m_dayField);
    when->addWidget(new Field(tr("Time"), m_time, this));
    auto *leaves = newButton(tr("Cancel"), ButtonRole::Quiet, {}, this);
    leaves->setObjectName(u"leaveClientNote"_s);
    auto *acts = new QHBoxLayout;
    acts->setSpacing(space::near);
    acts->addWidget(m_withdraw);
    acts->addStretch(1);
    acts->addWidget(leaves);
    acts->addWidget(m_save);

    auto *inside = new QWidget;
    setSurface(inside, Token::Surface);
    inside->setMinimumWidth(1);
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(space::pane, space::normal, space::pane, space::pane);
    column->setSpacing(space::near);
    column->addWidget(m_kind, 0, Qt::AlignLeading);
    column->addLayout(when);
    column->addWidget(m_textField);
    column->addWidget(m_facts);
    column->addWidget(m_reasonField);
    column->addLayout(acts);
    column->addWidget(m_versions);
    column->addStretch(1);
    auto *scroll = new QScrollArea(this);
    fillScroll(*scroll, inside);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->setSpacing(0);
    whole->addWidget(new PaneHeader(tr("Note outside a visit"), this));
    whole->addWidget(scroll, 1);

    for (QWidget *edit : std::initializer_list<QWidget *>{m_day, m_time, m_text, m_reason})
        edit->installEventFilter(this);
    connect(m_kind, &SegmentedControl::chosen, m_keeper, &DraftKeeper::touch);
    connect(m_text, &QPlainTextEdit::textChanged, m_keeper, &DraftKeeper::touch);
    connect(m_day, &QLineEdit::textEdited, m_keeper, &DraftKeeper::touch);
    connect(m_time, &QLineEdit::textEdited, m_keeper, &DraftKeeper::touch);
    connect(m_keeper, &DraftKeeper::failed, this, [this](const Error &error) { m_textField->setProblem(explain(error)); });
    connect(m_save, &QPushButton::clicked, this, [this] { m_reasonField->isHidden() ? save() : save(m_reason->text().trimmed()); });
    connect(m_withdraw, &QPushButton::clicked, this, [this] {
        m_reasonField->show();
        m_withdraw->hide();
        m_save->setText(tr("Withdraw"));
        m_reason->setFocus(Qt::OtherFocusReason);
    });
    connect(leaves, &QPushButton::clicked, this, &ClientNotePane::leave);
    limitPastes(m_text, longestClientNote, [this](qsizetype letters) {
        m_textField->setProblem(tr("What you copied has %1 characters; %2 can be stored here, so it was not pasted.")
                                    .arg(QLocale().toString(letters), QLocale().toString(longestClientNote)));
    });
}

ClientNotePane::~ClientNotePane()
{
    delete m_keeper; // keeps what is typed while it still stands here
}

void ClientNotePane::begin(const ClientHistory &history)
{
    const ClientNote fresh{.client = history.client.id, .at = QDateTime::currentDateTimeUtc()};
    fill(history, history.begun.value_or(fresh), history.begun.has_value());
}

void ClientNotePane::open(const ClientHistory &history, const ClientNote &note)
{
    fill(history, note, false);
    using Proved = std::pair<QList<ClientNote>, ClientNoteProof>;
    const auto versions = m_storage.run([client = note.client, id = note.id](Database &database) -> Result<Proved> {
        const ClientNoteStore store(database);
        const auto all = store.versions(client, id);
        if (!all)
            return fail(all.error());
        const auto proof = store.proof(*all);
        if (!proof)
            return fail(proof.error());
        return Proved{*all, *proof};
    });
    deliver(versions, this, [this, id = note.id](const Result<Proved> &answer) {
        if (id != m_note.id)
            return;
        if (answer)
            showVersions(answer->first, answer->second);
        else
            m_textField->setProblem(explain(answer.error()));
    });
}

void ClientNotePane::fill(const ClientHistory &history, const ClientNote &note, bool isDraft)
{
    if (isOpen())
        m_keeper->keepNow(); // what was typed of another
    m_keeper->begin();
    m_zone = history.zone;
    m_people = history.therapists;
    m_note = note;
    const QDateTime at = note.at.toTimeZone(m_zone);
    m_kind->setCurrent(static_cast<int>(note.kind));
    m_day->setText(shownDate(at.date(), QLocale()));
    m_time->setText(shownTime(at.time(), QLocale()));
    m_text->setPlainText(note.text);
    m_text->setReadOnly(!note.stands());
    m_facts->setVisible(isDraft || !note.stands());
    m_facts->setText(isDraft ? tr("You had begun to write this; it is not saved yet.") : tr("Withdrawn: %1").arg(note.withdrawn));
    m_reason->clear();
    m_reasonField->hide();
    m_withdraw->setVisible(note.version > 0 && note.stands());
    m_save->setText(tr("Sign"));
    m_save->setEnabled(note.stands());
    m_versions->hide();
    m_dayField->setProblem({});
    m_textField->setProblem({});
    if (isDraft) {
        m_keeper->begin(Draft{clientNoteDraftKind, note.client.value, {}, {}});
        m_note.text.clear(); // unsaved until it is
        m_keeper->touch();
    }
    m_text->moveCursor(QTextCursor::End);
    m_text->setFocus(Qt::OtherFocusReason);
}

void ClientNotePane::letGo()
{
    if (!isOpen())
        return;
    m_keeper->keepNow();
    m_note = {};
    m_keeper->begin();
}

/// None where day or time cannot be read.
std::optional<ClientNote> ClientNotePane::typed() const
{
    const auto day = typedDate(m_day->text(), QLocale());
    const auto time = typedTime(m_time->text());
    if (!day || !time)
        return std::nullopt;
    ClientNote note = m_note;
    note.kind = clientNoteKinds[static_cast<size_t>(m_kind->current())];
    note.text = m_text->toPlainText();
    note.at = QDateTime(*day, *time, m_zone).toUTC();
    return note;
}

std::optional<Draft> ClientNotePane::unsaved() const
{
    if (!isOpen() || m_text->toPlainText() == m_note.text)
        return std::nullopt;
    ClientNote note = typed().value_or(m_note);
    note.text = m_text->toPlainText();
    return Draft{clientNoteDraftKind, m_note.client.value, toJson(note), {}};
}

void ClientNotePane::save(const QString &withdrawn)
{
    auto note = typed();
    if (!note)
        return m_dayField->setProblem(tr("When was it? A day and a time of day."));
    if (!m_reasonField->isHidden() && withdrawn.isEmpty())
        return m_reasonField->setProblem(tr("Say why."));
    note->withdrawn = withdrawn;
    if (const QStringList problems = problemsOf(*note, QDateTime::currentDateTimeUtc()); !problems.isEmpty())
        return m_textField->setProblem(problems.join(u' '));
    const auto stored = m_storage.run([note = *note](Database &database) { return ClientNoteStore(database).write(note, QDateTime::currentDateTimeUtc()); });
    m_save->setEnabled(false);
    deliver(stored, this, [this, client = note->client](const Result<ClientNote> &answer) {
        if (client != m_note.client)
            return;
        m_save->setEnabled(true);
        if (!answer)
            return m_textField->setProblem(explain(answer.error()));
        m_keeper->discard();
        m_note = {};
        emit saved();
    });
}

/// What was written before the version that is open, the newest first.
void ClientNotePane::showVersions(const QList<ClientNote> &versions, const ClientNoteProof &proof)
{
    m_textField->setProblem(explain(proof));
    QStringList parts;
    const QLocale locale;
    for (const ClientNote &version : versions) {
        const QDateTime at = version.writtenAt.toTimeZone(m_zone);
        //: A version of a note: its number, who wrote it, day, time
        QString part = tr("Version %1 · %2 · %3, %4")
                           .arg(locale.toString(version.version), m_people.value(version.author, tr("Somebody who is not known any more")), shownDate(at.date(), locale),
                                shownTime(at.time(), locale));
        if (version.version != m_note.version)
            part += u'\n' + version.text;
        parts << part;
    }
    m_versions->setText(parts.join(u"\n\n"_s));
    m_versions->setVisible(!parts.isEmpty());
}

/// What is typed stays as a draft where it is more than nothing.
void ClientNotePane::leave()
{
    letGo();
    emit left();
}

bool ClientNotePane::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto &key = *static_cast<QKeyEvent *>(event);
    const bool saves = (key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter) && (key.modifiers() & Qt::ControlModifier || watched == m_reason);
    const bool leaves = key.key() == Qt::Key_Escape;
    if (!saves && !leaves)
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::ShortcutOverride)
        event->accept();
    else if (saves)
        m_save->click();
    else
        leave();
    return true;
}

} // namespace untie
