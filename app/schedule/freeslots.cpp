#include "app/schedule/freeslots.h"

#include "app/schedule/walltime.h"
#include "app/settings/workinghours.h"

#include <algorithm>

namespace untie {

namespace {

constexpr int each = DaySlots::minutesEach;

int slotsFor(int minutes)
{
    return (minutes + each - 1) / each;
}

/// Finds, for the days of one question, in which slots a treatment could begin.
class Search final
{
public:
    Search(const SlotBook &book, const SlotQuestion &question)
        : m_book(book)
        , m_question(question)
        , m_before(slotsFor(question.bufferBefore))
        , m_whole(m_before + slotsFor(question.minutes) + slotsFor(question.bufferAfter))
        , m_grid(DaySlots::every(slotsFor(qMax(each, question.everyMinutes))))
    {
        // The treatment itself lies within the wished time, buffers may lie outside.
        m_within.add({question.within.from, question.within.to - question.minutes + 1}, true);
    }

    /// What does not depend on the person.
    void setDay(QDate day)
    {
        m_day = day;
        m_room = m_grid & m_within;
        if (!(m_question.weekdays >> (day.dayOfWeek() - 1) & 1))
            m_room.clear();
        if (day == m_question.firstDay && m_question.firstMinute > 0) {
            DaySlots gone;
            gone.add({0, m_question.firstMinute}, true);
            m_room = m_room.without(gone);
        }
        if (!m_question.rooms.isEmpty() && !m_room.isEmpty()) {
            DaySlots any;
            for (const RoomId room : m_question.rooms)
                any = any | starts(m_book.free(room, day));
            m_room = m_room & any;
        }
        if (m_question.equipment && !m_room.isEmpty())
            m_room = m_room & starts(m_book.free(*m_question.equipment, day));
    }

    bool isHopeless() const { return m_room.isEmpty(); }
    DaySlots startsWith(PersonId person) const { return m_room & starts(m_book.free(person, m_day)); }

    FreeSlot slotAt(PersonId person, int slot) const
    {
        FreeSlot found{person, {}, m_day, slot * each};
        for (const RoomId room : m_question.rooms) {
            if (starts(m_book.free(room, m_day)).has(slot)) {
                found.room = room;
                break;
            }
        }
        return found;
    }

    int wholeSlots() const { return m_whole; }

private:
    /// Slots in which the treatment begins, not its buffer.
    DaySlots starts(const DaySlots &free) const { return free.startsOf(m_whole).later(m_before); }

    const SlotBook &m_book;
    const SlotQuestion &m_question;
    int m_before;
    int m_whole;
    DaySlots m_grid;
    DaySlots m_within;
    DaySlots m_room;
    QDate m_day;
};

SlotQuestion withinBook(const SlotBook &book, SlotQuestion question)
{
    if (!question.firstDay.isValid() || question.firstDay < book.first()) {
        question.firstDay = book.first();
        question.firstMinute = 0;
    }
    if (!question.lastDay.isValid() || question.lastDay > book.last())
        question.lastDay = book.last();
    return question;
}

} // namespace

SlotBook::SlotBook(QDate first, int days)
    : m_first(first)
    , m_days(days)
{
}

void SlotBook::setHours(const QList<WorkingHours> &hours, const Holidays &holidays)
{
    m_people.clear();
    for (const WorkingHours &one : hours) {
        m_people.append(one.person);
        Line &line = m_byPerson[one.person.value];
        line.open.fill({}, m_days);
        line.taken.resize(m_days);
        for (int day = 0; day < m_days; ++day) {
            for (const MinuteSpan span : hoursOn(one, holidays, m_first.addDays(day)))
                line.open[day].add(span, false);
        }
    }
}

void SlotBook::setRooms(const QList<RoomId> &rooms)
{
    m_rooms = rooms;
    DaySlots always;
    always.add({0, minutesADay}, false);
    for (const RoomId room : rooms) {
        Line &line = m_byRoom[room.value];
        line.open.fill(always, m_days);
        line.taken.resize(m_days);
    }
}

void SlotBook::setBooked(QDate from, QDate to, const QList<DayEntry> &entries)
{
    for (QHash<qint64, Line> *lines : {&m_byPerson, &m_byRoom}) {
        for (Line &line : *lines) {
            for (qsizetype day = qMax<qsizetype>(0, indexOf(from)); day <= qMin<qsizetype>(m_days - 1, indexOf(to)); ++day)
                line.taken[day].clear();
        }
    }
    const auto take = [&](QHash<qint64, Line> &lines, qint64 id, QDate date, MinuteSpan busy) {
        const auto line = lines.find(id);
        if (line == lines.end())
            return;
        // Buffers before midnight and treatments past it lie on the neighbouring days.
        for (int aside = -1; aside <= 1; ++aside) {
            const QDate day = date.addDays(aside);
            if (covers(indexOf(day)) && day >= from && day <= to)
                line->taken[indexOf(day)].add({busy.from - aside * minutesADay, busy.to - aside * minutesADay}, true);
        }
    };
    for (const DayEntry &entry : entries) {
        const Appointment &appointment = entry.appointment;
        if (appointment.withdrawn || appointment.status == AppointmentStatus::Cancelled || appointment.status == AppointmentStatus::NoShow)
            continue;
        const MinuteSpan busy = busyOnTheWall(appointment);
        take(m_byPerson, appointment.therapist.value, appointment.date, busy);
        if (appointment.room)
            take(m_byRoom, appointment.room->value, appointment.date, busy);
        if (appointment.equipment)
            take(m_byRoom, appointment.equipment->value, appointment.date, busy);
    }
}

DaySlots SlotBook::freeOf(const QHash<qint64, Line> &lines, qint64 id, qsizetype day)
{
    const auto line = lines.constFind(id);
    if (line == lines.constEnd())
        return {};
    return line->open[day].without(line->taken[day]);
}

DaySlots SlotBook::free(PersonId person, QDate day) const
{
    return covers(indexOf(day)) ? freeOf(m_byPerson, person.value, indexOf(day)) : DaySlots();
}

DaySlots SlotBook::free(RoomId room, QDate day) const
{
    return covers(indexOf(day)) ? freeOf(m_byRoom, room.value, indexOf(day)) : DaySlots();
}

QList<FreeSlot> freeSlots(const SlotBook &book, const SlotQuestion &asked, int limit)
{
    const SlotQuestion question = withinBook(book, asked);
    const QList<PersonId> people = question.therapists.isEmpty() ? book.people() : question.therapists;
    Search search(book, question);
    QList<FreeSlot> found;
    for (QDate day = question.firstDay; day <= question.lastDay && found.size() < limit; day = day.addDays(1)) {
        search.setDay(day);
        if (search.isHopeless())
            continue;
        QList<std::pair<int, PersonId>> onThisDay;
        for (const PersonId person : people) {
            const DaySlots starts = search.startsWith(person);
            for (auto slot = starts.next(0); slot; slot = starts.next(*slot + search.wholeSlots()))
                onThisDay.append({*slot, person});
        }
        std::ranges::stable_sort(onThisDay, {}, &std::pair<int, PersonId>::first);
        for (const auto &[slot, person] : std::as_const(onThisDay)) {
            if (found.size() == limit)
                break;
            found.append(search.slotAt(person, slot));
        }
    }
    return found;
}

} // namespace untie
