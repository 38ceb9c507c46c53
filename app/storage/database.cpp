#include "app/storage/database.h"

#include "app/storage/durablefile.h"
#include "app/storage/engineresult.h"
#include "app/storage/migrations.h"
#include "app/storage/pragma.h"
#include "app/storage/rawconnection.h"
#include "app/storage/sqlerror.h"

#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlRecord>
#include <QUuid>

#include <sqlite3.h>

#include <algorithm>
#include <string_view>

// Exported by the engine, declared in a header of its own that the package does not ship.
extern "C" const char *sqlite3mc_version();

namespace untie {

using namespace Qt::StringLiterals;

namespace {

constexpr int keyBytes = 32;

/// Pages of 4 KiB in a write-ahead log from which on they are written back when nothing else is to do: some ten saves.
/// Writing back costs two syncs however little it is.
constexpr int worthWritingBack = 100;
/// And from which on they are written back at once, by the save that makes the log so long: it happens to imports.
constexpr int mostLogged = 1000;

std::optional<Vault> vaultOf(const char *schema)
{
    for (const Vault vault : {Vault::FrontDesk, Vault::Clinical}) {
        if (schema && schemaOf(vault) == QLatin1StringView(schema))
            return vault;
    }
    return std::nullopt;
}

} // namespace

Database::Database()
    : m_connection(QUuid::createUuid().toString(QUuid::WithoutBraces))
{
}

Result<std::unique_ptr<Database>> Database::open()
{
    std::unique_ptr<Database> self(new Database);
    {
        QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, self->m_connection);
        connection.setConnectOptions(u"QSQLITE_OPEN_URI"_s);
        connection.setDatabaseName(u":memory:"_s);
        if (!connection.open())
            return fail(Error::Kind::Unsafe, u"Qt's SQLite driver does not open"_s);
        const QVariant handle = connection.driver()->handle();
        if (qstrcmp(handle.typeName(), "sqlite3*") != 0)
            return fail(Error::Kind::Unsafe, u"the driver gives no SQLite handle"_s);
        self->m_handle = *static_cast<sqlite3 *const *>(handle.constData());
    }
    QSqlQuery engine(QSqlDatabase::database(self->m_connection));
    const bool asked = engine.exec(u"SELECT sqlite_source_id(), sqlite3mc_version()"_s) && engine.next();
    if (sqlite3_errcode(self->m_handle) == SQLITE_NOMEM)
        return fail(Error::Kind::OutOfMemory, u"the engine's version"_s);
    if (!asked || engine.value(0).toString() != QString::fromUtf8(sqlite3_sourceid())
        || engine.value(1).toString() != QString::fromUtf8(sqlite3mc_version()))
        return fail(Error::Kind::Unsafe, u"Qt's driver runs on another SQLite"_s);
    engine.finish();
    if (auto encrypts = useVaultCipher(self->m_handle); !encrypts)
        return fail(encrypts.error());
    sqlite3_extended_result_codes(self->m_handle, 1);
    sqlite3_busy_timeout(self->m_handle, 0); // a vault is held as a whole or not at all: waiting would not help
    sqlite3_set_authorizer(self->m_handle, &Database::authorize, self.get());
    sqlite3_wal_hook(self->m_handle, &Database::logged, self.get());
    // QPSG: no plan looks at the values that are bound, or such a statement would be prepared anew each time it is run.
    for (const auto &[option, value] : {std::pair{SQLITE_DBCONFIG_DEFENSIVE, 1}, std::pair{SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0}, std::pair{SQLITE_DBCONFIG_ENABLE_QPSG, 1}})
        sqlite3_db_config(self->m_handle, option, value, nullptr);
    // Before the first ATTACH, so that every vault is held by this connection alone from its first page on.
    for (const QString &pragma : {u"temp_store = MEMORY"_s, u"locking_mode = EXCLUSIVE"_s, u"foreign_keys = ON"_s, u"trusted_schema = OFF"_s}) {
        if (auto set = self->execute(u"PRAGMA "_s + pragma); !set)
            return fail(set.error());
    }
    if (auto on = self->expect(u"PRAGMA foreign_keys"_s, 1); !on)
        return fail(on.error());
    if (auto memory = self->expect(u"PRAGMA temp_store"_s, 2); !memory)
        return fail(memory.error());
    return self;
}

Database::~Database()
{
    while (!m_last.empty()) {
        const auto last = std::move(m_last.back());
        m_last.pop_back();
        last(*this);
    }
    if (m_announced)
        removeLockInfo(*m_announced); // while the vaults are still held: later it may be somebody else's
    for (const Vault vault : {Vault::FrontDesk, Vault::Clinical}) {
        if (has(vault))
            static_cast<void>(detach(vault).has_value());
    }
    m_statements.reset();
    QSqlDatabase::removeDatabase(m_connection);
}

