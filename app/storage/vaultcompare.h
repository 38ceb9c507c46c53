#pragma once

#include "app/common/result.h"
#include "app/common/secret.h"
#include "app/storage/clinicfolder.h"

namespace untie {

class Database;

/// Reads a copy that is closed and synced back from the disk, as somebody does who has nothing but its key, and compares
/// every page with the vault it was made of. Corrupt names the copy, where a page cannot be read or is another one.
Result<> compareWithVault(Database &source, Vault vault, const QString &copy, const Secret &key);

} // namespace untie
