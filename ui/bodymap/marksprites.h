#pragma once

#include "app/bodymap/bodymappainter.h"

#include <QHash>
#include <QPixmap>

namespace untie {

/// Marks that were painted once, so that many equal ones cost a copy each. Every copy lies on whole device pixels, as
/// paintMark() does it.
class MarkSprites final
{
public:
    /// Draws a mark with its centre at a place of a painter whose device has `ratio` pixels to a unit.
    void draw(QPainter &painter, QPointF centre, qreal radius, const Mark &mark, const MarkStyle &style, qreal ratio);
    void clear() { m_sprites.clear(); }

private:
    QHash<quint64, QPixmap> m_sprites;
};

} // namespace untie
