#include "ui/clients/clientdelegate.h"

#include "ui/clients/clientlistmodel.h"
#include "ui/clients/rowline.h"

namespace untie {

ClientDelegate::ClientDelegate(QObject *parent)
    : RowDelegate(height::tableRow, parent)
{
}

int columnStart(int column)
{
    return column == ClientListModel::Name ? space::header : space::near;
}

void ClientDelegate::paintRow(QPainter &painter, const Row &row, const QModelIndex &index) const
{
    const bool first = index.column() == ClientListModel::Name;
    RowLine line(painter, QRectF(row.rect).adjusted(0, 0, 0, -1), row.option.direction);
    line.skipStart(columnStart(index.column()));
    line.skipEnd(space::near);
    if (!first) {
        line.putStart(index.data().toString(), TextRole::Body, row.colour(Token::Text2));
        return;
    }
    const QString given = index.data(ClientListModel::GivenRole).toString();
    const QString family = index.data(ClientListModel::FamilyRole).toString();
    line.putStart(given.isEmpty() ? family : family + u',', TextRole::Strong, row.colour(Token::Text));
    line.skipStart(space::tight);
    line.putStart(given, TextRole::Body, row.colour(Token::Text));
}

} // namespace untie
