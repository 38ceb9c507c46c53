#include "ui/shell/railbutton.h"

#include "ui/common/icons.h"
#include "ui/common/text.h"
#include "ui/common/tokens.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace untie {

namespace {

constexpr int buttonHeight = 54;
constexpr int pictureSize = 20;
constexpr int barWidth = 3;
constexpr qreal leastLetters = 0.8; ///< of their size, before a long word is cut

} // namespace

RailButton::RailButton(const QString &icon, const QString &label, QWidget *parent)
    : QAbstractButton(parent)
    , m_icon(icon)
{
    setText(label);
    setAccessibleName(label);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize RailButton::sizeHint() const
{
    return {railWidth, buttonHeight};
}

void RailButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF all = rect();
    if (underMouse() && !isChecked())
        painter.fillRect(all, token(Token::Hover, this));
    if (isChecked()) {
        const qreal left = isRightToLeft() ? all.right() - barWidth : all.left();
        painter.fillRect(QRectF(left, all.top() + space::small, barWidth, all.height() - 2 * space::small), token(Token::Accent, this));
    }
    const QRectF picture((all.width() - pictureSize) / 2, space::near, pictureSize, pictureSize);
    paintIcon(painter, picture, m_icon, token(isChecked() ? Token::Accent : Token::Text2, this));

    QFont font = textFont(TextRole::Rail);
    if (isChecked())
        font.setWeight(QFont::DemiBold);
    const QRectF words(2, picture.bottom() + 3, all.width() - 4, all.bottom() - picture.bottom() - 3);
    const qreal wide = QFontMetricsF(font).horizontalAdvance(text());
    font.setPointSizeF(font.pointSizeF() * std::clamp(words.width() / wide, leastLetters, 1.0));
    painter.setFont(font);
    painter.setPen(token(isChecked() ? Token::Text : Token::Text2, this));
    painter.drawText(words, Qt::AlignHCenter | Qt::AlignTop, painter.fontMetrics().elidedText(text(), Qt::ElideRight, static_cast<int>(words.width())));

    if (hasFocus()) {
        painter.setPen(QPen(token(Token::Focus, this), focusRing));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(all.adjusted(4, 2, -4, -2), radius::control, radius::control);
    }
}

} // namespace untie
