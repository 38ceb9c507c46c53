#include "app/bodymap/wordplace.h"

#include <algorithm>

namespace untie {

namespace {

constexpr int rowsAway = 8;    ///< half a word's height each
constexpr int columnsAway = 4; ///< a quarter of its width each

QRectF placed(const PlacedWish &wish, QPointF away)
{
    QRectF box({}, wish.size);
    box.moveCenter(wish.middle + away);
    return box;
}

QPointF stepped(const PlacedWish &wish, int column, int row)
{
    return {column * wish.size.width() / 4, row * wish.size.height() / 2};
}

} // namespace

QRectF reachOf(const PlacedWish &wish)
{
    return placed(wish, stepped(wish, -columnsAway, -rowsAway)) | placed(wish, stepped(wish, columnsAway, rowsAway));
}

QList<QRectF> wordPlaces(const QList<PlacedWish> &wishes, const QList<QRectF> &kept, const QRectF &paper)
{
    QList<QRectF> taken = kept;
    QList<QRectF> places;
    for (const PlacedWish &wish : wishes) {
        QList<QPointF> ways;
        for (int row = -rowsAway; row <= rowsAway; ++row) {
            for (int column = -columnsAway; column <= columnsAway; ++column)
                ways += stepped(wish, column, row);
        }
        std::ranges::stable_sort(ways, {}, [](QPointF way) { return QPointF::dotProduct(way, way); });
        const auto isFree = [&](QPointF way) {
            const QRectF box = placed(wish, way);
            return paper.contains(box) && std::ranges::none_of(taken, [&box](const QRectF &other) { return other.intersects(box); });
        };
        const auto way = std::ranges::find_if(ways, isFree);
        places += placed(wish, way == ways.end() ? QPointF() : *way);
        taken += places.constLast();
    }
    return places;
}

} // namespace untie
