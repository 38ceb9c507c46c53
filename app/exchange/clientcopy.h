#pragma once

#include "app/common/result.h"
#include "app/clients/client.h"
#include "app/documents/clientrecord.h"

#include <QDateTime>

namespace untie {

class Database;

/// All that is stored of one person, as JSON that other programs read: the rows of every table that are theirs, whatever
/// records of theirs were merged, with the people, rooms and services that they name. NotFound.
Result<QByteArray> clientAsJson(Database &database, ClientId client, const QDateTime &now);

/// Writes that as a file, and notes it in the audit. NotFound, NoFolder, DiskFull, Unreadable.
Result<> exportClient(Database &database, ClientId client, const QString &file, const QDateTime &now);

/// Writes the record as a document to read (PDF); how it looks is the clinic's. It touches no database: a long one takes seconds.
/// Whoever calls it has noted it in the audit, see noteClientRecord(). DiskFull, Unreadable, Exists.
Result<> writeClientRecord(const ClientRecordSource &source, const Letterhead &letterhead, const QString &file);
/// Notes in the audit that the record is taken out: before it is, so that nothing leaves that is not written down.
Result<> noteClientRecord(Database &database, ClientId client);

} // namespace untie
