#include "app/bodymap/pointmatch.h"

#include "app/bodymap/figure.h"

#include <cmath>
#include <limits>

namespace untie {

namespace {

/// Infinite where the two cannot be one.
qreal distanceBetween(const FoundPlace &one, const FoundPlace &other, QSizeF canvas)
{
    constexpr qreal never = std::numeric_limits<qreal>::infinity();
    if (one.muscle.isEmpty() || one.muscle != other.muscle || one.side != other.side)
        return never;
    qreal distance = never;
    if (sharesCanvas(one.view, other.view)) {
        const QPointF apart = one.at - other.at;
        distance = std::hypot(apart.x() * canvas.width(), apart.y() * canvas.height());
    }
    if (!one.site.isEmpty() && one.site == other.site)
        distance = std::min(distance, sameSpotReach * 0.99);
    return distance;
}

} // namespace

qsizetype matchOf(const FoundPlace &place, const QList<FoundPlace> &known, QSizeF canvas)
{
    qsizetype nearest = -1;
    qreal least = sameSpotReach;
    for (qsizetype i = 0; i < known.size(); ++i) {
        if (const qreal distance = distanceBetween(place, known[i], canvas); distance < least) {
            least = distance;
            nearest = i;
        }
    }
    return nearest;
}

} // namespace untie
