#include "ui/visits/sectionhead.h"

#include "ui/common/text.h"
#include "ui/visits/pointrow.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace untie {

SectionHead::SectionHead(const QString &text, bool withColumns, QWidget *parent)
    : QWidget(parent)
    , m_text(text)
    , m_withColumns(withColumns)
{
    setFixedHeight(30);
    setAccessibleName(text);
}

void SectionHead::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), token(Token::Window, this));
    painter.fillRect(QRect(0, height() - 1, width(), 1), token(Token::Line, this));
    painter.setLayoutDirection(layoutDirection());
    const bool mirror = layoutDirection() == Qt::RightToLeft;
    const auto placed = [&](qreal left, qreal wide) {
        return QRectF(mirror ? width() - left - wide : left, 0, wide, height());
    };
    qreal end = width() - space::pane;
    if (m_withColumns) {
        // From the end: a word stands over its numbers, or as near to that as the word behind it allows.
        const PointColumns columns(width());
        const QFontMetricsF metrics(textFont(TextRole::Caption));
        const auto head = [&](const QString &text, qreal wantedEnd) {
            const qreal wide = std::ceil(metrics.horizontalAdvance(text)) + 1;
            const qreal left = std::min(wantedEnd, end) - wide;
            paintText(painter, placed(left, wide), text, TextRole::Caption, token(Token::Text2, this));
            end = left - space::near;
        };
        const auto over = [&](const QRectF &column, const QString &text) {
            head(text, column.center().x() + metrics.horizontalAdvance(text) / 2);
        };
        head(tr("change"), columns.change.right());
        over(columns.after, tr("after"));
        over(columns.before, tr("before"));
    }
    paintText(painter, placed(space::pane, end - space::pane), m_text, TextRole::SectionHead,
              token(Token::Text2, this));
}

} // namespace untie
