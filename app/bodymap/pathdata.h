#pragma once

#include <QPainterPath>
#include <QStringView>

#include <optional>

namespace untie {

/// An outline in the figure's notation: SVG's relative m, c, l and z with whole numbers, tenths of a unit. Filled where
/// its winding is not 0. None when the text is damaged or empty.
std::optional<QPainterPath> pathFromData(QStringView text);

} // namespace untie
