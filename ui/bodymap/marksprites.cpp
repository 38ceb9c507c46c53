#include "ui/bodymap/marksprites.h"

#include <QPainter>

#include <cmath>

namespace untie {

namespace {

/// Everything that makes one mark look different from another.
quint64 keyOf(const Mark &mark, qreal radius, qreal ratio)
{
    const auto score = [](std::optional<int> value) { return static_cast<quint64>(value ? *value + 1 : 0) & 0x3F; };
    return (static_cast<quint64>(mark.kind) & 0x3F) | (static_cast<quint64>(mark.state) & 0x7) << 6 | (mark.inHand ? 1ULL : 0ULL) << 9
        | score(mark.before) << 10 | score(mark.after) << 16 | static_cast<quint64>(std::lround(radius * 16)) << 22
        | static_cast<quint64>(std::lround(ratio * 64)) << 40;
}

} // namespace

void MarkSprites::draw(QPainter &painter, QPointF centre, qreal radius, const Mark &mark, const MarkStyle &style, qreal ratio)
{
    const auto half = static_cast<int>(std::ceil((markReach(radius) + 1) * ratio)); // device pixels
    QPixmap &sprite = m_sprites[keyOf(mark, radius, ratio)];
    if (sprite.isNull()) {
        sprite = QPixmap(2 * half, 2 * half);
        sprite.setDevicePixelRatio(ratio);
        sprite.fill(Qt::transparent);
        QPainter once(&sprite);
        paintMark(once, QPointF(half, half) / ratio, radius, mark, style);
    }
    const QPointF corner(std::round(centre.x() * ratio) - half, std::round(centre.y() * ratio) - half);
    painter.drawPixmap(corner / ratio, sprite);
}

} // namespace untie
