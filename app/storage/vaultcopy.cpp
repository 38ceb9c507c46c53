#include "app/storage/vaultcopy.h"

#include "app/storage/database.h"
#include "app/storage/durablefile.h"
#include "app/storage/rawconnection.h"
#include "app/storage/sqlerror.h"

#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

constexpr char copySchema[] = "copy";

} // namespace

void VaultCopy::Close::operator()(sqlite3 *connection) const
{
    sqlite3_close(connection);
}

void VaultCopy::End::operator()(sqlite3_backup *backup) const
{
    sqlite3_backup_finish(backup);
}

VaultCopy::VaultCopy(QString file, sqlite3 *target)
    : m_file(std::move(file))
    , m_target(target)
{
}

VaultCopy::VaultCopy(VaultCopy &&) noexcept = default;

VaultCopy &VaultCopy::operator=(VaultCopy &&other) noexcept
{
    m_backup = std::move(other.m_backup); // before the connection it writes to goes
    m_target = std::move(other.m_target);
    m_file = std::move(other.m_file);
    return *this;
}

VaultCopy::~VaultCopy() = default;

Result<VaultCopy> VaultCopy::begin(Database &source, Vault vault, const QString &file, const Secret &key)
{
    Q_ASSERT(source.has(vault));
    if (QFileInfo::exists(file))
        return fail(Error::Kind::Exists, {}, file);
    sqlite3 *target = nullptr;
    const int opened = sqlite3_open_v2(":memory:", &target, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, nullptr);
    VaultCopy copy(file, target);
    if (opened != SQLITE_OK)
        return fail(sqlError(target, opened, u"open"_s, file));
    if (auto encrypts = useVaultCipher(target); !encrypts)
        return fail(encrypts.error());
    if (auto attached = attachFile(target, QLatin1StringView(copySchema), file, key); !attached)
        return fail(attached.error());
    // What breaks off is thrown away, so it needs no journal; finish() syncs once.
    const char *careless = "PRAGMA copy.journal_mode = OFF; PRAGMA copy.synchronous = OFF; PRAGMA temp_store = MEMORY";
    if (const int set = sqlite3_exec(target, careless, nullptr, nullptr, nullptr); set != SQLITE_OK)
        return fail(sqlError(target, set, u"prepare copy"_s, file));
    copy.m_backup.reset(sqlite3_backup_init(target, copySchema, source.handle(), schemaOf(vault).toUtf8().constData()));
    if (!copy.m_backup)
        return fail(sqlError(target, sqlite3_extended_errcode(target), u"backup_init"_s, file));
    return copy;
}

Result<bool> VaultCopy::step(int pages)
{
    const int code = sqlite3_backup_step(m_backup.get(), pages);
    if (code != SQLITE_OK && code != SQLITE_DONE)
        return fail(sqlError(m_target.get(), code, u"backup_step"_s, m_file));
    return code == SQLITE_DONE;
}

int VaultCopy::copied() const
{
    return total() - sqlite3_backup_remaining(m_backup.get());
}

int VaultCopy::total() const
{
    return sqlite3_backup_pagecount(m_backup.get());
}

Result<> VaultCopy::finish()
{
    const int ended = sqlite3_backup_finish(m_backup.release());
    if (ended != SQLITE_OK)
        return fail(sqlError(m_target.get(), ended, u"backup_finish"_s, m_file));
    if (const int closed = sqlite3_close(m_target.get()); closed != SQLITE_OK)
        return fail(sqlError(m_target.get(), closed, u"close copy"_s, m_file));
    static_cast<void>(m_target.release());
    if (!QFile::setPermissions(m_file, QFile::ReadOwner | QFile::WriteOwner))
        return fail(Error::Kind::Unreadable, u"chmod"_s, m_file);
    return syncFile(m_file);
}

} // namespace untie
