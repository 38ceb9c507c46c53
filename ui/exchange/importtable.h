#pragma once

#include "ui/common/rowdelegate.h"

class QAbstractItemModel;
class QTableView;

namespace untie {

/// Roles that the tables of an import paint by, beside the text.
enum ImportTableRole {
    InkRole = Qt::UserRole + 100, ///< int of a Token; Text2 where there is none
    StrongRole,                   ///< bool: it is what the row is about
    FaceRole                      ///< QImage, or QString where there is none: whose initials; nothing where there is no room for faces
};

/// One cell: a line of text.
class ImportCellDelegate final : public RowDelegate
{
    Q_OBJECT

public:
    explicit ImportCellDelegate(QObject *parent);

protected:
    void paintRow(QPainter &painter, const Row &row, const QModelIndex &index) const override;
};

/// A table as the import shows them: whole rows are chosen, nothing is edited in it. `name` is for the screen reader.
QTableView *newImportTable(const QString &name, QAbstractItemModel *model, QWidget *parent);

} // namespace untie
