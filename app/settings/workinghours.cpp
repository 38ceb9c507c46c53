#include "app/settings/workinghours.h"

#include "app/common/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace untie {

namespace {

constexpr int longestReason = 200;
constexpr int mostSpans = 12; ///< on one day

bool canBe(MinuteSpan span)
{
    return span.from >= 0 && span.from < span.to && span.to <= minutesADay;
}

} // namespace

QList<MinuteSpan> hoursOn(const WorkingHours &hours, const Holidays &holidays, QDate day)
{
    if (!day.isValid() || holidays.contains(day))
        return {};
    if (const auto other = hours.exceptions.constFind(day); other != hours.exceptions.constEnd())
        return other->spans;
    return hours.week.at(static_cast<size_t>(day.dayOfWeek() - 1));
}

bool covers(const QList<MinuteSpan> &spans, MinuteSpan wanted)
{
    return std::ranges::any_of(spans, [&](MinuteSpan span) { return span.from <= wanted.from && wanted.to <= span.to; });
}

QList<MinuteSpan> without(const QList<MinuteSpan> &spans, const QList<MinuteSpan> &taken)
{
    const QList<MinuteSpan> gone = tidied(taken);
    QList<MinuteSpan> left;
    for (MinuteSpan span : tidied(spans)) {
        for (const MinuteSpan cut : gone) {
            if (cut.to <= span.from || cut.from >= span.to)
                continue;
            if (cut.from > span.from)
                left.append({span.from, cut.from});
            span.from = cut.to;
        }
        if (span.from < span.to)
            left.append(span);
    }
    return left;
}

QStringList problemsOf(const WorkingHours &hours)
{
    QStringList problems;
    QList<QList<MinuteSpan>> days(hours.week.begin(), hours.week.end());
    for (const HoursException &exception : hours.exceptions) {
        days.append(exception.spans);
        if (exception.reason.size() > longestReason)
            problems += QCoreApplication::translate("WorkingHours", "This reason has %1 letters; at most %2 can be stored.").arg(exception.reason.size()).arg(longestReason);
    }
    for (const QList<MinuteSpan> &day : std::as_const(days)) {
        if (!std::ranges::all_of(day, canBe))
            problems += QCoreApplication::translate("WorkingHours", "A working time ends after it begins, on the same day.");
        if (day.size() > mostSpans)
            problems += QCoreApplication::translate("WorkingHours", "A day can have at most %1 working times.").arg(mostSpans);
    }
    problems.removeDuplicates();
    return problems;
}

QList<MinuteSpan> tidied(QList<MinuteSpan> spans)
{
    std::ranges::sort(spans, {}, &MinuteSpan::from);
    QList<MinuteSpan> clean;
    for (const MinuteSpan span : std::as_const(spans)) {
        if (span.from >= span.to)
            continue;
        if (!clean.isEmpty() && span.from <= clean.constLast().to)
            clean.last().to = qMax(clean.constLast().to, span.to);
        else
            clean.append(span);
    }
    return clean;
}

WorkingHours tidied(WorkingHours hours)
{
    for (QList<MinuteSpan> &day : hours.week)
        day = tidied(day);
    for (HoursException &exception : hours.exceptions) {
        exception.spans = tidied(exception.spans);
        exception.reason = tidied(exception.reason);
    }
    return hours;
}

} // namespace untie
