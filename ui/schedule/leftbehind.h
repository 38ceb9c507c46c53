#pragma once

#include "app/schedule/schedulechange.h"
#include "ui/schedule/schedulesetup.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace untie {

class OutsideList;
class StorageThread;

/// What is booked with somebody who works here no more, and a way to give it to somebody else at the same times. What does
/// not fit there stays in the list, to be looked at one by one.
class LeftBehind final : public QWidget
{
    Q_OBJECT

public:
    explicit LeftBehind(StorageThread &storage, QWidget *parent = nullptr);

    /// Hidden while there is nothing.
    void show(const ScheduleSetup &setup, const QList<DayEntry> &entries, const QDateTime &now);

signals:
    void appointmentWanted(QDate day, untie::AppointmentId id);
    /// With what to say of it; the list is to be read anew.
    void handedOn(const QString &sentence);

private:
    void give();
    void takeBack();
    void settle();

    StorageThread &m_storage;
    ScheduleSetup m_setup;
    QList<DayEntry> m_entries;
    ScheduleChange m_given; ///< that can be taken back
    QLabel *m_head;
    QComboBox *m_taker;
    QPushButton *m_give;
    QPushButton *m_back;
    OutsideList *m_list;
};

/// Reads it on the storage thread: what lies ahead with whoever does not treat here any more. Blocked time does not count.
Result<QList<DayEntry>> readLeftBehind(Database &database, const ScheduleSetup &setup, const QDateTime &now);

} // namespace untie
