#pragma once

#include "app/common/id.h"
#include "app/common/result.h"

#include <QDateTime>
#include <QList>

namespace untie {

class Database;

/// Gives clients of the sample clinic who came more than once a case for their visits, with what they want to reach, and some of
/// them a note outside a visit (resources/sample/cases.json).
Result<> writeSampleCases(Database &database, const QList<ClientId> &clients, const QDateTime &until);

} // namespace untie