int Database::authorize(void *self, int action, const char *first, const char *second, const char *schema, const char *)
{
    const auto *database = static_cast<const Database *>(self);
    if (database->m_trusted)
        return SQLITE_OK;
    switch (action) {
    case SQLITE_ATTACH:
    case SQLITE_DETACH: return SQLITE_DENY;
    case SQLITE_PRAGMA: return onlyLooks(first, second) ? SQLITE_OK : SQLITE_DENY;
    case SQLITE_FUNCTION:
        // sqlite3mc_config() could switch encryption off for the next file.
        return std::string_view(second).starts_with("sqlite3mc_") && std::string_view(second) != "sqlite3mc_version" ? SQLITE_DENY : SQLITE_OK;
    case SQLITE_READ: return second && *second ? database->authorizeRow(first, schema, TableRight::Read) : SQLITE_OK; // counting names no column
    case SQLITE_INSERT: return database->authorizeRow(first, schema, TableRight::Insert);
    case SQLITE_UPDATE: return database->authorizeRow(first, schema, TableRight::Update);
    case SQLITE_DELETE: return database->authorizeRow(first, schema, TableRight::Delete);
    default: return SQLITE_OK;
    }
}

int Database::authorizeRow(const char *table, const char *schema, TableRight right) const
{
    const std::string_view name(table);
    const auto vault = vaultOf(schema);
    const bool engines = name.starts_with("sqlite_") || name.starts_with("pragma_"); // what it keeps of itself
    if (right != TableRight::Read) {
        if (name == "sqlite_dbpage") // raw pages are for reading
            return SQLITE_DENY;
        if (m_writing && vault && vault != m_writing)
            return SQLITE_DENY;
    }
    if (!m_access || m_everybodys || !vault || engines)
        return SQLITE_OK;
    return m_access->allows(*vault, QString::fromUtf8(table), right) ? SQLITE_OK : SQLITE_DENY;
}

Result<> Database::execute(const QString &sql, const QString &subject)
{
    m_trusted = true;
    const int code = sqlite3_exec(m_handle, sql.toUtf8().constData(), nullptr, nullptr, nullptr);
    m_trusted = false;
    if (code != SQLITE_OK)
        return fail(sqlError(m_handle, sqlite3_extended_errcode(m_handle), sql, subject));
    return {};
}

Result<> Database::expect(const QString &pragma, const QVariant &value)
{
    auto query = run(pragma);
    if (!query)
        return fail(query.error());
    if (!query->next() || query->value(0).toString() != value.toString())
        return fail(Error::Kind::Unsafe, pragma + u" is not "_s + value.toString());
    return {};
}

Result<> Database::attach(Vault vault, const QString &file, const Secret &key, Missing missing, Migrate when)
{
    Q_ASSERT(key.size() == keyBytes && !has(vault));
    if (missing == Missing::Refuse && !QFileInfo::exists(file))
        return fail(Error::Kind::Missing, u"missing vault"_s, file);
    if (missing == Missing::Refuse && QFileInfo(file).size() == 0)
        return fail(Error::Kind::Corrupt, u"empty file"_s, file); // the engine would take it for a new vault
    if (QFileInfo::exists(file) && !(QFileInfo(file).isReadable() && QFileInfo(file).isWritable()))
        return fail(Error::Kind::Unreadable, {}, file);

    const QString schema = schemaOf(vault);
    forgetStatements();
    m_trusted = true;
    const auto opened = attachFile(m_handle, schema, file, key);
    m_trusted = false;
    if (!opened)
        return opened;

    attached(vault) = Attached{key.clone()};
    const auto giveUp = [&](Error error) {
        if (error.subject.isEmpty())
            error.subject = file;
        static_cast<void>(detach(vault).has_value());
        return fail(std::move(error));
    };
    for (const QString &pragma : {u"journal_mode = WAL"_s, u"synchronous = FULL"_s, u"secure_delete = ON"_s}) {
        if (auto set = execute(u"PRAGMA %1.%2"_s.arg(schema, pragma), file); !set)
            return giveUp(set.error());
    }
    if (auto set = execute(u"PRAGMA cell_size_check = ON; PRAGMA fullfsync = ON; PRAGMA checkpoint_fullfsync = ON"_s, file); !set)
        return giveUp(set.error());
    for (const auto &[pragma, value] : {std::pair{u"cipher"_s, QVariant(vaultCipher())}, std::pair{u"journal_mode"_s, QVariant(u"wal"_s)},
                                        std::pair{u"synchronous"_s, QVariant(2)}, std::pair{u"secure_delete"_s, QVariant(1)}}) {
        if (auto same = expect(u"PRAGMA %1.%2"_s.arg(schema, pragma), value); !same)
            return giveUp(same.error());
    }
    if (auto settled = settle(vault, missing, when); !settled)
        return giveUp(settled.error());
    // The write-ahead log is there by now. The engine syncs its name with the first save, but takes no notice where that
    // fails: after a power cut all saves would be in a file without a name.
    if (auto synced = syncFolder(QFileInfo(file).absolutePath()); !synced)
        return giveUp(synced.error());
    return {};
}

