#pragma once

#include "app/common/id.h"
#include "app/common/result.h"

#include <QDateTime>
#include <QList>

namespace untie {

class Database;

/// Gives some clients of the sample clinic a painted portrait, and a doctor's letter or what the desk keeps
/// (resources/sample/files.json). No such person has ever been photographed.
Result<> writeSampleFiles(Database &database, const QList<ClientId> &clients, const QDateTime &until);

} // namespace untie
