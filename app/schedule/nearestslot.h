#pragma once

#include "app/schedule/appointment.h"
#include "app/settings/workinghours.h"

namespace untie {

/// The same appointment at the nearest beginning of its day, with the same therapist in the same room, where nothing
/// keeps it out among `entries` and the therapist works all through; nothing where there is none. Of two that are as near
/// the later one, and always one that has not begun at `now` where the day is today.
std::optional<Appointment> nearestSlot(const Appointment &wanted, const QList<DayEntry> &entries, const QList<MinuteSpan> &hours, const QDateTime &now);

} // namespace untie
