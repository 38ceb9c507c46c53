#include "ui/schedule/schedulepage.h"

#include "app/common/explain.h"
#include "app/security/permissions.h"
#include "ui/clients/clientbook.h"
#include "ui/common/emptystate.h"
#include "ui/common/focusring.h"
#include "ui/common/hline.h"
#include "ui/common/hoverrow.h"
#include "ui/common/keys.h"
#include "ui/common/noticebar.h"
#include "ui/common/pagestack.h"
#include "ui/common/plainscroll.h"
#include "ui/common/surface.h"
#include "ui/common/toast.h"
#include "ui/schedule/appointmentcard.h"
#include "ui/schedule/appointmentdelegate.h"
#include "ui/schedule/appointmentmodel.h"
#include "ui/schedule/boardview.h"
#include "ui/schedule/bookingbox.h"
#include "ui/schedule/calendarkeeper.h"
#include "ui/schedule/calendarpane.h"
#include "ui/schedule/candidatemodel.h"
#include "ui/schedule/clienttimespane.h"
#include "ui/schedule/minimonth.h"
#include "ui/schedule/monthview.h"
#include "ui/schedule/reminderpane.h"
#include "ui/schedule/schedulebook.h"
#include "ui/schedule/schedulesidepane.h"
#include "ui/schedule/schedulewords.h"
#include "ui/schedule/seriesquestion.h"
#include "ui/schedule/waitingoffers.h"
#include "ui/schedule/waitingpane.h"

#include <QHBoxLayout>
#include <QListView>
#include <QLocale>
#include <QPointer>
#include <QScrollArea>
#include <QStackedLayout>

#include <algorithm>
#include <chrono>
#include <utility>

namespace untie {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int agendaDays = 14;

} // namespace

SchedulePage::SchedulePage(StorageThread &storage, ScheduleBook &schedule, ClientBook &clients, const Session &session, bool treats, QWidget *parent)
    : QWidget(parent)
    , m_storage(storage)
    , m_schedule(schedule)
    , m_clients(clients)
    , m_me(session.person)
    , m_header(new ScheduleHeader(this))
    , m_notices(new NoticeBar(this))
    , m_board(new BoardView(this))
    , m_month(new MonthView(this))
    , m_rows(new AppointmentModel(this))
    , m_agenda(new QListView(this))
    , m_nothing(new EmptyState(u"calendar-days"_s, tr("Nobody is booked in these days."), this))
    , m_allHidden(new EmptyState(u"eye-off"_s, tr("Everybody is hidden from the calendar."), this))
    , m_views(new PageStack)
    , m_side(new QWidget(this))
    , m_sides(new QStackedLayout(m_side))
    , m_overview(new ScheduleSidePane(schedule, m_side))
    , m_waiting(new WaitingPane(storage, schedule, clients, m_side))
    , m_reminders(new ReminderPane(storage, schedule, m_side))
    , m_calendars(new CalendarKeeper(storage, schedule, session.folder, this))
    , m_calendarPane(new CalendarPane(*m_calendars, m_side))
    , m_clientTimes(new ClientTimesPane(storage, schedule, m_side))
    , m_pane(m_overview)
    , m_offers(new WaitingOffers(storage, schedule, this))
    , m_card(new AppointmentCard(storage, schedule, treats, m_side))
    , m_acts(new ActSet(this))
    , m_cardScroll(new QScrollArea(m_side))
    , m_box(new BookingBox(storage, schedule, clients, this))
    , m_question(new SeriesQuestion(this))
    , m_toast(new Toast(this))
    , m_maySetHours(may(session.role, Operation::ChangeSettings))
{
    offerActs();
    setObjectName(u"schedulePage"_s);
    setSurface(this, Token::Surface);
    // Either of the page and the book may be gone before the other.
    m_schedule.setNaming([clients = QPointer(&m_clients)](ClientId id) {
        const ClientRow *row = clients ? clients->directory().find(id) : nullptr;
        return row ? displayName(*row) : QString();
    });
    connect(&m_clients, &ClientBook::clientChanged, &m_schedule, &ScheduleBook::forgetNames);
    build();
    connectBoard();
    connectPanes();
    setFocusProxy(m_board);
    m_minute.setInterval(30s);
    connect(&m_minute, &QTimer::timeout, this, &SchedulePage::renew);
    m_minute.start();

    connect(&m_schedule, &ScheduleBook::changed, this, &SchedulePage::renew);
    connect(&m_schedule, &ScheduleBook::made, this, [this](const QString &said, const Appointment &appointment) {
        m_notices->withdraw(u"conflict"_s);
        if (m_box->isOpen()) {
            m_box->hide();
            m_board->setGhost({});
            m_board->setFocus(Qt::OtherFocusReason);
        }
        const bool isNote = std::exchange(m_noted, {}) == appointment.id;
        if (m_pane == m_overview && !isNote) // whoever goes through a list beside the calendar stays in it
            m_chooseNext = appointment.withdrawn ? AppointmentId() : appointment.id;
        m_toast->say(said, [this] { m_schedule.undo(); });
    });
    connect(&m_schedule, &ScheduleBook::takenBack, this, [this](const QString &said) {
        m_notices->withdraw(u"unusual"_s);
        m_toast->say(tr("Taken back: %1", "what was done").arg(said));
    });
    connect(&m_schedule, &ScheduleBook::listsMade, this, [this](const QString &said) { m_toast->say(said, [this] { m_schedule.undo(); }); });
    connect(&m_schedule, &ScheduleBook::listsTakenBack, this, [this](const QString &said) { m_toast->say(tr("Taken back: %1", "what was done").arg(said)); });
    connect(&m_schedule, &ScheduleBook::listsRefused, m_toast, [this](const QString &sentence) { m_toast->say(sentence); });
    connect(&m_schedule, &ScheduleBook::refused, this, [this](const QString &sentence, const std::optional<ScheduleChange::Step> &elsewhere) {
        m_box->isOpen() ? m_box->refuse(sentence) : refuse(sentence, elsewhere);
    });
    connect(&m_schedule, &ScheduleBook::clockDoubted, this, [this](const QString &sentence) {
        sentence.isEmpty() ? m_notices->withdraw(u"clock"_s)
                           : m_notices->put({u"clock"_s, Notice::Severity::Danger, sentence, tr("The clock is right"), [this] { m_schedule.trustClock(); }, false});
    });
    connect(&m_schedule, &ScheduleBook::failed, this, [this](const Error &error) {
        m_notices->put({u"trouble"_s, Notice::Severity::Danger, explain(error), tr("Try again"), [this] { m_schedule.reload(); }});
    });
}

