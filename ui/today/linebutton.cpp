#include "ui/today/linebutton.h"

#include "app/common/text.h"
#include "ui/clients/rowline.h"
#include "ui/common/text.h"

#include <QFontMetricsF>
#include <QPainter>

#include <cmath>
#include <utility>

namespace untie {

LineButton::LineButton(const QString &what, const QString &fact, const QString &state, Token colour, QWidget *parent)
    : QAbstractButton(parent)
    , m_fact(fact)
    , m_state(state)
    , m_colour(colour)
{
    setText(what);
    setAccessibleName(joined({what, fact, state}, QStringLiteral(", ")));
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QSize LineButton::sizeHint() const
{
    return {160, height::mainButton};
}

/// What does not stand beside the name stands below it.
bool LineButton::isBelow(int width) const
{
    const auto roomOf = [](const QString &words, TextRole role) { return std::ceil(QFontMetricsF(textFont(role)).horizontalAdvance(words)); }; // as RowLine takes it
    qreal all = roomOf(text(), TextRole::Body) + 2 * space::pane;
    for (const QString &words : {m_fact, m_state})
        all += words.isEmpty() ? 0 : roomOf(words, TextRole::Small) + space::near;
    return all > width && !(m_fact.isEmpty() && m_state.isEmpty());
}

int LineButton::heightForWidth(int width) const
{
    return isBelow(width) ? height::paletteRow : height::mainButton;
}

void LineButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse())
        painter.fillRect(rect(), token(Token::Hover, this));
    if (hasFocus()) {
        painter.setPen(QPen(token(Token::Focus, this), focusRing));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius::control, radius::control);
    }
    const QRectF words = QRectF(rect()).adjusted(space::pane, 0, -space::pane, 0);
    const bool below = isBelow(width());
    const qreal middle = words.center().y();
    RowLine line(painter, below ? QRectF(words.left(), middle - 18, words.width(), 18) : words, layoutDirection());
    const auto putState = [this](RowLine &on) {
        on.putEnd(m_state, TextRole::Small, token(m_colour, this));
        on.skipEnd(space::near);
    };
    if (!below)
        putState(line);
    line.putStart(text(), TextRole::Body, token(Token::Text, this));
    line.skipStart(space::near);
    RowLine second(painter, QRectF(words.left(), middle, words.width(), 16), layoutDirection());
    if (below)
        putState(second);
    (below ? second : line).putStart(m_fact, TextRole::Small, token(Token::Text2, this));
}

} // namespace untie
