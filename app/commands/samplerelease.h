#pragma once

#include "app/commands/sampleschedule.h"

namespace untie {

/// Gives the front desk the summaries of the newest signed visits, as signing them would have: they are ready to print.
/// The same visits give the same releases.
Result<> releaseNewest(Database &database, QList<SampleVisit> visits);

} // namespace untie
