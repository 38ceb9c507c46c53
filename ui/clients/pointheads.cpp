#include "ui/clients/pointheads.h"

#include "ui/clients/pointdelegate.h"
#include "ui/clients/rowline.h"

#include <QPainter>

namespace untie {

PointHeads::PointHeads(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void PointHeads::setDays(const QString &first, const QString &last)
{
    m_first = first;
    m_last = last;
    update();
}

QSize PointHeads::sizeHint() const
{
    return {scoresWidth, QFontMetrics(textFont(TextRole::Caption)).height() + space::normal};
}

void PointHeads::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), token(Token::Window, this));
    painter.fillRect(QRect(0, height() - 1, width(), 1), token(Token::Line, this));
    const QColor ink = token(Token::Text2, this);
    RowLine line(painter, QRectF(rect()).adjusted(space::pane, 0, -space::pane, -1), layoutDirection());
    const QString scores = tr("before, after");
    const qreal words = QFontMetricsF(textFont(TextRole::Caption)).horizontalAdvance(scores) + 1;
    RowLine trend = line;
    trend.skipEnd(scoresWidth + space::near);
    line.putEnd(scores, TextRole::Caption, ink);
    RowLine days(painter, trend.takeEnd({qreal(trendWidthIn(width())), trend.rest().height()}), layoutDirection());
    days.skipEnd(std::max<qreal>(0, words - scoresWidth));
    days.putEnd(m_last, TextRole::Caption, ink);
    days.skipEnd(space::near);
    const bool fits = QFontMetricsF(textFont(TextRole::Caption)).horizontalAdvance(m_first) <= days.rest().width();
    if (fits && m_first != m_last)
        days.putStart(m_first, TextRole::Caption, ink);
}

} // namespace untie
