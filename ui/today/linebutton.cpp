#include "ui/today/linebutton.h"

#include "app/common/text.h"
#include "ui/clients/rowline.h"
#include "ui/common/text.h"

#include <QPainter>

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
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize LineButton::sizeHint() const
{
    return {160, height::mainButton};
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
    RowLine line(painter, QRectF(rect()).adjusted(space::pane, 0, -space::pane, 0), layoutDirection());
    line.putEnd(m_state, TextRole::Small, token(m_colour, this));
    line.skipEnd(space::near);
    line.putStart(text(), TextRole::Body, token(Token::Text, this));
    line.skipStart(space::near);
    line.putStart(m_fact, TextRole::Small, token(Token::Text2, this));
}

} // namespace untie
