#pragma once

#include "app/exchange/calendarreader.h"
#include "app/schedule/appointment.h"

namespace untie {

/// The most times that are made of one rule.
inline constexpr int mostTimesOfARule = 5'000;

/// When an event takes place, on the clinic's clock.
struct EventTimes
{
    QList<Appointment> times; ///< with day, minute, zone, start and length alone; of a day that a series' rule gave, with that
    QString rule = {};        ///< by which the schedule can go on; empty: by none
    QStringList problems = {}; ///< sentences in the program's language
    bool refused = false;
};

/// `replaced` are the times of the same series that other events of the file stand for. What repeats without an end is made up
/// to a year from `today`; whole days are from midnight to midnight, and what is longer than a day is a piece for each.
EventTimes timesOf(const CalendarEvent &event, const QList<CalendarTime> &replaced, const QByteArray &zone, QDate today);

} // namespace untie
