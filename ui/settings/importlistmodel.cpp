#include "ui/settings/importlistmodel.h"

#include "ui/exchange/importwords.h"
#include "ui/keeping/backupwords.h"

namespace untie {

ImportListModel::ImportListModel(QObject *parent)
    : ImportTableModel({tr("When"), tr("File"), tr("Who"), tr("What came of it")}, File, parent)
{
}

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

QString ImportListModel::text(int row, int column) const
{
    const ImportRow &import = m_imports.at(row);
    switch (column) {
    case When: return shownDayAndTime(import.at.toLocalTime(), m_now);
    case File: return import.file;
    case Who: return m_people.value(import.by.value);
    case Outcome: return import.undone ? tr("Taken back") : countsSentence(import.counts);
    default: return {};
    }
}

std::optional<Token> ImportListModel::ink(int row, int) const
{
    return m_imports.at(row).undone ? std::optional(Token::Text3) : std::nullopt;
}

} // namespace untie
