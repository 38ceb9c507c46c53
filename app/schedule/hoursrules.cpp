#include "app/schedule/hoursrules.h"

#include "app/schedule/appointmentrules.h"

#include <algorithm>

namespace untie {

std::optional<Conflict::Kind> againstHours(const Appointment &appointment, const WorkingHours &hours, const Holidays &holidays)
{
    if (!takesTime(appointment))
        return {};
    if (holidays.contains(appointment.date))
        return Conflict::Kind::Holiday;
    const bool fits = covers(hoursOn(hours, holidays, appointment.date), {appointment.minute, appointment.endMinute()});
    return fits ? std::nullopt : std::optional(Conflict::Kind::Hours);
}

QList<DayEntry> leftOutside(const QList<DayEntry> &entries, const QList<WorkingHours> &hours, const Holidays &holidays)
{
    QList<DayEntry> outside;
    for (const DayEntry &entry : entries) {
        const auto whose = std::ranges::find(hours, entry.appointment.therapist, &WorkingHours::person);
        const WorkingHours theirs = whose == hours.end() ? WorkingHours() : *whose;
        if (!entry.appointment.isBlock() && againstHours(entry.appointment, theirs, holidays))
            outside.append(entry);
    }
    return outside;
}

} // namespace untie
