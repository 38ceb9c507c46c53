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
/// dot in its colour. A visit without a value is bridged by a dashed stretch.
void paintSparkline(QPainter &painter, const QRectF &rect, const QList<std::optional<int>> &scores, Theme theme);

} // namespace untie
