#pragma once

#include <QString>

namespace untie {

/// A phone number as it is dialled from anywhere, "+49301234567" (E.164), when it is typed as people of `country`
/// (ISO 3166, "DE"; may be empty for numbers with +) write it. Empty for whatever is no valid number, and for one with
/// an extension or words beside it: those are kept as typed, and not compared.
QString e164Of(const QString &typed, const QString &country);

/// A number as it was typed, and what it is. To read one takes some 20 µs, which an import does for each client once.
struct ReadNumber
{
    QString typed;
    QString country; ///< by whose habits it was read
    QString e164;    ///< see e164Of()

    bool operator==(const ReadNumber &) const = default;
};
ReadNumber readNumber(const QString &typed, const QString &country);

/// The number as people of the country write it, with the country's code where it is another's; as typed where e164Of()
/// knows none.
QString shownPhone(const QString &typed, const QString &country);

/// What two numbers are compared by: E.164, else the digits alone.
QString phoneKey(const QString &typed, const QString &country);
QString phoneKey(const ReadNumber &number);

} // namespace untie
