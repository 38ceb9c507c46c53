#pragma once

#include "app/schedule/appointment.h"
#include "app/settings/workinghours.h"

namespace untie {

/// The same appointment at the nearest beginning of its day, with the same therapist, where nothing keeps it out among
/// `entries` and the therapist works all through; nothing where there is none. It keeps its room where that is free then, else
/// it takes another of `rooms`; one without a room stays so. Of two that are as near the later one, and always one that has not
/// begun at `now` where the day is today.
std::optional<Appointment> nearestSlot(const Appointment &wanted, const QList<RoomId> &rooms, const QList<DayEntry> &entries, const QList<MinuteSpan> &hours, const QDateTime &now);

} // namespace untie
