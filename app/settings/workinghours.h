#pragma once

#include "app/common/id.h"

#include <QDate>
#include <QList>
#include <QMap>
#include <QString>

#include <array>

namespace untie {

inline constexpr int minutesADay = 24 * 60; ///< of the clock on the wall

/// A part of a day in minutes of the clock on the wall, `to` exclusive, at most 1440.
struct MinuteSpan
{
    int from = 0;
    int to = 0;

    bool operator==(const MinuteSpan &) const = default;
};

/// A day on which somebody works at other times than in their week, or not at all.
struct HoursException
{
    QList<MinuteSpan> spans; ///< none: away
    QString reason;          ///< "Training"; may be empty

    bool operator==(const HoursException &) const = default;
};

/// When somebody works: a week with split shifts, and days that are different.
struct WorkingHours
{
    PersonId person;
    int rev = 0; ///< 0: never stored
    std::array<QList<MinuteSpan>, 7> week; ///< from Monday, each day in order and without overlap
    QMap<QDate, HoursException> exceptions;

    bool operator==(const WorkingHours &) const = default;
};

/// Days on which the clinic is closed, with what they are called.
using Holidays = QMap<QDate, QString>;

/// When somebody works on a day; nothing on a holiday.
QList<MinuteSpan> hoursOn(const WorkingHours &hours, const Holidays &holidays, QDate day);
/// Whether a span lies within one of these.
bool covers(const QList<MinuteSpan> &spans, MinuteSpan wanted);
/// What of the first is not in the second, in order.
QList<MinuteSpan> without(const QList<MinuteSpan> &spans, const QList<MinuteSpan> &taken);

/// Every reason why hours cannot be stored, as sentences in the program's language; empty when they can.
QStringList problemsOf(const WorkingHours &hours);
/// Spans in order, those that touch or overlap as one, empty ones gone.
QList<MinuteSpan> tidied(QList<MinuteSpan> spans);
WorkingHours tidied(WorkingHours hours);

} // namespace untie