Result<> Database::attachInMemory(Vault vault)
{
    forgetStatements();
    if (auto opened = execute(u"ATTACH ':memory:' AS %1 KEY ''"_s.arg(schemaOf(vault))); !opened)
        return opened;
    attached(vault) = Attached{};
    return settle(vault, Missing::Create, Migrate::Now);
}

bool Database::has(Vault vault) const
{
    return attached(vault).has_value();
}

const Secret &Database::key(Vault vault) const
{
    Q_ASSERT(has(vault));
    return attached(vault)->key;
}

Result<int> Database::tablesVersion(Vault vault)
{
    auto version = run(u"PRAGMA %1.user_version"_s.arg(schemaOf(vault)));
    if (!version)
        return fail(version.error());
    version->next();
    return version->value(0).toInt();
}

Result<bool> Database::needsMigration(Vault vault)
{
    const auto stored = tablesVersion(vault);
    if (!stored)
        return fail(stored.error());
    return *stored < migrationsOf(vault).size();
}

Result<> Database::settle(Vault vault, Missing missing, Migrate when)
{
    const auto stored = tablesVersion(vault);
    if (!stored)
        return fail(stored.error());
    if (*stored == 0 && missing == Missing::Refuse)
        return fail(Error::Kind::Corrupt, u"%1 has no tables"_s.arg(schemaOf(vault)));
    if (*stored > migrationsOf(vault).size())
        return fail(Error::Kind::NewerFormat, u"%1 tables version %2"_s.arg(schemaOf(vault)).arg(*stored));
    return when == Migrate::Now ? migrate(vault) : Result<>();
}

Result<> Database::migrate(Vault vault)
{
    const auto stored = tablesVersion(vault);
    if (!stored)
        return fail(stored.error());
    const QString schema = schemaOf(vault);
    for (const Migration &migration : migrationsOf(vault).mid(*stored)) {
        auto transaction = begin(vault);
        if (!transaction)
            return fail(transaction.error());
        for (const QString &statement : migration.statements) {
            if (auto done = execute(statement, migration.name); !done)
                return done;
        }
        if (auto numbered = execute(u"PRAGMA %1.user_version = %2"_s.arg(schema).arg(migration.version)); !numbered)
            return numbered;
        if (auto committed = transaction->commit(); !committed)
            return committed;
    }
    return {};
}

void Database::addReader(std::weak_ptr<VaultReader> reader)
{
    std::erase_if(m_readers, [](const auto &known) { return known.expired(); });
    m_readers.push_back(std::move(reader));
}

int Database::logged(void *self, sqlite3 *, const char *schema, int pages)
{
    auto *database = static_cast<Database *>(self);
    if (const auto vault = vaultOf(schema); vault && database->has(*vault)) {
        database->attached(*vault)->logged = pages;
        if (pages >= mostLogged)
            database->writeBack(*vault);
    }
    return SQLITE_OK; // the save itself is done and safe
}

void Database::writeBack()
{
    for (const Vault vault : {Vault::FrontDesk, Vault::Clinical}) {
        if (has(vault) && attached(vault)->logged >= worthWritingBack)
            writeBack(vault);
    }
}

void Database::writeBack(Vault vault)
{
    const int code = sqlite3_wal_checkpoint_v2(m_handle, schemaOf(vault).toUtf8().constData(), SQLITE_CHECKPOINT_PASSIVE, nullptr, nullptr);
    if (code == SQLITE_OK)
        attached(vault)->logged = 0;
}

Result<> Database::detach(Vault vault)
{
    for (const auto &known : m_readers) {
        if (const auto reader = known.lock(); reader && reader->vault() == vault)
            reader->end();
    }
    forgetStatements();
    const QString schema = schemaOf(vault);
    const int code = sqlite3_wal_checkpoint_v2(m_handle, schema.toUtf8().constData(), SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr);
    if (auto let = execute(u"DETACH "_s + schema); !let)
        return let;
    attached(vault).reset();
    if (code != SQLITE_OK)
        return fail(sqlError(m_handle, code, u"checkpoint of %1"_s.arg(schema)));
    return {};
}

void Database::actAs(Actor actor, Access access)
{
    m_actor = std::move(actor);
    m_access = std::move(access);
    forgetStatements();
}

void Database::forgetStatements()
{
    m_statements = std::make_shared<Statements>();
}

const Actor *Database::actor() const
{
    return m_actor ? &*m_actor : nullptr;
}

