#pragma once

#include "app/schedule/appointment.h"
#include "app/settings/workinghours.h"

namespace untie {

/// Where a minute of a day on the clock of a zone falls.
struct WallTime
{
    enum class Kind {
        Once,   ///< as on any other day
        Missing, ///< the clock was put forward over it: the same distance after the change, so 2:30 becomes 3:30
        Doubled ///< the clock was put back over it: the first of the two
    };
    Kind kind = Kind::Once;
    QDateTime start; ///< UTC
    QDate date;      ///< what the clock really shows then: another minute than asked for only when it is missing
    int minute = 0;

    bool operator==(const WallTime &) const = default;
};

/// An unknown zone counts as UTC.
WallTime wallTime(QDate date, int minute, const QByteArray &zone);
/// The day and minute that the clock of a zone shows at an instant.
std::pair<QDate, int> onTheWall(const QDateTime &instant, const QByteArray &zone);
/// A sentence in the program's language about a time that is missing or doubled; empty for all others.
QString explain(const WallTime &time, int askedMinute, const QString &timeFormat);

/// The appointment with `start` from its day, minute and zone, and with the minute that the clock really shows. A start
/// that fits them is left, so that the second of two doubled hours can be booked, too.
Appointment placed(Appointment appointment);
/// The same on another day or at another minute; a minute below 0 or above 1439 is of a neighbouring day.
Appointment movedTo(Appointment appointment, QDate date, int minute);

/// The minute of its day that the clock shows at its end: where clocks change while it runs, an hour more or less than it
/// lasts. Above 1440 past midnight.
int endOnTheWall(const Appointment &appointment);
/// All minutes of its day that it may take, with the treatment alone and with its buffers: while clocks change, rather too
/// many than too few.
MinuteSpan takenOnTheWall(const Appointment &appointment);
MinuteSpan busyOnTheWall(const Appointment &appointment);

} // namespace untie
