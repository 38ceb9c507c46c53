#pragma once

#include "app/common/result.h"

#include <QDateTime>
#include <QDir>

#include <functional>

namespace untie {

class Database;

/// The open format in which a whole clinic leaves Untie and comes back: resources/exchange/open-format.md.
inline constexpr int openFormatVersion = 1;
inline constexpr QLatin1StringView openFormatName{"untie-clinic"};

/// False where the work is to stop. `done` of `all` tables.
using TableProgress = std::function<bool(qint64 done, qint64 all)>;

/// Writes the whole record as a folder "untie-clinic" in a folder, with a README, and notes it in the audit; gives its
/// path. It gets that name once all of it is on the disk. Exists, NoFolder, DiskFull, Unreadable; Unavailable where it was
/// stopped, and nothing of it is left.
Result<QString> exportClinic(Database &database, const QDir &folder, const QDateTime &now, const TableProgress &progress);

} // namespace untie
