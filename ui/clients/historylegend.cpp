#include "ui/clients/historylegend.h"

#include "app/bodymap/heatmap.h"
#include "app/common/text.h"
#include "ui/clients/changelook.h"
#include "ui/common/text.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal glyphRadius = 8;
constexpr qreal stepWidth = 26;
constexpr qreal stepHeight = 11;
constexpr qreal gap = 6;
constexpr qreal between = 14;

} // namespace

HistoryLegend::HistoryLegend(QWidget *parent)
    : QWidget(parent)
{
    setFixedHeight(sizeHint().height());
    showHeat();
}

void HistoryLegend::showHeat()
{
    m_heat = true;
    setAccessibleName(tr("Five steps, from one visit, mild, to every visit, severe"));
    update();
}

void HistoryLegend::showChanges(const QHash<PointChange, int> &counts)
{
    m_heat = false;
    m_counts = counts;
    QStringList said;
    for (const PointChange change : pointChanges)
        said << nameOf(change) + u' ' + QLocale().toString(counts.value(change));
    setAccessibleName(commaList(said));
    update();
}

void HistoryLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(layoutDirection());
    if (m_heat)
        paintHeatSteps(painter);
    else
        paintChanges(painter);
}

void HistoryLegend::paintHeatSteps(QPainter &painter) const
{
    const QFontMetricsF metrics(textFont(TextRole::Caption));
    const QString mild = tr("one visit, mild");
    const QString severe = tr("every visit, severe");
    const qreal words[]{std::ceil(metrics.horizontalAdvance(mild)) + 1, std::ceil(metrics.horizontalAdvance(severe)) + 1};
    const qreal steps = heatSteps * stepWidth;
    qreal x = (width() - words[0] - words[1] - steps - 2 * gap) / 2;
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const auto placed = [&](qreal left, qreal wide) { return QRectF(mirrored ? width() - left - wide : left, 0, wide, height()); };
    const QColor ink = token(Token::Text2, this);
    constexpr Qt::Alignment middle = Qt::AlignHCenter | Qt::AlignVCenter;
    paintText(painter, placed(x, words[0]), mild, TextRole::Caption, ink, middle);
    x += words[0] + gap;
    const qreal top = (height() - stepHeight) / 2;
    for (int step = 1; step <= heatSteps; ++step, x += stepWidth)
        painter.fillRect(QRectF(placed(x, stepWidth).left(), top, stepWidth, stepHeight), heatColour(step));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(token(Token::Line, this), 1));
    painter.drawRect(QRectF(placed(x - steps, steps).left() - 0.5, top - 0.5, steps + 1, stepHeight + 1));
    paintText(painter, placed(x + gap, words[1]), severe, TextRole::Caption, ink, middle);
}

void HistoryLegend::paintChanges(QPainter &painter) const
{
    const QFontMetricsF metrics(textFont(TextRole::Caption));
    const ChangeStyle style = changeStyle(themeOf(this));
    const auto textOf = [this](PointChange change) {
        const int count = m_counts.value(change);
        return count > 0 ? nameOf(change) + u' ' + QLocale().toString(count) : nameOf(change);
    };
    qreal all = -between;
    for (const PointChange change : pointChanges)
        all += 2 * glyphRadius + gap + std::ceil(metrics.horizontalAdvance(textOf(change))) + 1 + between;
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    qreal x = std::max<qreal>(space::near, (width() - all) / 2);
    for (const PointChange change : pointChanges) {
        const QString text = textOf(change);
        const qreal wide = std::ceil(metrics.horizontalAdvance(text)) + 1;
        const auto placed = [&](qreal left) { return mirrored ? width() - left : left; };
        paintChangeMark(painter, {placed(x + glyphRadius), height() / 2.0}, glyphRadius, change, {}, false, style);
        x += 2 * glyphRadius + gap;
        const QColor ink = token(m_counts.value(change) > 0 ? Token::Text : Token::Text3, this);
        paintText(painter, QRectF(mirrored ? width() - x - wide : x, 0, wide, height()), text, TextRole::Caption, ink,
                  Qt::AlignHCenter | Qt::AlignVCenter);
        x += wide + between;
    }
}

} // namespace untie
