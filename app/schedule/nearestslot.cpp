#include "app/schedule/nearestslot.h"

#include "app/schedule/conflict.h"
#include "app/schedule/walltime.h"
#include "app/settings/workinghours.h"

namespace untie {

namespace {

constexpr int step = 5;

} // namespace

std::optional<Appointment> nearestSlot(const Appointment &wanted, const QList<DayEntry> &entries, const QList<MinuteSpan> &hours, const QDateTime &now)
{
    const auto fits = [&](int minute) -> std::optional<Appointment> {
        if (minute < 0 || minute >= minutesADay || !covers(hours, {minute, minute + wanted.minutes}))
            return {};
        const Appointment there = movedTo(wanted, wanted.date, minute);
        if (there.start < now)
            return {};
        const QList<Conflict> conflicts = conflictsAmong(entries, there);
        return conflicts.isEmpty() ? std::optional(there) : std::nullopt;
    };
    for (int away = 0; away < minutesADay; away += step) {
        for (const int minute : {wanted.minute + away, wanted.minute - away}) {
            if (auto there = fits(minute))
                return there;
        }
    }
    return {};
}

} // namespace untie
