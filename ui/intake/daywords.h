#pragma once

#include "ui/clients/typeddate.h"

#include <QDateTime>
#include <QLocale>

namespace untie {

/// "7.11.2026": a day, with its year whole.
inline QString dayWords(QDate day)
{
    return shownDate(day, QLocale());
}
inline QString dayWords(const QDateTime &at)
{
    return dayWords(at.toLocalTime().date());
}
/// The same with the time of day.
inline QString momentWords(const QDateTime &at)
{
    const QLocale locale;
    return dayWords(at) + QLatin1Char(' ') + locale.toString(at.toLocalTime().time(), QLocale::ShortFormat);
}

} // namespace untie
