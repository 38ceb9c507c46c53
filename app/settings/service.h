#pragma once

#include "app/common/scheduleids.h"

#include <QList>
#include <QString>

#include <optional>

namespace untie {

/// The fill and bar of a calendar's block; the colours stand with the tokens of the screen.
enum class ServiceTint { Clay, Sage, Sky, Plum, Honey, Rose, Sea, Stone };

/// Something that is offered: how long it takes and what it costs.
struct Service
{
    ServiceId id;
    int rev = 0;
    QString name;
    int minutes = 60;     ///< with the client, 5 to 720
    int bufferBefore = 0; ///< minutes in which the therapist and the room are not free before, 0 to 240
    int bufferAfter = 0;  ///< and after: airing, linen, notes
    int priceCents = 0;   ///< in the clinic's currency
    ServiceTint tint = ServiceTint::Stone;
    std::optional<RoomId> equipment = {}; ///< what it cannot be done without
    bool active = true;   ///< still offered

    bool operator==(const Service &) const = default;
};

/// Where a treatment takes place, or what it takes that is there once only.
struct Room
{
    enum class Kind { Room, Equipment };

    RoomId id;
    int rev = 0;
    QString name;
    Kind kind = Kind::Room;
    bool active = true;

    bool operator==(const Room &) const = default;
};

/// "clay": as stored and as the tokens name it.
QString idOf(ServiceTint tint);
/// Stone for a word that is none.
ServiceTint serviceTintFromId(const QString &id);
/// All, in the order in which a choice shows them.
const QList<ServiceTint> &serviceTints();

} // namespace untie
