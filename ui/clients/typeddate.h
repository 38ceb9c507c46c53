#pragma once

#include <QDate>
#include <QLocale>
#include <QString>
#include <QTime>

#include <optional>

namespace untie {

/// The locale's short form of a date with a year of four digits: "dd.MM.yyyy"; ISO where that form spells months out.
QString dateForm(const QLocale &locale);
/// A date as fields and lists show it, in that form.
QString shownDate(QDate date, const QLocale &locale);

/// A time of day in the locale's short form, without seconds.
QString shownTime(QTime time, const QLocale &locale);

/// A date as somebody typed it: in the order of the locale's short form, with any marks between the numbers
/// ("17.3.1979", "17/3/1979", "17 3 1979"), or as "1979-03-17". The year has four digits: two would be a guess.
/// None where it is no day of the calendar.
std::optional<QDate> typedDate(const QString &text, const QLocale &locale);

/// A day of a plan: as typedDate(), with a year of two digits too, or none for the next such day from `today` on, and with the
/// month in the locale's words: "1.12.", "24/12", "1 Dec", "24. Dezember 2026".
std::optional<QDate> comingDate(const QString &text, const QLocale &locale, QDate today);

} // namespace untie
