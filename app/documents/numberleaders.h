#pragma once

#include <QList>
#include <QPointF>
#include <QRectF>

#include <functional>
#include <optional>
#include <utility>

namespace untie {

/// A line from a mark on a figure to its number in the margin.
struct NumberLeader
{
    qsizetype mark = 0; ///< index
    QPointF from;       ///< the mark
    QPointF to;         ///< the outer end of the number, at its middle height
    bool left = false;  ///< the margin it stands in
};

struct NumberLeaders
{
    QList<NumberLeader> leaders;
    qreal spacing = 0; ///< between two numbers of a margin, at most what was asked for
};

/// The left and right edge of a body between two heights, if anything of it is there.
using BodyEdges = std::function<std::optional<std::pair<qreal, qreal>>(qreal top, qreal bottom)>;

/// Numbers for marks to the left and right of a body inside `area`: just outside its outline, a little above their
/// marks as far as the neighbours allow, in an order in which no two lines of a side cross.
NumberLeaders leadTo(const QList<QPointF> &marks, const QRectF &area, qreal spacing, const BodyEdges &body);

} // namespace untie
