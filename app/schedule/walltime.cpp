#include "app/schedule/walltime.h"

#include "app/settings/workinghours.h"

#include <QCoreApplication>
#include <QTimeZone>

#include <algorithm>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

QTimeZone zoneOf(const QByteArray &id)
{
    const QTimeZone zone(id);
    return zone.isValid() ? zone : QTimeZone::utc();
}

/// What the clock would show at an instant, as seconds since 1970 without any zone.
qint64 shown(const QTimeZone &zone, qint64 instant)
{
    return instant + zone.offsetFromUtc(QDateTime::fromSecsSinceEpoch(instant, Qt::UTC));
}

QDateTime inUtc(qint64 seconds)
{
    return QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC);
}

/// Remembers the day it was asked about, since appointments come day by day.
bool clocksChange(QDate date, const QByteArray &zone)
{
    struct Day
    {
        QDate date;
        QByteArray zone;
        bool changes = false;
    };
    thread_local Day last;
    if (last.date != date || last.zone != zone)
        last = {date, zone, wallTime(date, 0, zone).start.addDays(1) != wallTime(date.addDays(1), 0, zone).start};
    return last.changes;
}

/// So many minutes after it begins, as a minute of its day.
int onItsDay(const Appointment &appointment, int minutes)
{
    const int plain = appointment.minute + minutes;
    const int days = plain < 0 ? -1 : plain / minutesADay;
    if (!appointment.start.isValid() || (!clocksChange(appointment.date, appointment.zone) && (days == 0 || !clocksChange(appointment.date.addDays(days), appointment.zone))))
        return plain;
    const auto [date, minute] = onTheWall(appointment.start.addSecs(60 * minutes), appointment.zone);
    return minute + minutesADay * static_cast<int>(appointment.date.daysTo(date));
}

MinuteSpan spanOf(const Appointment &appointment, int before, int after)
{
    return {std::min(appointment.minute - before, onItsDay(appointment, -before)), std::max(appointment.endMinute() + after, onItsDay(appointment, appointment.minutes + after))};
}

QString timeText(int minute, const QString &format)
{
    return QTime::fromMSecsSinceStartOfDay(minute * 60'000).toString(format);
}

} // namespace

WallTime wallTime(QDate date, int minute, const QByteArray &zoneId)
{
    const QTimeZone zone = zoneOf(zoneId);
    const qint64 wanted = QDateTime(date, QTime(0, 0), Qt::UTC).toSecsSinceEpoch() + qint64(minute) * 60;
    // The clocks of the day before and of the day after: between two changes of one day there is no third.
    const int before = zone.offsetFromUtc(inUtc(wanted - 24 * 3600));
    const int after = zone.offsetFromUtc(inUtc(wanted + 24 * 3600));
    const bool fitsBefore = shown(zone, wanted - before) == wanted;
    const bool fitsAfter = shown(zone, wanted - after) == wanted;

    WallTime found{WallTime::Kind::Once, inUtc(wanted - (fitsAfter && !fitsBefore ? after : before)), date, minute};
    if (fitsBefore && fitsAfter && before != after)
        found = {WallTime::Kind::Doubled, inUtc(wanted - qMax(before, after)), date, minute};
    else if (!fitsBefore && !fitsAfter)
        found.kind = WallTime::Kind::Missing; // by the clock of before the change it lies as far behind it
    if (found.kind == WallTime::Kind::Missing)
        std::tie(found.date, found.minute) = onTheWall(found.start, zoneId);
    return found;
}

std::pair<QDate, int> onTheWall(const QDateTime &instant, const QByteArray &zone)
{
    const QDateTime wall = inUtc(shown(zoneOf(zone), instant.toSecsSinceEpoch()));
    return {wall.date(), wall.time().msecsSinceStartOfDay() / 60'000};
}

QString explain(const WallTime &time, int askedMinute, const QString &timeFormat)
{
    const QString asked = timeText(askedMinute, timeFormat);
    switch (time.kind) {
    case WallTime::Kind::Once: return {};
    case WallTime::Kind::Missing:
        return QCoreApplication::translate("WallTime", "On this day the clocks go forward and there is no %1; it is %2 then.").arg(asked, timeText(time.minute, timeFormat));
    case WallTime::Kind::Doubled:
        return QCoreApplication::translate("WallTime", "On this day the clocks go back and %1 comes twice; this is the first.").arg(asked);
    }
    Q_UNREACHABLE();
}

Appointment placed(Appointment appointment)
{
    if (appointment.start.isValid() && onTheWall(appointment.start, appointment.zone) == std::pair(appointment.date, appointment.minute))
        return appointment;
    const WallTime time = wallTime(appointment.date, appointment.minute, appointment.zone);
    appointment.date = time.date;
    appointment.minute = time.minute;
    appointment.start = time.start;
    return appointment;
}

Appointment movedTo(Appointment appointment, QDate date, int minute)
{
    const int days = minute >= 0 ? minute / minutesADay : -((minutesADay - 1 - minute) / minutesADay);
    appointment.date = date.addDays(days);
    appointment.minute = minute - days * minutesADay;
    appointment.start = {};
    return placed(appointment);
}

int endOnTheWall(const Appointment &appointment)
{
    return onItsDay(appointment, appointment.minutes);
}

MinuteSpan takenOnTheWall(const Appointment &appointment)
{
    return spanOf(appointment, 0, 0);
}

MinuteSpan busyOnTheWall(const Appointment &appointment)
{
    return spanOf(appointment, appointment.bufferBefore, appointment.bufferAfter);
}

} // namespace untie
