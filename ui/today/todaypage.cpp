#include "ui/today/todaypage.h"

#include "app/common/explain.h"
#include "app/schedule/appointmentrules.h"
#include "app/security/permissions.h"
#include "app/storage/storagethread.h"
#include "ui/common/deliver.h"
#include "ui/common/emptystate.h"
#include "ui/common/hline.h"
#include "ui/common/hoverrow.h"
#include "ui/common/pageheader.h"
#include "ui/common/surface.h"
#include "ui/keeping/backupkeeper.h"
#include "ui/keeping/backupwords.h"
#include "ui/schedule/appointmentdelegate.h"
#include "ui/schedule/appointmentmodel.h"
#include "ui/schedule/schedulebook.h"
#include "ui/today/linebutton.h"
#include "ui/today/nextcard.h"

#include <QHBoxLayout>
#include <QAbstractButton>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QStackedLayout>
#include <QTimeZone>

#include <algorithm>
#include <chrono>

namespace untie {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int mostUnfinished = 4;
constexpr int mostSummaries = 4;

/// The oldest that nobody has printed yet; else the oldest.
ReleaseId nextToPrint(const QList<ReleasedSummary> &waiting)
{
    const auto fresh = std::ranges::find_if(waiting, [](const ReleasedSummary &summary) { return !summary.printedAt; });
    return fresh == waiting.end() ? waiting.constFirst().id : fresh->id;
}
constexpr int mostNotes = 2; ///< that are named; of more the oldest, and how many there are

} // namespace

TodayPage::TodayPage(StorageThread &storage, ScheduleBook &schedule, BackupKeeper &backups, const Session &session, const Figure *figure, const Atlas *atlas, QWidget *parent)
    : QWidget(parent)
    , m_storage(storage)
    , m_schedule(schedule)
    , m_backups(backups)
    , m_session(session)
    , m_clinical(may(session.role, Operation::ReadVisits))
    , m_header(new PageHeader(this))
    , m_dayHead(new PaneHeader(m_clinical ? tr("My day") : tr("The day"), this))
    , m_rows(new AppointmentModel(this))
    , m_list(new QListView(this))
    , m_freeDay(new EmptyState(u"calendar-days"_s, tr("Nothing is booked for today and tomorrow."), this))
    , m_dayStack(new QStackedLayout)
    , m_next(new NextCard(m_clinical ? figure : nullptr, m_clinical ? atlas : nullptr, this))
    , m_nobody(newLabel(tr("Nobody else comes today."), TextRole::Secondary, this))
    , m_toDo(new QVBoxLayout)
    , m_trouble(newLabel({}, TextRole::Body, this))
{
    setObjectName(u"todayPage"_s);
    setSurface(this, Token::Window);
    setTextRole(m_trouble, TextRole::Body, Token::Danger);
    m_trouble->setWordWrap(true);
    m_trouble->setContentsMargins(space::header, space::pane, space::header, 0);
    m_trouble->hide();
    m_dayHead->layout()->setContentsMargins(space::header, 0, space::header, 1); // as its rows
    m_dayPane = makeDay();
    auto *panes = new QHBoxLayout;
    panes->setSpacing(0);
    panes->addWidget(m_dayPane);
    panes->addWidget(new HLine(this, Qt::Vertical));
    panes->addWidget(makeRest(), 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_trouble);
    column->addLayout(panes, 1);
    setFocusProxy(m_list);

    m_minute.setInterval(60s);
    connect(&m_minute, &QTimer::timeout, this, [this] {
        if (isVisible())
            open();
    });
    m_minute.start();
    connect(&m_schedule, &ScheduleBook::made, this, &TodayPage::open);
    connect(&m_schedule, &ScheduleBook::takenBack, this, &TodayPage::open);
    connect(&m_backups, &BackupKeeper::changed, this, &TodayPage::showToDo);
    connect(m_freeDay, &EmptyState::actionChosen, this, [this] { emit scheduleWanted(m_contents.today); });
    connect(m_next, &NextCard::startWanted, this, &TodayPage::visitWanted);
    connect(m_next, &NextCard::clientWanted, this, &TodayPage::clientWanted);
    connect(m_next, &NextCard::arrivedWanted, this, &TodayPage::arrived);
}

