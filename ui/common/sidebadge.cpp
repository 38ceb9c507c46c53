#include "ui/common/sidebadge.h"

#include "ui/common/text.h"

#include <QCoreApplication>
#include <QPainter>

namespace untie {

QString sideLetter(Side side)
{
    switch (side) {
    //: one letter for the left side of the body
    case Side::Left: return QCoreApplication::translate("SideBadge", "L");
    //: one letter for the right side of the body
    case Side::Right: return QCoreApplication::translate("SideBadge", "R");
    case Side::Midline: break;
    }
    return {};
}

SideBadge::SideBadge(Side side, QWidget *parent) : QWidget(parent), m_side(side)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setSide(side);
}

void SideBadge::setSide(Side side)
{
    m_side = side;
    setAccessibleName(side == Side::Left ? tr("left") : side == Side::Right ? tr("right") : tr("midline"));
    updateGeometry();
    update();
}

QSize SideBadge::sizeHint() const
{
    return m_side == Side::Midline ? QSize(0, sideBadgeSize.height()) : sideBadgeSize;
}

void SideBadge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintSideBadge(painter, rect(), m_side, themeOf(this));
}

void paintSideBadge(QPainter &painter, const QRectF &rect, Side side, Theme theme)
{
    if (side == Side::Midline)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(token(Token::Line, theme));
    painter.setBrush(token(Token::Surface, theme));
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    painter.setPen(token(Token::Text2, theme));
    QFont font = textFont(TextRole::KeyCap);
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.drawText(rect, Qt::AlignCenter, sideLetter(side));
    painter.restore();
}

} // namespace untie
