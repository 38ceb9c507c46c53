#pragma once

#include "app/common/result.h"
#include "app/storage/pendingsteps.h"
#include "app/visits/visit.h"

namespace untie {

class Database;

/// Stores a visit (see VisitStore::save) and then, in a transaction of its own, tells the front desk the day of it, so
/// that the client list can show it without the clinical vault. NotFound when the front desk knows no such client. Once
/// the visit is stored this succeeds: a day that could not be told stays queued, see visitDayStep().
Result<int> recordVisit(Database &database, const Visit &visit, const QDateTime &now);

/// Tells the front desk the day of a client's newest visit. Queued in the clinical vault with each visit that moves it.
const StepKind &visitDayStep();

} // namespace untie
