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
    // A series without appointments does no harm and goes on for nobody: the row of a new one stays.
    for (auto step = change.series.crbegin(); step != change.series.crend(); ++step)
        back.series.append({step->after, step->before.value_or(step->after)});
    return back;
}

ScheduleChange booking(const Appointment &appointment)
{
    return {.steps = {{std::nullopt, appointment}}};
}

ScheduleChange changing(const Appointment &before, const Appointment &after)
{
    return {.steps = {{before, after}}};
}

} // namespace untie
