#pragma once

#include "ui/common/tokens.h"

#include <QAbstractTableModel>
#include <QStringList>

#include <optional>

namespace untie {

/// The rows of a table that newImportTable() shows.
class ImportTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    int columnCount(const QModelIndex &parent = {}) const final;
    QVariant data(const QModelIndex &index, int role) const final;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const final;

protected:
    /// `heads` are the names of the columns; `strong` is the column that says what a row is about.
    ImportTableModel(const QStringList &heads, int strong, QObject *parent);

    virtual QString text(int row, int column) const = 0;
    /// None: as the table has it.
    virtual std::optional<Token> ink(int row, int column) const = 0;
    /// As FaceRole says.
    virtual QVariant face(int row, int column) const;

private:
    QStringList m_heads;
    int m_strong;
};

/// The lines of a plan, all or some of them, and what is to become of each.
class ImportLinesModel : public ImportTableModel
{
    Q_OBJECT

public:
    /// Shows those that belong there; the subclass says what each number stands for, 0 for all.
    void show(int which);
    int count(int which) const;
    /// All that is to be known of one, as sentences.
    virtual QString remarks(int row) const = 0;

    int rowCount(const QModelIndex &parent = {}) const override;

signals:
    void choicesChanged();

protected:
    using ImportTableModel::ImportTableModel;

    virtual int size() const = 0; ///< of the plan
    virtual bool isShown(int place, int which) const = 0;
    /// Where a row stands in the plan.
    int place(int row) const { return m_rows.at(row); }
    const QList<int> &places() const { return m_rows; }
    /// What some rows say is another now.
    void tellChoices(int firstRow, int lastRow);

private:
    QList<int> m_rows;
};

} // namespace untie
