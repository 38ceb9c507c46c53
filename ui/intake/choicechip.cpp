#include "ui/intake/choicechip.h"

#include "ui/common/icons.h"
#include "ui/common/style.h"
#include "ui/common/tokens.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <cmath>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

constexpr int tick = 16;
constexpr int leastOfLong = 220; ///< px: a chip with many words may be as narrow

} // namespace

ChoiceChip::ChoiceChip(const QString &text, FormLook look, QWidget *parent)
    : QPushButton(text, parent)
    , m_look(look)
{
    setCheckable(true);
    setAutoDefault(false);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
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

/// Room is made for it, so that nothing moves when the chip is chosen.
QFont ChoiceChip::chosenFont() const
{
    QFont font = textFont(formText(m_look));
    font.setWeight(QFont::DemiBold);
    return font;
}

int ChoiceChip::besideWords() const
{
    return 2 * (m_look == FormLook::Kiosk ? space::pane : space::normal) + (isChecked() ? tick + space::small : 0);
}

QSize ChoiceChip::sizeHint() const
{
    const qreal words = QFontMetricsF(chosenFont()).horizontalAdvance(text());
    return {int(std::ceil(words)) + besideWords(), formTarget(m_look)};
}

QSize ChoiceChip::minimumSizeHint() const
{
    return sizeHint().boundedTo({leastOfLong, formTarget(m_look)});
}

int ChoiceChip::heightForWidth(int width) const
{
    const QFontMetrics letters(chosenFont());
    const int lines = letters.boundingRect(QRect(0, 0, width - besideWords(), QWIDGETSIZE_MAX), Qt::TextWordWrap, text()).height();
    return formTarget(m_look) + (width < sizeHint().width() ? std::max(0, lines - letters.height()) : 0);
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
    if (width() < sizeHint().width())
        style()->drawItemText(&painter, inside.toRect(), wrapping(layoutDirection()), palette(), isEnabled(), text());
    else
        painter.drawText(inside, Qt::AlignVCenter | Qt::TextSingleLine | Qt::AlignLeading, text());
}

} // namespace untie
