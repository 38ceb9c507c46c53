#pragma once

#include "app/exchange/calendarreader.h"
#include "app/exchange/clientsbyname.h"
#include "app/exchange/importplan.h"
#include "app/people/person.h"
#include "app/schedule/appointment.h"
#include "app/settings/service.h"

#include <map>

namespace untie {

/// When therapists are not free.
class BusyTimes final
{
public:
    void add(PersonId therapist, const QDateTime &from, const QDateTime &to);
    bool isFree(PersonId therapist, const QDateTime &from, const QDateTime &to) const;

private:
    QHash<PersonId, std::map<qint64, qint64>> m_spans; ///< from → to, in seconds; none overlaps another
};

/// What becomes of an event.
enum class EventChoice {
    Book,  ///< an appointment of a client
    Block, ///< time in which the therapist is not free
    Leave  ///< nothing
};

/// An event of the file, and what is to become of it.
struct EventLine
{
    qint64 line = 0;
    QString title;
    QList<Appointment> times; ///< as they would be stored, but for therapist and client; in order
    QString rule = {};        ///< by which the schedule goes on with them; empty: they are what they are
    QList<ClientId> couldBe = {}; ///< clients of ours whom the event may mean
    std::optional<ClientId> client = {};
    std::optional<PersonId> therapist = {}; ///< named in the event; none: whose calendar it is
    EventChoice choice = EventChoice::Block;
    int taken = 0; ///< of its times so many are not free
    QStringList problems = {}; ///< sentences in the program's language
    bool refused = false;      ///< it cannot be taken

    /// What it can become.
    bool mayBecome(EventChoice wanted) const;
};

/// All that a calendar file holds, to be looked over before anything is stored.
struct CalendarPlan
{
    QString name;                        ///< of the calendar, as the file says
    std::optional<PersonId> owner = {}; ///< whose it is: of events that name nobody who works here
    QList<EventLine> lines = {};
    QList<BrokenPlace> broken = {};

    PersonId therapistOf(const EventLine &line) const { return line.therapist ? *line.therapist : owner.value_or(PersonId{}); }
    qsizetype count(EventChoice choice) const; ///< of lines that are not refused
    qsizetype refused() const;
    /// How many appointments and blocked times would be stored.
    qsizetype times() const;
    /// The first and last day on which there is any; invalid where there is none.
    std::pair<QDate, QDate> days() const;
};

/// What events are read for.
struct CalendarGround
{
    QByteArray zone; ///< the clinic's
    QDateTime now;
    QList<Person> people;
    QList<Service> services;
    ClientsByName clients;
    ClientsByName restricted = {}; ///< nobody works with them
};

/// The most events that are read from one file, and appointments that are made of all.
inline constexpr qsizetype mostEvents = 50'000;
inline constexpr qsizetype mostTimes = 100'000;

/// Reads the whole file. Whoever is named in an event and is a client is who comes; else the time is blocked, so that nobody is
/// booked into it. What repeats without an end is made for a year, and goes on as every series of the schedule does.
/// Unavailable where `progress` stopped it.
Result<CalendarPlan> readCalendar(const QByteArray &bytes, const CalendarGround &ground, const ImportProgress &progress);

/// Sees which times are free for whoever they are for, in the order in which they will be stored.
void markTaken(CalendarPlan &plan, const BusyTimes &busy);

} // namespace untie
