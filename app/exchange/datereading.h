#pragma once

#include <QDate>
#include <QStringList>

#include <optional>

namespace untie {

/// In which order a file writes day, month and year.
enum class DateOrder { DayMonthYear, MonthDayYear, YearMonthDay };

/// The order in which dates are written in that language and country (ISO 3166; may be empty).
DateOrder usualDateOrder(const QString &language, const QString &country);

/// A date in that order, with any marks between the numbers or none ("19790317"); where the year stands first and has
/// four digits it is read so in any order. A year of two digits is the newest that is not after `today`. A time behind it
/// is passed over. None where it is no day of the calendar.
std::optional<QDate> dateIn(const QString &text, DateOrder order, QDate today);

/// The order in which most of the texts are days of the calendar; of two that fit the same the one given as usual;
/// with dots between the numbers rather the day first than the month.
DateOrder guessedDateOrder(const QStringList &texts, DateOrder usual, QDate today);

} // namespace untie