SchedulePage::~SchedulePage() = default;

void SchedulePage::build()
{
    fillScroll(*m_cardScroll, m_card);
    m_cardScroll->setFrameShape(QFrame::NoFrame);
    m_cardScroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_cardScroll->setAccessibleName(tr("Appointment"));
    new FocusRing(m_cardScroll);
    setSurface(m_cardScroll->viewport(), Token::Surface);
    for (QWidget *pane : {static_cast<QWidget *>(m_overview), static_cast<QWidget *>(m_waiting), static_cast<QWidget *>(m_reminders), static_cast<QWidget *>(m_calendarPane), static_cast<QWidget *>(m_clientTimes)})
        m_sides->addWidget(pane);
    m_sides->addWidget(m_cardScroll);
    m_agenda->setObjectName(u"agenda"_s);
    m_agenda->setAccessibleName(tr("Agenda"));
    m_agenda->setModel(m_rows);
    m_agenda->setItemDelegate(new AppointmentDelegate(*m_rows, m_agenda));
    m_agenda->setFrameShape(QFrame::NoFrame);
    m_agenda->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_agenda->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_agenda->installEventFilter(this);
    new HoverRow(m_agenda);
    m_nothing->setAction(tr("Book"));
    m_allHidden->setAction(tr("Show everybody"));
    for (QWidget *view : {static_cast<QWidget *>(m_board), static_cast<QWidget *>(m_month), static_cast<QWidget *>(m_agenda), static_cast<QWidget *>(m_nothing), static_cast<QWidget *>(m_allHidden)})
        m_views->addWidget(view);
    auto *panes = new QHBoxLayout;
    panes->setSpacing(0);
    panes->addLayout(m_views, 1);
    panes->addWidget(new HLine(this, Qt::Vertical));
    panes->addWidget(m_side);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_notices);
    column->addWidget(m_question);
    column->addLayout(panes, 1);

    connect(m_views, &QStackedLayout::currentChanged, this, [this] { // it comes above all else
        m_toast->raise();
        m_box->raise();
    });
    connect(m_header, &ScheduleHeader::stepped, this, &SchedulePage::step);
    connect(m_header, &ScheduleHeader::todayWanted, this, [this] { showDay(m_schedule.today()); });
    connect(m_header, &ScheduleHeader::dayChosen, this, &SchedulePage::showDay);
    connect(m_header, &ScheduleHeader::viewChosen, this, &SchedulePage::showView);
    connect(m_header, &ScheduleHeader::byChosen, this, [this](int by) {
        m_by = ColumnsBy(by);
        renew();
    });
    connect(m_header, &ScheduleHeader::personChosen, this, [this](std::optional<PersonId> person) {
        m_person = person;
        renew();
    });
    connect(m_header, &ScheduleHeader::hiddenChosen, this, [this](PersonId person, bool hidden) {
        hidden ? void(m_hidden.insert(person)) : void(m_hidden.remove(person));
        renew();
    });
    connect(m_month, &MonthView::dayChosen, this, &SchedulePage::showDay);
    connect(m_month, &MonthView::dayOpened, this, &SchedulePage::openDay);
    connect(m_nothing, &EmptyState::actionChosen, this, &SchedulePage::bookNext);
    connect(m_allHidden, &EmptyState::actionChosen, this, [this] {
        m_hidden.clear();
        renew();
    });
    const auto openRow = [this](const QModelIndex &index) {
        if (const auto &entry = m_rows->at(index.row()).entry)
            showAppointment(entry->appointment.date, entry->appointment.id);
    };
    connect(m_agenda, &QListView::clicked, this, openRow);
    connect(m_agenda, &QListView::activated, this, openRow);
    connect(m_header, &ScheduleHeader::bookWanted, this, &SchedulePage::bookNext);
    connect(m_overview, &ScheduleSidePane::dayChosen, this, &SchedulePage::showDay);
    connect(m_card, &AppointmentCard::clientWanted, this, &SchedulePage::clientWanted);
    connect(m_card, &AppointmentCard::visitWanted, this, &SchedulePage::visitWanted);
    connect(m_card, &AppointmentCard::summaryWanted, this, &SchedulePage::summaryWanted);
    connect(m_card, &AppointmentCard::againWanted, this, [this](const Appointment &appointment) { bookAgain(appointment, m_card->clientName()); });
    connect(m_card, &AppointmentCard::liftWanted, this, &SchedulePage::lift);
    connect(m_card, &AppointmentCard::cancelled, m_board, [this] {
        if (!m_asked) // else it is asked first how much of a series
            m_board->setFocus(Qt::OtherFocusReason);
    });
    connect(m_card, &AppointmentCard::closed, this, [this] {
        m_board->choose({});
        m_board->setFocus(Qt::OtherFocusReason);
    });
    connect(m_card, &AppointmentCard::changeWanted, this, &SchedulePage::store);
    connect(m_card, &AppointmentCard::noteSent, this, [this](AppointmentId id) { m_noted = id; });
    connect(m_question, &SeriesQuestion::answered, this, [this](SeriesScope scope) {
        m_board->setFocus(Qt::OtherFocusReason);
        if (const auto asked = std::exchange(m_asked, {}))
            m_schedule.makeInSeries(*asked->before, asked->after, scope, m_askedSaid);
    });
    connect(m_question, &SeriesQuestion::left, this, [this] {
        m_asked.reset();
        m_board->setFocus(Qt::OtherFocusReason);
        renew(); // the card may show what was chosen
    });
    connect(m_box, &BookingBox::weeksWanted, this, &SchedulePage::againIn);
    connect(m_box, &BookingBox::bookingWanted, this, [this](const Appointment &wanted, const QString &name, const QString &rule) {
        const Appointment appointment = m_wish && m_wish->wish.client == wanted.client ? m_offers->fulfilling(wanted, m_wish->wish) : wanted;
        m_wish.reset();
        const QString when = u"%1, %2"_s.arg(shortDay(appointment.date, m_schedule.today()), m_schedule.setup().names.time(appointment.minute));
        const QString said = appointment.isBlock() ? tr("Time blocked, %1").arg(when) : tr("%1 booked, %2").arg(name, when);
        if (rule.isEmpty())
            m_schedule.make(booking(appointment), said);
        else
            m_schedule.makeSeries(rule, appointment, said);
    });
    connect(m_box, &BookingBox::left, this, [this](const QString &typed, const Appointment &wanted) {
        m_wish.reset();
        m_board->setGhost({});
        m_board->setFocus(Qt::OtherFocusReason);
        if (!typed.trimmed().isEmpty()) {
            m_toast->say(tr("Not booked."), [this, typed, wanted] {
                m_typed = typed;
                m_bookAt = wanted;
                showDay(wanted.date);
            });
        }
    });
    connect(m_box, &BookingBox::timeChosen, this, [this](const Appointment &slot) {
        m_bookAt = slot;
        openDay(slot.date);
    });
    connect(m_box, &BookingBox::changed, this, &SchedulePage::placeBox);
}

