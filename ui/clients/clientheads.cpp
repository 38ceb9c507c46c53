#include "ui/clients/clientheads.h"

#include "ui/clients/clientdelegate.h"
#include "ui/clients/rowline.h"

#include <QPainter>

namespace untie {

ClientHeads::ClientHeads(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
}

QSize ClientHeads::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), std::max(36, QFontMetrics(textFont(TextRole::Caption)).height() + 2 * space::near)};
}

void ClientHeads::paintSection(QPainter *painter, const QRect &rect, int column) const
{
    painter->save();
    painter->fillRect(rect, token(Token::Window, this));
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), token(Token::Line, this));
    RowLine line(*painter, QRectF(rect).adjusted(0, 0, 0, -1), layoutDirection());
    line.skipStart(columnStart(column));
    line.putStart(model()->headerData(column, Qt::Horizontal).toString(), TextRole::Caption, token(Token::Text2, this));
    painter->restore();
}

} // namespace untie
