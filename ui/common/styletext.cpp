#include "ui/common/style.h"

#include <QFontMetrics>
#include <QPainter>
#include <QPen>
#include <QTextLayout>

#include <cmath>

namespace untie {

namespace {

/// What goes into each line.
QStringList brokenInto(const QString &text, const QFont &font, QPaintDevice *device, int width)
{
    QStringList lines;
    QTextOption option;
    option.setTextDirection(Qt::RightToLeft);
    option.setWrapMode(QTextOption::WordWrap);
    const QStringList paragraphs = text.split(QLatin1Char('\n'));
    for (const QString &paragraph : paragraphs) {
        QTextLayout layout(paragraph, font, device);
        layout.setTextOption(option);
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(width);
            lines += paragraph.mid(line.textStart(), line.textLength()).trimmed();
        }
        layout.endLayout();
    }
    return lines;
}

} // namespace

int wrapping(Qt::LayoutDirection direction)
{
    const int across = QStyle::visualAlignment(direction, Qt::AlignLeading | Qt::AlignVCenter) | Qt::AlignAbsolute;
    return across | Qt::TextWordWrap | (direction == Qt::RightToLeft ? Qt::TextForceRightToLeft : Qt::TextForceLeftToRight);
}

void Style::drawItemText(QPainter *painter, const QRect &rect, int flags, const QPalette &palette, bool enabled,
                         const QString &text, QPalette::ColorRole role) const
{
    constexpr int breaking = Qt::TextWordWrap | Qt::TextForceRightToLeft;
    const QFontMetrics letters(painter->font(), painter->device());
    if ((flags & breaking) != breaking || letters.horizontalAdvance(text) <= rect.width())
        return QProxyStyle::drawItemText(painter, rect, flags, palette, enabled, text, role);
    const QStringList lines = brokenInto(text, painter->font(), painter->device(), rect.width());
    const int high = letters.lineSpacing();
    const int free = rect.height() - high * static_cast<int>(lines.size()) + letters.leading();
    QRect line(rect.left(), rect.top() + (flags & Qt::AlignBottom ? free : flags & Qt::AlignVCenter ? free / 2 : 0), rect.width(), letters.height());
    const int single = (flags & ~(Qt::AlignVertical_Mask | Qt::TextWordWrap)) | Qt::AlignTop | Qt::TextSingleLine;
    for (const QString &words : lines) {
        QProxyStyle::drawItemText(painter, line, single, palette, enabled, words, role);
        line.translate(0, high);
    }
}

} // namespace untie