void SchedulePage::connectBoard()
{
    m_board->setRefusing([this](const Appointment &wanted) { return m_schedule.refusal(wanted); });
    connect(m_board, &BoardView::slotWanted, this, &SchedulePage::beginBooking);
    connect(m_board, &BoardView::appointmentChosen, this, [this](AppointmentId id) { id.isValid() ? showCard(id) : hideCard(); });
    connect(m_board, &BoardView::appointmentOpened, this, [this](AppointmentId id) {
        showCard(id);
        m_side->show(); // that was the second click
        m_card->setFocus(Qt::OtherFocusReason);
        m_card->nextInFocusChain()->setFocus(Qt::TabFocusReason);
    });
    connect(m_board, &BoardView::placeWanted, this, &SchedulePage::place);
    connect(m_board, &BoardView::copyWanted, this, &SchedulePage::copy);
    connect(m_board, &BoardView::dayWanted, this, [this](QDate day) {
        if (m_view == ScheduleView::Week)
            openDay(day);
    });
    connect(m_board, &BoardView::moved, this, &SchedulePage::placeBox);
}

void SchedulePage::open()
{
    showDay(m_day.isValid() ? m_day : m_schedule.today());
}

void SchedulePage::showDay(QDate day)
{
    m_day = day;
    ask();
}

