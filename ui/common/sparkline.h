#pragma once

#include "ui/common/tokens.h"

#include <QList>
#include <QSize>

#include <optional>

class QPainter;
class QRectF;

namespace untie {

inline constexpr QSize sparklineSize{44, 26};

/// The course of a score 0–10 over the visits, oldest first: a fine line over the base line at 0, the last value as a
/// dot in the colour of how bad it is; `worst` is the end of the scale that is the bad one, 10 of pain and 0 of what somebody
/// can do. A visit without a value is bridged by a dashed stretch.
void paintSparkline(QPainter &painter, const QRectF &rect, const QList<std::optional<int>> &scores, Theme theme, int worst = 10);

} // namespace untie
