#pragma once

#include "app/schedule/appointment.h"

namespace untie {

/// Appointments that follow a rule. Each of them is stored by itself.
struct AppointmentSeries
{
    SeriesId id;
    int rev = 0;
    QString rule;    ///< see recurrence.h
    QDate firstDay;  ///< that the rule counts from
    int minute = 0;  ///< of the day, on the wall
    QByteArray zone;
    QDate madeTo;    ///< its appointments were made up to this day

    bool operator==(const AppointmentSeries &) const = default;
};

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
    struct SeriesStep
    {
        std::optional<AppointmentSeries> before; ///< none: a new series
        AppointmentSeries after;

        bool operator==(const SeriesStep &) const = default;
    };
    QList<Step> steps;
    QList<SeriesStep> series = {};

    bool operator==(const ScheduleChange &) const = default;
};

/// The change that takes this one back. A new booking is withdrawn; its line stays in the history.
ScheduleChange reversed(const ScheduleChange &change);

ScheduleChange booking(const Appointment &appointment);
/// From one version of an appointment to another.
ScheduleChange changing(const Appointment &before, const Appointment &after);

/// Whether two are the same but for the number of saves between them.
template <class Stored>
bool sameBut(const Stored &one, Stored other)
{
    other.rev = one.rev;
    return one == other;
}

} // namespace untie
