#pragma once

#include "app/common/result.h"

class QSqlError;
struct sqlite3;

namespace untie {

/// What a failed statement means to us. The detail holds statement text and codes, never bound values. The engine is
/// asked what the system said: it calls a spent quota an error of the disk.
Error sqlError(sqlite3 *engine, const QSqlError &error, const QString &statement);
Error sqlError(sqlite3 *engine, int extendedCode, const QString &statement, const QString &file = {});
/// Where the engine itself was not asked, because no statement failed: with what the system said.
Error sqlError(int systemError, int extendedCode, const QString &statement, const QString &file);

} // namespace untie
