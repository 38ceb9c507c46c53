#pragma once

#include "app/common/result.h"
#include "app/schedule/appointment.h"
#include "app/schedule/conflict.h"
#include "app/schedule/schedulechange.h"

#include <memory>

namespace untie {

class Database;
class Rows;

/// The appointments, in the front desk's vault. Texts are tidied and starts computed on their way in; how each stood
/// before a change is kept. The tables themselves refuse to book a therapist, a room or equipment twice.
class ScheduleStore final
{
public:
    explicit ScheduleStore(Database &database);

    /// Clients' names, or none: whoever has all clients in memory tells them faster than a join.
    enum class Names { Read, LeftOut };

    /// All from one day to another, both included, with what runs into the first one past midnight; in the order in
    /// which they begin. Cancelled ones, too; no withdrawn ones.
    Result<QList<DayEntry>> between(QDate first, QDate last, Names names = Names::Read) const;
    /// A withdrawn one, too. NotFound.
    Result<DayEntry> find(AppointmentId id) const;
    /// A client's appointments that begin before or from that moment on, the nearest to it first.
    Result<QList<Appointment>> past(ClientId client, const QDateTime &now, int limit) const;
    Result<QList<Appointment>> coming(ClientId client, const QDateTime &now, int limit) const;
    /// What a therapist has from that moment on, soonest first: of those who leave it must be moved.
    Result<QList<DayEntry>> ahead(PersonId therapist, const QDateTime &now) const;
    /// Occurrences of a series from a day of its rule on, in order, cancelled and withdrawn ones, too.
    Result<QList<Appointment>> occurrences(SeriesId series, QDate from) const;
    /// Every version of an appointment, the present one last.
    Result<QList<AppointmentVersion>> history(AppointmentId id) const;

    /// All that stands in the way of an appointment among those booked, forbidden ones first. Working hours are not
    /// looked at: see againstHours().
    Result<QList<Conflict>> conflicts(const Appointment &wanted) const;

    /// Stores a new appointment under the id it carries, or a new one; gives it as stored. Invalid with a sentence where
    /// problemsOf() has any, and where therapist, room or equipment are taken (detail "overlap").
    Result<Appointment> book(const Appointment &appointment);
    /// Stores an appointment in the place of its version of that `rev`; gives it as stored. Conflict when somebody else
    /// changed it meanwhile, Invalid as in book() and where its status cannot become that.
    Result<Appointment> change(const Appointment &appointment);
    /// Makes a change of one appointment or several, all or nothing; gives it as stored, so that it can be taken back.
    /// Conflict where one of them does not stand as it did `before`, whatever its rev; Invalid as above.
    Result<ScheduleChange> apply(const ScheduleChange &change);

    /// Names of people, rooms and services, for sentences.
    Result<ScheduleNames> names() const;
    /// The greatest id of all appointments, for doubtOfClock(); 0 where there are none.
    Result<qint64> newestId() const;

    /// Adds many appointments inside the caller's transaction, without a row of the audit each: for what is brought in.
    class Batch final
    {
    public:
        static Result<Batch> open(Database &database);
        /// With its id, its start and a state that can be stored as it is.
        Result<> add(const Appointment &appointment);

    private:
        Batch(Database &database, Rows insert);
        Database *m_database;
        std::unique_ptr<Rows> m_insert;
    };

private:
    Result<Appointment> insert(const Appointment &appointment);
    Result<Appointment> replace(const Appointment &stored, const Appointment &wanted);
    Result<> refuseOverlaps(const Appointment &wanted) const;

    Database &m_database;
};

} // namespace untie