TodayPage::~TodayPage() = default;

QWidget *TodayPage::makeDay()
{
    auto *pane = new QWidget(this);
    setSurface(pane, Token::Surface);
    m_list->setObjectName(u"todayList"_s);
    m_list->setAccessibleName(tr("Today and tomorrow"));
    m_list->setModel(m_rows);
    m_list->setItemDelegate(new AppointmentDelegate(*m_rows, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    new HoverRow(m_list);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) { openRow(index.row()); });
    connect(m_list, &QListView::activated, this, [this](const QModelIndex &index) { openRow(index.row()); });
    m_freeDay->setAction(tr("Open the schedule"));
    m_dayStack->addWidget(m_list);
    m_dayStack->addWidget(m_freeDay);
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_dayHead);
    column->addLayout(m_dayStack, 1);
    return pane;
}

QWidget *TodayPage::makeRest()
{
    auto *rest = new QWidget(this);
    m_toDo->setContentsMargins(1, 1, 1, 1);
    m_toDo->setSpacing(0);
    auto *card = new Card(rest);
    card->setLayout(m_toDo);
    auto *column = new QVBoxLayout(rest);
    column->setContentsMargins(space::header, space::header, space::header, height::toast + 2 * space::header); // a toast lies below the cards
    column->setSpacing(space::pane);
    column->addWidget(m_next, 1);
    column->addWidget(m_nobody);
    column->addWidget(card);
    column->addStretch(0);
    m_next->hide();
    m_nobody->hide();
    return rest;
}

void TodayPage::open()
{
    const quint64 question = ++m_question;
    const TodayQuestion asked{m_session.folder, m_clinical ? std::optional(m_session.person) : std::nullopt, m_clinical, m_opened, m_schedule.now()};
    deliver(m_storage.run([asked](Database &database) { return readToday(database, asked); }), this, [this, question](const Result<TodayContents> &contents) {
        if (question != m_question)
            return;
        m_trouble->setVisible(!contents);
        if (contents)
            show(*contents);
        else
            m_trouble->setText(explain(contents.error()));
        emit completed();
    });
}

void TodayPage::show(const TodayContents &contents)
{
    m_contents = contents;
    const QDateTime now = m_schedule.now();
    m_header->setTitle(longDay(contents.today, contents.today));
    const auto chosen = m_list->currentIndex();
    m_rows->show(contents.setup, contents.days, contents.today, now, true, !m_clinical);
    m_list->setCurrentIndex(m_rows->index(std::min(chosen.row(), m_rows->rowCount() - 1)));
    m_dayStack->setCurrentWidget(contents.days.isEmpty() ? static_cast<QWidget *>(m_freeDay) : m_list);
    showFacts();
    m_next->setVisible(contents.next.has_value());
    m_nobody->setVisible(!contents.next);
    if (contents.next) {
        m_next->show(contents, now);
        m_opened = m_clinical ? *contents.next->appointment.client : ClientId();
    }
    showToDo();
}

void TodayPage::showFacts()
{
    int done = 0;
    int all = 0;
    int end = 0;
    for (const DayEntry &entry : std::as_const(m_contents.days)) {
        const Appointment &a = entry.appointment;
        if (a.date != m_contents.today || a.isBlock() || !takesTime(a))
            continue;
        ++all;
        done += a.status == AppointmentStatus::Done ? 1 : 0;
        end = std::max(end, a.endMinute());
    }
    m_dayHead->setFacts(all == 0 ? QString() : tr("%1 of %2 done · ends %3", "numbers, a time").arg(done).arg(all).arg(m_contents.setup.names.time(end)));
}

