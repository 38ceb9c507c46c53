#include "ui/shell/palettemodel.h"

#include "app/common/text.h"

#include <algorithm>

namespace untie {

using namespace Qt::StringLiterals;

PaletteModel::PaletteModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void PaletteModel::show(const QList<PaletteGroup> &groups)
{
    beginResetModel();
    m_rows.clear();
    for (const PaletteGroup &group : groups) {
        if (!group.entries.isEmpty())
            m_rows.append({group.heading, {}});
        for (const PaletteEntry &entry : group.entries)
            m_rows.append({{}, entry});
    }
    endResetModel();
}

const PaletteEntry *PaletteModel::entryAt(int row) const
{
    return row >= 0 && row < m_rows.size() && !m_rows[row].isHeading() ? &m_rows[row].entry : nullptr;
}

int PaletteModel::step(int row, int by) const
{
    for (int next = row + by; next >= 0 && next < m_rows.size(); next += by) {
        if (entryAt(next))
            return next;
    }
    return -1;
}

int PaletteModel::entryCount() const
{
    return static_cast<int>(std::ranges::count_if(m_rows, [](const Row &row) { return !row.isHeading(); }));
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    const Row &row = m_rows[index.row()];
    if (role == IsHeadingRole)
        return row.isHeading();
    if (role == Qt::DisplayRole)
        return row.isHeading() ? row.heading : row.entry.name;
    if (role == Qt::AccessibleTextRole && !row.isHeading())
        return commaList({row.entry.name, row.entry.facts, row.entry.key});
    return {};
}

Qt::ItemFlags PaletteModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return entryAt(index.row()) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren : Qt::ItemFlags(Qt::ItemNeverHasChildren);
}

} // namespace untie
