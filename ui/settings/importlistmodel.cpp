#include "ui/settings/importlistmodel.h"

#include "ui/exchange/importtable.h"
#include "ui/exchange/importwords.h"
#include "ui/keeping/backupwords.h"

namespace untie {

void ImportListModel::show(const QList<ImportRow> &imports, const RecordNames &people, const QDateTime &now)
{
    beginResetModel();
    m_imports = imports;
    m_people = people;
    m_now = now;
    endResetModel();
}

const ImportRow *ImportListModel::import(int row) const
{
    return row >= 0 && row < m_imports.size() ? &m_imports.at(row) : nullptr;
}

int ImportListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_imports.size());
}

int ImportListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ImportListModel::data(const QModelIndex &index, int role) const
{
    const ImportRow &import = m_imports.at(index.row());
    if (role == StrongRole)
        return index.column() == File;
    if (role == InkRole && import.undone)
        return int(Token::Text3);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case When: return shownDayAndTime(import.at.toLocalTime(), m_now);
    case File: return import.file;
    case Who: return m_people.value(import.by.value);
    case Outcome: return import.undone ? tr("Taken back") : countsSentence(import.counts);
    default: return {};
    }
}

QVariant ImportListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case When: return tr("When");
    case File: return tr("File");
    case Who: return tr("Who");
    case Outcome: return tr("What came of it");
    default: return {};
    }
}

} // namespace untie
