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
        WishRole ///< what they would take, in words
    };

    explicit WaitingModel(QObject *parent = nullptr);

    void show(const QList<WaitingEntry> &entries, const ScheduleNames &names);
    std::optional<WaitingEntry> at(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<WaitingEntry> m_entries;
    QStringList m_words;
};

} // namespace untie
