#include "app/common/text.h"
#include "app/schedule/appointmentrules.h"
#include "app/schedule/walltime.h"
#include "ui/common/noticebar.h"
#include "ui/common/toast.h"
#include "ui/schedule/appointmentcard.h"
#include "ui/schedule/boardview.h"
#include "ui/schedule/bookingbox.h"
#include "ui/schedule/calendarkeeper.h"
#include "ui/schedule/calendarpane.h"
#include "ui/schedule/clienttimespane.h"
#include "ui/schedule/reminderpane.h"
#include "ui/schedule/schedulebook.h"
#include "ui/schedule/schedulepage.h"
#include "ui/schedule/schedulesidepane.h"
#include "ui/schedule/schedulewords.h"
#include "ui/schedule/seriesquestion.h"
#include "ui/schedule/waitingoffers.h"
#include "ui/schedule/waitingpane.h"

#include <QComboBox>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QStackedLayout>
#include <QStyleHints>
#include <QTimer>

#include <algorithm>
#include <utility>

/// What the desk does beside the calendar of SchedulePage.
namespace untie {

using namespace Qt::StringLiterals;

namespace {

constexpr int sideFrom = 1300; ///< px: narrower, the side is folded while nothing is chosen

QString idOfNote(AppointmentId id)
{
    return u"note"_s + QString::number(id.value);
}

} // namespace

void SchedulePage::connectPanes()
{
    for (QListView *list : {m_waiting->findChild<QListView *>(u"waitingList"_s), m_reminders->findChild<QListView *>(u"reminderList"_s), m_clientTimes->findChild<QListView *>(u"clientTimesRows"_s)})
        list->installEventFilter(this);
    connect(m_header, &ScheduleHeader::extraWanted, this, &SchedulePage::openExtra);
    connect(m_overview, &ScheduleSidePane::extraWanted, this, &SchedulePage::openExtra);
    connect(m_waiting, &WaitingPane::closed, this, &SchedulePage::closePane);
    connect(m_waiting, &WaitingPane::timeFound, this, &SchedulePage::bookWish);
    connect(m_reminders, &ReminderPane::closed, this, &SchedulePage::closePane);
    connect(m_reminders, &ReminderPane::appointmentWanted, this, [this](QDate day, AppointmentId) {
        if (m_day != day)
            showDay(day);
    });
    const auto say = [this](const QString &sentence) { m_toast->say(sentence); };
    connect(m_calendarPane, &CalendarPane::closed, this, &SchedulePage::closePane);
    connect(m_calendarPane, &CalendarPane::said, this, say);
    connect(m_calendars, &CalendarKeeper::tookAway, this, say);
    connect(m_calendars, &CalendarKeeper::troubled, this, [this](const QString &sentence) {
        sentence.isEmpty() ? m_notices->withdraw(u"calendars"_s) : m_notices->put({u"calendars"_s, Notice::Severity::Caution, sentence, tr("Look at it"), [this] { openExtra(ScheduleExtra::Calendars); }});
    });
    connect(m_card, &AppointmentCard::othersWanted, this, &SchedulePage::showAppointmentsOf);
    connect(m_card, &AppointmentCard::noteLeftTooLong, this, [this](const DayEntry &entry, const QString &sentence) {
        const Appointment &a = entry.appointment;
        const QString whose = factLine({a.isBlock() ? tr("Blocked time") : entry.clientName, shortDay(a.date, m_schedule.today()), m_schedule.setup().names.time(a.minute)});
        m_notices->put({idOfNote(a.id), Notice::Severity::Caution, tr("%1: %2 It is not stored yet.", "who and when; why a note is not stored").arg(whose, sentence), tr("Shorten it"),
                        [this, day = a.date, id = a.id] { showAppointment(day, id); }, false});
    });
    connect(m_card, &AppointmentCard::noteShortened, this, [this](AppointmentId id) { m_notices->withdraw(idOfNote(id)); });
    connect(m_clientTimes, &ClientTimesPane::closed, this, &SchedulePage::closePane);
    connect(m_clientTimes, &ClientTimesPane::appointmentWanted, this, &SchedulePage::showAppointment);
    connect(m_waiting, &WaitingPane::said, this, say);
    connect(m_reminders, &ReminderPane::said, this, say);
    connect(m_offers, &WaitingOffers::offered, this, &SchedulePage::showOffer);
    connect(m_offers, &WaitingOffers::withdrawn, this, [this] { m_notices->withdraw(u"waiting"_s); });
    connect(m_notices, &NoticeBar::dismissed, this, [this](const QString &id) {
        if (id == "waiting"_L1)
            m_offers->decline();
    });
    connect(m_offers, &WaitingOffers::listChanged, m_waiting, &WaitingPane::open);
    connect(&m_schedule, &ScheduleBook::changed, this, [this] {
        if (m_pane == m_reminders)
            m_reminders->open();
    });
}

void SchedulePage::offerPrinting()
{
    m_prints = true;
    m_header->offerPrinting();
}

void SchedulePage::openExtra(ScheduleExtra extra)
{
    switch (extra) {
    case ScheduleExtra::Waiting:
        m_waiting->open();
        return openPane(m_waiting);
    case ScheduleExtra::Reminders:
        m_reminders->open();
        return openPane(m_reminders);
    case ScheduleExtra::Print:
        if (m_prints)
            emit printWanted(m_day);
        return;
    case ScheduleExtra::Calendars:
        m_calendarPane->open();
        return openPane(m_calendarPane);
    }
}

void SchedulePage::pose(const QString &name)
{
    const QList<DayEntry> known = m_schedule.entries();
    if (name == "booking"_L1) {
        bookNext();
        const auto somebody = std::ranges::find_if(known, [](const DayEntry &entry) { return !entry.appointment.isBlock() && entry.appointment.minutes <= 60; });
        m_box->findChild<QLineEdit *>(u"bookWho"_s)->setText(somebody == known.end() ? QString() : somebody->clientName.left(2));
        m_box->findChild<QComboBox *>(u"repeatEvery"_s)->setCurrentIndex(1);
    }
    if (name == "wish"_L1) {
        openExtra(ScheduleExtra::Waiting);
        m_waiting->add();
    }
    if (name != "card"_L1 && name != "series"_L1)
        return;
    const auto canBe = [this, name](const DayEntry &entry) {
        const Appointment &a = entry.appointment;
        return a.date == m_day && !a.isBlock() && takesTime(a) && (name == "card"_L1 || a.series);
    };
    const auto found = std::ranges::find_if(known, canBe);
    if (found == known.end())
        return;
    m_board->choose(found->appointment.id);
    if (name == "series"_L1)
        m_question->ask(tr("This is one of a series. What is to be changed?"));
}

void SchedulePage::showAppointmentsOf(ClientId client, const QString &clientName)
{
    m_clientTimes->open(client, clientName);
    openPane(m_clientTimes);
}

/// Lists look for letters that are typed; here they are keys: of the pane that holds the list, then of the page.
bool SchedulePage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto &key = static_cast<const QKeyEvent &>(*event);
    if (watched == m_agenda)
        return pressed(key);
    const bool isLetter = !key.text().isEmpty() && key.text().at(0).isPrint();
    if (isLetter)
        event->ignore(); // it goes up
    return isLetter;
}

