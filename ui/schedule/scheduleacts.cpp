#include "app/common/explain.h"
#include "app/common/text.h"
#include "app/schedule/appointmentrules.h"
#include "app/schedule/walltime.h"
#include "ui/common/deliver.h"
#include "ui/common/keycap.h"
#include "ui/common/noticebar.h"
#include "ui/common/toast.h"
#include "ui/schedule/appointmentcard.h"
#include "ui/schedule/appointmentfields.h"
#include "ui/schedule/boardview.h"
#include "ui/schedule/bookingbox.h"
#include "ui/schedule/schedulebook.h"
#include "ui/schedule/schedulepage.h"
#include "ui/schedule/schedulewords.h"
#include "ui/schedule/seriesquestion.h"

#include <algorithm>
#include <utility>

/// What is done on SchedulePage: booking and moving.
namespace untie {

using namespace Qt::StringLiterals;

namespace {

constexpr int usualMinutes = 60; ///< where no service is offered
constexpr int usualWeeks = 2; ///< until the same again

} // namespace

void SchedulePage::beginBooking(int column, int minute, int minutes)
{
    if (column < 0 || column >= m_board->board().columns.size())
        return;
    Appointment slot;
    slot.zone = m_schedule.setup().zone;
    slot.therapist = m_person.value_or(m_me);
    const BoardColumn &there = m_board->board().columns[column];
    if (!there.therapist && std::ranges::find(m_schedule.setup().therapists, slot.therapist, &Person::id) == m_schedule.setup().therapists.end() && !m_schedule.setup().therapists.isEmpty())
        slot.therapist = m_schedule.setup().therapists.constFirst().id;
    slot.minutes = minutes > 0 ? minutes : usualMinutes;
    m_boxColumn = column;
    const QString ofClocks = explain(wallTime(there.date, minute, slot.zone), minute, m_schedule.setup().names.timeFormat);
    const bool goesOn = m_box->isOpen() && m_box->isForSomebody();
    if (goesOn)
        slot.therapist = m_box->wanted().therapist;
    slot = placedIn(there, slot, minute);
    if (goesOn) {
        m_box->moveTo(slot, minutes > 0, ofClocks);
    } else {
        m_wish.reset();
        m_box->begin(slot, minutes > 0, ofClocks);
    }
    placeBox();
}

/// The box lies where the appointment will be, within the page.
void SchedulePage::placeBox()
{
    if (!m_box->isOpen())
        return;
    const Appointment &wanted = m_box->wanted();
    const MinuteSpan span{wanted.minute, std::min(24 * 60, wanted.endMinute())};
    const auto &columns = m_board->board().columns;
    const auto there = std::ranges::find_if(columns, [&](const BoardColumn &column) { return column.date == wanted.date && (!column.therapist || column.therapist == wanted.therapist); });
    if (there != columns.end() && !(m_boxColumn < columns.size() && columns[m_boxColumn].room))
        m_boxColumn = static_cast<int>(there - columns.begin());
    m_board->setGhost(BoardGhost{m_boxColumn, span.from, span.to, {}, {}, false});
    const QRect slot = m_board->rectOf(m_boxColumn, span).translated(m_board->viewport()->mapTo(this, QPoint()));
    const QRect room = rect().adjusted(space::near, m_header->height() + space::near, -space::near, -space::near);
    m_box->fitInto({std::max(m_box->minimumWidth(), slot.width() + 4), room.height()});
    const int left = isRightToLeft() ? slot.right() - m_box->width() + 2 : slot.left() - 2;
    m_box->move(std::clamp(left, room.left(), std::max(room.left(), room.right() - m_box->width())),
                std::clamp(slot.top() - 2, room.top(), std::max(room.top(), room.bottom() - m_box->height())));
    m_box->raise();
}

/// As the box will propose it: the first service that is offered.
Appointment SchedulePage::usual() const
{
    Appointment usual;
    usual.zone = m_schedule.setup().zone;
    usual.minutes = usualMinutes;
    const QList<Service> offered = m_schedule.setup().offered();
    return offered.isEmpty() ? usual : withService(usual, m_schedule, offered.constFirst().id);
}

/// The next time from where the keyboard stands, not before now, that is long enough for most while the same person works:
/// on the days that are shown, or else on the next that has one.
void SchedulePage::bookNext()
{
    const QList<BoardColumn> &columns = m_board->board().columns;
    if (m_view == ScheduleView::Month || m_view == ScheduleView::Agenda || columns.isEmpty())
        return bookLater(m_person, {}, m_day, 0);
    const auto [today, now] = m_schedule.nowOnTheWall();
    const auto earliest = [&, today = today, now = now](qsizetype column) {
        const int wished = columns[column].date == columns[m_board->column()].date ? m_board->minute() : 0;
        return columns[column].date == today ? std::max(wished, (now + 14) / 15 * 15) : wished;
    };
    const BoardColumn &here = columns[m_board->column()];
    const Appointment wanted = usual();
    for (qsizetype column = m_board->column(); column < columns.size(); ++column) {
        const BoardColumn &there = columns[column];
        for (int at = earliest(column); there.therapist == here.therapist && at < 24 * 60 - 15; at += 5) {
            const auto free = freeAround(there, at);
            if (free && at - free->from >= wanted.bufferBefore && free->to - at >= wanted.minutes + wanted.bufferAfter && covers(there.open, {at, at + wanted.minutes}))
                return beginBooking(static_cast<int>(column), at, 0);
        }
    }
    bookLater(here.therapist ? here.therapist : m_person, here.room, here.date, earliest(m_board->column()));
}

/// Looks beyond what is shown, and says that it did.
void SchedulePage::bookLater(std::optional<PersonId> therapist, std::optional<RoomId> room, QDate day, int minute)
{
    const auto [today, now] = m_schedule.nowOnTheWall();
    const Appointment wanted = usual();
    SlotQuestion question{.minutes = wanted.minutes, .bufferBefore = wanted.bufferBefore, .bufferAfter = wanted.bufferAfter, .equipment = wanted.equipment, .firstDay = std::max(day, today), .firstMinute = day > today ? minute : std::max(now, day == today ? minute : 0)};
    if (therapist)
        question.therapists = {*therapist};
    if (room)
        question.rooms = {*room};
    deliver(m_schedule.freeTimes(question, 1), this, [this, room, day, wanted](const Result<QList<FreeSlot>> &times) {
        if (!times)
            return m_toast->say(explain(times.error()));
        if (times->isEmpty())
            return m_toast->say(tr("There is no such time in the next weeks."));
        const FreeSlot &slot = times->constFirst();
        const ScheduleNames &names = m_schedule.setup().names;
        Appointment there = wanted;
        there.therapist = slot.therapist;
        there.room = room;
        const QString when = factLine({shortDay(slot.date, m_schedule.today()), names.time(slot.minute), names.people.value(slot.therapist)});
        m_foundNext = slot.date == day ? QString() : tr("No hour is free any more on %1. The next one: %2", "a day; day, time and therapist").arg(shortDay(day, m_schedule.today()), when);
        m_wish.reset();
        m_boxColumn = m_board->column();
        m_bookAt = movedTo(there, slot.date, slot.minute);
        openDay(slot.date);
    });
}

/// Stores a change; of one of a series it is asked first for how much of it.
void SchedulePage::store(const Appointment &before, const Appointment &after, const QString &said)
{
    if (!concernsSeries(before, after))
        return m_schedule.make(changing(before, after), said);
    m_asked = ScheduleChange::Step{before, after};
    m_askedSaid = said;
    const bool cancels = after.status == AppointmentStatus::Cancelled;
    m_question->ask(cancels ? tr("This is one of a series. What is to be cancelled?") : tr("This is one of a series. What is to be changed?"));
}

void SchedulePage::change(AppointmentId id, const Appointment &after, const QString &said)
{
    const auto before = entryOf(id);
    if (!before || before->appointment == after)
        return;
    if (const QString why = m_schedule.refusal(after); !why.isEmpty())
        return refuse(why, ScheduleChange::Step{before->appointment, after});
    warnOf(after);
    store(before->appointment, after, said);
}

/// Says why it cannot be, and offers the nearest time that can.
void SchedulePage::refuse(const QString &why, const std::optional<ScheduleChange::Step> &elsewhere)
{
    Notice notice{u"conflict"_s, Notice::Severity::Caution, why};
    m_notices->put(notice);
    if (!elsewhere)
        return;
    if (const auto nearest = m_schedule.isShown(elsewhere->after.date) ? m_schedule.nearest(elsewhere->after) : std::nullopt)
        return offerInstead(notice, *elsewhere, *nearest);
    SlotQuestion question{.minutes = elsewhere->after.minutes, .therapists = {elsewhere->after.therapist}, .firstDay = std::max(elsewhere->after.date, m_schedule.today()).addDays(1)};
    if (elsewhere->after.room)
        question.rooms = QList<RoomId>{*elsewhere->after.room} + m_schedule.setup().treatmentRoomIds(); // its own first
    question.equipment = elsewhere->after.equipment;
    question.bufferBefore = elsewhere->after.bufferBefore;
    question.bufferAfter = elsewhere->after.bufferAfter;
    deliver(m_schedule.freeTimes(question, 1), this, [this, notice, elsewhere = *elsewhere](const Result<QList<FreeSlot>> &times) {
        const QList<Notice> up = m_notices->notices();
        const bool stands = std::ranges::any_of(up, [&](const Notice &each) { return each.id == notice.id && each.sentence == notice.sentence; });
        if (!times || times->isEmpty() || !stands)
            return;
        Appointment later = movedTo(elsewhere.after, times->constFirst().date, times->constFirst().minute);
        later.room = times->constFirst().room;
        offerInstead(notice, elsewhere, later);
    });
}

/// Puts a time into a refusal that can be had.
void SchedulePage::offerInstead(Notice notice, const ScheduleChange::Step &elsewhere, const Appointment &nearest)
{
    QString there = m_schedule.whereabouts(nearest, elsewhere.after);
    if (nearest.date != elsewhere.after.date)
        there = shortDay(nearest.date, m_schedule.today()) + u' ' + there;
    notice.action = tr("Take %1 instead", "a time, and a room where it is another").arg(there);
    notice.key = keyText(takeOffered);
    notice.act = [this, nearest, before = elsewhere.before, said = tr("Moved to %1").arg(there)] {
        m_notices->withdraw(u"conflict"_s);
        m_board->letGo();
        before ? store(*before, nearest, said) : m_schedule.make(booking(nearest), said);
    };
    m_notices->put(notice);
}

/// What was put somewhere by hand may be there, but is unusual.
void SchedulePage::warnOf(const Appointment &placed)
{
    const QString why = m_schedule.warning(placed);
    why.isEmpty() ? m_notices->withdraw(u"unusual"_s) : m_notices->put({u"unusual"_s, Notice::Severity::Caution, why});
}

/// The nearest time of the newest refusal.
bool SchedulePage::takeNearest()
{
    const QList<Notice> notices = m_notices->notices();
    const auto refusal = std::ranges::find(notices, u"conflict"_s, &Notice::id);
    if (refusal == notices.end() || !refusal->act)
        return false;
    refusal->act();
    return true;
}

void SchedulePage::lift(bool copy)
{
    m_lifted = m_schedule.find(m_board->chosen());
    m_board->setFocus(Qt::OtherFocusReason);
    m_board->lift(copy);
}

/// On the days that are shown, or carried there from another.
std::optional<DayEntry> SchedulePage::entryOf(AppointmentId id) const
{
    const auto known = m_schedule.find(id);
    return known || !m_lifted || m_lifted->appointment.id != id ? known : m_lifted;
}

void SchedulePage::place(AppointmentId id, int column, int minute, int minutes)
{
    const auto entry = entryOf(id);
    if (!entry || column >= m_board->board().columns.size())
        return;
    Appointment after = placedIn(m_board->board().columns[column], entry->appointment, minute);
    after.minutes = minutes;
    const QString when = u"%1, %2"_s.arg(m_schedule.setup().names.time(after.minute), m_board->board().columns[column].heading);
    const QString who = entry->appointment.isBlock() ? tr("Blocked time") : entry->clientName;
    const bool resized = after.start == entry->appointment.start && after.minutes != entry->appointment.minutes;
    change(id, after, resized ? tr("%1 takes %2 now", "a client, a length of time").arg(who, durationText(after.minutes)) : tr("%1 moved to %2").arg(who, when));
}

void SchedulePage::copy(AppointmentId id, int column, int minute)
{
    const auto entry = entryOf(id);
    if (!entry || column >= m_board->board().columns.size())
        return;
    const BoardColumn &there = m_board->board().columns[column];
    const Appointment copy = placedIn(there, sameAgain(entry->appointment, there.date), minute);
    if (const QString why = m_schedule.refusal(copy); !why.isEmpty())
        return refuse(why, ScheduleChange::Step{std::nullopt, copy});
    warnOf(copy);
    m_schedule.make(booking(copy), tr("%1 booked, %2").arg(entry->clientName, m_schedule.setup().names.time(copy.minute)));
}

void SchedulePage::bookAgain(const Appointment &appointment, const QString &clientName)
{
    m_wish.reset();
    m_againOf = DayEntry{appointment, clientName};
    againIn(usualWeeks);
}

/// On the same weekday, so many weeks from then, or from today where that is long ago.
void SchedulePage::againIn(int weeks)
{
    if (!m_againOf)
        return;
    const Appointment &appointment = m_againOf->appointment;
    const QDate from = std::max(appointment.date, m_schedule.today());
    const QDate then = from.addDays(7 * weeks - (from.dayOfWeek() - appointment.date.dayOfWeek() + 7) % 7);
    m_again = DayEntry{sameAgain(appointment, then), m_againOf->clientName};
    m_weeks = weeks;
    m_view = ScheduleView::Day;
    m_header->setView(m_view);
    showDay(then);
}

void SchedulePage::proposeAgain()
{
    const DayEntry again = *std::exchange(m_again, {});
    const Appointment proposed = m_schedule.nearest(again.appointment).value_or(again.appointment);
    m_box->beginAgain(proposed, again.clientName, m_weeks);
    placeBox();
}

} // namespace untie
