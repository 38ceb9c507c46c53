#pragma once

#include "ui/common/rowdelegate.h"

namespace untie {

/// A cell of ClientListModel: the family name stands out of the name; the other columns speak lower.
class ClientDelegate final : public RowDelegate
{
    Q_OBJECT

public:
    explicit ClientDelegate(QObject *parent);

protected:
    void paintRow(QPainter &painter, const Row &row, const QModelIndex &index) const override;
};

/// Where the text of a column begins: that of the first stands under the page's title.
int columnStart(int column);

} // namespace untie
