#include "app/commands/samplecalendar.h"

#include <array>
#include <optional>

namespace untie {

namespace {

/// Minutes of the day.
constexpr std::array beginnings{9 * 60, 10 * 60 + 15, 11 * 60 + 30, 13 * 60, 14 * 60 + 15, 15 * 60 + 30, 16 * 60 + 45};
constexpr int longestVisitSeconds = 90 * 60;
constexpr int daysKept = 600;

} // namespace

SampleCalendar::SampleCalendar(const QDateTime &until, const QTimeZone &zone, int therapists)
    : m_until(until)
    , m_zone(zone)
    , m_lastDay(until.toTimeZone(zone).date())
    , m_therapists(therapists)
    , m_taken(daysKept * therapists * timesADay())
{
}

int SampleCalendar::timesADay()
{
    return static_cast<int>(beginnings.size());
}

QDateTime SampleCalendar::start(QDate day, int time) const
{
    return QDateTime(day, QTime::fromMSecsSinceStartOfDay(beginnings.at(static_cast<size_t>(time)) * 60'000), m_zone).toUTC();
}

QDateTime SampleCalendar::book(int therapist, int daysAgo, const QDateTime &earliest, int preferredTime)
{
    const QDateTime latest = m_until.addSecs(-longestVisitSeconds);
    std::optional<QDateTime> crowded;
    // The day itself, then by turns the days before and after it.
    for (int step = 0; step < 14; ++step) {
        const int ago = daysAgo + (step % 2 == 0 ? -step / 2 : (step + 1) / 2);
        const QDate day = m_lastDay.addDays(-ago);
        if (ago < 0 || ago >= daysKept || day.dayOfWeek() == Qt::Sunday)
            continue;
        for (int shift = 0; shift < timesADay(); ++shift) {
            const int time = (preferredTime + shift) % timesADay();
            const QDateTime begins = start(day, time);
            if (begins < earliest || begins > latest)
                continue;
            const int place = (ago * m_therapists + therapist) * timesADay() + time;
            if (!m_taken.testBit(place)) {
                m_taken.setBit(place);
                return begins;
            }
            if (!crowded)
                crowded = begins;
        }
        if (crowded)
            break;
    }
    return crowded ? *crowded : qMax(earliest, qMin(latest, m_until.addDays(-daysAgo)));
}

} // namespace untie
