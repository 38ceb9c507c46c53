#pragma once

#include "ui/schedule/schedulesetup.h"

#include <QWidget>

class QLabel;
class QListView;

namespace untie {

class AppointmentModel;

/// What is booked and no longer fits: outside the hours, on a day on which the clinic is closed, or with somebody who does
/// not work here any more. Nothing of it is moved by itself; each line opens what it names.
class OutsideList final : public QWidget
{
    Q_OBJECT

public:
    explicit OutsideList(QWidget *parent = nullptr);

    /// Hidden while there is nothing.
    void show(const ScheduleSetup &setup, const QList<DayEntry> &entries, const QDateTime &now);

signals:
    void appointmentWanted(QDate day, untie::AppointmentId id);

private:
    QLabel *m_head;
    AppointmentModel *m_rows;
    QListView *m_list;
};

/// Reads it on the storage thread, at most so many as anybody would look through.
Result<QList<DayEntry>> readOutside(Database &database, const ScheduleSetup &setup, const QDateTime &now);

} // namespace untie
