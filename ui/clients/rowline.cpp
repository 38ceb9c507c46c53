#include "ui/clients/rowline.h"

#include <algorithm>
#include <cmath>

namespace untie {

RowLine::RowLine(QPainter &painter, const QRectF &room, Qt::LayoutDirection direction)
    : m_painter(painter)
    , m_room(room)
    , m_startIsLeft(direction != Qt::RightToLeft)
{
}

void RowLine::putStart(const QString &text, TextRole role, QColor colour)
{
    cut(put(text, role, colour, m_startIsLeft), m_startIsLeft);
}

void RowLine::putEnd(const QString &text, TextRole role, QColor colour)
{
    cut(put(text, role, colour, !m_startIsLeft), !m_startIsLeft);
}

QRectF RowLine::takeStart(QSizeF size)
{
    const qreal x = m_startIsLeft ? m_room.left() : m_room.right() - size.width();
    const QRectF taken(x, m_room.center().y() - size.height() / 2, size.width(), size.height());
    skipStart(size.width());
    return taken;
}

QRectF RowLine::takeEnd(QSizeF size)
{
    const qreal x = m_startIsLeft ? m_room.right() - size.width() : m_room.left();
    const QRectF taken(x, m_room.center().y() - size.height() / 2, size.width(), size.height());
    skipEnd(size.width());
    return taken;
}

void RowLine::skipStart(qreal width)
{
    cut(width, m_startIsLeft);
}

void RowLine::skipEnd(qreal width)
{
    cut(width, !m_startIsLeft);
}

qreal RowLine::put(const QString &text, TextRole role, QColor colour, bool atLeft)
{
    if (text.isEmpty() || m_room.width() <= 0)
        return 0;
    const Qt::Alignment edge = atLeft ? Qt::AlignLeft : Qt::AlignRight;
    return std::ceil(paintText(m_painter, m_room, text, role, colour, edge | Qt::AlignAbsolute | Qt::AlignVCenter));
}

void RowLine::cut(qreal width, bool atLeft)
{
    width = std::min(width, m_room.width());
    m_room = atLeft ? m_room.adjusted(width, 0, 0, 0) : m_room.adjusted(0, 0, -width, 0);
}

} // namespace untie
