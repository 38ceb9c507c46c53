#pragma once

#include <QList>
#include <QRectF>

namespace untie {

/// A word about a place on the paper.
struct PlacedWish
{
    QPointF middle; ///< of the place
    QSizeF size;    ///< of the word
};

/// Where it may come to stand.
QRectF reachOf(const PlacedWish &wish);

/// Where words stand: each as near to the middle of its place as it goes without a part off the paper and without covering
/// another word or what is `kept` free. In the middle where nothing in its reach is free.
QList<QRectF> wordPlaces(const QList<PlacedWish> &wishes, const QList<QRectF> &kept, const QRectF &paper);

} // namespace untie
