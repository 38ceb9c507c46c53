#include "app/exchange/eventtimes.h"

#include "app/schedule/recurrence.h"
#include "app/schedule/seriesrules.h"
#include "app/schedule/walltime.h"
#include "app/settings/workinghours.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <set>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

constexpr int shortest = 5;        ///< minutes of an appointment
constexpr int usualMinutes = 60;   ///< of an event with a beginning alone
constexpr qsizetype mostPieces = 366; ///< days that one event may last
constexpr int farthestYears = 20;     ///< ahead; to reckon the clock of a far year takes milliseconds for each time

/// The instant, and where it falls on the clinic's clock.
QDateTime instantOf(const CalendarTime &time, const QByteArray &clinicZone)
{
    return wallTime(time.date, time.minute.value_or(0), time.zone.isEmpty() || !time.minute ? clinicZone : time.zone).start;
}

/// Minutes from beginning to end; none where the file tells no end.
std::optional<qint64> lengthOf(const CalendarEvent &event, const QByteArray &zone)
{
    if (event.end && event.end->date.isValid()) {
        if (!event.begin.minute)
            return event.begin.date.daysTo(event.end->date) * minutesADay;
        return instantOf(event.begin, zone).secsTo(instantOf(*event.end, zone)) / 60;
    }
    if (event.minutes)
        return *event.minutes;
    return event.begin.minute ? std::nullopt : std::optional<qint64>(minutesADay);
}

