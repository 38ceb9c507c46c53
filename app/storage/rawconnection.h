#pragma once

#include "app/common/result.h"
#include "app/common/secret.h"

#include <QString>

struct sqlite3;

namespace untie {

/// The cipher that every vault and every copy of one is encrypted with.
QString vaultCipher();

/// Makes a connection encrypt what it attaches from now on with our cipher. Unsafe when the engine has none.
Result<> useVaultCipher(sqlite3 *connection);

/// Attaches a file under its raw 32-byte key, which stands in no SQL text and no copy that outlives the call.
/// WrongPassword for another key; errors carry the file.
Result<> attachFile(sqlite3 *connection, const QString &schema, const QString &file, const Secret &key);

} // namespace untie
