#include "ui/shell/railbutton.h"

#include "ui/common/icons.h"
#include "ui/common/text.h"
#include "ui/common/tokens.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace untie {

namespace {

constexpr int buttonHeight = 54;
constexpr int pictureSize = 20;
constexpr int barWidth = 3;
constexpr int beside = 5; ///< the words
QFont labelFont(bool chosen)
{
    QFont font = textFont(TextRole::Rail);
    if (chosen)
        font.setWeight(QFont::DemiBold);
    return font;
}

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
    const qreal words = QFontMetricsF(labelFont(true)).horizontalAdvance(text()); // as wide as when it is chosen
    return {std::max(railWidth, static_cast<int>(std::ceil(words)) + 2 * beside), buttonHeight};
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

    const QRectF words(2, picture.bottom() + 3, all.width() - 4, all.bottom() - picture.bottom() - 3);
    painter.setFont(labelFont(isChecked()));
    painter.setPen(token(isChecked() ? Token::Text : Token::Text2, this));
    painter.drawText(words, Qt::AlignHCenter | Qt::AlignTop, text());

    if (hasFocus()) {
        painter.setPen(QPen(token(Token::Focus, this), focusRing));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(all.adjusted(4, 2, -4, -2), radius::control, radius::control);
    }
}

} // namespace untie
