#pragma once

#include "app/clients/importstore.h"
#include "ui/exchange/importtablemodel.h"
#include "ui/settings/accessreader.h"

#include <QDateTime>

namespace untie {

/// The imports of a clinic, the newest first.
class ImportListModel final : public ImportTableModel
{
    Q_OBJECT

public:
    enum Column { When, File, Who, Outcome };

    explicit ImportListModel(QObject *parent);

    void show(const QList<ImportRow> &imports, const RecordNames &people, const QDateTime &now);
    /// Null where there is none.
    const ImportRow *import(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;

protected:
    QString text(int row, int column) const override;
    std::optional<Token> ink(int row, int column) const override;

private:
    QList<ImportRow> m_imports;
    RecordNames m_people;
    QDateTime m_now;
};

} // namespace untie
