#include "ui/settings/accessheads.h"

#include "ui/clients/rowline.h"
#include "ui/common/tokens.h"
#include "ui/settings/accessdelegate.h"

#include <QPainter>

namespace untie {

AccessHeads::AccessHeads(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize AccessHeads::sizeHint() const
{
    return {accessTimeWidth + accessWhoWidth + accessWhereWidth, QFontMetrics(textFont(TextRole::Caption)).height() + space::pane};
}

void AccessHeads::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), token(Token::Window, this));
    painter.fillRect(QRect(0, height() - 1, width(), 1), token(Token::Line, this));
    const QColor ink = token(Token::Text2, this);
    RowLine line(painter, QRectF(rect()).adjusted(space::pane, 0, -space::pane, -1), layoutDirection());
    const auto column = [&](qreal width) { return RowLine(painter, line.takeStart({width, line.rest().height()}), layoutDirection()); };
    column(accessTimeWidth).putStart(tr("When"), TextRole::Caption, ink);
    column(accessWhoWidth).putStart(tr("Who"), TextRole::Caption, ink);
    RowLine(painter, line.takeEnd({qreal(accessWhereWidth), line.rest().height()}), layoutDirection()).putStart(tr("On which computer"), TextRole::Caption, ink);
    line.skipEnd(space::pane);
    line.putStart(tr("What"), TextRole::Caption, ink);
}

} // namespace untie
