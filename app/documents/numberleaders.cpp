#include "app/documents/numberleaders.h"

#include <QLineF>

#include <algorithm>

namespace untie {

namespace {

constexpr qreal rise = 0.5;       ///< of the way from a mark to its number
constexpr qreal mostRise = 46;
constexpr qreal besideBody = 18;  ///< a number of two digits and its line's beginning

/// The outer end of a number in that height.
qreal outerEnd(bool left, qreal y, const QRectF &area, qreal spacing, const BodyEdges &body)
{
    const auto edges = body(y - spacing, y + spacing);
    if (!edges)
        return left ? area.left() : area.right();
    return left ? qMax(area.left(), edges->first - besideBody) : qMin(area.right(), edges->second + besideBody);
}

/// Heights as near to `wanted` (rising) as they can be with `spacing` between them and inside top and bottom.
QList<qreal> spread(QList<qreal> wanted, qreal top, qreal bottom, qreal spacing)
{
    qreal least = top;
    for (qreal &y : wanted) {
        y = qMax(y, least);
        least = y + spacing;
    }
    qreal most = bottom;
    for (qsizetype i = wanted.size() - 1; i >= 0; --i) {
        wanted[i] = qMin(wanted[i], most);
        most = wanted[i] - spacing;
    }
    return wanted;
}

bool cross(const NumberLeader &one, const NumberLeader &other)
{
    return QLineF(one.from, one.to).intersects(QLineF(other.from, other.to)) == QLineF::BoundedIntersection;
}

/// Exchanges the numbers of two lines that cross. Each time the lines together grow shorter, so it comes to an end.
void uncross(QList<NumberLeader> &leaders)
{
    for (bool again = true; again;) {
        again = false;
        for (qsizetype i = 0; i < leaders.size(); ++i) {
            for (qsizetype j = i + 1; j < leaders.size(); ++j) {
                const auto length = [](QPointF from, QPointF to) { return QLineF(from, to).length(); };
                NumberLeader &one = leaders[i];
                NumberLeader &other = leaders[j];
                const qreal now = length(one.from, one.to) + length(other.from, other.to);
                const qreal then = length(one.from, other.to) + length(other.from, one.to);
                if (then < now - 1e-6 && cross(one, other)) {
                    std::swap(one.to, other.to);
                    again = true;
                }
            }
        }
    }
}

} // namespace

NumberLeaders leadTo(const QList<QPointF> &marks, const QRectF &area, qreal spacing, const BodyEdges &body)
{
    QList<NumberLeader> all;
    for (qsizetype i = 0; i < marks.size(); ++i)
        all.append({i, marks[i], {}, false});
    // The half that lies further left goes to the left margin where the halves are very unequal.
    std::ranges::stable_sort(all, {}, [](const NumberLeader &leader) { return leader.from.x(); });
    const qsizetype room = qMax<qsizetype>(1, qsizetype(area.height() / spacing));
    qsizetype left = std::ranges::count_if(all, [&area](const NumberLeader &leader) { return leader.from.x() < area.center().x(); });
    left = all.size() <= 2 * room ? std::clamp(left, qMax<qsizetype>(0, all.size() - room), qMin(all.size(), room)) : all.size() / 2;

    NumberLeaders made;
    made.spacing = spacing;
    for (const bool isLeft : {true, false}) {
        QList<NumberLeader> side = isLeft ? all.mid(0, left) : all.mid(left);
        if (side.isEmpty())
            continue;
        const auto wish = [&](const NumberLeader &leader) {
            const qreal way = qAbs(outerEnd(isLeft, leader.from.y(), area, spacing, body) - leader.from.x());
            return leader.from.y() - qMin(rise * way, mostRise);
        };
        std::ranges::stable_sort(side, {}, wish);
        const qreal step = qMin(spacing, area.height() / qreal(side.size()));
        made.spacing = qMin(made.spacing, step);
        QList<qreal> wanted;
        for (const NumberLeader &leader : std::as_const(side))
            wanted.append(wish(leader));
        const QList<qreal> heights = spread(wanted, area.top() + step / 2, area.bottom() - step / 2, step);
        for (qsizetype i = 0; i < side.size(); ++i) {
            side[i].left = isLeft;
            side[i].to = {outerEnd(isLeft, heights[i], area, step, body), heights[i]};
        }
        uncross(side);
        made.leaders += side;
    }
    return made;
}

} // namespace untie
