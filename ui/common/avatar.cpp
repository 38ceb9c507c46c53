#include "ui/common/avatar.h"

#include "ui/common/text.h"

#include <QPainter>

namespace untie {

namespace {

void paintDisc(QPainter &painter, const QRectF &rect, const QString &initials, QColor disc, QColor ink)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(disc);
    painter.drawEllipse(rect);
    QFont font = textFont(TextRole::Caption);
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(rect, Qt::AlignCenter, initials);
    painter.restore();
}

} // namespace

void paintAvatar(QPainter &painter, const QRectF &rect, const QString &initials, Theme theme, bool chosen)
{
    paintDisc(painter, rect, initials, token(chosen ? Token::Accent : Token::Sunken, theme),
              token(chosen ? Token::OnAccent : Token::Text2, theme));
}

Avatar::Avatar(const QString &initials, QWidget *parent)
    : QWidget(parent)
    , m_initials(initials)
{
    setFixedSize(avatarSize, avatarSize);
}

void Avatar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintDisc(painter, QRectF(rect()).adjusted(1, 1, -1, -1), m_initials, token(Token::AccentSoft, this), token(Token::Accent, this));
}

} // namespace untie
