#pragma once

#include "app/common/id.h"
#include "app/common/result.h"

#include <QDateTime>
#include <QList>

namespace untie {

class Database;

/// Gives some clients of the sample clinic a health form, consents and outcome scales (resources/sample/intakes.json), the last one looked
/// through shortly before `until`.
Result<> writeSampleIntakes(Database &database, const QList<ClientId> &clients, PersonId therapist, const QDateTime &until);

} // namespace untie