/// The rule's last day on the clock of the event: where it is told as an instant, that is not the day of the instant.
QString onItsClock(const QString &rule, const CalendarTime &begin, const QByteArray &clinicZone)
{
    static const QRegularExpression until(u"UNTIL=(\\d{4})(\\d{2})(\\d{2})T(\\d{2})(\\d{2})\\d{2}Z"_s);
    const auto match = until.match(rule);
    if (!match.hasMatch() || !begin.minute)
        return rule;
    const QDate date(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    const QTime time(match.captured(4).toInt(), match.captured(5).toInt());
    if (!date.isValid() || !time.isValid() || date.year() > begin.date.year() + 100) // "for ever", as some programs write it
        return rule;
    const auto [last, minute] = onTheWall(QDateTime(date, time, Qt::UTC), begin.zone.isEmpty() ? clinicZone : begin.zone);
    return endingOn(rule, minute < *begin.minute ? last.addDays(-1) : last);
}

/// Where two times of a file are the same one: a series may name its days by the instant or by the clock.
using Moment = std::pair<QDate, QDateTime>;
Moment momentOf(const CalendarTime &time, const QByteArray &zone)
{
    return time.minute ? Moment{{}, instantOf(time, zone)} : Moment{time.date, {}};
}

/// A time on the clinic's clock.
Appointment at(const QDateTime &start, int minutes, const QByteArray &zone)
{
    Appointment appointment;
    appointment.start = start;
    appointment.zone = zone;
    std::tie(appointment.date, appointment.minute) = onTheWall(start, zone);
    appointment.minutes = minutes;
    return appointment;
}

class Maker final
{
public:
    Maker(const CalendarEvent &event, const QList<CalendarTime> &replaced, const QByteArray &zone, QDate today)
        : m_event(event)
        , m_replaced(replaced)
        , m_zone(zone)
        , m_today(today)
    {
    }

    EventTimes make();

private:
    bool isFar(QDate date) const { return date > m_today.addYears(farthestYears); }
    bool hasLength();
    QList<CalendarTime> begins();
    void add(const CalendarTime &begin);
    EventTimes refused(const QString &sentence)
    {
        return {{}, {}, m_made.problems + QStringList{sentence}, true};
    }

    const CalendarEvent &m_event;
    const QList<CalendarTime> &m_replaced;
    const QByteArray &m_zone;
    QDate m_today;
    qint64 m_minutes = usualMinutes;
    EventTimes m_made;
};

/// Sees how long it lasts. False where nothing can be made of that.
bool Maker::hasLength()
{
    if (m_event.end && isFar(m_event.end->date))
        m_minutes = (mostPieces + 1) * minutesADay;
    else if (const auto length = lengthOf(m_event, m_zone))
        m_minutes = *length;
    else
        m_made.problems += QCoreApplication::translate("EventTimes", "The event has no end; an hour is taken.");
    return m_minutes >= shortest && m_minutes <= mostPieces * minutesADay;
}

/// When it begins, each time, on the clock of the event.
QList<CalendarTime> Maker::begins()
{
    QList<CalendarTime> all{m_event.begin};
    const QString rule = m_event.replaces ? QString() : onItsClock(m_event.rule, m_event.begin, m_zone);
    if (!rule.isEmpty() && !isRule(rule)) {
        m_made.problems += QCoreApplication::translate("EventTimes", "It repeats in a way that appointments cannot (%1); only the first time is taken.").arg(rule.left(80));
    } else if (!rule.isEmpty()) {
        const QDate last = isEndless(rule) ? std::max(m_today, m_event.begin.date).addDays(endlessDays) : m_today.addYears(farthestYears);
        const QList<QDate> days = occurrencesOf(rule, m_event.begin.date, last, mostTimesOfARule);
        all.clear();
        for (const QDate day : days)
            all += CalendarTime{day, m_event.begin.minute, m_event.begin.zone};
        if (days.size() == mostTimesOfARule)
            m_made.problems += QCoreApplication::translate("EventTimes", "It repeats more than %1 times; those after that are not taken.").arg(mostTimesOfARule);
        // On another clock its times move against ours twice a year: those are appointments, and no series of the schedule.
        const bool isOurs = m_event.begin.zone.isEmpty() || m_event.begin.zone == m_zone;
        if (isOurs && m_event.begin.minute && m_minutes <= minutesADay && days.size() > 1 && days.size() < mostTimesOfARule)
            m_made.rule = rule;
    }
    for (const CalendarTime &time : m_event.also) {
        if (!isFar(time.date))
            all += time;
    }
    std::set<Moment> gone;
    for (const QList<CalendarTime> *dates : {&m_event.except, &m_replaced}) {
        for (const CalendarTime &time : *dates) {
            if (isFar(time.date))
                continue;
            gone.insert(momentOf(time, m_zone));
            if (!time.minute) // a day without a time leaves out whatever is on it
                gone.insert(momentOf({time.date, m_event.begin.minute, m_event.begin.zone}, m_zone));
        }
    }
    QList<CalendarTime> left;
    for (const CalendarTime &time : std::as_const(all)) {
        if (gone.insert(momentOf(time, m_zone)).second) // each once
            left += time;
    }
    return left;
}

void Maker::add(const CalendarTime &begin)
{
    if (!begin.minute) {
        for (qint64 day = 0; day * minutesADay < m_minutes; ++day) { // midnight to midnight, however long that day is
            const QDateTime midnight = wallTime(begin.date.addDays(day), 0, m_zone).start;
            const qint64 minutes = midnight.secsTo(wallTime(begin.date.addDays(day + 1), 0, m_zone).start) / 60;
            m_made.times += at(midnight, int(std::min<qint64>(minutes, minutesADay)), m_zone);
        }
        return;
    }
    const QDateTime start = instantOf(begin, m_zone);
    for (qint64 from = 0; from < m_minutes; from += minutesADay) {
        const int minutes = int(std::min<qint64>(minutesADay, m_minutes - from));
        if (minutes >= shortest)
            m_made.times += at(start.addSecs(from * 60), minutes, m_zone);
    }
    if (!m_made.rule.isEmpty() && !m_event.also.contains(begin))
        m_made.times.last().seriesDay = begin.date;
}

EventTimes Maker::make()
{
    if (m_event.isOpen)
        return refused(QCoreApplication::translate("EventTimes", "The event is never closed; the file is damaged here."));
    if (!m_event.begin.date.isValid())
        return refused(QCoreApplication::translate("EventTimes", "It does not say when it begins, or in a way that cannot be read."));
    if (isFar(m_event.begin.date))
        return refused(QCoreApplication::translate("EventTimes", "It lies more than %1 years ahead.").arg(farthestYears));
    if (!m_event.unknownZone.isEmpty())
        m_made.problems += QCoreApplication::translate("EventTimes", "The time zone “%1” is unknown; the clinic's is taken.").arg(m_event.unknownZone);
    if (!hasLength()) {
        return refused(m_minutes < shortest ? QCoreApplication::translate("EventTimes", "It lasts less than five minutes, so it takes no time.")
                                            : QCoreApplication::translate("EventTimes", "It lasts longer than a year."));
    }
    for (const CalendarTime &begin : begins()) {
        const WallTime wall = wallTime(begin.date, begin.minute.value_or(0), begin.zone.isEmpty() ? m_zone : begin.zone);
        if (begin.minute && wall.kind != WallTime::Kind::Once && !m_made.problems.contains(explain(wall, *begin.minute, u"HH:mm"_s)))
            m_made.problems += explain(wall, *begin.minute, u"HH:mm"_s);
        add(begin);
    }
    if (m_made.times.isEmpty())
        return refused(QCoreApplication::translate("EventTimes", "None of its times is left."));
    std::ranges::sort(m_made.times, {}, &Appointment::start);
    return m_made;
}

} // namespace

EventTimes timesOf(const CalendarEvent &event, const QList<CalendarTime> &replaced, const QByteArray &zone, QDate today)
{
    return Maker(event, replaced, zone, today).make();
}

} // namespace untie
