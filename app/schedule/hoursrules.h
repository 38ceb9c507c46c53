#pragma once

#include "app/schedule/conflict.h"
#include "app/settings/workinghours.h"

namespace untie {

/// Whether an appointment lies outside its therapist's hours or on a holiday; a warning either way. What is cancelled or
/// withdrawn is nowhere.
std::optional<Conflict::Kind> againstHours(const Appointment &appointment, const WorkingHours &hours, const Holidays &holidays);

/// Those that no longer fit after hours or holidays were changed, in order: to be looked at one by one, nothing is moved
/// by itself. Blocked time does not count.
QList<DayEntry> leftOutside(const QList<DayEntry> &entries, const QList<WorkingHours> &hours, const Holidays &holidays);

} // namespace untie