void SchedulePage::showView(ScheduleView view)
{
    m_view = view;
    m_header->setView(view);
    ask();
    renew(); // what is known already is shown at once
}

void SchedulePage::showAs(const QString &name)
{
    if (name == "rooms"_L1)
        m_by = ColumnsBy::Rooms;
    if (name == "waiting"_L1)
        return openExtra(ScheduleExtra::Waiting);
    if (name == "reminders"_L1)
        return openExtra(ScheduleExtra::Reminders);
    if (name == "calendars"_L1)
        return openExtra(ScheduleExtra::Calendars);
    const QStringList names{u"day"_s, u"week"_s, u"month"_s, u"agenda"_s};
    if (const qsizetype view = names.indexOf(name); view >= 0)
        showView(ScheduleView(view));
    else
        renew();
}

void SchedulePage::ask()
{
    if (m_box->isOpen() && !m_bookAt && !m_again)
        m_box->leave(); // whoever goes to another day meanwhile can have it back
    m_box->hide();
    m_board->setGhost({});
    for (const QString &ofThatDay : {u"conflict"_s, u"unusual"_s})
        m_notices->withdraw(ofThatDay);
    m_question->hide();
    m_asked.reset();
    const auto [first, last] = shownDays();
    m_schedule.show(first, last);
    renewTitle();
}

std::pair<QDate, QDate> SchedulePage::shownDays() const
{
    switch (m_view) {
    case ScheduleView::Day: return {m_day, m_day};
    case ScheduleView::Week: return {weekBegin(m_day), weekBegin(m_day).addDays(6)};
    case ScheduleView::Month: return MonthView::shown(m_day);
    case ScheduleView::Agenda: return {m_day, m_day.addDays(agendaDays - 1)};
    }
    Q_UNREACHABLE();
}

void SchedulePage::openDay(QDate day)
{
    m_view = ScheduleView::Day;
    m_header->setView(m_view);
    showDay(day);
    m_board->setFocus(Qt::OtherFocusReason);
}

void SchedulePage::step(int by)
{
    showDay(m_view == ScheduleView::Month ? m_day.addMonths(by) : m_day.addDays(m_view == ScheduleView::Day ? by : 7 * by));
}

void SchedulePage::renewTitle()
{
    const QDate today = m_schedule.today();
    m_header->setDay(m_day, today);
    const auto [first, last] = shownDays();
    if (m_view == ScheduleView::Day)
        return m_header->setTitle(longDay(m_day, today), shortDay(m_day, today));
    if (m_view == ScheduleView::Month) {
        const QLocale locale;
        const QString year = u' ' + QString::number(m_day.year());
        return m_header->setTitle(locale.standaloneMonthName(m_day.month()) + year, locale.standaloneMonthName(m_day.month(), QLocale::ShortFormat) + year);
    }
    const QString span = tr("%1 to %2", "two days");
    m_header->setTitle(span.arg(shortDay(first, today), shortDay(last, today)), span.arg(briefDay(first, today), briefDay(last, today)));
}

