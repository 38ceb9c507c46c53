#pragma once

#include <QBitArray>
#include <QDateTime>
#include <QTimeZone>

namespace untie {

/// When the sample clinic's visits begin: on working days, at a handful of times, one visit per therapist at a time as
/// long as there is room (a clinic of a million visits in eighteen months has none).
class SampleCalendar final
{
public:
    /// Days and times are those of `zone`; no visit begins less than an hour and a half before `until`.
    SampleCalendar(const QDateTime &until, const QTimeZone &zone, int therapists);

    /// Takes the free beginning that is nearest to so many days before the end, not before `earliest` (UTC).
    QDateTime book(int therapist, int daysAgo, const QDateTime &earliest, int preferredTime);

    static int timesADay();
    QDate lastDay() const { return m_lastDay; }

private:
    QDateTime start(QDate day, int time) const;

    QDateTime m_until;
    QTimeZone m_zone;
    QDate m_lastDay;
    int m_therapists;
    QBitArray m_taken;
};

} // namespace untie
