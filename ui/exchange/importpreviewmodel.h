#pragma once

#include "app/exchange/cardreading.h"

#include <QAbstractTableModel>

namespace untie {

/// The first people of a file, as they would be taken over.
class ImportPreviewModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Born, Phone, Email, Place, Note, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const QList<ReadClient> &people);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<ReadClient> m_people;
};

} // namespace untie
