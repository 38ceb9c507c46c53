#pragma once

#include "ui/common/rowdelegate.h"

namespace untie {

/// Columns of a line of the record of access, in px: when, who, what has the rest, where.
int accessTimeWidth(); ///< from the first time to the last as they are written here, "10:58 PM–11:59 PM"
/// How wide the columns of who and where are in rows of a width, px.
int accessWhoWidth(int row);
int accessWhereWidth(int row);

/// A row of AccessListModel.
class AccessDelegate final : public RowDelegate
{
    Q_OBJECT

public:
    explicit AccessDelegate(QObject *parent);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void paintRow(QPainter &painter, const Row &row, const QModelIndex &index) const override;

private:
    int m_timeWidth = accessTimeWidth();
};

} // namespace untie
