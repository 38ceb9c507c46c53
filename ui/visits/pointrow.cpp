#include "ui/visits/pointrow.h"

#include "app/bodymap/bodymappainter.h"
#include "ui/common/score.h"
#include "ui/common/sidebadge.h"
#include "ui/common/sparkline.h"
#include "ui/common/stylepaint.h"
#include "ui/common/text.h"
#include "ui/visits/pointwords.h"

#include <QFontMetricsF>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace untie {

namespace {

constexpr qreal glyphRadius = 10;
constexpr qreal arrowWidth = 20;
constexpr qreal leastChange = 34; // and wider where "new" is a longer word
constexpr int sparklineFrom = 376; // narrower rows have no sparkline
constexpr qreal badgeRoom = sideBadgeSize.width() + 7.0;
constexpr int nameLine = 18;

} // namespace

PointColumns::PointColumns(int width, qreal textNeeds)
{
    const qreal middle = height::pointRow / 2.0;
    const qreal cellTop = middle - scoreSize.height() / 2.0;
    glyph = space::pane + glyphRadius;
    const qreal changeWidth = std::max(leastChange, std::ceil(QFontMetricsF(textFont(TextRole::Small)).horizontalAdvance(PointRow::tr("new"))) + 1);
    change = QRectF(width - space::pane - changeWidth, 0, changeWidth, height::pointRow);
    after = QRectF(QPointF(change.left() - 4 - scoreSize.width(), cellTop), scoreSize);
    before = QRectF(QPointF(after.left() - arrowWidth - scoreSize.width(), cellTop), scoreSize);
    const qreal textLeft = glyph + glyphRadius + 10;
    qreal textRight = before.left() - 8;
    const QPointF sparklineAt(before.left() - 8 - sparklineSize.width(), middle - sparklineSize.height() / 2.0);
    if (width >= sparklineFrom && textLeft + textNeeds <= sparklineAt.x() - 6) {
        sparkline = QRectF(sparklineAt, sparklineSize);
        textRight = sparkline.left() - 6;
    }
    text = QRectF(textLeft, 0, textRight - textLeft, height::pointRow);
}

PointName::PointName(const QString &name, Side side, bool inHand, int rowWidth)
    : columns(rowWidth)
    , lines(name)
{
    const QFontMetricsF metrics(textFont(inHand ? TextRole::Strong : TextRole::Name));
    const qreal badge = side == Side::Midline ? 0 : badgeRoom;
    width = std::ceil(metrics.horizontalAdvance(name)) + 1;
    columns = PointColumns(rowWidth, inHand ? rowWidth : width + badge); // in hand the words need the room more
    if (width + badge <= columns.text.width())
        return;
    // The first line takes as many words as fit; the badge stands beside the second.
    qsizetype cut = -1;
    for (qsizetype at = name.indexOf(u' '); at >= 0; at = name.indexOf(u' ', at + 1))
        if (metrics.horizontalAdvance(name.left(at)) <= columns.text.width())
            cut = at;
    if (cut < 0)
        return;
    lines = {name.left(cut), name.mid(cut + 1)};
    width = std::min(std::ceil(metrics.horizontalAdvance(lines.last())) + 1, columns.text.width() - badge);
}

PointRow::PointRow(const PointWords &words, QWidget *parent)
    : QWidget(parent)
    , m_words(words)
{
    setFixedHeight(height::pointRow);
    setFocusPolicy(Qt::ClickFocus);
    setAttribute(Qt::WA_Hover);
}

void PointRow::setPoint(const SheetPoint &point, bool inHand)
{
    if (point == m_point && inHand == m_inHand)
        return;
    m_point = point;
    m_inHand = inHand;
    m_name = m_words.name(point.finding);
    m_second = m_words.secondLine(point);
    setAccessibleName(m_words.description(point));
    fitHeight();
    update();
}

void PointRow::fitHeight()
{
    const PointName name(m_name, m_point.finding.side, m_inHand, width());
    setFixedHeight(height::pointRow + nameLine * static_cast<int>(name.lines.size() - 1));
}

void PointRow::resizeEvent(QResizeEvent *)
{
    fitHeight();
}

void PointRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool mirror = layoutDirection() == Qt::RightToLeft;
    const auto placed = [&](const QRectF &rect) {
        return mirror ? QRectF(width() - rect.right(), rect.top(), rect.width(), rect.height()) : rect;
    };
    painter.fillRect(rect(), token(m_hovered && !m_inHand ? Token::Hover : Token::Surface, this));
    if (m_inHand)
        painter.fillRect(placed(QRectF(0, 0, 3, height())), token(Token::Accent, this));
    else
        painter.fillRect(QRect(0, height() - 1, width(), 1), token(Token::Line, this));

    const PointName name(m_name, m_point.finding.side, m_inHand, width());
    PointColumns columns = name.columns;
    const MarkStyle style = markStyle(themeOf(this) == Theme::Light ? FigureTheme::ChartLight : FigureTheme::ChartDark);
    Mark mark = markOf(m_point);
    const QPointF centre = placed(QRectF(columns.glyph, height() / 2.0, 0, 0)).topLeft();
    if (mark.state == Mark::State::Found) {
        paintKind(painter, centre, glyphRadius, mark.kind, mark.before, style);
    } else {
        mark.before.reset();
        paintMark(painter, centre, glyphRadius, mark, style);
    }

    const bool isRested = m_point.ghost || !m_point.finding.examined;
    const TextRole role = m_inHand ? TextRole::Strong : TextRole::Name;
    const QColor ink = token(isRested && !m_inHand ? Token::Text2 : Token::Text, this);
    painter.setLayoutDirection(layoutDirection());
    QRectF line(columns.text.left(), 8, columns.text.width(), nameLine);
    for (const QString &words : name.lines) {
        const bool isLast = &words == &name.lines.last();
        if (isLast)
            line.setWidth(name.width);
        paintText(painter, placed(line), words, role, ink);
        if (!isLast)
            line.translate(0, nameLine);
    }
    if (m_point.finding.side != Side::Midline)
        paintSideBadge(painter, placed(QRectF(QPointF(line.right() + 6, line.top() + 1.5), sideBadgeSize)),
                       m_point.finding.side, themeOf(this));
    paintText(painter, placed(QRectF(columns.text.left(), line.bottom() + 1, columns.text.width(), 16)), m_second,
              TextRole::Small, token(Token::Text2, this));

    const qreal lower = (height() - height::pointRow) / 2.0; // a taller row keeps its numbers in the middle
    for (QRectF *rect : {&columns.sparkline, &columns.before, &columns.after, &columns.change})
        *rect = placed(rect->translated(0, lower));
    paintScores(painter, columns);
    stylepaint::focusFrame(painter, this, QRectF(rect()).adjusted(0, 0, 0, -1)); // in hand it is as well while one writes the note
}

void PointRow::paintScores(QPainter &painter, const PointColumns &columns) const
{
    const Theme theme = themeOf(this);
    const Finding &finding = m_point.finding;
    const Reading *last = m_point.known ? lastSight(*m_point.known) : nullptr;
    const bool expectsBefore = !finding.before || finding.after;

    if (!columns.sparkline.isEmpty()) {
        QList<std::optional<int>> course;
        if (m_point.known)
            for (const Reading &reading : m_point.known->readings)
                course.append(reading.examined ? reading.before : std::nullopt);
        if (!m_point.ghost)
            course.append(finding.before);
        paintSparkline(painter, columns.sparkline, course, theme);
    }

    ScoreLook before{.score = finding.before, .last = {}, .notExamined = !finding.examined};
    ScoreLook after{.score = finding.after, .last = {}, .notExamined = !finding.examined};
    if (last && m_point.ghost) {
        before.last = last->before;
        after.last = last->after;
    }
    before.inHand = m_inHand && expectsBefore;
    after.inHand = m_inHand && !expectsBefore;
    after.awaited = m_inHand && !finding.before;
    paintScore(painter, columns.before, before, theme);
    paintScore(painter, columns.after, after, theme);
    const bool mirror = layoutDirection() == Qt::RightToLeft;
    const QRectF between(std::min(columns.before.right(), columns.after.right()), 0, arrowWidth, height());
    paintText(painter, between, mirror ? u"←"_s : u"→"_s, TextRole::Small, token(Token::Text3, this), Qt::AlignCenter);

    if (const auto change = changeOf(m_point))
        paintChange(painter, columns.change, *change, theme);
    else if (!m_point.known)
        paintText(painter, columns.change, tr("new"), TextRole::Small, token(Token::Text2, this),
                  Qt::AlignTrailing | Qt::AlignVCenter);
}

void PointRow::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        emit pressed(m_point.id());
    else
        QWidget::mousePressEvent(event);
}

void PointRow::enterEvent(QEnterEvent *)
{
    m_hovered = true;
    update();
}

void PointRow::leaveEvent(QEvent *)
{
    m_hovered = false;
    update();
}

} // namespace untie
