#include "ui/schedule/waitingmodel.h"

#include "app/common/text.h"

namespace untie {

WaitingModel::WaitingModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void WaitingModel::show(const QList<WaitingEntry> &entries, const ScheduleNames &names)
{
    beginResetModel();
    m_entries = entries;
    m_what.clear();
    m_when.clear();
    for (const WaitingEntry &entry : entries) {
        m_what += whatWords(entry.wish, names);
        m_when += whenWords(entry.wish, names);
    }
    endResetModel();
}

std::optional<WaitingEntry> WaitingModel::at(int row) const
{
    return row >= 0 && row < m_entries.size() ? std::optional(m_entries[row]) : std::nullopt;
}

int WaitingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant WaitingModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_entries.size())
        return {};
    const WaitingEntry &entry = m_entries[index.row()];
    switch (role) {
    case Qt::DisplayRole: return entry.clientName;
    case Qt::AccessibleTextRole: return joined({entry.clientName, m_what[index.row()], m_when[index.row()], entry.wish.note, entry.phone}, QStringLiteral(", "));
    case IdRole: return entry.wish.id.value;
    case PhoneRole: return entry.phone;
    case WhatRole: return m_what[index.row()];
    case WhenRole: return m_when[index.row()];
    case NoteRole: return entry.wish.note.section(QLatin1Char('\n'), 0, 0);
    default: return {};
    }
}

} // namespace untie
