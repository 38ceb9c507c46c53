#include "app/schedule/recurrence.h"

#include <QCoreApplication>
#include <QLocale>

#include <libical/ical.h>

#include <algorithm>
#include <array>
#include <memory>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array dayNames{"MO", "TU", "WE", "TH", "FR", "SA", "SU"};
constexpr int mostInterval = 99;

/// libical counts from Sunday, we from Monday.
int fromMonday(icalrecurrencetype_weekday weekday)
{
    return (static_cast<int>(weekday) + 5) % 7;
}

template <size_t Size>
QList<int> valuesOf(const short (&list)[Size])
{
    QList<int> values;
    for (const short value : list) {
        if (value == ICAL_RECURRENCE_ARRAY_MAX)
            break;
        values.append(value);
    }
    return values;
}

std::optional<icalrecurrencetype> parsed(const QString &rule)
{
    icalerror_set_errors_are_fatal(false);
    const icalrecurrencetype recurrence = icalrecurrencetype_from_string(rule.toLatin1().constData());
    icalerror_clear_errno();
    if (recurrence.freq == ICAL_NO_RECURRENCE || recurrence.interval < 1)
        return {};
    const bool oftenADay = recurrence.freq == ICAL_SECONDLY_RECURRENCE || recurrence.freq == ICAL_MINUTELY_RECURRENCE || recurrence.freq == ICAL_HOURLY_RECURRENCE;
    if (oftenADay || !valuesOf(recurrence.by_hour).isEmpty() || !valuesOf(recurrence.by_minute).isEmpty() || !valuesOf(recurrence.by_second).isEmpty())
        return {};
    return recurrence;
}

QString textOf(icalrecurrencetype recurrence)
{
    const std::unique_ptr<char, decltype(&icalmemory_free_buffer)> text(icalrecurrencetype_as_string_r(&recurrence), &icalmemory_free_buffer);
    return QString::fromLatin1(text.get());
}

icaltimetype dayOf(QDate date)
{
    icaltimetype time{}; // icaltime_null_date() has an hour of -1
    time.is_date = 1;
    time.year = date.year();
    time.month = date.month();
    time.day = date.day();
    return time;
}

QDate dateOf(const icaltimetype &time)
{
    return {time.year, time.month, time.day};
}

} // namespace

QString ruleOf(const Repeat &repeat, QDate first)
{
    constexpr std::array frequencies{"DAILY", "WEEKLY", "MONTHLY", "YEARLY"};
    QStringList parts{u"FREQ="_s + QLatin1StringView(frequencies.at(size_t(repeat.every)))};
    if (repeat.interval > 1)
        parts += u"INTERVAL=%1"_s.arg(qMin(repeat.interval, mostInterval));
    if (repeat.every == Repeat::Every::Week && repeat.weekdays != 0) {
        QStringList days;
        for (int day = 0; day < 7; ++day) {
            if (repeat.weekdays >> day & 1)
                days += QString::fromLatin1(dayNames.at(size_t(day)));
        }
        parts += u"BYDAY="_s + days.join(u',');
    }
    if (repeat.every == Repeat::Every::Month && repeat.weekOfMonth)
        parts += u"BYDAY=%1%2"_s.arg(*repeat.weekOfMonth).arg(QLatin1StringView(dayNames.at(size_t(first.dayOfWeek() - 1))));
    if (repeat.count)
        parts += u"COUNT=%1"_s.arg(*repeat.count);
    else if (repeat.until)
        parts += u"UNTIL="_s + repeat.until->toString(u"yyyyMMdd");
    return parts.join(u';');
}

std::optional<Repeat> repeatOf(const QString &rule)
{
    const auto recurrence = parsed(rule);
    if (!recurrence || recurrence->interval > mostInterval)
        return {};
    Repeat repeat;
    switch (recurrence->freq) {
    case ICAL_DAILY_RECURRENCE: repeat.every = Repeat::Every::Day; break;
    case ICAL_WEEKLY_RECURRENCE: repeat.every = Repeat::Every::Week; break;
    case ICAL_MONTHLY_RECURRENCE: repeat.every = Repeat::Every::Month; break;
    case ICAL_YEARLY_RECURRENCE: repeat.every = Repeat::Every::Year; break;
    default: return {};
    }
    repeat.interval = recurrence->interval;
    std::optional<int> weekday;
    for (const int day : valuesOf(recurrence->by_day)) {
        const int position = icalrecurrencetype_day_position(static_cast<short>(day));
        weekday = fromMonday(icalrecurrencetype_day_day_of_week(static_cast<short>(day)));
        if (position == 0)
            repeat.weekdays |= static_cast<quint8>(1 << *weekday);
        else if (!repeat.weekOfMonth)
            repeat.weekOfMonth = position;
        else
            return {};
    }
    if (recurrence->count > 0)
        repeat.count = recurrence->count;
    if (!icaltime_is_null_time(recurrence->until))
        repeat.until = dateOf(recurrence->until);
    // What is left out here must not be lost: the rule has to come out as it went in.
    const QDate anyOfThatWeekday = QDate(2026, 11, 16).addDays(weekday.value_or(0));
    const auto again = parsed(ruleOf(repeat, anyOfThatWeekday));
    return again && textOf(*again) == textOf(*recurrence) ? std::optional(repeat) : std::nullopt;
}