/// Before anybody looks: what will be shown first is read, and its names are laid out.
void SchedulePage::anticipate()
{
    const QDate today = m_schedule.today();
    if (!m_schedule.isShown(today))
        return m_schedule.show(today, today);
    QStringList names;
    for (const DayEntry &entry : m_schedule.entries())
        names += entry.clientName;
    m_board->anticipate(names);
}

/// Everything anew from what is known.
void SchedulePage::renew()
{
    if (!m_schedule.isReady())
        return;
    if (!m_day.isValid())
        return anticipate();
    if (!std::exchange(m_isKnown, true) && std::ranges::find(m_schedule.setup().therapists, m_me, &Person::id) != m_schedule.setup().therapists.end())
        m_person = m_me;
    m_header->setPeople(m_schedule.setup().therapists, m_hidden, m_person);
    m_overview->show(m_day);
    tellOfHours();
    if (m_view == ScheduleView::Day || m_view == ScheduleView::Week)
        return renewBoard();
    QList<DayEntry> entries = m_schedule.entries();
    entries.removeIf([this](const DayEntry &entry) { return m_person && entry.appointment.therapist != *m_person; });
    hideCard();
    if (m_view == ScheduleView::Month) {
        m_month->show(m_schedule.setup(), entries, m_day, m_schedule.today());
        m_views->setCurrentWidget(m_month);
    } else {
        entries.removeIf([this](const DayEntry &entry) { return entry.appointment.date < m_day; });
        m_rows->show(m_schedule.setup(), entries, m_schedule.today(), m_schedule.now(), true, !m_person);
        m_views->setCurrentWidget(entries.isEmpty() ? static_cast<QWidget *>(m_nothing) : m_agenda);
    }
    setFocusProxy(m_views->currentWidget());
}

void SchedulePage::renewBoard()
{
    const ScheduleSetup &setup = m_schedule.setup();
    const auto [today, minute] = m_schedule.nowOnTheWall();
    const bool shown = m_view == ScheduleView::Week || m_by == ColumnsBy::Rooms || !std::ranges::all_of(setup.therapists, [this](const Person &person) { return m_hidden.contains(person.id); });
    m_views->setCurrentWidget(shown ? static_cast<QWidget *>(m_board) : m_allHidden);
    setFocusProxy(m_views->currentWidget());
    m_board->setLeastColumn(m_view == ScheduleView::Week ? BoardGeometry::leastWeekColumn : BoardGeometry::leastColumn);
    m_board->show(m_view == ScheduleView::Week ? weekBoard(setup, m_schedule.entries(), weekBegin(m_day), m_person, m_hidden, m_schedule.now())
                                               : dayBoard(setup, m_schedule.entries(), m_day, m_by, m_hidden, m_schedule.now()),
                  setup.names, today, minute);
    if (m_chooseNext.isValid() && m_schedule.find(m_chooseNext))
        m_board->choose(std::exchange(m_chooseNext, {}));
    if (const auto chosen = m_schedule.find(m_board->chosen()))
        showCard(chosen->appointment.id);
    if (m_bookAt && m_schedule.isShown(m_bookAt->date)) {
        const Appointment slot = *std::exchange(m_bookAt, {});
        if (m_wish)
            m_box->beginFor(slot, m_wish->clientName);
        else if (const auto remark = std::exchange(m_foundNext, {}))
            m_box->begin(slot, false, *remark);
        else
            m_box->resume(std::exchange(m_typed, {}), slot);
        placeBox();
    }
    if (m_again && m_schedule.isShown(m_again->appointment.date))
        proposeAgain();
}

void SchedulePage::showCard(AppointmentId id)
{
    const auto entry = m_schedule.find(id);
    if (!entry)
        return hideCard();
    m_card->show(*entry);
    m_sides->setCurrentWidget(m_cardScroll);
    m_cardShown = true;
    arrangeSide();
}

void SchedulePage::hideCard()
{
    m_card->clear();
    m_sides->setCurrentWidget(m_pane);
    m_cardShown = false;
    arrangeSide();
}

/// Services and hours may have been changed meanwhile.
void SchedulePage::showEvent(QShowEvent *)
{
    m_schedule.reload();
}

void SchedulePage::resizeEvent(QResizeEvent *)
{
    arrangeSide();
    placeBox();
}

void SchedulePage::showAppointment(QDate day, AppointmentId id)
{
    m_chooseNext = id;
    m_view = ScheduleView::Day;
    m_header->setView(m_view);
    showDay(day);
}

} // namespace untie
