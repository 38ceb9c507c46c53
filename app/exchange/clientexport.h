#pragma once

#include "app/common/result.h"

#include <QDir>

namespace untie {

class Database;

/// How clients are written for other programs.
enum class ClientFormat { Csv, VCard };

/// Writes all clients that are not archived into "clients.csv" or "clients.vcf" in a folder, in the order in which they
/// were made, and notes it in the audit; gives the file. Exists where one of that name is there already; NoFolder,
/// DiskFull, Unreadable.
Result<QString> exportClients(Database &database, const QDir &folder, ClientFormat format);

} // namespace untie
