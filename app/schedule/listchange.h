#pragma once

#include "app/common/result.h"
#include "app/schedule/waitingwish.h"

#include <variant>

namespace untie {

class Database;

/// A change of the waiting list: a new wish, another wording, or one that is off the list.
struct WaitingChange
{
    std::optional<WaitingWish> before; ///< none: a new wish
    WaitingWish after;

    bool operator==(const WaitingChange &) const = default;
};

/// Somebody was reminded of an appointment as it stands, or was not.
struct ReminderChange
{
    Appointment appointment;
    bool given = false;

    bool operator==(const ReminderChange &) const = default;
};

/// What is changed in the lists beside the calendar, as a value: the same for them as ScheduleChange for appointments.
using ListChange = std::variant<WaitingChange, ReminderChange>;

/// The change that takes this one back; a new wish is withdrawn.
ListChange reversed(const ListChange &change);

/// Stores a change; gives it as stored. Conflict when somebody changed the wish meanwhile, Invalid with a sentence.
Result<ListChange> apply(Database &database, const ListChange &change);

} // namespace untie
