#include "ui/today/todaypage.h"

#include "app/bodymap/atlas.h"
#include "app/common/explain.h"
#include "app/common/text.h"
#include "app/schedule/appointmentrules.h"
#include "app/security/permissions.h"
#include "app/storage/storagethread.h"
#include "app/visits/placeword.h"
#include "ui/common/deliver.h"
#include "ui/common/emptystate.h"
#include "ui/common/hline.h"
#include "ui/common/hoverrow.h"
#include "ui/common/keys.h"
#include "ui/common/pageheader.h"
#include "ui/common/plainscroll.h"
#include "ui/common/sidebadge.h"
#include "ui/common/surface.h"
#include "ui/keeping/backupkeeper.h"
#include "ui/keeping/backupwords.h"
#include "ui/schedule/appointmentdelegate.h"
#include "ui/schedule/appointmentmodel.h"
#include "ui/schedule/schedulebook.h"
#include "ui/today/nextcard.h"
#include "ui/today/todocard.h"

#include <QAbstractButton>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QLocale>
#include <QScrollArea>
#include <QStackedLayout>
#include <QTimeZone>

#include <algorithm>
#include <chrono>

namespace untie {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int leastCard = 210; ///< px of width, so that its lines have room
constexpr int mostWide = 1140; ///< of what stands beside the day, however wide the screen

/// The oldest that nobody has printed yet; else the oldest.
ReleaseId nextToPrint(const QList<ReleasedSummary> &waiting)
{
    const auto fresh = std::ranges::find_if(waiting, [](const ReleasedSummary &summary) { return !summary.printedAt; });
    return fresh == waiting.end() ? waiting.constFirst().id : fresh->id;
}

} // namespace

TodayPage::TodayPage(StorageThread &storage, ScheduleBook &schedule, BackupKeeper &backups, const Session &session, const Figure *figure, const Atlas *atlas, QWidget *parent)
    : QWidget(parent)
    , m_storage(storage)
    , m_schedule(schedule)
    , m_backups(backups)
    , m_session(session)
    , m_clinical(may(session.role, Operation::ReadVisits))
    , m_acts(new ActSet(this))
    , m_header(new PageHeader(this))
    , m_dayHead(new PaneHeader(m_clinical ? tr("My day") : tr("The day"), this))
    , m_rows(new AppointmentModel(this))
    , m_list(new QListView(this))
    , m_freeDay(new EmptyState(u"calendar-days"_s, tr("Nothing is booked for today and tomorrow."), this))
    , m_dayStack(new QStackedLayout)
    , m_next(new NextCard(m_clinical ? figure : nullptr, m_clinical ? atlas : nullptr, this))
    , m_nobody(newLabel(tr("Nobody else comes today."), TextRole::Secondary, this))
    , m_figure(figure)
    , m_atlas(atlas)
    , m_notes(new ToDoCard(u"pencil"_s, tr("Notes to sign"), this))
    , m_due(new ToDoCard(u"hourglass"_s, tr("Points due a re-check"), this))
    , m_summaries(new ToDoCard(u"file-text"_s, tr("Summaries to hand over"), this))
    , m_unfinished(new ToDoCard(u"clock"_s, tr("Not finished"), this))
    , m_rest(new ToDoCard(u"shield-check"_s, tr("To look after"), this))
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
            ask();
    });
    m_minute.start();
    connect(&m_schedule, &ScheduleBook::made, this, &TodayPage::ask);
    connect(&m_schedule, &ScheduleBook::takenBack, this, &TodayPage::ask);
    connect(&m_backups, &BackupKeeper::changed, this, &TodayPage::showToDo);
    connect(m_freeDay, &EmptyState::actionChosen, this, [this] { emit scheduleWanted(m_contents.today); });
    connect(m_next, &NextCard::startWanted, this, &TodayPage::visitWanted);
    connect(m_next, &NextCard::clientWanted, this, &TodayPage::clientWanted);
    connect(m_next, &NextCard::arrivedWanted, this, &TodayPage::arrived);
    m_next->join(*m_acts);
    m_acts->add(Act::PrintNext, [this] { emit summaryWanted(nextToPrint(m_contents.summaries), true); }, [this] { return !m_contents.summaries.isEmpty(); });
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
    m_list->installEventFilter(this);
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
    auto *inner = new QWidget(rest);
    inner->setMaximumWidth(mostWide);
    auto *side = new QHBoxLayout(rest);
    side->setContentsMargins({});
    side->addWidget(inner, mostWide);
    side->addStretch(1);
    auto *all = new QWidget(inner); // as high as the fullest card, and no higher
    all->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_cards = new QGridLayout(all);
    m_cards->setContentsMargins({});
    m_cards->setSpacing(space::pane);
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(space::header, space::header, space::header, height::toast + 2 * space::header); // a toast lies below the cards
    column->setSpacing(space::pane);
    column->addWidget(m_next, 1);
    column->addWidget(m_nobody);
    column->addWidget(all);
    column->addStretch(0);
    m_next->hide();
    m_nobody->hide();
    setSurface(rest, Token::Window);
    return newPlainScroll(rest, this); // a low window
}

