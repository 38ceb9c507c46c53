#pragma once

#include "app/security/session.h"
#include "ui/today/todaycontents.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QListView;
class QGridLayout;
class QStackedLayout;

namespace untie {

class ActSet;
class AppointmentModel;
class Atlas;
class BackupKeeper;
class EmptyState;
class Figure;
class NextCard;
class PageHeader;
class PaneHeader;
class ScheduleBook;
class StorageThread;
class ToDoCard;
struct ToDo;

/// The first page: my day, who comes next, what is left to do. At the front desk, everybody's day. Each line opens what
/// it names.
class TodayPage final : public QWidget
{
    Q_OBJECT

public:
    /// `figure` and `atlas` are null where visits are not for whoever is here.
    TodayPage(StorageThread &storage, ScheduleBook &schedule, BackupKeeper &backups, const Session &session, const Figure *figure, const Atlas *atlas, QWidget *parent = nullptr);
    ~TodayPage() override;

    /// Asks anew.
    void open();

signals:
    void appointmentWanted(QDate day, untie::AppointmentId id);
    void visitWanted(const untie::Appointment &appointment);
    void clientWanted(untie::ClientId client);
    void noteWanted(untie::ClientId client, untie::VisitId visit);
    void scheduleWanted(QDate day);
    void backupsWanted();
    /// To be looked at, or printed at once.
    void summaryWanted(untie::ReleaseId release, bool thenPrint);
    /// What it shows was read.
    void completed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeDay();
    QWidget *makeRest();
    void ask();
    void show(const TodayContents &contents);
    void showFacts();
    void showToDo();
    void layCards();
    QList<ToDo> notesToSign();
    QList<ToDo> pointsDue();
    QList<ToDo> summariesToHandOver();
    QList<ToDo> unfinished();
    QList<ToDo> theRest();
    void openRow(int row);
    void arrived(const Appointment &appointment, const QString &clientName);

    StorageThread &m_storage;
    ScheduleBook &m_schedule;
    BackupKeeper &m_backups;
    Session m_session;
    bool m_clinical;
    ActSet *m_acts;
    TodayContents m_contents;
    ClientId m_opened;
    quint64 m_question = 0;
    bool m_dueWanted = true; ///< the points that are due are to be read with the next answer
    QTimer m_minute;
    PageHeader *m_header;
    PaneHeader *m_dayHead;
    AppointmentModel *m_rows;
    QListView *m_list;
    EmptyState *m_freeDay;
    QStackedLayout *m_dayStack;
    QWidget *m_dayPane = nullptr;
    NextCard *m_next;
    QGridLayout *m_cards = nullptr;
    QLabel *m_nobody;
    const Figure *m_figure;
    const Atlas *m_atlas;
    ToDoCard *m_notes;
    ToDoCard *m_due;
    ToDoCard *m_summaries;
    ToDoCard *m_unfinished;
    ToDoCard *m_rest; ///< what is to confirm, and the backup
    QLabel *m_trouble;
};

} // namespace untie
