#include "app/bodymap/meant.h"

#include <QLineF>
#include <QPolygonF>

#include <algorithm>
#include <limits>
#include <utility>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

bool isSheet(const Region &region)
{
    return region.kind == "sheet"_L1;
}

QPointF nearestOn(const QLineF &edge, QPointF at)
{
    const QPointF along = edge.p2() - edge.p1();
    const qreal square = QPointF::dotProduct(along, along);
    const qreal part = square > 0 ? QPointF::dotProduct(at - edge.p1(), along) / square : 0;
    return edge.pointAt(std::clamp(part, 0.0, 1.0));
}

struct Near
{
    const Region *region = nullptr;
    QPointF at;              ///< on its outline
    qreal distance = std::numeric_limits<qreal>::infinity();
};

Near nearestOf(const Region &region, QPointF at)
{
    Near nearest{&region, at};
    for (const QPolygonF &outline : region.path.toSubpathPolygons())
        for (qsizetype i = 1; i < outline.size(); ++i) {
            const QPointF on = nearestOn({outline[i - 1], outline[i]}, at);
            if (const qreal distance = QLineF(on, at).length(); distance < nearest.distance) {
                nearest.at = on;
                nearest.distance = distance;
            }
        }
    return nearest;
}

/// A little farther than the outline, or aside where the shape ends in a tip, so that the shape itself holds it. None at a
/// tip that is thinner than that.
std::optional<QPointF> inside(const Near &near, QPointF from)
{
    const QLineF straight(near.at, near.at + (near.at - from));
    for (const qreal far : {0.6, 1.2, 2.4, 4.0, 6.0})
        for (const qreal turn : {0, 40, -40, 80, -80, 120, -120, 180}) {
            const QPointF beyond = near.at + QLineF::fromPolar(far, straight.angle() + turn).p2();
            if (near.region->path.contains(beyond))
                return beyond;
        }
    return std::nullopt;
}

} // namespace

std::optional<QPointF> placeMeant(const FigureView &view, QPointF at)
{
    const auto under = regionsAt(view, at);
    if (std::ranges::any_of(under, [](const Region *region) { return !isSheet(*region); }))
        return at;
    const auto fallBack = under.isEmpty() ? std::nullopt : std::optional(at);
    if (layerOf(view.id) == Layer::Skin)
        return fallBack;
    QList<Near> found;
    const QRectF around(at - QPointF(pointingSlack, pointingSlack), at + QPointF(pointingSlack, pointingSlack));
    for (const Region &region : view.regions) {
        if (isSheet(region) || !region.path.boundingRect().intersects(around))
            continue;
        if (const Near near = nearestOf(region, at); near.distance <= pointingSlack)
            found << near;
    }
    std::ranges::stable_sort(found, {}, &Near::distance);
    if (std::ranges::any_of(found, [&found](const Near &near) { return near.region->side != found.constFirst().region->side; }))
        return fallBack;
    for (const Near &near : std::as_const(found))
        if (const auto place = inside(near, at))
            return place;
    return fallBack;
}

const Spot::Candidate *takenOf(const Touch &touch)
{
    const auto &candidates = touch.spot.candidates;
    const auto isMuscle = [](const Spot::Candidate &each) { return !each.muscle.isEmpty(); };
    const auto muscle = std::ranges::find_if(candidates, isMuscle);
    const bool isLandmark = !candidates.isEmpty() && layerOf(touch.view) == Layer::Skin && !candidates.constFirst().shape.isEmpty();
    if (isLandmark || muscle == candidates.cend())
        return candidates.isEmpty() ? nullptr : &candidates.constFirst();
    return &*muscle;
}

} // namespace untie
