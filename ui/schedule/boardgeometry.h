#pragma once

#include "app/schedule/layout.h"

#include <QPoint>
#include <QRectF>
#include <QSize>

#include <optional>

namespace untie {

/// Where the columns and minutes of a calendar stand, in pixels of the widget: a head, a gutter with the times at the
/// leading edge, and columns that scroll below and beside them. Right to left everything is mirrored, here and once.
struct BoardGeometry
{
    static constexpr int gutter = 56;
    static constexpr int head = 46;
    static constexpr int leastColumn = 148;
    static constexpr int leastWeekColumn = 96;
    static constexpr int topPadding = 8; ///< so that the first time can be read

    QSize size;
    int columns = 1;
    int columnLeast = leastColumn;
    bool mirrored = false;
    qreal perMinute = 1.15; ///< pixels
    QPoint scroll;

    qreal columnWidth() const;
    QSize content() const; ///< of all columns and minutes, with gutter and head
    QRectF body() const;   ///< where the columns are seen
    /// As high as the whole day.
    QRectF column(int index) const;
    QRectF headOf(int index) const;
    qreal y(qreal minute) const;
    /// Not rounded, within the day.
    int minuteAt(qreal y) const;
    std::optional<int> columnAt(qreal x) const;
    /// Of a span of a column, in its lanes.
    QRectF block(int column, int from, int to, const Placement &place) const;

    /// So many pixels a minute that these hours fill the height; within what can be read.
    static qreal fitting(int height, int minutes);

    bool operator==(const BoardGeometry &) const = default;
};

} // namespace untie
