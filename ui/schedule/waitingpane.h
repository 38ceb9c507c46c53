#pragma once

#include "app/schedule/waitingwish.h"

#include <QWidget>

class QListView;
class QPushButton;
class QStackedLayout;

namespace untie {

class ClientBook;
class EmptyState;
class PaneHeader;
class ScheduleBook;
class StorageThread;
class WaitingForm;
class WaitingModel;

/// The waiting list beside the calendar: who would come if there were time. Enter looks for a time, F2 changes the wish,
/// Del takes it off.
class WaitingPane final : public QWidget
{
    Q_OBJECT

public:
    WaitingPane(StorageThread &storage, ScheduleBook &schedule, ClientBook &clients, QWidget *parent);

    /// Reads the list anew; while a wish is typed it stays there.
    void open();
    /// The form for a new wish, of somebody if that is known.
    void add(std::optional<ClientId> client = {});

signals:
    /// A time that could be booked for this wish.
    void timeFound(const untie::WaitingEntry &entry, const untie::FreeSlot &slot);
    void said(const QString &sentence);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeList();
    void showChosen();
    void findTime();
    void change();
    void remove();
    void save(const std::optional<WaitingWish> &before, const WaitingWish &after, const QString &said);
    void leaveForm();

    StorageThread &m_storage;
    ScheduleBook &m_schedule;
    WaitingModel *m_rows;
    PaneHeader *m_head;
    QStackedLayout *m_parts;
    QWidget *m_listPart;
    QListView *m_list;
    EmptyState *m_nobody;
    QWidget *m_acts;
    WaitingForm *m_form;
    std::optional<WaitingWish> m_before; ///< that the form changes
    bool m_isSaving = false;             ///< what stands in the form
};

} // namespace untie
