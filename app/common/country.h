#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <utility>

namespace untie {

/// The codes of all countries (ISO 3166, "DE"), in alphabetical order of the codes.
const QStringList &countries();

/// "Deutschland" for "DE" in "de"; the code itself where that is no country.
QString countryName(const QString &code, const QString &language);

/// Names and codes of all countries, in the order of the names in that language.
QList<std::pair<QString, QString>> countriesByName(const QString &language);

/// The code of a country that was written as a code or by its name in one of the program's languages or its own; empty
/// where it is none that is known.
QString countryFrom(const QString &text);

} // namespace untie
