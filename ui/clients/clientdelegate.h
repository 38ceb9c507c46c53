#pragma once

#include "ui/common/rowdelegate.h"

namespace untie {

class ClientFaces;

/// A cell of ClientListModel: the family name stands out of the name; the other columns speak lower.
class ClientDelegate final : public RowDelegate
{
    Q_OBJECT

public:
    /// `faces` live longer; where somebody has a photo, a disc stands before every name.
    ClientDelegate(ClientFaces &faces, QObject *parent);

protected:
    void paintRow(QPainter &painter, const Row &row, const QModelIndex &index) const override;

private:
    ClientFaces &m_faces;
};

/// Where the text of a column begins: that of the first stands under the page's title.
int columnStart(int column);

} // namespace untie
