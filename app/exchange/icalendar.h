#pragma once

#include "app/common/result.h"
#include "app/schedule/conflict.h"

#include <QDir>

namespace untie {

class Database;
class Translator;

/// A calendar as other programs read it (RFC 5545, UTF-8).
struct CalendarText
{
    QString name;                 ///< of the calendar: the therapist
    bool withClientNames = false; ///< and the service; without, an event says only that the time is booked
};

/// The appointments that take time, one event each; the same entries give the same bytes, so that a file is written
/// only when something changed. Notes are never in it.
QByteArray icalendarOf(const QList<DayEntry> &entries, const CalendarText &calendar, const ScheduleNames &names, const Translator &words);

/// Which days a calendar file covers around today.
constexpr int calendarDaysBack = 60;
constexpr int calendarDaysAhead = 400;

/// What came of the calendar files in a folder.
struct KeptCalendars
{
    QStringList written;  ///< paths
    QStringList leavers;  ///< names of people who left, whose files are gone

    bool operator==(const KeptCalendars &) const = default;
};

/// Brings the calendar files in a folder up to date, "schedule-marta-keller.ics" for each of those who work here; a second
/// one of that name has "-2" after it. A file that stands as it should be is left alone; that of somebody who left is taken
/// away, since nobody would keep it true. NoFolder, DiskFull, Unreadable.
Result<KeptCalendars> keepCalendars(Database &database, const QDir &folder, bool withClientNames, QDate today);

} // namespace untie
