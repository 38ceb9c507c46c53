#include "app/storage/rawconnection.h"

#include "app/storage/sqlerror.h"

#include <sodium.h>
#include <sqlite3.h>

#include <cstring>

// Exported by the engine, declared in a header of its own that the package does not ship.
extern "C" {
int sqlite3mc_config(sqlite3 *db, const char *paramName, int newValue);
int sqlite3mc_cipher_index(const char *cipherName);
}

namespace untie {

using namespace Qt::StringLiterals;

namespace {

constexpr char cipherName[] = "aegis";

/// The key in the form the engine takes, in memory that is wiped.
Secret rawKeyText(const Secret &key)
{
    Secret text(4 + 2 * key.size() + 1);
    std::memcpy(text.data(), "raw:", 4);
    sodium_bin2hex(reinterpret_cast<char *>(text.data()) + 4, 2 * key.size() + 1, key.data(), key.size());
    return text;
}

} // namespace

QString vaultCipher()
{
    return QString::fromLatin1(cipherName);
}

Result<> useVaultCipher(sqlite3 *connection)
{
    if (sqlite3mc_config(connection, "default:cipher", sqlite3mc_cipher_index(cipherName)) < 0)
        return fail(Error::Kind::Unsafe, u"the cipher is not there"_s);
    return {};
}

Result<> attachFile(sqlite3 *connection, const QString &schema, const QString &file, const Secret &key)
{
    const QString sql = u"ATTACH ?1 AS %1 KEY ?2"_s.arg(schema);
    const Secret text = rawKeyText(key);
    const QByteArray path = file.toUtf8();
    sqlite3_stmt *statement = nullptr;
    int code = sqlite3_prepare_v2(connection, sql.toUtf8().constData(), -1, &statement, nullptr);
    if (code == SQLITE_OK) {
        sqlite3_bind_text(statement, 1, path.constData(), static_cast<int>(path.size()), SQLITE_STATIC);
        sqlite3_bind_text(statement, 2, reinterpret_cast<const char *>(text.data()), static_cast<int>(text.size() - 1), SQLITE_STATIC);
        code = sqlite3_step(statement);
    }
    const int extended = code == SQLITE_DONE ? SQLITE_OK : sqlite3_extended_errcode(connection);
    sqlite3_finalize(statement);
    if (extended != SQLITE_OK)
        return fail(sqlError(connection, extended, sql, file));
    return {};
}

} // namespace untie
