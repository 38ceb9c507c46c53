#pragma once

#include <QColor>
#include <QFont>
#include <QPointF>

#include <array>
#include <optional>

class QPainter;

namespace untie {

/// How what a visit found stands beside an earlier visit.
enum class PointChange { New, Gone, Better, Worse, Unchanged, NotExamined };
inline constexpr std::array pointChanges{PointChange::New,    PointChange::Worse, PointChange::Unchanged,
                                  PointChange::Better, PointChange::Gone, PointChange::NotExamined};

/// The colours of changes; the shape tells them apart without.
struct ChangeStyle
{
    QColor fresh; ///< new
    QColor better;
    QColor worse;
    QColor same; ///< unchanged, not examined
    QColor keyline; ///< light rim
    QColor rim; ///< dark hairline outside it
    QColor surface; ///< what lies behind: the ink of digits, the inside of rings
    QColor focus; ///< ring round what is chosen
    QFont font; ///< family and weight of the digits
};

/// New is a disc with a cross, worse a triangle up, better one down, each with the points of pain between them; unchanged
/// a bar of two lines, gone a ring with a tick, not examined a dotted ring with a dash.
void paintChangeMark(QPainter &painter, QPointF centre, qreal radius, PointChange change, std::optional<int> points, bool chosen,
                     const ChangeStyle &style);

} // namespace untie
