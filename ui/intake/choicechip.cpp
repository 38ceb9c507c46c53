#include "ui/intake/choicechip.h"

#include "ui/common/icons.h"
#include "ui/common/tokens.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QStyle>

#include <cmath>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

constexpr int tick = 16;

} // namespace

ChoiceChip::ChoiceChip(const QString &text, FormLook look, QWidget *parent)
    : QPushButton(text, parent)
    , m_look(look)
{
    setCheckable(true);
    setAutoDefault(false);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void ChoiceChip::setSoft(bool soft)
{
    m_soft = soft;
    update();
}

void ChoiceChip::setBanned(bool banned)
{
    m_banned = banned;
    setAccessibleDescription(banned ? tr("A caution speaks against it") : QString());
    update();
}

QSize ChoiceChip::sizeHint() const
{
    QFont font = textFont(formText(m_look));
    font.setWeight(QFont::DemiBold); // so that nothing moves when it is chosen
    const int padding = m_look == FormLook::Kiosk ? space::pane : space::normal;
    const qreal width = QFontMetricsF(font).horizontalAdvance(text()) + (isChecked() ? tick + space::small : 0);
    return {int(std::ceil(width)) + 2 * padding, formTarget(m_look)};
}

void ChoiceChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool chosen = isChecked();
    const qreal round = m_look == FormLook::Kiosk ? radius::toast : radius::control;
    const QColor ink = !isEnabled() ? token(Token::Disabled, this)
        : m_banned                  ? token(Token::Warn, this)
        : chosen                    ? token(m_soft ? Token::Accent : Token::OnAccent, this)
                                    : token(Token::Text, this);
    painter.setPen(token(m_banned ? Token::Warn : chosen ? Token::Accent : Token::Edge, this));
    painter.setBrush(m_banned ? token(Token::WarnSoft, this) : chosen ? token(m_soft ? Token::AccentSoft : Token::Accent, this) : token(underMouse() ? Token::Hover : Token::Surface, this));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), round, round);
    if (hasFocus()) {
        painter.setPen(QPen(token(Token::Focus, this), focusRing));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), round, round);
        if (chosen && !m_soft && !m_banned) { // the ring has the colour of the chip
            painter.setPen(QPen(token(Token::Surface, this), 1));
            painter.drawRoundedRect(QRectF(rect()).adjusted(2.5, 2.5, -2.5, -2.5), round, round);
        }
    }
    QRectF inside = QRectF(rect()).adjusted(m_look == FormLook::Kiosk ? space::pane : space::normal, 0, -space::small, 0);
    QFont font = textFont(formText(m_look));
    if (chosen)
        font.setWeight(QFont::DemiBold);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    if (mirrored)
        inside = QRectF(rect()).adjusted(space::small, 0, -(m_look == FormLook::Kiosk ? space::pane : space::normal), 0);
    if (chosen) {
        const qreal x = mirrored ? inside.right() - tick : inside.left();
        paintIcon(painter, QRectF(x, (height() - tick) / 2.0, tick, tick), m_banned ? u"shield"_s : u"check"_s, ink);
        inside.adjust(mirrored ? 0 : tick + space::small, 0, mirrored ? -(tick + space::small) : 0, 0);
    }
    font.setStrikeOut(m_banned);
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(inside, Qt::AlignVCenter | Qt::TextSingleLine | (mirrored ? Qt::AlignRight : Qt::AlignLeft), text());
}

} // namespace untie
