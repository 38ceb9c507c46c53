#pragma once

#include "app/exchange/calendarimportstore.h"

namespace untie {

/// What became of an event of the file.
struct EventFate
{
    int booked = 0; ///< appointments, or blocked times
    int taken = 0;  ///< times that were not free
    QString refusal = {}; ///< why it could not be stored; a sentence in the program's language
};

/// Carries the import of a calendar out, a page at a time, so that other work on the storage thread goes on between two steps.
/// What is not run to its end is taken away at the next unlock.
class CalendarRun final
{
public:
    /// `busy` as the plan was marked with; `file` is its name without the folder.
    CalendarRun(CalendarPlan plan, BusyTimes busy, QString file, PersonId by);

    /// Stores the next page; true when all is stored and published.
    Result<bool> step(Database &database, const QDateTime &now);
    /// Takes back what was stored so far.
    Result<> stop(Database &database);

    qsizetype done() const { return m_next; }
    qsizetype total() const { return m_plan.lines.size(); }
    /// Appointments that were added; times that were not free or were not wanted; events that were refused.
    ImportCounts counts() const;
    const CalendarPlan &plan() const { return m_plan; }
    /// Of each line of the plan.
    const QList<EventFate> &fates() const { return m_fates; }
    ImportId id() const { return m_import; }

private:
    void take(qsizetype at, const QDateTime &now, QList<AppointmentSeries> &series, QList<ImportedTime> &page);
    Result<> publish(Database &database);

    CalendarPlan m_plan;
    BusyTimes m_busy;
    QString m_file;
    PersonId m_by;
    ImportId m_import;
    qsizetype m_next = 0;
    QList<EventFate> m_fates;
};

/// What became of every event, as a table (CSV) for whoever wants to keep it.
QByteArray calendarLog(const CalendarRun &run, const QString &file);

/// "12 times, 3 of them taken": in the program's language.
QString wordsFor(const EventFate &fate);

} // namespace untie
