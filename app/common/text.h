#pragma once

#include <QLocale>
#include <QStringList>

namespace untie {

/// A text as search compares it: lower case, without diacritics, with letters that have no decomposition
/// written out (ł → l, ø → o, ß → ss, æ → ae), punctuation as spaces, single spaces. "Łukasz O'Brien" → "lukasz o brien".
QString folded(const QString &text);

/// The digits of a text alone, in ASCII, whatever script they were written in.
QString digitsOf(const QString &text);

/// A typed single-line text: control and invisible formatting characters out (zero-width joiners stay, scripts need
/// them), white space single and trimmed, NFC.
QString tidied(const QString &text);

/// The same for a text of several lines: line breaks stay, trailing white space goes.
QString tidiedLines(const QString &text);

/// The words of a list that somebody typed or wrote, parted by commas of any script; empty ones are left out.
QStringList commaParted(const QString &list);

/// Those of the parts that say something, with `between` between them.
QString joined(QStringList parts, const QString &between);

/// Parts in a row without those that say nothing: "neck, left", with the comma of the language that is written.
QString commaList(const QStringList &parts, const QLocale &locale = {});

/// A path as it is shown, with the system's separators; from left to right also among words that are not.
QString shownPath(const QString &path);

/// Facts in one line, without those that say nothing: "Massage 60 · 45 min". Where the program reads from the right, a
/// number does not go over to the Latin letters before it.
QString factLine(const QStringList &facts);

} // namespace untie
