#pragma once

#include "app/common/result.h"
#include "app/schedule/conflict.h"
#include "app/schedule/schedulechange.h"

namespace untie {

class Database;

/// An appointment that a series would make, with what stands in its way.
struct SeriesOffer
{
    Appointment appointment;
    QList<Conflict> conflicts;
};

/// The series, in the front desk's vault; their appointments are those of the ScheduleStore.
class SeriesStore final
{
public:
    explicit SeriesStore(Database &database);

    Result<AppointmentSeries> find(SeriesId id) const;

    /// What a rule would make of a first appointment, to be looked at before it is booked. Invalid for what is no rule.
    Result<QList<SeriesOffer>> plan(const QString &rule, const Appointment &first) const;
    /// Books a series; those whose time is taken are left out. Invalid for what is no rule, and where nothing is free.
    Result<ScheduleChange> book(const QString &rule, const Appointment &first);
    /// Makes the appointments of series without an end up to a year from now, leaving out what is taken; gives how many.
    /// Whoever works here no more gets none. To be asked for once a day.
    Result<int> goOn(QDate today);

    /// Stores a new or changed series inside the caller's transaction; gives it as stored. Conflict when it does not
    /// stand as it did `before`.
    Result<AppointmentSeries> put(const ScheduleChange::SeriesStep &step);

private:
    Result<QList<AppointmentSeries>> endless(QDate madeBefore) const;

    Database &m_database;
};

} // namespace untie
