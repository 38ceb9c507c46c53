#pragma once

#include <QLocale>
#include <QString>
#include <QStringList>

namespace untie {

/// Which of some languages ("en", "pt_BR") serves somebody who wants one: that one, else the first that is the same but
/// for its country. Empty where none is.
QString languageAmong(const QStringList &languages, const QString &wanted);

/// The language's name in itself, without a country: "English", "Deutsch", "português".
QString nameOfLanguage(const QString &language);

/// How a language writes days and numbers: as in the system's country where it is spoken there, with the program's digits.
QLocale localeOf(const QString &language);

/// The locale itself where it writes 0 to 9, as the program's own numbers are. Arabic that has digits of its own is written
/// as in a country that does not: one line must not mix the two.
QLocale withOurDigits(const QLocale &locale);

} // namespace untie
