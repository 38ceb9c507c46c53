#pragma once

#include "app/common/id.h"

namespace untie {

using AppointmentId = Id<struct AppointmentTag>;
using RoomId = Id<struct RoomTag>; ///< of equipment, too
using SeriesId = Id<struct SeriesTag>;
using ServiceId = Id<struct ServiceTag>;
using WishId = Id<struct WishTag>;

} // namespace untie

Q_DECLARE_METATYPE(untie::AppointmentId)
Q_DECLARE_METATYPE(untie::RoomId)
Q_DECLARE_METATYPE(untie::SeriesId)
Q_DECLARE_METATYPE(untie::ServiceId)
Q_DECLARE_METATYPE(untie::WishId)
