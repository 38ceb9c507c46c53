#pragma once

#include "app/exchange/calendarimportstore.h"
#include "app/exchange/pagedimport.h"

namespace untie {

/// What became of an event of the file.
struct EventFate
{
    int booked = 0; ///< appointments, or blocked times
    int taken = 0;  ///< times that were not free
    QString refusal = {}; ///< why it could not be stored; a sentence in the program's language
};

/// Stores the appointments and blocked times of a calendar.
class CalendarRun final : public PagedImport
{
public:
    /// `busy` as the plan was marked with; `file` is its name without the folder.
    CalendarRun(CalendarPlan plan, BusyTimes busy, QString file, PersonId by);

    qsizetype done() const override { return m_next; }
    qsizetype total() const override { return m_plan.lines.size(); }
    /// Appointments that were added; times that were not free or were not wanted; events that were refused.
    ImportCounts counts() const override;
    const CalendarPlan &plan() const { return m_plan; }
    /// Of each line of the plan.
    const QList<EventFate> &fates() const { return m_fates; }

protected:
    Result<bool> storePage(Database &database, const QDateTime &now) override;

private:
    void take(qsizetype at, const QDateTime &now, const QSet<ClientId> &restricted, QList<AppointmentSeries> &series, QList<ImportedTime> &page);
    Result<> leaveOutTaken(Database &database);

    CalendarPlan m_plan;
    BusyTimes m_busy;
    qsizetype m_next = 0;
    QList<EventFate> m_fates;
};

/// What became of every event, as a table (CSV) for whoever wants to keep it.
QByteArray calendarLog(const CalendarRun &run, const QString &file);

/// "12 times, 3 of them taken": in the program's language.
QString wordsFor(const EventFate &fate);

} // namespace untie
