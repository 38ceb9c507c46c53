#include "ui/schedule/shapedtexts.h"

#include <QApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <utility>

namespace untie {

namespace {

constexpr qsizetype most = 8000; ///< lines, several full weeks
constexpr qreal unbounded = 100'000;

} // namespace

qreal ShapedTexts::draw(QPainter &painter, const QRectF &rect, const QString &text, TextRole role, QColor colour, bool struck)
{
    if (text.isEmpty())
        return 0;
    if (m_base != QApplication::font() || m_direction != painter.layoutDirection() || m_lines.size() > most) {
        m_base = QApplication::font();
        m_direction = painter.layoutDirection();
        m_fonts.clear();
        m_lines.clear();
    }
    const QFont &face = font(role);
    const int room = std::max(0, static_cast<int>(rect.width()));
    Line line = shaped({text, role, -1}, text);
    if (line.width > rect.width()) {
        const Key cut{text, role, room};
        const auto known = m_lines.constFind(cut);
        line = known != m_lines.cend() ? *known : shaped(cut, QFontMetricsF(face, painter.device()).elidedText(text, Qt::ElideRight, room));
    }
    const qreal width = std::min(line.width, rect.width());
    const qreal left = m_direction == Qt::RightToLeft ? rect.right() - width : rect.left();
    const qreal top = rect.center().y() - line.height / 2;
    painter.setPen(colour);
    for (const QGlyphRun &run : std::as_const(line.runs))
        painter.drawGlyphRun(QPointF(left, top), run);
    if (struck) {
        const QFontMetricsF metrics(face, painter.device());
        painter.fillRect(QRectF(left, top + metrics.ascent() - metrics.strikeOutPos(), width, std::max<qreal>(1, metrics.lineWidth())), colour);
    }
    return width;
}

ShapedTexts::Line ShapedTexts::shaped(const Key &key, const QString &text)
{
    const auto known = m_lines.constFind(key);
    if (known != m_lines.cend())
        return *known;
    QTextLayout layout(text, font(key.role));
    QTextOption option(Qt::AlignLeft | Qt::AlignAbsolute);
    option.setTextDirection(m_direction);
    option.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(option);
    layout.beginLayout();
    QTextLine laid = layout.createLine();
    laid.setLineWidth(unbounded);
    layout.endLayout();
    return *m_lines.insert(key, {layout.glyphRuns(), laid.naturalTextWidth(), laid.height()});
}

const QFont &ShapedTexts::font(TextRole role)
{
    const auto known = m_fonts.constFind(int(role));
    return known != m_fonts.cend() ? *known : *m_fonts.insert(int(role), textFont(role));
}

} // namespace untie
