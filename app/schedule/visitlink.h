#pragma once

#include "app/common/id.h"
#include "app/common/result.h"

#include <QDate>

namespace untie {

class Database;

/// Ties a therapist's visits to the appointments that they were begun from, where these do not know them yet: the same
/// client, on the same day of the clinic's clock. Asked when a visit is stored and when the clinic is unlocked, since a
/// visit may have been stored with the last breath of a lock. Gives how many were tied.
Result<int> linkBegunVisits(Database &database, PersonId therapist, QDate first, QDate last);

} // namespace untie
