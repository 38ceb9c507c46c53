#pragma once

#include "ui/common/rowdelegate.h"

namespace untie {

/// A row of BackupListModel.
class BackupDelegate final : public RowDelegate
{
    Q_OBJECT

public:
    explicit BackupDelegate(QObject *parent);

protected:
    void paintRow(QPainter &painter, const Row &row, const QModelIndex &index) const override;
};

/// What stands above the columns.
class BackupHeads final : public QWidget
{
    Q_OBJECT

public:
    explicit BackupHeads(QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace untie
