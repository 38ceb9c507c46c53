#include "app/bodymap/area.h"

#include <QLineF>
#include <QPainterPathStroker>
#include <QSizeF>
#include <QStringList>

#include <algorithm>
#include <cmath>
#include <limits>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal finestTolerance = 1.5; // canvas units; a brush's edge is felt at about four
constexpr qreal speck = 60; // square units
constexpr qsizetype mostPlaces = 1800; // in longestAreaText
constexpr int grid = 24; // of the search for a middle

/// Twice the area that a polygon encloses, signed.
qreal twiceEnclosed(const QPolygonF &polygon)
{
    qreal sum = 0;
    for (qsizetype i = 0; i < polygon.size(); ++i) {
        const QPointF &from = polygon[i];
        const QPointF &to = polygon[(i + 1) % polygon.size()];
        sum += from.x() * to.y() - to.x() * from.y();
    }
    return sum;
}

qreal distanceToSegment(QPointF at, QPointF from, QPointF to)
{
    const QPointF along = to - from;
    const qreal length = QPointF::dotProduct(along, along);
    const qreal part = length > 0 ? std::clamp(QPointF::dotProduct(at - from, along) / length, 0.0, 1.0) : 0;
    return QLineF(at, from + part * along).length();
}

/// Marks the places of a stretch that a line may not leave out (Douglas and Peucker 1973).
void keepBetween(const QPolygonF &line, qsizetype first, qsizetype last, qreal tolerance, QList<bool> &kept)
{
    qsizetype farthest = first;
    qreal most = tolerance;
    for (qsizetype i = first + 1; i < last; ++i) {
        const qreal distance = distanceToSegment(line[i], line[first], line[last]);
        if (distance > most) {
            most = distance;
            farthest = i;
        }
    }
    if (farthest == first)
        return;
    kept[farthest] = true;
    keepBetween(line, first, farthest, tolerance, kept);
    keepBetween(line, farthest, last, tolerance, kept);
}

QPolygonF simplifiedOutline(QPolygonF outline, qreal tolerance)
{
    while (outline.size() > 1 && outline.constFirst() == outline.constLast())
        outline.removeLast();
    if (outline.size() < 3)
        return {};
    outline.append(outline.constFirst());
    // A closed line has no ends: it is cut where it is farthest from its first place.
    qsizetype opposite = 0;
    for (qsizetype i = 1; i < outline.size(); ++i)
        if (QLineF(outline[i], outline[0]).length() > QLineF(outline[opposite], outline[0]).length())
            opposite = i;
    QList<bool> kept(outline.size(), false);
    kept.first() = kept.last() = kept[opposite] = true;
    keepBetween(outline, 0, opposite, tolerance, kept);
    keepBetween(outline, opposite, outline.size() - 1, tolerance, kept);
    QPolygonF simple;
    for (qsizetype i = 0; i + 1 < outline.size(); ++i) {
        const QPointF whole(std::round(outline[i].x()), std::round(outline[i].y()));
        if (kept[i] && (simple.isEmpty() || simple.constLast() != whole))
            simple.append(whole);
    }
    while (simple.size() > 1 && simple.constFirst() == simple.constLast())
        simple.removeLast();
    return std::abs(twiceEnclosed(simple)) / 2 < speck ? QPolygonF() : simple;
}

QPainterPath brushed(const QPolygonF &stroke, qreal radius)
{
    QPainterPath path;
    path.addEllipse(stroke.constFirst(), radius, radius);
    if (stroke.size() < 2)
        return path;
    QPainterPath line;
    line.addPolygon(stroke);
    QPainterPathStroker brush;
    brush.setWidth(2 * radius);
    brush.setCapStyle(Qt::RoundCap);
    brush.setJoinStyle(Qt::RoundJoin);
    brush.setCurveThreshold(0.5);
    QPainterPath covered = brush.createStroke(line);
    covered.setFillRule(Qt::WindingFill);
    return covered.simplified();
}

Outlines outlinesOf(const QPainterPath &path, QSizeF canvas)
{
    QPainterPath paper;
    paper.addRect(QRectF(QPointF(), canvas));
    const auto polygons = path.intersected(paper).toSubpathPolygons();
    return simplified({polygons.cbegin(), polygons.cend()});
}

} // namespace

Area withStroke(const Area &area, const QPolygonF &stroke, qreal radius, QSizeF canvas)
{
    if (stroke.isEmpty())
        return area;
    const QPainterPath painted = pathOf(area.outlines);
    const QPainterPath more = brushed(stroke, radius);
    return painted.contains(more) ? area : Area{area.view, outlinesOf(painted.united(more), canvas)};
}

