#pragma once

#include "app/settings/clinicprofile.h"

#include <QStringList>

class QTimeZone;

namespace untie {

/// Every reason why a letterhead cannot be stored, as sentences in the program's language; empty when it can. Only
/// the name is required; a time zone or language that is given must be one we know.
QStringList problemsOf(const ClinicProfile &profile);

/// The profile with every text tidied; the address may have several lines.
ClinicProfile tidied(ClinicProfile profile);

/// The clinic's time zone; the computer's where none is set or known.
QTimeZone timeZoneOf(const ClinicProfile &profile);

/// The country the clinic lies in (ISO 3166, "DE"): as set, else that of its time zone; empty where neither tells. Phone
/// numbers and addresses are written as people there do.
QString countryOf(const ClinicProfile &profile);

} // namespace untie
