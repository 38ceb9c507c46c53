#pragma once

#include "app/common/result.h"
#include "app/schedule/schedulechange.h"

namespace untie {

/// How much of a series a change is for.
enum class SeriesScope { One, Following, All };

/// How far ahead the appointments of a series without an end are made.
constexpr int endlessDays = 365;

/// The appointments that a rule makes of a first one; one a day at most. A rule without an end gives a year.
QList<Appointment> occurrencesFor(const QString &rule, const Appointment &first);

/// Whether a change is one that others of its series could follow, so that it has to be asked for how much of it. The
/// day's own course (confirmed, arrived …) and notes are one appointment's alone.
bool concernsSeries(const Appointment &before, const Appointment &after);

/// The change of one appointment carried over to others of its series. What was changed in one of them alone is kept
/// there, and so are those that are past, cancelled or have begun. `all` are the appointments of the series as stored.
/// "This and following" go on as a series of their own. Invalid, with a sentence, where a rule of months would have to
/// move to other days.
Result<ScheduleChange> changedSeries(const AppointmentSeries &series, const QList<Appointment> &all, const Appointment &before, const Appointment &after,
                                     SeriesScope scope, const QDateTime &now);

} // namespace untie
