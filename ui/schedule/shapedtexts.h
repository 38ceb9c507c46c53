#pragma once

#include "ui/common/text.h"

#include <QFont>
#include <QGlyphRun>
#include <QHash>

#include <optional>

class QPainter;

namespace untie {

/// Lines of text that were laid out once and are painted again and again, as a calendar's are whenever it scrolls: to shape
/// them is most of the work. It holds what is written in them, so it goes with whoever paints.
class ShapedTexts final
{
public:
    /// Paints one line at the leading edge of a rectangle, in its middle, elided where it is too long, and struck out if it
    /// is to be; gives its width.
    qreal draw(QPainter &painter, const QRectF &rect, const QString &text, TextRole role, QColor colour, bool struck = false);

    qreal width(const QString &text, TextRole role, Qt::LayoutDirection direction);

    /// Lays a line out before it is painted, while nobody waits: the first letters of a font have it loaded, too.
    void prepare(const QString &text, TextRole role, Qt::LayoutDirection direction);

private:
    struct Key
    {
        QString text;
        TextRole role;
        int room; ///< px; -1: as long as it is

        bool operator==(const Key &) const = default;
        friend size_t qHash(const Key &key, size_t seed = 0) { return qHashMulti(seed, key.text, int(key.role), key.room); }
    };
    struct Line
    {
        QList<QGlyphRun> runs;
        qreal width = 0;
        qreal height = 0;
    };
    Line shaped(const Key &key, const QString &text);
    std::optional<Line> cut(const Line &whole, TextRole role, qreal room);
    void begin(Qt::LayoutDirection direction);
    const QFont &font(TextRole role);

    QFont m_base; ///< the program's font, by which all sizes go
    Qt::LayoutDirection m_direction = Qt::LeftToRight;
    QHash<int, QFont> m_fonts;
    QHash<Key, Line> m_lines;
};

} // namespace untie
