#pragma once

#include "app/common/result.h"

class QSqlError;
struct sqlite3;

namespace untie {

/// What a failed statement means to us. The detail holds statement text and codes, never bound values.
Error sqlError(const QSqlError &error, const QString &statement);
Error sqlError(int extendedCode, const QString &statement, const QString &file = {});

} // namespace untie
