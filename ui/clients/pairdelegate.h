#pragma once

#include "ui/common/rowdelegate.h"

namespace untie {

/// A pair of records: one below the other, and beside them what they share.
class PairDelegate final : public RowDelegate
{
    Q_OBJECT

public:
    explicit PairDelegate(QObject *parent = nullptr);

protected:
    void paintRow(QPainter &painter, const Row &row, const QModelIndex &index) const override;
};

} // namespace untie
