#pragma once

#include "ui/common/rowdelegate.h"

namespace untie {

/// A row of VisitListModel: day, therapist and whether it is signed above; what brought the client and the points below.
class VisitDelegate final : public RowDelegate
{
    Q_OBJECT

public:
    explicit VisitDelegate(QObject *parent);

protected:
    void paintRow(QPainter &painter, const Row &row, const QModelIndex &index) const override;

private:
    void paintWords(QPainter &painter, const QRectF &room, const Row &row, const QModelIndex &index) const;
};

} // namespace untie
