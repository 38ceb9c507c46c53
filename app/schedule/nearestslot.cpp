#include "app/schedule/nearestslot.h"

#include "app/schedule/conflict.h"
#include "app/schedule/freeroom.h"
#include "app/schedule/walltime.h"
#include "app/settings/workinghours.h"

#include <algorithm>

namespace untie {

namespace {

constexpr int step = 5;

} // namespace

std::optional<Appointment> nearestSlot(const Appointment &wanted, const QList<RoomId> &rooms, const QList<DayEntry> &entries, const QList<MinuteSpan> &hours, const QDateTime &now)
{
    const auto fits = [&](int minute) -> std::optional<Appointment> {
        if (minute < 0 || minute >= minutesADay || !covers(hours, {minute, minute + wanted.minutes}))
            return {};
        Appointment there = movedTo(wanted, wanted.date, minute);
        if (there.start < now)
            return {};
        QList<Conflict> conflicts = conflictsAmong(entries, there);
        if (!conflicts.isEmpty() && std::ranges::all_of(conflicts, [](const Conflict &each) { return each.kind == Conflict::Kind::Room; })) {
            there = inFreeRoom(there, there.room, rooms, entries);
            if (there.room)
                conflicts.clear();
        }
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