/// What is left from the days before, what is to confirm, how it stands with the backup.
void TodayPage::showToDo()
{
    while (QLayoutItem *item = m_toDo->takeAt(0)) {
        item->widget()->deleteLater();
        item->widget()->hide();
        delete item;
    }
    const auto add = [this](const QString &what, const QString &fact, const QString &state, Token colour, auto act) {
        auto *line = new LineButton(what, fact, state, colour, this);
        connect(line, &LineButton::clicked, this, act);
        m_toDo->addWidget(line);
    };
    for (const ReleasedSummary &summary : m_contents.summaries.mid(0, mostSummaries)) {
        const QDate day = summary.visitAt.toTimeZone(QTimeZone(m_contents.setup.zone)).date();
        const QString state = summary.printedAt ? tr("printed, not handed over", "a summary") : tr("ready to print", "a summary");
        add(summary.clientName, tr("summary, %1", "a day").arg(shortDay(day, m_contents.today)), state, summary.printedAt ? Token::Text : Token::Accent,
            [this, id = summary.id] { emit summaryWanted(id, false); });
    }
    if (const auto more = m_contents.summaries.size() - mostSummaries; more > 0)
        add(tr("%n more summary(ies) at the desk", nullptr, static_cast<int>(more)), {}, {}, Token::Text,
            [this] { emit summaryWanted(m_contents.summaries[mostSummaries].id, false); });
    for (const DayEntry &entry : m_contents.unfinished.mid(0, mostUnfinished)) {
        const Appointment &a = entry.appointment;
        add(entry.clientName, shortDay(a.date, m_contents.today), tr("not finished"), Token::Warn, [this, day = a.date, id = a.id] { emit appointmentWanted(day, id); });
    }
    const auto &notes = m_contents.unsignedNotes;
    for (const UnsignedNote &note : notes.mid(0, mostNotes)) {
        add(note.clientName, shortDay(note.day, m_contents.today), tr("note not signed"), Token::Warn,
            [this, visit = note.visit] { emit noteWanted(visit.client, visit.visit); });
    }
    if (notes.size() > mostNotes) {
        const UnsignedNote &next = notes[mostNotes];
        add(tr("%n more note(s) not signed", nullptr, static_cast<int>(notes.size()) - mostNotes), {}, {}, Token::Warn,
            [this, visit = next.visit] { emit noteWanted(visit.client, visit.visit); });
    }
    const auto unconfirmed = std::ranges::count_if(m_contents.days, [this](const DayEntry &entry) {
        return entry.appointment.date > m_contents.today && entry.appointment.status == AppointmentStatus::Booked && !entry.appointment.isBlock();
    });
    if (unconfirmed > 0)
        add(tr("To confirm for tomorrow"), {}, QString::number(unconfirmed), Token::Text, [this] { emit scheduleWanted(m_contents.today.addDays(1)); });
    if (const auto &backups = m_backups.overview()) {
        const bool safe = backups->state.nag == BackupState::Nag::None;
        add(tr("Backup"), backupSentence(backups->state, backups->now), safe ? tr("safe") : tr("look at it"), safe ? Token::Ok : Token::Warn, [this] { emit backupsWanted(); });
    }
    m_toDo->parentWidget()->setVisible(m_toDo->count() > 0);
}

void TodayPage::openRow(int row)
{
    if (row < 0 || row >= m_rows->rowCount())
        return;
    if (const auto &entry = m_rows->at(row).entry)
        emit appointmentWanted(entry->appointment.date, entry->appointment.id);
    else
        emit scheduleWanted(m_rows->at(row).day);
}

void TodayPage::arrived(const Appointment &appointment, const QString &clientName)
{
    m_schedule.make(changing(appointment, withStatus(appointment, AppointmentStatus::Arrived)), tr("%1 has arrived", "a client").arg(clientName));
}

void TodayPage::keyPressEvent(QKeyEvent *event)
{
    const bool plain = !(event->modifiers() & ~Qt::KeypadModifier);
    const auto press = [this](const char *name) {
        auto *button = m_next->findChild<QAbstractButton *>(QString::fromLatin1(name));
        if (m_next->isVisible() && button->isVisible())
            button->click();
    };
    if (event->matches(QKeySequence::Print) && !m_contents.summaries.isEmpty())
        emit summaryWanted(nextToPrint(m_contents.summaries), true);
    else if (event->matches(QKeySequence::Undo))
        m_schedule.undo();
    else if (plain && event->key() == Qt::Key_S)
        press("startNext");
    else if (plain && event->key() == Qt::Key_A)
        press("arrivedNext");
    else if (plain && event->key() == Qt::Key_O)
        press("openNext");
    else
        QWidget::keyPressEvent(event);
}

void TodayPage::resizeEvent(QResizeEvent *)
{
    m_dayPane->setFixedWidth(width() >= 1700 ? 600 : width() >= 1350 ? 520 : 420);
}

} // namespace untie
