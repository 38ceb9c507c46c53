#include "app/exchange/calendarrun.h"

#include "app/clients/clientstore.h"
#include "app/exchange/csv.h"
#include "app/schedule/appointmentrules.h"
#include "app/schedule/recurrence.h"
#include "app/schedule/seriesrules.h"
#include "app/storage/database.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype pageTimes = 500; ///< appointments of a step, about; some ten milliseconds

/// The series that the times of an event are of.
AppointmentSeries seriesOf(const EventLine &line, QDate today)
{
    AppointmentSeries series;
    series.id = newId<SeriesId>();
    series.rule = line.rule;
    const auto first = std::ranges::find_if(line.times, [](const Appointment &time) { return time.seriesDay.has_value(); });
    const auto last = std::find_if(line.times.crbegin(), line.times.crend(), [](const Appointment &time) { return time.seriesDay.has_value(); });
    series.firstDay = *first->seriesDay;
    series.minute = first->minute;
    series.zone = first->zone;
    series.madeTo = isEndless(line.rule) ? std::max(today.addDays(endlessDays), *last->seriesDay) : *last->seriesDay;
    return series;
}

} // namespace

CalendarRun::CalendarRun(CalendarPlan plan, BusyTimes busy, QString file, PersonId by)
    : PagedImport(std::move(file), by)
    , m_plan(std::move(plan))
    , m_busy(std::move(busy))
    , m_fates(m_plan.lines.size())
{
}

/// The appointments of one line, in so far as they are free.
void CalendarRun::take(qsizetype at, const QDateTime &now, const QSet<ClientId> &restricted, QList<AppointmentSeries> &series, QList<ImportedTime> &page)
{
    const EventLine &line = m_plan.lines.at(at);
    EventFate &fate = m_fates[at];
    if (line.refused || line.choice == EventChoice::Leave)
        return;
    if (line.choice == EventChoice::Book && line.client && restricted.contains(*line.client)) { // since it was read
        fate.refusal = QCoreApplication::translate("CalendarRun", "The record of this client is restricted: nothing is booked for them.");
        return;
    }
    std::optional<AppointmentSeries> theirs;
    for (Appointment time : line.times) {
        time.therapist = m_plan.therapistOf(line);
        if (line.choice == EventChoice::Book)
            time.client = line.client;
        else
            time.service.reset();
        if (time.client && time.end() <= now)
            time.status = AppointmentStatus::Done; // nobody is waited for any more
        time = tidied(time);
        if (const QStringList problems = problemsOf(time); !problems.isEmpty()) {
            fate.refusal = problems.join(u' ');
            continue;
        }
        if (!m_busy.isFree(time.therapist, time.start, time.end())) {
            ++fate.taken;
            continue;
        }
        m_busy.add(time.therapist, time.start, time.end());
        if (time.seriesDay) {
            if (!theirs)
                theirs = seriesOf(line, now.date());
            time.series = theirs->id;
        }
        time.id = newId<AppointmentId>();
        ++fate.booked;
        page += {time, line.line};
    }
    if (theirs)
        series += *theirs;
}

Result<bool> CalendarRun::storePage(Database &database, const QDateTime &now)
{
    const auto rows = ClientStore(database).restricted();
    if (!rows)
        return fail(rows.error());
    QSet<ClientId> restricted;
    for (const ClientRow &row : *rows)
        restricted.insert(row.id);
    QList<AppointmentSeries> series;
    QList<ImportedTime> page;
    for (; m_next < m_plan.lines.size() && page.size() < pageTimes; ++m_next)
        take(m_next, now, restricted, series, page);
    if (auto added = CalendarImportStore(database).add(id(), series, page); !added)
        return fail(added.error());
    if (m_next < m_plan.lines.size())
        return false;
    if (auto left = leaveOutTaken(database); !left)
        return fail(left.error());
    return true;
}

/// What somebody booked over since. All of it is published in the same job of the storage thread: nobody books between the two.
Result<> CalendarRun::leaveOutTaken(Database &database)
{
    const auto taken = CalendarImportStore(database).leaveOutTaken(id());
    if (!taken)
        return fail(taken.error());
    for (const qint64 line : *taken) {
        const auto at = std::ranges::distance(m_plan.lines.cbegin(), std::ranges::lower_bound(std::as_const(m_plan.lines), line, {}, &EventLine::line));
        --m_fates[at].booked;
        ++m_fates[at].taken;
    }
    return {};
}

ImportCounts CalendarRun::counts() const
{
    ImportCounts counts;
    for (qsizetype i = 0; i < m_fates.size(); ++i) {
        const EventLine &line = m_plan.lines.at(i);
        const EventFate &fate = m_fates.at(i);
        counts.added += fate.booked;
        counts.leftOut += fate.taken + (!line.refused && line.choice == EventChoice::Leave ? int(line.times.size()) : 0);
        counts.refused += line.refused || !fate.refusal.isEmpty();
    }
    return counts;
}

QString wordsFor(const EventFate &fate)
{
    if (fate.booked == 0 && fate.taken == 0)
        return {};
    QString words = QCoreApplication::translate("CalendarRun", "%n time(s)", nullptr, fate.booked);
    if (fate.taken > 0)
        words += u", "_s + QCoreApplication::translate("CalendarRun", "%n taken already", nullptr, fate.taken);
    return words;
}

QByteArray calendarLog(const CalendarRun &run, const QString &file)
{
    const CalendarPlan &plan = run.plan();
    QByteArray log = csvBegin()
        + csvLine({QCoreApplication::translate("CalendarRun", "File"), QCoreApplication::translate("CalendarRun", "Line"), QCoreApplication::translate("CalendarRun", "Event"),
                   QCoreApplication::translate("CalendarRun", "Outcome"), QCoreApplication::translate("CalendarRun", "Remarks")});
    for (qsizetype i = 0; i < plan.lines.size(); ++i) {
        const EventLine &line = plan.lines.at(i);
        const EventFate &fate = run.fates().at(i);
        const QString outcome = line.refused || !fate.refusal.isEmpty() ? QCoreApplication::translate("CalendarRun", "Refused")
            : line.choice == EventChoice::Leave                         ? QCoreApplication::translate("CalendarRun", "Left out")
                                                                        : wordsFor(fate);
        QStringList remarks = line.problems;
        if (!fate.refusal.isEmpty())
            remarks += fate.refusal;
        log += csvLine({file, QString::number(line.line), line.title, outcome, remarks.join(u' ')});
    }
    for (const BrokenPlace &place : plan.broken)
        log += csvLine({file, QString::number(place.line), {}, QCoreApplication::translate("CalendarRun", "Refused"), place.sentence});
    return log;
}

} // namespace untie