/// Side by side while each has room for its words, else in rows.
void TodayPage::layCards()
{
    const QList<ToDoCard *> all{m_notes, m_due, m_summaries, m_unfinished, m_rest};
    QList<ToDoCard *> shown = all;
    shown.removeIf([](const ToDoCard *card) { return card->isHidden(); });
    const int room = std::min(width() - m_dayPane->width(), mostWide) - 2 * space::header;
    const auto columns = std::clamp((room + space::pane) / (leastCard + space::pane), 1, std::max(1, static_cast<int>(shown.size())));
    for (ToDoCard *card : all)
        m_cards->removeWidget(card);
    for (int i = 0; i < shown.size(); ++i)
        m_cards->addWidget(shown[i], i / columns, i % columns);
    for (int column = 0; column < all.size(); ++column)
        m_cards->setColumnStretch(column, column < columns ? 1 : 0);
}

void TodayPage::open()
{
    m_dueWanted = true;
    ask();
}

void TodayPage::ask()
{
    const quint64 question = ++m_question;
    const TodayQuestion asked{m_session.folder, m_clinical ? std::optional(m_session.person) : std::nullopt, m_clinical, m_dueWanted, m_session.role == Role::Owner, m_opened, m_schedule.now()};
    deliver(m_storage.run([asked](Database &database) { return readToday(database, asked); }), this, [this, question, withDue = asked.due](const Result<TodayContents> &answer) {
        if (question != m_question)
            return;
        m_trouble->setVisible(!answer);
        if (answer) {
            TodayContents contents = *answer;
            if (!withDue)
                contents.dueClients = m_contents.dueClients;
            m_dueWanted = m_dueWanted && !withDue;
            show(contents);
        } else {
            m_trouble->setText(explain(answer.error()));
        }
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
    setFocusProxy(contents.days.isEmpty() ? static_cast<QWidget *>(m_freeDay->button()) : m_list);
    if (const QWidget *holder = window()->focusWidget(); isVisible() && (!holder || !holder->isVisible()))
        setFocus(Qt::OtherFocusReason); // keys of this page go to what is there
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

/// Who treats reads of their own work; who receives people of everybody's.
void TodayPage::showToDo()
{
    m_notes->show(notesToSign());
    m_due->show(pointsDue());
    m_summaries->show(m_clinical ? QList<ToDo>() : summariesToHandOver());
    m_unfinished->show(m_clinical ? QList<ToDo>() : unfinished());
    m_rest->show(theRest());
    layCards();
}

QList<ToDo> TodayPage::notesToSign()
{
    QList<ToDo> lines;
    for (const UnsignedNote &note : std::as_const(m_contents.unsignedNotes)) {
        const bool old = note.day < m_contents.today;
        lines.append({note.clientName, {}, shortDay(note.day, m_contents.today), old ? Token::Warn : Token::Text2,
                      [this, visit = note.visit] { emit noteWanted(visit.client, visit.visit); }});
    }
    return lines;
}

QList<ToDo> TodayPage::pointsDue()
{
    QList<ToDo> lines;
    for (const DueClient &client : std::as_const(m_contents.dueClients)) {
        const TriggerPoint &worst = client.due.points.constFirst();
        QString fact = placeWord(*m_figure, *m_atlas, worst);
        if (const QString letter = sideLetter(worst.side); !letter.isEmpty())
            fact += u' ' + letter;
        if (const auto more = client.due.points.size() - 1; more > 0)
            fact = tr("%1 and %n more", "a muscle; points", static_cast<int>(more)).arg(fact);
        if (client.due.therapist != m_session.person)
            fact = factLine({fact, m_contents.setup.names.people.value(client.due.therapist)});
        const auto weeks = static_cast<int>(client.due.seenAt.daysTo(m_schedule.now()) / 7);
        const QString state = !client.comes                   ? tr("%n week(s)", nullptr, weeks)
            : *client.comes == m_contents.today ? tr("comes today")
                                                : tr("booked", "a client who is to come anyway");
        lines.append({client.clientName, fact, state, client.comes ? Token::Text2 : Token::Warn, [this, id = client.due.client] { emit clientWanted(id); }});
    }
    return lines;
}

QList<ToDo> TodayPage::summariesToHandOver()
{
    QList<ToDo> lines;
    for (const ReleasedSummary &summary : std::as_const(m_contents.summaries)) {
        const QDate day = summary.visitAt.toTimeZone(QTimeZone(m_contents.setup.zone)).date();
        lines.append({summary.clientName, shortDay(day, m_contents.today), summary.printedAt ? tr("printed, not handed over", "a summary") : tr("ready to print", "a summary"),
                      summary.printedAt ? Token::Text2 : Token::Accent, [this, id = summary.id] { emit summaryWanted(id, false); }});
    }
    return lines;
}

QList<ToDo> TodayPage::unfinished()
{
    QList<ToDo> lines;
    for (const DayEntry &entry : std::as_const(m_contents.unfinished)) {
        const Appointment &a = entry.appointment;
        lines.append({entry.clientName, {}, shortDay(a.date, m_contents.today), Token::Warn, [this, day = a.date, id = a.id] { emit appointmentWanted(day, id); }});
    }
    return lines;
}

QList<ToDo> TodayPage::theRest()
{
    QList<ToDo> lines;
    const auto &left = m_contents.unfinished;
    if (m_clinical && !left.isEmpty())
        lines.append({tr("Visits not finished"), {}, QLocale().toString(left.size()), Token::Warn,
                      [this, a = left.constFirst().appointment] { emit appointmentWanted(a.date, a.id); }});
    const auto &waiting = m_contents.summaries;
    if (m_clinical && !waiting.isEmpty())
        lines.append({tr("Summaries at the desk"), {}, QLocale().toString(waiting.size()), Token::Text2, [this, id = nextToPrint(waiting)] { emit summaryWanted(id, false); }});
    const auto unconfirmed = std::ranges::count_if(m_contents.days, [this](const DayEntry &entry) {
        return entry.appointment.date > m_contents.today && entry.appointment.status == AppointmentStatus::Booked && !entry.appointment.isBlock();
    });
    if (unconfirmed > 0)
        lines.append({tr("To confirm for tomorrow"), {}, QLocale().toString(unconfirmed), Token::Text2, [this] { emit scheduleWanted(m_contents.today.addDays(1)); }});
    if (const auto &backups = m_backups.overview()) {
        const bool safe = backups->state.nag == BackupState::Nag::None;
        const ToDo backup{tr("Backup"), backupSentence(backups->state, backups->now), safe ? tr("safe") : tr("look at it"), safe ? Token::Ok : Token::Warn, [this] { emit backupsWanted(); }};
        safe ? lines.append(backup) : lines.prepend(backup);
    }
    return lines;
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

/// A list would take letters for a search among its rows.
bool TodayPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && m_acts->press(*static_cast<QKeyEvent *>(event)))
        return true;
    return QWidget::eventFilter(watched, event);
}

void TodayPage::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Undo))
        m_schedule.undo();
    else if (!m_acts->press(*event))
        QWidget::keyPressEvent(event);
}

void TodayPage::resizeEvent(QResizeEvent *)
{
    m_dayPane->setFixedWidth(width() >= 1700 ? 600 : width() >= 1350 ? 520 : width() >= 1100 ? 420 : 380);
    layCards();
}

} // namespace untie
