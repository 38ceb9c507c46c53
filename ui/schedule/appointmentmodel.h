#pragma once

#include "ui/schedule/schedulesetup.h"
#include "ui/schedule/schedulewords.h"

#include <QAbstractListModel>

namespace untie {

/// Appointments one below the other, with a row for each day where there are several days.
class AppointmentModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    struct Row
    {
        QDate day;
        std::optional<DayEntry> entry; ///< none: the day's own row
        QString aside;                 ///< of a day: how many
        StatusLook status;
        QString time;
        QString title; ///< who comes, what time is blocked for, or which day it is
        QString line;  ///< service, length, therapist
        ServiceTint tint = ServiceTint::Stone;
    };

    explicit AppointmentModel(QObject *parent = nullptr);

    /// `withDays` puts a row before each day. Entries without a client's name are of one client, whose name stands elsewhere.
    void show(const ScheduleSetup &setup, const QList<DayEntry> &entries, QDate today, const QDateTime &now, bool withDays, bool withTherapist);
    const Row &at(int row) const { return m_rows.at(row); }
    int rowOf(AppointmentId id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    QList<Row> m_rows;
};

} // namespace untie
