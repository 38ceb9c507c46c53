#pragma once

#include "app/visits/visit.h"

namespace untie {

/// All that is stored of a visit as 32 hexadecimal digits: what the audit keeps of it before and after a change.
QString digestOf(const Visit &visit);

} // namespace untie
