#pragma once

#include "app/schedule/reminderstore.h"

#include <QUrl>
#include <QWidget>

#include <functional>

class QComboBox;
class QListView;
class QPushButton;
class QStackedLayout;

namespace untie {

class EmptyState;
class PaneHeader;
class ReminderModel;
class ScheduleBook;
class StorageThread;

/// Who is to be reminded of an appointment, to be called, or written to in the user's own mail program. Space ticks one
/// off, Enter opens an e-mail, C notes that they confirmed.
class ReminderPane final : public QWidget
{
    Q_OBJECT

public:
    ReminderPane(StorageThread &storage, ScheduleBook &schedule, QWidget *parent);

    /// Reads anew who is due.
    void open();
    /// What opens an address; for tests. It gives whether that could be done.
    void setOpener(std::function<bool(const QUrl &)> opener) { m_opener = std::move(opener); }

signals:
    void said(const QString &sentence);
    void appointmentWanted(QDate day, untie::AppointmentId id);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeActs();
    void showChosen();
    void tick();
    void write();
    void confirm();

    StorageThread &m_storage;
    ScheduleBook &m_schedule;
    std::function<bool(const QUrl &)> m_opener;
    QString m_clinic; ///< its name
    ReminderModel *m_rows;
    PaneHeader *m_head;
    QComboBox *m_days;
    QListView *m_list;
    EmptyState *m_nobody;
    QStackedLayout *m_parts;
    QWidget *m_acts;
    QPushButton *m_tick;
    QPushButton *m_write;
    QPushButton *m_confirm;
};

} // namespace untie
