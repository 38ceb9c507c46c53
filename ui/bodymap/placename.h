#pragma once

#include "app/bodymap/side.h"

#include <QString>

namespace untie {

/// "left", "right"; empty for the midline.
QString sideName(Side side);
/// "Upper trapezius, right"; the name alone on the midline.
QString placeName(const QString &name, Side side);

} // namespace untie
