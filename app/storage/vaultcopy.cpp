#include "app/storage/vaultcopy.h"

#include "app/storage/database.h"
#include "app/storage/durablefile.h"
#include "app/storage/rawconnection.h"
#include "app/storage/sqlerror.h"
#include "app/storage/steadysync.h"

#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

constexpr char copySchema[] = "copy";
constexpr int pageBytes = 4096;

struct Close
{
    void operator()(sqlite3 *connection) const { sqlite3_close(connection); }
};

struct End
{
    void operator()(sqlite3_backup *backup) const { sqlite3_backup_finish(backup); }
};

} // namespace

class VaultCopy::Work final : public VaultReader
{
public:
    Work(Vault source, QString target, sqlite3 *writer)
        : file(std::move(target))
        , sync(file)
        , connection(writer)
        , m_vault(source)
    {
    }
    Vault vault() const override { return m_vault; }
    void end() override
    {
        backup.reset(); // before the connection it writes to
        connection.reset();
    }

    const QString file;
    SteadySync sync;
    std::unique_ptr<sqlite3, Close> connection;
    std::unique_ptr<sqlite3_backup, End> backup;

private:
    Vault m_vault;
};

VaultCopy::VaultCopy(std::shared_ptr<Work> work)
    : m_work(std::move(work))
{
}

VaultCopy::VaultCopy(VaultCopy &&) noexcept = default;
VaultCopy &VaultCopy::operator=(VaultCopy &&other) noexcept = default;
VaultCopy::~VaultCopy() = default;

Result<VaultCopy> VaultCopy::begin(Database &source, Vault vault, const QString &file, const Secret &key)
{
    Q_ASSERT(source.has(vault));
    if (QFileInfo::exists(file))
        return fail(Error::Kind::Exists, {}, file);
    sqlite3 *target = nullptr;
    const int opened = sqlite3_open_v2(":memory:", &target, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, nullptr);
    const auto work = std::make_shared<Work>(vault, file, target);
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
    work->backup.reset(sqlite3_backup_init(target, copySchema, source.handle(), schemaOf(vault).toUtf8().constData()));
    if (!work->backup)
        return fail(sqlError(target, sqlite3_extended_errcode(target), u"backup_init"_s, file));
    source.addReader(work);
    return VaultCopy(work);
}

Result<bool> VaultCopy::step(int pages)
{
    if (!m_work->backup)
        return fail(Error::Kind::Unavailable, u"the vault was let go of"_s);
    const int code = sqlite3_backup_step(m_work->backup.get(), pages);
    if (code != SQLITE_OK && code != SQLITE_DONE) {
        int systemError = 0;
        sqlite3_file_control(m_work->connection.get(), copySchema, SQLITE_FCNTL_LAST_ERRNO, &systemError);
        return fail(sqlError(systemError, code, u"backup_step"_s, m_work->file));
    }
    m_work->sync.written(qint64(copied()) * pageBytes);
    return code == SQLITE_DONE;
}

int VaultCopy::copied() const
{
    return m_work->backup ? total() - sqlite3_backup_remaining(m_work->backup.get()) : 0;
}

int VaultCopy::total() const
{
    return m_work->backup ? sqlite3_backup_pagecount(m_work->backup.get()) : 0;
}

Result<> VaultCopy::finish()
{
    auto closed = close();
    return closed ? syncFile(m_work->file) : closed;
}

Result<> VaultCopy::close()
{
    sqlite3 *connection = m_work->connection.get();
    const QString &file = m_work->file;
    if (!m_work->backup)
        return fail(Error::Kind::Unavailable, u"the vault was let go of"_s);
    const int ended = sqlite3_backup_finish(m_work->backup.release());
    if (ended != SQLITE_OK)
        return fail(sqlError(connection, ended, u"backup_finish"_s, file));
    if (const int closed = sqlite3_close(connection); closed != SQLITE_OK)
        return fail(sqlError(connection, closed, u"close copy"_s, file));
    static_cast<void>(m_work->connection.release());
    if (auto synced = m_work->sync.end(); !synced)
        return synced;
    if (!QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner))
        return fail(Error::Kind::Unreadable, u"chmod"_s, file);
    return {};
}

} // namespace untie
