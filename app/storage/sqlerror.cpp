#include "app/storage/sqlerror.h"

#include <QSqlError>

#include <sqlite3.h>

#include <cerrno>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

bool isNoRoom(int systemError)
{
    return systemError == ENOSPC || systemError == EDQUOT || systemError == EFBIG;
}

Error::Kind kindOf(int code, int systemError)
{
    switch (code & 0xff) {
    case SQLITE_FULL: return Error::Kind::DiskFull;
    case SQLITE_NOMEM: return Error::Kind::OutOfMemory;
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return Error::Kind::InUse;
    case SQLITE_NOTADB: return Error::Kind::WrongPassword;
    case SQLITE_CORRUPT: return Error::Kind::Corrupt;
    case SQLITE_IOERR:
        if (isNoRoom(systemError))
            return Error::Kind::DiskFull;
        return code == SQLITE_IOERR_DATA || code == SQLITE_IOERR_CORRUPTFS ? Error::Kind::Corrupt : Error::Kind::Unreadable;
    case SQLITE_PERM:
    case SQLITE_READONLY:
    case SQLITE_CANTOPEN: return Error::Kind::Unreadable;
    case SQLITE_AUTH: return Error::Kind::Denied;
    case SQLITE_CONSTRAINT:
    case SQLITE_MISMATCH:
    case SQLITE_TOOBIG: return Error::Kind::Invalid;
    default: return Error::Kind::Corrupt;
    }
}

} // namespace

Error sqlError(sqlite3 *engine, const QSqlError &error, const QString &statement)
{
    bool known = false;
    const int code = error.nativeErrorCode().toInt(&known);
    return sqlError(engine, known ? code : SQLITE_ERROR, statement);
}

Error sqlError(sqlite3 *engine, int extendedCode, const QString &statement, const QString &file)
{
    return sqlError(sqlite3_system_errno(engine), extendedCode, statement, file);
}

Error sqlError(int systemError, int extendedCode, const QString &statement, const QString &file)
{
    return {kindOf(extendedCode, systemError), u"SQLite %1 (%2) in: %3"_s.arg(extendedCode).arg(QString::fromUtf8(sqlite3_errstr(extendedCode)), statement.simplified()), file};
}

} // namespace untie
