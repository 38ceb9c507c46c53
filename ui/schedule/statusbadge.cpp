#include "ui/schedule/statusbadge.h"

#include "ui/common/text.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QStyle>

#include <cmath>

namespace untie {

namespace {

constexpr int symbolSize = 14;

} // namespace

StatusBadge::StatusBadge(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void StatusBadge::show(const StatusLook &look)
{
    m_look = look;
    setAccessibleName(look.word);
    updateGeometry();
    update();
}

QSize StatusBadge::sizeHint() const
{
    const qreal word = QFontMetricsF(textFont(TextRole::Small)).horizontalAdvance(m_look.word);
    return {symbolSize + space::small + static_cast<int>(std::ceil(word)) + 1, 20};
}

void StatusBadge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    const QColor colour = token(m_look.colour, this);
    const QRect symbol(0, (height() - symbolSize) / 2, symbolSize, symbolSize);
    paintStatus(painter, QStyle::visualRect(layoutDirection(), rect(), symbol), m_look.symbol, colour);
    const QRect word = rect().adjusted(symbolSize + space::small, 0, 0, 0);
    paintText(painter, QStyle::visualRect(layoutDirection(), rect(), word), m_look.word, TextRole::Small, colour);
}

} // namespace untie
