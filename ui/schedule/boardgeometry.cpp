#include "ui/schedule/boardgeometry.h"

#include "app/settings/workinghours.h"

#include <algorithm>
#include <cmath>

namespace untie {

namespace {

constexpr qreal leastPerMinute = 0.95;
constexpr qreal mostPerMinute = 1.8;
constexpr qreal columnPadding = 6;
constexpr qreal laneGap = 3;

} // namespace

qreal BoardGeometry::columnWidth() const
{
    const qreal room = (size.width() - gutter) / qreal(std::max(1, columns));
    return std::max<qreal>(columnLeast, room);
}

QSize BoardGeometry::content() const
{
    return {gutter + static_cast<int>(std::floor(columnWidth() * columns)), head + 2 * topPadding + static_cast<int>(std::ceil(minutesADay * perMinute))};
}

QRectF BoardGeometry::body() const
{
    return {QPointF(mirrored ? 0 : gutter, head), QSizeF(size.width() - gutter, size.height() - head)};
}

QRectF BoardGeometry::column(int index) const
{
    const qreal width = columnWidth();
    const qreal left = std::round(gutter + width * index) - scroll.x();
    const qreal right = std::round(gutter + width * (index + 1)) - scroll.x();
    const QRectF rect(left, head, right - left, size.height() - head);
    return mirrored ? QRectF(size.width() - rect.right(), rect.y(), rect.width(), rect.height()) : rect;
}

QRectF BoardGeometry::headOf(int index) const
{
    QRectF rect = column(index);
    rect.setTop(0);
    rect.setHeight(head);
    return rect;
}

qreal BoardGeometry::y(qreal minute) const
{
    return head + topPadding + minute * perMinute - scroll.y();
}

int BoardGeometry::minuteAt(qreal y) const
{
    return std::clamp(static_cast<int>(std::floor((y - head - topPadding + scroll.y()) / perMinute)), 0, minutesADay - 1);
}

std::optional<int> BoardGeometry::columnAt(qreal x) const
{
    if (!body().contains(QPointF(x, head)))
        return {};
    for (int i = 0; i < columns; ++i) {
        const QRectF rect = column(i);
        if (x >= rect.left() && x < rect.right())
            return i;
    }
    return {};
}

QRectF BoardGeometry::block(int index, int from, int to, const Placement &place) const
{
    const QRectF room = column(index).adjusted(columnPadding, 0, -columnPadding, 0);
    const qreal gap = std::min(laneGap, room.width() / (2.0 * place.lanes)); // forty at once are narrow, but there
    const qreal lane = (room.width() + gap) / place.lanes;
    const qreal start = lane * place.lane;
    const qreal width = lane * place.width - gap;
    const qreal left = mirrored ? room.right() - start - width : room.left() + start;
    return {left, y(from) + 1, width, std::max<qreal>(2, (to - from) * perMinute - 1)};
}

qreal BoardGeometry::fitting(int height, int minutes)
{
    return std::clamp((height - head - 2 * topPadding) / qreal(std::max(60, minutes)), leastPerMinute, mostPerMinute);
}

} // namespace untie
