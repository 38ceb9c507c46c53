#include "ui/clients/clientdelegate.h"

#include "ui/clients/clientfaces.h"
#include "ui/clients/clientlistmodel.h"
#include "ui/clients/initials.h"
#include "ui/clients/rowline.h"
#include "ui/common/avatar.h"

namespace untie {

namespace {

constexpr int discSize = 26;

} // namespace

ClientDelegate::ClientDelegate(ClientFaces &faces, QObject *parent)
    : RowDelegate(height::tableRow, parent)
    , m_faces(faces)
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
    if (!m_faces.isEmpty()) {
        const QRectF disc = line.takeStart({discSize, discSize});
        const QImage face = m_faces.of(ClientId{index.data(ClientListModel::IdRole).toLongLong()});
        if (face.isNull())
            paintAvatar(painter, disc, initialsOf(index.data(ClientListModel::GivenRole).toString() + u' ' + index.data(ClientListModel::FamilyRole).toString()), row.theme, false);
        else
            paintFace(painter, disc, face);
        line.skipStart(space::near);
    }
    const QString given = index.data(ClientListModel::GivenRole).toString();
    const QString family = index.data(ClientListModel::FamilyRole).toString();
    line.putStart(given.isEmpty() ? family : family + u',', TextRole::Strong, row.colour(Token::Text));
    line.skipStart(space::tight);
    line.putStart(given, TextRole::Body, row.colour(Token::Text));
}

} // namespace untie
