#include "ui/common/avatar.h"

#include "ui/common/text.h"

#include <QImage>
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

void paintFace(QPainter &painter, const QRectF &rect, const QImage &face)
{
    // Made smaller once for the dots that there are, then laid into the disc as they are.
    const qreal dots = painter.device()->devicePixelRatioF();
    const QImage fitting = face.scaled((rect.size() * dots).toSize(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    QBrush brush(fitting);
    brush.setTransform(QTransform::fromTranslate(rect.left(), rect.top()).scale(1 / dots, 1 / dots));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(brush);
    painter.drawEllipse(rect);
    painter.restore();
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
