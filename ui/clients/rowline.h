#pragma once

#include "ui/common/text.h"

#include <QRectF>

class QPainter;

namespace untie {

/// One line of a painted row that is filled from both ends: what is put at the start or at the end takes its room,
/// and what comes later has the rest. Start is left, or right where people read from right to left.
class RowLine final
{
public:
    RowLine(QPainter &painter, const QRectF &room, Qt::LayoutDirection direction);

    void putStart(const QString &text, TextRole role, QColor colour);
    void putEnd(const QString &text, TextRole role, QColor colour);
    /// Takes room for something else to be painted, middle high.
    QRectF takeStart(QSizeF size);
    QRectF takeEnd(QSizeF size);
    void skipStart(qreal width);
    void skipEnd(qreal width);
    const QRectF &rest() const { return m_room; }

private:
    qreal put(const QString &text, TextRole role, QColor colour, bool atLeft);
    void cut(qreal width, bool atLeft);

    QPainter &m_painter;
    QRectF m_room;
    bool m_startIsLeft;
};

} // namespace untie