Area withoutStroke(const Area &area, const QPolygonF &stroke, qreal radius, QSizeF canvas)
{
    if (stroke.isEmpty())
        return area;
    const QPainterPath painted = pathOf(area.outlines);
    const QPainterPath less = brushed(stroke, radius);
    return painted.intersects(less) ? Area{area.view, outlinesOf(painted.subtracted(less), canvas)} : area;
}

Area withOutline(const Area &area, const QPolygonF &line, QSizeF canvas)
{
    QPainterPath drawn;
    drawn.addPolygon(line);
    drawn.closeSubpath();
    drawn.setFillRule(Qt::WindingFill);
    return {area.view, outlinesOf(pathOf(area.outlines).united(drawn.simplified()), canvas)};
}

Outlines simplified(const Outlines &outlines)
{
    for (qreal tolerance = finestTolerance;; tolerance *= 2) {
        Outlines simple;
        qsizetype places = 0;
        for (const QPolygonF &outline : outlines) {
            if (QPolygonF each = simplifiedOutline(outline, tolerance); !each.isEmpty()) {
                places += each.size();
                simple.append(std::move(each));
            }
        }
        if (places <= mostPlaces)
            return simple;
    }
}

Area movedBy(Area area, QPointF by, QSizeF canvas)
{
    QRectF bounds;
    for (const QPolygonF &outline : std::as_const(area.outlines))
        bounds |= outline.boundingRect();
    by = {std::clamp(std::round(by.x()), -bounds.left(), canvas.width() - bounds.right()),
          std::clamp(std::round(by.y()), -bounds.top(), canvas.height() - bounds.bottom())};
    for (QPolygonF &outline : area.outlines)
        outline.translate(by);
    return area;
}

QPainterPath pathOf(const Outlines &outlines)
{
    QPainterPath path;
    for (const QPolygonF &outline : outlines) {
        path.addPolygon(outline);
        path.closeSubpath();
    }
    return path;
}

QPointF middleOf(const Outlines &outlines)
{
    const auto largest = std::ranges::max_element(outlines, {}, [](const QPolygonF &each) { return std::abs(twiceEnclosed(each)); });
    if (largest == outlines.end())
        return {};
    const QPainterPath inside = pathOf(outlines);
    const QRectF box = largest->boundingRect();
    QPointF middle = largest->constFirst();
    qreal most = -1;
    for (int row = 1; row < grid; ++row) {
        for (int column = 1; column < grid; ++column) {
            const QPointF at(box.left() + box.width() * column / grid, box.top() + box.height() * row / grid);
            if (!largest->containsPoint(at, Qt::OddEvenFill) || !inside.contains(at))
                continue;
            if (const qreal distance = distanceToRim(outlines, at); distance > most) {
                most = distance;
                middle = at;
            }
        }
    }
    return middle;
}

qreal distanceToRim(const Outlines &outlines, QPointF at)
{
    qreal least = std::numeric_limits<qreal>::infinity();
    for (const QPolygonF &outline : outlines)
        for (qsizetype i = 0; i < outline.size(); ++i)
            least = std::min(least, distanceToSegment(at, outline[i], outline[(i + 1) % outline.size()]));
    return least;
}

QString textOf(const Outlines &outlines)
{
    QStringList parts;
    for (const QPolygonF &outline : outlines) {
        QStringList places;
        for (const QPointF &at : outline)
            places += u"%1,%2"_s.arg(qRound(at.x())).arg(qRound(at.y()));
        parts += places.join(u' ');
    }
    return parts.join(u';');
}

std::optional<Outlines> outlinesFromText(const QString &text)
{
    Outlines outlines;
    if (text.isEmpty())
        return outlines;
    const auto parts = QStringView(text).split(u';');
    for (const QStringView part : parts) {
        QPolygonF outline;
        for (const QStringView place : part.split(u' ')) {
            const qsizetype comma = place.indexOf(u',');
            bool isX = false;
            bool isY = false;
            outline.append(QPointF(place.left(comma).toInt(&isX), place.mid(comma + 1).toInt(&isY)));
            if (comma < 1 || !isX || !isY)
                return std::nullopt;
        }
        if (outline.size() < 3)
            return std::nullopt;
        outlines.append(outline);
    }
    return outlines;
}

} // namespace untie
