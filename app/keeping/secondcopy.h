#pragma once

#include "app/keeping/backup.h"

#include <stop_token>

namespace untie {

/// Copies a backup to the folder on the second medium and compares every file there, read from the medium, with what
/// the manifest says. The backup then remembers when. Needs no clinic and no key, so it runs on any thread. Unavailable
/// (the subject is the folder) while the medium is not there, or when it was stopped; DiskFull; BadBackup where what
/// was written does not read back.
Result<Backup> copyToSecond(Backup &backup, const QString &folder, const QDateTime &now, const std::stop_token &stop = {});

} // namespace untie
