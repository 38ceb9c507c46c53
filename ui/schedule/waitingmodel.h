#pragma once

#include "app/schedule/conflict.h"
#include "app/schedule/waitingwish.h"

#include <QAbstractListModel>

namespace untie {

/// Who waits for a time, longest waiting first.
class WaitingModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole, ///< qint64
        PhoneRole,
        WhatRole, ///< service, length, therapist
        WhenRole, ///< days and times
        NoteRole  ///< of the desk, its first line; may be empty
    };

    explicit WaitingModel(QObject *parent = nullptr);

    void show(const QList<WaitingEntry> &entries, const ScheduleNames &names);
    std::optional<WaitingEntry> at(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<WaitingEntry> m_entries;
    QStringList m_what;
    QStringList m_when;
};

} // namespace untie
