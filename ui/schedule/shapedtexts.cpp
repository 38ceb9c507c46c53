#include "ui/schedule/shapedtexts.h"

#include <QApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <QRawFont>
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
    begin(painter.layoutDirection());
    const QFont &face = font(role);
    const int room = std::max(0, static_cast<int>(rect.width()));
    Line line = shaped({text, role, -1}, text);
    if (line.width > rect.width()) {
        const Key key{text, role, room};
        const auto known = m_lines.constFind(key);
        if (known != m_lines.cend())
            line = *known;
        else if (const auto shortened = cut(line, role, room))
            line = *m_lines.insert(key, *shortened);
        else
            line = shaped(key, QFontMetricsF(face, painter.device()).elidedText(text, Qt::ElideRight, room));
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

void ShapedTexts::begin(Qt::LayoutDirection direction)
{
    if (m_base == QApplication::font() && m_direction == direction && m_lines.size() <= most)
        return;
    m_base = QApplication::font();
    m_direction = direction;
    m_fonts.clear();
    m_lines.clear();
}

qreal ShapedTexts::width(const QString &text, TextRole role, Qt::LayoutDirection direction)
{
    begin(direction);
    return shaped({text, role, -1}, text).width;
}

void ShapedTexts::prepare(const QString &text, TextRole role, Qt::LayoutDirection direction)
{
    width(text, role, direction);
}

/// The beginning of a line and dots, without shaping anew; nothing where letters of several fonts, or from the right,
/// stand in it.
std::optional<ShapedTexts::Line> ShapedTexts::cut(const Line &whole, TextRole role, qreal room)
{
    const QString dots(QChar(0x2026));
    const Line end = shaped({dots, role, -1}, dots);
    if (m_direction != Qt::LeftToRight || whole.runs.size() != 1 || end.runs.size() != 1 || whole.runs[0].isRightToLeft() || end.width > room)
        return {};
    const QList<QPointF> places = whole.runs[0].positions();
    const auto beyond = std::ranges::find_if(places, [&](const QPointF &at) { return at.x() + end.width > room; });
    qsizetype kept = std::max<qsizetype>(0, beyond - places.begin() - 1); // the last one may reach into the dots
    const auto advances = whole.runs[0].rawFont().advancesForGlyphIndexes(whole.runs[0].glyphIndexes());
    while (kept > 0 && kept < advances.size() && advances[kept].x() <= 0)
        --kept; // an accent stays with its letter
    const qreal width = kept < places.size() ? places[kept].x() : whole.width;
    QGlyphRun beginning = whole.runs[0];
    beginning.setGlyphIndexes(beginning.glyphIndexes().first(kept));
    beginning.setPositions(places.first(kept));
    QGlyphRun after = end.runs[0];
    QList<QPointF> moved = after.positions();
    for (QPointF &at : moved)
        at.rx() += width;
    after.setPositions(moved);
    return Line{{beginning, after}, width + end.width, whole.height};
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
