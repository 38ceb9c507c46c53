#pragma once

#include <QString>

namespace untie {

/// What stands at the head of everything the clinic prints.
struct ClinicProfile
{
    QString name;
    QString address;
    QString phone;
    QString email;
    QString timeZone; ///< IANA, "Europe/Berlin"
    QString language; ///< of the clinic's texts, "en"
    QString country = {}; ///< ISO 3166, "DE"; empty: that of the time zone, see countryOf()

    bool operator==(const ClinicProfile &) const = default;
};

} // namespace untie
