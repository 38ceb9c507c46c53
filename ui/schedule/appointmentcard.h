#pragma once

#include "app/documents/releasedsummarystore.h"
#include "app/schedule/appointment.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace untie {

class ActSet;

class AppointmentFields;
class DeskNote;
class ElidedLabel;
class ScheduleBook;
class StatusBadge;
class StorageThread;

/// The chosen appointment: who, when, in which state, what can be done about it, each by one key, and how it came to be
/// so. What is chosen or typed here is stored at once and can be undone.
class AppointmentCard final : public QWidget
{
    Q_OBJECT

public:
    /// `treats` is whether who is signed in may write visits.
    AppointmentCard(StorageThread &storage, ScheduleBook &book, bool treats, QWidget *parent = nullptr);
    /// What was typed last is stored; nobody is told, since the page goes as well.
    ~AppointmentCard() override;

    /// Nothing that was typed about the one before is lost.
    void show(const DayEntry &entry);
    void clear();
    const Appointment &appointment() const { return m_entry.appointment; }
    const QString &clientName() const { return m_entry.clientName; }
    /// A key of the page; false for what is none of the appointment's acts, and for what cannot be now.
    bool press(const QKeyEvent &key);

signals:
    void clientWanted(untie::ClientId client);
    void visitWanted(const untie::Appointment &appointment);
    void againWanted(const untie::Appointment &appointment);
    void liftWanted(bool copy);
    void othersWanted(untie::ClientId client, const QString &clientName);
    void summaryWanted(untie::ReleaseId release, bool thenPrint);
    /// What others of its series could follow: the page asks for how much of it.
    void changeWanted(const untie::Appointment &before, const untie::Appointment &after, const QString &said);
    /// What was written about it is on its way; whoever writes may look at another one by now.
    void noteSent(untie::AppointmentId id);
    /// One went on though its note is too long to be stored; and it was shortened.
    void noteLeftTooLong(const untie::DayEntry &entry, const QString &sentence);
    void noteShortened(untie::AppointmentId id);
    /// It is cancelled: the focus goes back to the calendar, where Ctrl+Z takes that back.
    void cancelled();
    void closed();

private:
    void build();
    void showActs();
    void showSteps();
    void showHistory();
    void showSummary();
    void showSeries();
    void showOthers();
    void become(AppointmentStatus status);
    void askWhy();
    void cancel();
    void change(const Appointment &after, const QString &said);
    void ask(const Appointment &after, const QString &said);
    QPushButton *addAct(const QString &text, const QString &name, QLayout *into);

    StorageThread &m_storage;
    ScheduleBook &m_book;
    bool m_treats;
    ActSet *m_acts;
    DayEntry m_entry;
    quint64 m_question = 0;
    ElidedLabel *m_name;
    QLabel *m_when;
    QLabel *m_series; ///< how it repeats
    StatusBadge *m_status;
    QWidget *m_steps; ///< a button for each state it can have now
    QList<AppointmentStatus> m_next; ///< they have buttons
    QVBoxLayout *m_stepColumn;
    QPushButton *m_start;
    QPushButton *m_summary; ///< of its visit, released for printing
    std::optional<ReleaseId> m_release;
    QPushButton *m_open;
    QPushButton *m_again;
    QPushButton *m_move;
    QPushButton *m_list;
    QPushButton *m_cancel;
    QWidget *m_why;
    QLineEdit *m_reason;
    AppointmentFields *m_fields;
    DeskNote *m_note;
    QLabel *m_trouble; ///< what of its visit could not be read
    QLabel *m_others; ///< the client's other appointments
    QLabel *m_history;
};

} // namespace untie
