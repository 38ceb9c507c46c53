#pragma once

#include <QString>

#include <optional>

namespace untie {

/// The side of the client's body, never of the screen.
enum class Side { Left, Right, Midline };

QString idOf(Side side); ///< "left", "right", "midline", as stored
std::optional<Side> sideFromId(const QString &id);
Side mirrored(Side side);

} // namespace untie