void Database::beforeClose(std::function<void(Database &)> last)
{
    m_last.push_back(std::move(last));
}

qint64 Database::rowsWritten() const
{
    return sqlite3_total_changes64(m_handle);
}

void Database::announce(const ClinicFolder &folder)
{
    if (writeLockInfo(folder))
        m_announced = folder;
}

Result<Rows> Database::prepare(const QString &sql)
{
    StatementKey key{sql, m_writing, m_everybodys};
    if (auto known = m_statements->take(key))
        return Rows(std::move(*known), std::move(key), *this);
    QSqlQuery query(new EngineResult(QSqlDatabase::database(m_connection, false).driver(), m_handle, m_brokenRead));
    if (query.prepare(sql))
        return Rows(std::move(query), std::move(key), *this);
    Error error = sqlError(m_handle, query.lastError(), sql);
    for (const Vault vault : {Vault::FrontDesk, Vault::Clinical}) {
        if (m_actor && !has(vault) && sql.contains(schemaOf(vault) + u'.'))
            error.kind = Error::Kind::Denied; // a vault that this person's keys do not open
    }
    return fail(std::move(error));
}

Result<> Database::execute(Rows &statement, const QVariantList &values)
{
    if (auto may = mayGoOn(); !may)
        return may;
    for (qsizetype i = 0; i < values.size(); ++i) {
        const QVariant &value = values[i];
        const bool emptyText = value.typeId() == QMetaType::QString && value.toString().isNull();
        statement.bindValue(static_cast<int>(i), emptyText ? QVariant(u""_s) : value);
    }
    if (!statement.exec())
        return fail(sqlError(m_handle, statement.lastError(), statement.lastQuery()));
    if (!hasRead(statement))
        return fail(*takeBrokenRead());
    return {};
}

std::optional<Error> Database::takeBrokenRead()
{
    return std::exchange(m_brokenRead, std::nullopt);
}

bool Database::hasRead(const QSqlQuery &rows)
{
    // Where there was no memory for a text, Qt's driver gives an empty one and says nothing.
    const bool noRoom = sqlite3_errcode(m_handle) == SQLITE_NOMEM;
    if (noRoom)
        m_brokenRead = sqlError(m_handle, SQLITE_NOMEM, rows.lastQuery());
    else if (rows.lastError().isValid())
        m_brokenRead = sqlError(m_handle, rows.lastError(), rows.lastQuery());
    return !m_brokenRead;
}

Result<> Database::mayGoOn()
{
    if (auto broken = takeBrokenRead())
        return fail(std::move(*broken));
    // After some errors the engine rolls back by itself; what came after would be stored piece by piece.
    if (m_writing && sqlite3_get_autocommit(m_handle))
        return fail(Error::Kind::Unavailable, u"the transaction was rolled back"_s);
    return {};
}

Result<Rows> Database::run(const QString &sql, const Bindings &values)
{
    if (auto may = mayGoOn(); !may)
        return fail(may.error());
    auto query = prepare(sql);
    if (!query)
        return query;
    for (const auto &[name, value] : values) {
        const bool emptyText = value.typeId() == QMetaType::QString && value.toString().isNull();
        query->bindValue(name, emptyText ? QVariant(u""_s) : value);
    }
    if (!query->exec())
        return fail(sqlError(m_handle, query->lastError(), sql));
    if (!hasRead(*query)) // the first row is read already
        return fail(*takeBrokenRead());
    return query;
}

Result<Rows> Database::run(AuditPass, const QString &sql, const Bindings &values)
{
    m_everybodys = true;
    auto done = run(sql, values);
    m_everybodys = false;
    return done;
}

Result<Database::Transaction> Database::begin(Vault vault)
{
    Q_ASSERT(!m_writing);
    if (auto may = mayGoOn(); !may)
        return fail(may.error());
    if (auto begun = execute(u"BEGIN"_s); !begun)
        return fail(begun.error());
    m_writing = vault;
    return Transaction(*this);
}

Database::Transaction::Transaction(Database &database)
    : m_database(&database)
{
}

Database::Transaction::Transaction(Transaction &&other) noexcept
    : m_database(std::exchange(other.m_database, nullptr))
{
}

Database::Transaction::~Transaction()
{
    if (!m_database)
        return;
    m_database->m_writing.reset();
    // A full disk may have rolled back by itself already.
    if (!sqlite3_get_autocommit(m_database->m_handle))
        static_cast<void>(m_database->execute(u"ROLLBACK"_s).has_value());
}

Result<> Database::Transaction::commit()
{
    if (auto may = m_database->mayGoOn(); !may)
        return may;
    if (auto committed = m_database->execute(u"COMMIT"_s); !committed)
        return committed;
    m_database->m_writing.reset();
    m_database = nullptr;
    return {};
}

} // namespace untie