QString wordsFor(const Repeat &repeat)
{
    QString words;
    const int n = repeat.interval;
    switch (repeat.every) {
    case Repeat::Every::Day: words = n == 1 ? QCoreApplication::translate("Recurrence", "Every day") : QCoreApplication::translate("Recurrence", "Every %1 days").arg(n); break;
    case Repeat::Every::Week: words = n == 1 ? QCoreApplication::translate("Recurrence", "Every week") : QCoreApplication::translate("Recurrence", "Every %1 weeks").arg(n); break;
    case Repeat::Every::Month: words = n == 1 ? QCoreApplication::translate("Recurrence", "Every month") : QCoreApplication::translate("Recurrence", "Every %1 months").arg(n); break;
    case Repeat::Every::Year: words = n == 1 ? QCoreApplication::translate("Recurrence", "Every year") : QCoreApplication::translate("Recurrence", "Every %1 years").arg(n); break;
    }
    QStringList days;
    for (int day = 0; day < 7; ++day) {
        if (repeat.weekdays >> day & 1)
            days += QLocale().dayName(day + 1);
    }
    if (!days.isEmpty())
        words = QCoreApplication::translate("Recurrence", "%1 on %2").arg(words, QLocale().createSeparatedList(days));
    if (repeat.count)
        return QCoreApplication::translate("Recurrence", "%1, %2 times").arg(words).arg(*repeat.count);
    if (repeat.until)
        return QCoreApplication::translate("Recurrence", "%1 until %2").arg(words, QLocale().toString(*repeat.until, QLocale::ShortFormat));
    return words;
}

bool isRule(const QString &rule)
{
    return parsed(rule).has_value();
}

bool isEndless(const QString &rule)
{
    const auto recurrence = parsed(rule);
    return recurrence && recurrence->count == 0 && icaltime_is_null_time(recurrence->until);
}

QList<QDate> occurrencesOf(const QString &rule, QDate first, QDate until, int most)
{
    const auto recurrence = parsed(rule);
    if (!recurrence || !first.isValid())
        return {};
    QList<QDate> days;
    const std::unique_ptr<icalrecur_iterator, decltype(&icalrecur_iterator_free)> iterator(icalrecur_iterator_new(*recurrence, dayOf(first)), &icalrecur_iterator_free);
    if (!iterator)
        return {};
    while (days.size() < most) {
        const icaltimetype next = icalrecur_iterator_next(iterator.get());
        if (icaltime_is_null_time(next) || dateOf(next) > until)
            break;
        days.append(dateOf(next));
    }
    return days;
}

QString endingOn(const QString &rule, QDate last)
{
    auto recurrence = parsed(rule);
    if (!recurrence)
        return rule;
    recurrence->count = 0;
    recurrence->until = dayOf(last);
    return textOf(*recurrence);
}

QString continuing(const QString &rule, int timesGone)
{
    auto recurrence = parsed(rule);
    if (!recurrence || recurrence->count == 0)
        return rule;
    recurrence->count = qMax(1, recurrence->count - timesGone);
    return textOf(*recurrence);
}

std::optional<QString> shifted(const QString &rule, int days)
{
    auto recurrence = parsed(rule);
    if (!recurrence)
        return {};
    if (days == 0)
        return rule;
    const bool hasOtherParts = !valuesOf(recurrence->by_month_day).isEmpty() || !valuesOf(recurrence->by_year_day).isEmpty() || !valuesOf(recurrence->by_month).isEmpty()
                               || !valuesOf(recurrence->by_week_no).isEmpty() || !valuesOf(recurrence->by_set_pos).isEmpty();
    const bool isLong = recurrence->freq == ICAL_MONTHLY_RECURRENCE || recurrence->freq == ICAL_YEARLY_RECURRENCE;
    if (hasOtherParts || isLong)
        return {};
    QStringList moved;
    for (const int day : valuesOf(recurrence->by_day)) {
        const int weekday = fromMonday(icalrecurrencetype_day_day_of_week(static_cast<short>(day)));
        moved += QString::fromLatin1(dayNames.at(size_t(((weekday + days) % 7 + 7) % 7)));
    }
    if (!icaltime_is_null_time(recurrence->until))
        recurrence->until = dayOf(dateOf(recurrence->until).addDays(days));
    QStringList parts;
    for (const QString &part : textOf(*recurrence).split(u';'))
        parts += part.startsWith("BYDAY="_L1) ? u"BYDAY="_s + moved.join(u',') : part;
    return parts.join(u';');
}

} // namespace untie
