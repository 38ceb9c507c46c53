#pragma once

#include "app/schedule/appointment.h"
#include "app/schedule/dayslots.h"

#include <QHash>

namespace untie {

/// Who works when and what is taken, over some days, in slots of five minutes: what a search for free time needs and
/// nothing else. Made once from what is stored and kept up to date day by day.
class SlotBook final
{
public:
    SlotBook(QDate first, int days);

    QDate first() const { return m_first; }
    QDate last() const { return m_first.addDays(m_days - 1); }

    /// When these people work, in the order in which they are to be offered.
    void setHours(const QList<WorkingHours> &hours, const Holidays &holidays);
    /// What can be taken at any time of day.
    void setRooms(const QList<RoomId> &rooms);
    /// All that is booked from `from` to `to`, with what runs into the first day past midnight; replaces what was
    /// known of these days. As given by ScheduleStore::between().
    void setBooked(QDate from, QDate to, const QList<DayEntry> &entries);

    const QList<PersonId> &people() const { return m_people; }
    const QList<RoomId> &rooms() const { return m_rooms; }
    /// Nothing for whoever is not known here, and on days outside.
    DaySlots free(PersonId person, QDate day) const;
    DaySlots free(RoomId room, QDate day) const;

private:
    struct Line ///< of a person or a room, by day
    {
        QList<DaySlots> open;
        QList<DaySlots> taken;
    };
    static DaySlots freeOf(const QHash<qint64, Line> &lines, qint64 id, qsizetype day);
    qsizetype indexOf(QDate day) const { return static_cast<qsizetype>(m_first.daysTo(day)); }
    bool covers(qsizetype day) const { return day >= 0 && day < m_days; }

    QDate m_first;
    int m_days;
    QList<PersonId> m_people;
    QList<RoomId> m_rooms;
    QHash<qint64, Line> m_byPerson;
    QHash<qint64, Line> m_byRoom;
};

/// What is looked for: "60 minutes with Marta after 16:00".
struct SlotQuestion
{
    int minutes = 60;
    int bufferBefore = 0;
    int bufferAfter = 0;
    QList<PersonId> therapists = {}; ///< none: anybody
    QList<RoomId> rooms = {};        ///< one of them must be free; none: it needs no room
    std::optional<RoomId> equipment = {};
    quint8 weekdays = 127;           ///< bit 0: Monday
    MinuteSpan within = {0, 24 * 60}; ///< it begins and ends between them
    QDate firstDay = {};             ///< invalid: the first that is known
    QDate lastDay = {};              ///< invalid: the last that is known
    int firstMinute = 0;             ///< not before it on the first day: now
    int everyMinutes = 15;           ///< it begins at a multiple of them

    bool operator==(const SlotQuestion &) const = default;
};

struct FreeSlot
{
    PersonId therapist;
    std::optional<RoomId> room;
    QDate date;
    int minute = 0;

    bool operator==(const FreeSlot &) const = default;
};

/// The first so many free times, soonest first, at the same time in the order of the people; those of one person do
/// not overlap each other.
QList<FreeSlot> freeSlots(const SlotBook &book, const SlotQuestion &question, int limit);

} // namespace untie
