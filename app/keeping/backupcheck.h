#pragma once

#include "app/common/secret.h"
#include "app/keeping/backup.h"

#include <stop_token>

namespace untie {

/// Opens a vault of a backup under its page key, on a connection of its own, reads every page of it and checks its
/// structure, its references and its rows. BadBackup where it is not sound or does not open, Unavailable when it was
/// stopped. The file may gain nothing and lose nothing by it; what a write-ahead log beside it holds goes into it.
Result<BackedUpVault> checkVaultOfBackup(Vault vault, const QString &file, const Secret &key, const std::stop_token &stop = {});

/// Compares every file of a backup with what its manifest says of it. BadBackup with the first that differs.
Result<> checkBytes(const Backup &backup, const std::stop_token &stop = {});

/// The same for a vault that was copied closed, by somebody who has its key: on a copy beside it, so that the backup
/// stays as it is. Afterwards the manifest calls it opened. WrongPassword where the key is another epoch's.
Result<> completeCheck(Backup &backup, Vault vault, const Secret &key, const std::stop_token &stop = {});

} // namespace untie
