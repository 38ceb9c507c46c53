#pragma once

#include "app/common/result.h"
#include "app/clients/client.h"

#include <QDateTime>

namespace untie {

class Database;

/// All that is stored of one person, as JSON that other programs read: the rows of every table that are theirs, whatever
/// records of theirs were merged, with the people, rooms and services that they name. NotFound.
Result<QByteArray> clientAsJson(Database &database, ClientId client, const QDateTime &now);

/// Writes that as a file, and notes it in the audit. NotFound, NoFolder, DiskFull, Unreadable.
Result<> exportClient(Database &database, ClientId client, const QString &file, const QDateTime &now);

} // namespace untie
