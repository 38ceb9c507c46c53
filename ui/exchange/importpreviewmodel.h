#pragma once

#include "app/exchange/cardreading.h"
#include "ui/exchange/importtablemodel.h"

namespace untie {

/// The first people of a file, as they would be taken over.
class ImportPreviewModel final : public ImportTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Born, Phone, Email, Place, Note };

    explicit ImportPreviewModel(QObject *parent);

    void show(const QList<ReadClient> &people);

    int rowCount(const QModelIndex &parent = {}) const override;

protected:
    QString text(int row, int column) const override;
    std::optional<Token> ink(int row, int column) const override;

private:
    QList<ReadClient> m_people;
};

} // namespace untie
