#include "app/schedule/schedulechange.h"

namespace untie {

ScheduleChange reversed(const ScheduleChange &change)
{
    ScheduleChange back;
    for (auto step = change.steps.crbegin(); step != change.steps.crend(); ++step) {
        Appointment before = step->before.value_or(step->after);
        if (!step->before)
            before.withdrawn = true;
        back.steps.append({step->after, before});
    }
    return back;
}

ScheduleChange booking(const Appointment &appointment)
{
    return {{{std::nullopt, appointment}}};
}

ScheduleChange changing(const Appointment &before, const Appointment &after)
{
    return {{{before, after}}};
}

bool sameBut(const Appointment &one, const Appointment &other)
{
    Appointment same = other;
    same.rev = one.rev;
    return one == same;
}

} // namespace untie
