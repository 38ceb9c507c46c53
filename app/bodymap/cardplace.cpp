#include "app/bodymap/cardplace.h"

#include <algorithm>
#include <functional>

namespace untie {

QRectF cardPlace(QSizeF card, const QRectF &paper, const QList<QRectF> &kept)
{
    card = card.boundedTo(paper.size());
    const QRectF corner(QPointF(paper.left(), paper.bottom() - card.height()), card);
    // The lowest and leftmost free place touches the corner's edges or those of something that is kept.
    QList<qreal> tops{corner.top()};
    QList<qreal> lefts{corner.left()};
    for (const QRectF &each : kept) {
        tops.append(each.top() - card.height());
        lefts.append(each.right());
    }
    std::ranges::sort(tops, std::greater());
    std::ranges::sort(lefts);
    for (const qreal top : std::as_const(tops))
        for (const qreal left : std::as_const(lefts)) {
            const QRectF place(QPointF(left, top), card);
            if (top > corner.top() || top < paper.top() || place.right() > paper.right())
                continue;
            if (std::ranges::none_of(kept, [&place](const QRectF &each) { return each.intersects(place); }))
                return place;
        }
    return corner;
}

} // namespace untie
