#pragma once

#include "app/intake/consent.h"
#include "app/visits/visit.h"

namespace untie {

/// Consents for sensitive areas (breast and chest wall, inner thigh, buttocks) that what was done on a visit asks for and
/// that do not hold for it.
QList<ConsentStanding> missingConsents(const Visit &visit, const QList<ConsentStanding> &consents);

} // namespace untie
