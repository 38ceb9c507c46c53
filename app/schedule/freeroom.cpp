#include "app/schedule/freeroom.h"

#include "app/schedule/conflict.h"

#include <algorithm>

namespace untie {

Appointment inFreeRoom(Appointment appointment, std::optional<RoomId> wanted, const QList<RoomId> &rooms, const QList<DayEntry> &entries)
{
    QList<RoomId> order;
    if (wanted && rooms.contains(*wanted)) // not one that is out of use
        order.append(*wanted);
    order += rooms;
    const auto isFree = [&](RoomId room) {
        Appointment roomAlone = appointment;
        roomAlone.room = room;
        roomAlone.therapist = {};
        roomAlone.client.reset();
        roomAlone.equipment.reset();
        return conflictsAmong(entries, roomAlone).isEmpty();
    };
    const auto free = std::ranges::find_if(order, isFree);
    appointment.room = free == order.end() ? std::nullopt : std::optional(*free);
    return appointment;
}

} // namespace untie
