#pragma once

#include "app/exchange/contentlines.h"

#include <QDate>
#include <QStringList>

namespace untie {

/// A time as a calendar file says it: a day and a minute on the clock of a zone.
struct CalendarTime
{
    QDate date;
    std::optional<int> minute; ///< of the day; none: the whole day
    QByteArray zone;           ///< IANA, "UTC"; empty: on whatever clock the clinic has

    bool operator==(const CalendarTime &) const = default;
};

/// An event of a calendar file, whatever of it an appointment has a place for.
struct CalendarEvent
{
    qint64 line = 0; ///< where it begins in the file, from 1
    QString uid = {};
    QString title = {};
    QString place = {};
    QString note = {};
    QStringList people = {};    ///< names and addresses of who organises it and who comes
    CalendarTime begin = {};    ///< without a date where the file has none that can be read
    std::optional<CalendarTime> end = {};
    std::optional<int> minutes = {}; ///< where a length stands instead of an end
    bool isCancelled = false;
    bool isFree = false;        ///< it keeps nobody from other appointments
    QString rule = {};          ///< RRULE as it stands
    QList<CalendarTime> also = {};   ///< RDATE
    QList<CalendarTime> except = {}; ///< EXDATE
    std::optional<CalendarTime> replaces = {}; ///< the time of a series that it stands for
    QString unknownZone = {};   ///< named in the event and known to nobody: its times count as the clinic's
    bool isOpen = false;        ///< it is never closed
};

/// The events of an iCalendar file (RFC 5545), one after the other. Tasks, journals, alarms and the file's own descriptions of
/// time zones are passed over: zones are known by name, by that of Windows, or by the place a description says it is for.
class CalendarReader final
{
public:
    /// In any encoding; UTF-8 is not copied.
    explicit CalendarReader(const QByteArray &bytes);

    std::optional<CalendarEvent> next();
    /// What the calendar is called, as far as it was read; empty where it does not say.
    const QString &name() const { return m_name; }
    qsizetype at() const { return m_lines.at(); }
    qsizetype size() const { return m_bytes.size(); }

private:
    void readZones();
    void take(const ContentLine &line, CalendarEvent &event);
    CalendarTime timeOf(const QString &value, const ContentLine &line, CalendarEvent &event);
    QByteArray zoneOf(const QString &id);

    QByteArray m_bytes; ///< UTF-8
    ContentLines m_lines;
    qint64 m_begun = 0; ///< the line of an event that began within another
    QString m_name;
    QHash<QString, QByteArray> m_zones; ///< by the name in the file; empty: unknown
};

/// Whether the file begins like one.
bool isCalendar(const QByteArray &bytes);

} // namespace untie
