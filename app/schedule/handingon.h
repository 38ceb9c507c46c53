#pragma once

#include "app/common/result.h"
#include "app/schedule/schedulechange.h"
#include "app/settings/workinghours.h"

namespace untie {

class Database;

/// What somebody who leaves has ahead, given to somebody else where that can be.
struct HandedOn
{
    ScheduleChange change; ///< as stored; to be taken back by reversed()
    int left = 0;          ///< stay where they are: not free, or outside the other's hours

    bool operator==(const HandedOn &) const = default;
};

/// Gives each of these appointments to a therapist at the same time and in the same room, where they work then and have
/// nothing else. All that fit, or none when one of them was changed meanwhile.
Result<HandedOn> handOn(Database &database, const QList<Appointment> &appointments, PersonId to, const WorkingHours &hours, const Holidays &holidays);

} // namespace untie
