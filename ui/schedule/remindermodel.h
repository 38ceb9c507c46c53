#pragma once

#include "app/schedule/reminderstore.h"

#include <QAbstractListModel>

namespace untie {

/// Who is to be reminded, each with a tick once that is done.
class ReminderModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        WhenRole = Qt::UserRole,
        ReachRole ///< how they are reached, or that they cannot be
    };

    explicit ReminderModel(QObject *parent = nullptr);

    /// `severalDays` puts the day before the time.
    void show(const QList<Reminder> &reminders, const ScheduleNames &names, QDate today, bool severalDays);
    std::optional<Reminder> at(int row) const;
    int given() const; ///< how many are ticked

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<Reminder> m_reminders;
    QStringList m_when;
};

} // namespace untie
