#pragma once

#include "app/schedule/appointment.h"

namespace untie {

/// A change of the schedule as a value: what stood before and what stands after. It is made, taken back and made again
/// by ScheduleStore::apply(), so an undo stack needs to keep nothing else.
struct ScheduleChange
{
    struct Step
    {
        std::optional<Appointment> before; ///< none: a new booking
        Appointment after;

        bool operator==(const Step &) const = default;
    };
    QList<Step> steps;

    bool operator==(const ScheduleChange &) const = default;
};

/// The change that takes this one back. A new booking is withdrawn; its line stays in the history.
ScheduleChange reversed(const ScheduleChange &change);

ScheduleChange booking(const Appointment &appointment);
/// From one version of an appointment to another.
ScheduleChange changing(const Appointment &before, const Appointment &after);

/// Whether two are the same but for the number of saves between them.
bool sameBut(const Appointment &one, const Appointment &other);

} // namespace untie
