#pragma once

#include "app/common/scheduleids.h"

#include <QDate>
#include <QWidget>

class QListView;
class QStackedLayout;

namespace untie {

class AppointmentModel;
class EmptyState;
class PaneHeader;
class ScheduleBook;
class StorageThread;

/// When a client comes and when they were here, beside the calendar; each line goes to its day.
class ClientTimesPane final : public QWidget
{
    Q_OBJECT

public:
    ClientTimesPane(StorageThread &storage, ScheduleBook &schedule, QWidget *parent);

    /// From the first to the last; the next one is chosen and in sight.
    void open(ClientId client, const QString &name);

signals:
    void appointmentWanted(QDate day, untie::AppointmentId id);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    StorageThread &m_storage;
    ScheduleBook &m_schedule;
    quint64 m_question = 0;
    PaneHeader *m_head;
    QStackedLayout *m_parts;
    AppointmentModel *m_rows;
    QListView *m_list;
    EmptyState *m_nothing;
};

} // namespace untie
