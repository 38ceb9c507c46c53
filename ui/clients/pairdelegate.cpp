#include "ui/clients/pairdelegate.h"

#include "ui/clients/pairlistmodel.h"
#include "ui/clients/rowline.h"

namespace untie {

PairDelegate::PairDelegate(QObject *parent)
    : RowDelegate(height::visitRow, parent)
{
}

void PairDelegate::paintRow(QPainter &painter, const Row &row, const QModelIndex &index) const
{
    const QRectF inside = QRectF(row.rect).adjusted(space::header, space::near, -space::header, -space::near);
    const qreal half = inside.height() / 2;
    RowLine above(painter, {inside.topLeft(), QSizeF(inside.width(), half)}, row.option.direction);
    above.putEnd(index.data(PairListModel::SharedRole).toString(), TextRole::Small, row.colour(Token::Text2));
    above.skipEnd(space::header);
    above.putStart(index.data(PairListModel::FirstRole).toString(), TextRole::Body, row.colour(Token::Text));
    RowLine below(painter, {QPointF(inside.left(), inside.top() + half), QSizeF(inside.width(), half)}, row.option.direction);
    below.putStart(index.data(PairListModel::SecondRole).toString(), TextRole::Body, row.colour(Token::Text));
}

} // namespace untie
