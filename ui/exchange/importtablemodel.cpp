#include "ui/exchange/importtablemodel.h"

#include "ui/exchange/importtable.h"

namespace untie {

namespace {

constexpr qsizetype shownLetters = 300; ///< of what may be a million

}

ImportTableModel::ImportTableModel(const QStringList &heads, int strong, QObject *parent)
    : QAbstractTableModel(parent)
    , m_heads(heads)
    , m_strong(strong)
{
}

int ImportTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_heads.size());
}

QVariant ImportTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    switch (role) {
    case Qt::DisplayRole: return text(index.row(), index.column()).left(shownLetters).simplified();
    case StrongRole: return index.column() == m_strong;
    case FaceRole: return face(index.row(), index.column());
    case InkRole:
        if (const auto token = ink(index.row(), index.column()))
            return int(*token);
        return {};
    default: return {};
    }
}

QVariant ImportTableModel::face(int, int) const
{
    return {};
}

QVariant ImportTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return orientation == Qt::Horizontal && role == Qt::DisplayRole ? m_heads.value(section) : QVariant();
}

void ImportLinesModel::show(int which)
{
    beginResetModel();
    m_rows.clear();
    for (int at = 0; at < size(); ++at) {
        if (isShown(at, which))
            m_rows += at;
    }
    endResetModel();
}

int ImportLinesModel::count(int which) const
{
    int all = 0;
    for (int at = 0; at < size(); ++at)
        all += isShown(at, which);
    return all;
}

int ImportLinesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

void ImportLinesModel::tellChoices(int firstRow, int lastRow)
{
    if (firstRow <= lastRow)
        emit dataChanged(index(firstRow, 0), index(lastRow, columnCount() - 1));
    emit choicesChanged();
}

} // namespace untie