void SchedulePage::openPane(QWidget *pane)
{
    m_pane = pane;
    m_board->choose({});
    hideCard();
    pane->setFocus(Qt::OtherFocusReason);
}

void SchedulePage::closePane()
{
    m_pane = m_overview;
    if (!m_cardShown)
        hideCard();
    m_views->currentWidget()->setFocus(Qt::OtherFocusReason);
}

/// A calendar of hours that nobody entered says so, once, and leads to where they are.
void SchedulePage::tellOfHours()
{
    const bool lacks = !m_schedule.setup().therapists.isEmpty() && !m_schedule.setup().knowsHours();
    if (std::exchange(m_lacksHours, lacks) == lacks)
        return;
    if (!lacks)
        return m_notices->withdraw(u"hours"_s);
    const ScheduleNames &names = m_schedule.setup().names;
    Notice notice{u"hours"_s, Notice::Severity::Info,
                  tr("Nobody's working hours are entered yet. Until then they are taken to be Monday to Friday, %1 to %2.", "two times").arg(names.time(usualHours.from), names.time(usualHours.to))};
    if (m_maySetHours) {
        notice.action = tr("Enter working hours");
        notice.act = [this] { emit hoursWanted(); };
    } else {
        notice.sentence += u' ' + tr("An owner enters them in the settings.");
    }
    m_notices->put(notice);
}

void SchedulePage::showOffer()
{
    const WaitingOffer &offer = *m_offers->offer();
    const Appointment &there = offer.appointment;
    const ScheduleNames &names = m_schedule.setup().names;
    const QString when = u"%1, %2"_s.arg(shortDay(there.date, m_schedule.today()), timesText(there, names));
    QString sentence = tr("%1 is free with %2, and %3 waits for such a time.", "when, a therapist, a client").arg(when, names.people.value(there.therapist), offer.entry.clientName);
    if (!offer.entry.phone.isEmpty())
        sentence += u' ' + offer.entry.phone;
    if (offer.others > 0)
        sentence += u' ' + tr("%n more wait(s), too.", nullptr, offer.others);
    Notice notice{u"waiting"_s, Notice::Severity::Info, sentence, tr("Book"), [this] { m_offers->accept(); }};
    notice.key = tr("W", "the key for the waiting list");
    m_notices->put(notice);
}

void SchedulePage::bookWish(const WaitingEntry &entry, const FreeSlot &slot)
{
    const WaitingWish &wish = entry.wish;
    Appointment there;
    there.client = wish.client;
    there.therapist = slot.therapist;
    there.room = slot.room;
    there.service = wish.service;
    there.minutes = wish.minutes;
    there.zone = m_schedule.setup().zone;
    if (const Service *service = m_schedule.setup().service(wish.service)) {
        there.bufferBefore = service->bufferBefore;
        there.bufferAfter = service->bufferAfter;
        there.equipment = service->equipment;
    }
    m_wish = entry;
    m_bookAt = movedTo(there, slot.date, slot.minute);
    openDay(slot.date);
}

/// What unfolds under a hand waits until that is gone and has not clicked again: the calendar moves, and the second click of
/// two would press a button of the card.
void SchedulePage::arrangeSide()
{
    const bool isOpen = m_cardShown || m_pane != m_overview;
    const bool isShown = isOpen || width() >= sideFrom;
    m_side->setFixedWidth(width() >= 1700 ? 300 : isOpen ? 288 : 236);
    if (isShown && m_side->isHidden() && QGuiApplication::mouseButtons() != Qt::NoButton)
        return QTimer::singleShot(QGuiApplication::styleHints()->mouseDoubleClickInterval(), this, &SchedulePage::arrangeSide);
    m_side->setVisible(isShown);
}

} // namespace untie
