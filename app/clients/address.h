#pragma once

#include <QString>
#include <QStringList>

namespace untie {

/// Where post reaches somebody.
struct Address
{
    QString lines; ///< street and house, and whatever stands above the place; several lines
    QString postcode;
    QString place;
    QString region;  ///< state or province, where the country writes one
    QString country; ///< ISO 3166, "DE"; empty: the clinic's

    bool isEmpty() const { return lines.isEmpty() && postcode.isEmpty() && place.isEmpty() && region.isEmpty() && country.isEmpty(); }
    bool operator==(const Address &) const = default;
};

/// The address as it stands on a letter, in the order of its country; the country as the last line where it is not the
/// clinic's, in `language` ("de").
QStringList linesOf(const Address &address, const QString &clinicCountry, const QString &language);

/// Which parts an address of that country has beside its lines, in the order in which one writes them there.
enum class AddressPart { Postcode, Place, Region };
QList<AddressPart> addressPartsIn(const QString &country);

} // namespace untie
