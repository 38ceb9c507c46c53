#pragma once

#include "app/clients/importstore.h"
#include "ui/settings/accessreader.h"

#include <QAbstractTableModel>

namespace untie {

/// The imports of a clinic, the newest first.
class ImportListModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { When, File, Who, Outcome, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const QList<ImportRow> &imports, const RecordNames &people, const QDateTime &now);
    /// Null where there is none.
    const ImportRow *import(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<ImportRow> m_imports;
    RecordNames m_people;
    QDateTime m_now;
};

} // namespace untie
