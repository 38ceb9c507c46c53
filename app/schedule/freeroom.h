#pragma once

#include "app/schedule/appointment.h"

namespace untie {

/// In the room that is wanted where it is free then, else in the first of `rooms` that is; without one where none is. What
/// else is in the way, as the therapist's time, is no matter.
Appointment inFreeRoom(Appointment appointment, std::optional<RoomId> wanted, const QList<RoomId> &rooms, const QList<DayEntry> &entries);

} // namespace untie
