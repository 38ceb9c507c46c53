#pragma once

#include "app/common/id.h"
#include "app/common/result.h"

#include <QList>

namespace untie {

class Database;

/// Clients who have visits in the clinical vault, but whom the front desk does not know: no transaction spans both
/// vaults, so nothing but this comparison can tell. For a person to decide; nothing is deleted by itself.
Result<QList<ClientId>> clientsUnknownToTheDesk(Database &database);

} // namespace untie
