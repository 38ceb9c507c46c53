#include "app/bodymap/painplace.h"

#include "app/bodymap/musclechoice.h"
#include "app/bodymap/touch.h"
#include "app/common/text.h"

#include <algorithm>
#include <cmath>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

/// How far beside a zone, measured in its own reach from its middle, a point still means it.
constexpr qreal farthest = 2;
/// The share that makes a painted area mean a zone.
constexpr qreal leastShare = 0.25;

/// 0 in the middle of an ellipse, 1 on its edge.
qreal distanceIn(const QRectF &ellipse, QPointF at)
{
    const QPointF from = at - ellipse.center();
    return std::hypot(from.x() / (ellipse.width() / 2), from.y() / (ellipse.height() / 2));
}

/// How well a zone fits what was typed, 0 best; none if it does not.
std::optional<int> fit(const PainZone &zone, const QStringList &words)
{
    const auto holds = [&words](const QString &text) {
        const QString phrase = u' ' + folded(text);
        return std::ranges::all_of(words, [&phrase](const QString &word) { return phrase.contains(u' ' + word); });
    };
    if (folded(zone.name).startsWith(words.join(u' ')))
        return 0;
    if (holds(zone.name))
        return 1;
    const QStringList others = commaParted(zone.also);
    if (std::ranges::any_of(others, holds))
        return 2;
    return holds(zone.name + u' ' + zone.also) ? std::optional(3) : std::nullopt;
}

/// Points spread evenly over an ellipse.
QList<QPointF> spreadOver(const QRectF &ellipse)
{
    constexpr int count = 60;
    QList<QPointF> points;
    for (int i = 0; i < count; ++i) {
        const qreal radius = std::sqrt((i + 0.5) / count);
        const qreal angle = i * M_PI * (3 - std::sqrt(5.0)); // the golden angle
        points << ellipse.center() + QPointF(std::cos(angle) * ellipse.width(), std::sin(angle) * ellipse.height()) * (radius / 2);
    }
    return points;
}

QRectF boxOf(const Outlines &outlines)
{
    QRectF box;
    for (const QPolygonF &outline : outlines)
        box |= outline.boundingRect();
    return box;
}

/// Whether a place lies in an area whose box is known.
bool holds(const Outlines &outlines, const QRectF &box, QPointF at)
{
    return box.contains(at) && std::ranges::count_if(outlines, [at](const QPolygonF &outline) { return outline.containsPoint(at, Qt::OddEvenFill); }) % 2 == 1;
}

/// Points spread evenly over an area; its own corners where it is too thin to hold any.
QList<QPointF> spreadOver(const Outlines &outlines, const QRectF &box)
{
    constexpr int across = 16;
    QList<QPointF> points;
    for (int row = 0; row < across; ++row)
        for (int column = 0; column < across; ++column) {
            const QPointF at(box.left() + (column + 0.5) * box.width() / across, box.top() + (row + 0.5) * box.height() / across);
            if (holds(outlines, box, at))
                points << at;
        }
    return points.isEmpty() ? QList<QPointF>(outlines.constFirst()) : points;
}

template <class Holds>
qreal shareOf(const QList<QPointF> &points, Holds holds)
{
    return points.isEmpty() ? 0 : static_cast<qreal>(std::ranges::count_if(points, holds)) / static_cast<qreal>(points.size());
}

struct Weighed
{
    PainPlace place;
    qreal weight;
};

QList<PainPlace> inOrder(QList<Weighed> found)
{
    std::ranges::stable_sort(found, {}, &Weighed::weight);
    QList<PainPlace> places;
    for (const Weighed &each : std::as_const(found))
        if (!places.contains(each.place))
            places << each.place;
    return places;
}

} // namespace

QList<QRectF> ellipsesOf(const PainZone &zone, const QString &view, Side side)
{
    const auto known = viewFromId(view);
    const bool fromTheSide = known && (known->first == Facing::Left || known->first == Facing::Right);
    if (side == Side::Midline || (fromTheSide && (known->first == Facing::Left) != (side == Side::Left)))
        return {};
    // Zones lie on the skin, whichever layer is open; the tables know the left side only.
    const QString surface = viewInLayer(view, Layer::Superficial);
    const QString tabled = known && known->first == Facing::Right ? mirroredView(surface) : surface;
    constexpr qreal canvasWidth = 1000; // of every view
    QList<QRectF> ellipses;
    for (const PainZone::Place &place : zone.places) {
        if (place.view != tabled)
            continue;
        const qreal x = side == Side::Left ? place.at.x() : canvasWidth - place.at.x();
        ellipses << QRectF(x - place.reach.width(), place.at.y() - place.reach.height(), 2 * place.reach.width(), 2 * place.reach.height());
    }
    return ellipses;
}

QList<PainPlace> painPlacesFor(const Atlas &atlas, const QString &typed, qsizetype limit)
{
    QStringList words = folded(typed).split(u' ', Qt::SkipEmptyParts);
    const auto side = takeSide(words);
    if (words.isEmpty())
        return {};
    QList<Weighed> found;
    for (const PainZone &zone : atlas.painZones()) {
        if (const auto how = fit(zone, words)) {
            for (const Side each : {Side::Left, Side::Right})
                if (!side || side == each)
                    found << Weighed{{zone.id, each}, static_cast<qreal>(*how)};
        }
    }
    return inOrder(found).mid(0, limit);
}

QList<PainPlace> painPlacesAt(const Atlas &atlas, const Figure &figure, const QString &view, QPointF at)
{
    const FigureView *drawn = figure.view(view);
    if (!drawn)
        return {};
    Side side = sideOf(*drawn, at);
    if (side == Side::Midline) // on the spine it is either side's
        side = Side::Left;
    QList<Weighed> inside;
    QList<Weighed> beside;
    for (const PainZone &zone : atlas.painZones())
        for (const QRectF &ellipse : ellipsesOf(zone, view, side)) {
            const qreal distance = distanceIn(ellipse, at);
            if (distance <= 1)
                inside << Weighed{{zone.id, sideOf(*drawn, at)}, distance};
            else if (distance <= farthest)
                beside << Weighed{{zone.id, sideOf(*drawn, at)}, distance};
        }
    return inside.isEmpty() ? inOrder(beside).mid(0, 1) : inOrder(inside);
}

QList<PainPlace> painPlacesIn(const Atlas &atlas, const Figure &figure, const Area &area)
{
    if (!figure.has(area.view) || area.isEmpty())
        return {};
    const QRectF box = boxOf(area.outlines);
    const QList<QPointF> painted = spreadOver(area.outlines, box);
    QList<Weighed> found;
    for (const PainZone &zone : atlas.painZones())
        for (const Side side : {Side::Left, Side::Right})
            for (const QRectF &ellipse : ellipsesOf(zone, area.view, side)) {
                const qreal ofTheArea = shareOf(painted, [&](QPointF at) { return distanceIn(ellipse, at) <= 1; });
                const qreal ofTheZone = shareOf(spreadOver(ellipse), [&](QPointF at) { return holds(area.outlines, box, at); });
                if (const qreal share = std::max(ofTheArea, ofTheZone); share >= leastShare)
                    found << Weighed{{zone.id, side}, -share};
            }
    return found.isEmpty() ? painPlacesAt(atlas, figure, area.view, middleOf(area.outlines)) : inOrder(found);
}

} // namespace untie
