#pragma once

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace untie {

/// How an appointment repeats, as one chooses it. A rule of RFC 5545 can say more; what this cannot is kept as it is.
struct Repeat
{
    enum class Every { Day, Week, Month, Year };
    Every every = Every::Week;
    int interval = 1;                   ///< every so many days, weeks, months, years: 1 to 99
    quint8 weekdays = 0;                ///< of weeks, bit 0: Monday; 0: the day it begins on
    std::optional<int> weekOfMonth;     ///< of months: 1 to 4, or -1 for the last of that weekday; none: the same day of the month
    std::optional<int> count;           ///< so many times in all
    std::optional<QDate> until;         ///< the last day; neither: it goes on

    bool operator==(const Repeat &) const = default;
};

/// The rule, "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU"; `first` is the day it begins on.
QString ruleOf(const Repeat &repeat, QDate first);
/// None for a rule that says more than that, or is none.
std::optional<Repeat> repeatOf(const QString &rule);
/// "Every 2 weeks on Tuesday, 8 times", in the program's language.
QString wordsFor(const Repeat &repeat);

/// Whether it is a rule that gives at most one time a day, as appointments can have.
bool isRule(const QString &rule);
/// Whether it never ends by itself.
bool isEndless(const QString &rule);

/// At most so many are made of a rule that somebody chooses.
constexpr int mostOccurrences = 500;

/// The days that a rule gives from `first` on, up to `until` and at most so many; none for what is no rule. Days
/// are those of the clock on the wall, so that a series keeps its time when the clocks change.
QList<QDate> occurrencesOf(const QString &rule, QDate first, QDate until, int most = mostOccurrences);

/// The rule as it goes on until a day and ends; a count is gone.
QString endingOn(const QString &rule, QDate last);
/// The rule with fewer times left, where it counts them.
QString continuing(const QString &rule, int timesGone);
/// The rule moved by so many days: the weekdays of weeks move along. None where the days of a month would have to.
std::optional<QString> shifted(const QString &rule, int days);

} // namespace untie
