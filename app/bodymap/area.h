#pragma once

#include <QList>
#include <QPainterPath>
#include <QPolygonF>
#include <QString>

#include <optional>

namespace untie {

/// The outlines of a painted part of the body: closed, in whole canvas units, holes among them. A place is inside when
/// an odd number of outlines runs round it.
using Outlines = QList<QPolygonF>;

/// A painted part of the body in one view: where it hurts, or where a trigger point sends its pain.
struct Area
{
    QString view;
    Outlines outlines;

    bool isEmpty() const { return outlines.isEmpty(); }
    bool operator==(const Area &) const = default;
};

/// What a round brush covers along a stroke, added to the area or taken from it. A stroke of one place is a dab. What it
/// makes is simplified (see simplified()) and stays on the canvas.
Area withStroke(const Area &area, const QPolygonF &stroke, qreal radius, QSizeF canvas);
Area withoutStroke(const Area &area, const QPolygonF &stroke, qreal radius, QSizeF canvas);
/// What lies inside a line drawn round it, added to the area. Its ends are joined.
Area withOutline(const Area &area, const QPolygonF &line, QSizeF canvas);

/// Without what no eye would miss: places less than a brush's edge off the line, specks, fractions of a unit; an area
/// that is still longer than a vault takes becomes coarser.
Outlines simplified(const Outlines &outlines);

/// As far as the canvas lets it; its shape stays.
Area movedBy(Area area, QPointF by, QSizeF canvas);

QPainterPath pathOf(const Outlines &outlines);
/// A place well inside of the largest part.
QPointF middleOf(const Outlines &outlines);
/// How far a place is from the nearest outline; infinite where there is none.
qreal distanceToRim(const Outlines &outlines, QPointF at);

/// As it is stored: "412,300 430,318 …", outlines apart by semicolons; and back. None where something else stands there.
QString textOf(const Outlines &outlines);
std::optional<Outlines> outlinesFromText(const QString &text);

/// The longest text of an area.
constexpr qsizetype longestAreaText = 20'000;

} // namespace untie
