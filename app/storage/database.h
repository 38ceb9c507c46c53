#pragma once

#include "app/common/result.h"
#include "app/common/secret.h"
#include "app/storage/access.h"
#include "app/storage/actor.h"
#include "app/storage/clinicfolder.h"
#include "app/storage/rows.h"

#include <QList>
#include <QVariant>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

struct sqlite3;

namespace untie {

/// A value for a named place in a statement. A null QString is stored as an empty text; QVariant() is NULL.
struct Binding
{
    QString name;
    QVariant value;
};
using Bindings = QList<Binding>;

/// Something that reads an attached vault for longer than one job takes, and so keeps it from being let go of.
class VaultReader
{
public:
    virtual ~VaultReader() = default;
    virtual Vault vault() const = 0;
    /// Lets go of the vault, done or not.
    virtual void end() = 0;
};

/// The one connection to a clinic: an empty database in memory with the vaults attached as schemas `frontdesk` and
/// `clinical`, so that every statement names its schema. Lives and dies on the thread that made it.
///
/// It fails closed: an authorizer refuses ATTACH, VACUUM and every pragma that could weaken or decrypt a vault, for
/// all statements that do not come from this class; inside a transaction, writes to the other vault; and once somebody
/// is signed in, every table that is not theirs to touch.
class Database final
{
public:
    /// Connects to an empty database. Unsafe when Qt's driver does not run on our encrypted SQLite.
    static Result<std::unique_ptr<Database>> open();
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    enum class Missing { Refuse, Create };
    enum class Migrate { Now, Later };
    /// Opens a vault under its raw 32-byte key and brings its tables up to date, now or when migrate() is called.
    /// WrongPassword for another key, NewerFormat for tables this program does not know yet, InUse when another
    /// program holds it, Corrupt for an emptied file.
    Result<> attach(Vault vault, const QString &file, const Secret &key, Missing missing = Missing::Refuse, Migrate when = Migrate::Now);
    /// A vault in memory, for tests and trial clinics that leave nothing behind.
    Result<> attachInMemory(Vault vault);
    bool has(Vault vault) const;
    /// Whether the vault's tables are those of an older program. Before they are changed a backup is made.
    Result<bool> needsMigration(Vault vault);
    Result<> migrate(Vault vault);
    /// The number of the newest migration that was run on the vault.
    Result<int> tablesVersion(Vault vault);
    /// The page key an attached vault lies under; a copy of it takes the same.
    const Secret &key(Vault vault) const;
    /// Writes back what the write-ahead log holds and lets go of the file. Whoever still reads it is ended before.
    Result<> detach(Vault vault);
    /// Writes back what the write-ahead logs hold, where it is worth it, while nobody waits. The logs keep their length:
    /// the next saves overwrite them, and the file system has nothing of its own to write down. What fails is tried
    /// again later; it lies safe in the log.
    void writeBack();
    void addReader(std::weak_ptr<VaultReader> reader);
    /// Writes down who holds this clinic for those who find it in use, until the database is closed. A full disk does
    /// not stop it: the vaults themselves are the lock.
    void announce(const ClinicFolder &folder);

    /// From now on somebody works on this connection, and no statement touches what is not theirs: Denied.
    void actAs(Actor actor, Access access);
    /// Null while nobody is signed in.
    const Actor *actor() const;
    /// Done once, before the vaults are let go of because the database is closed; what was asked for last comes first.
    void beforeClose(std::function<void(Database &)> last);
    /// Rows that were written on this connection so far: whether there were any since is seen from it.
    qint64 rowsWritten() const;

    /// Runs one statement with its values bound.
    Result<Rows> run(const QString &sql, const Bindings &values = {});
    /// Prepares a statement that is run many times with positional values; see execute().
    Result<Rows> prepare(const QString &sql);
    /// Runs a prepared statement with these values for its places, in order.
    Result<> execute(Rows &statement, const QVariantList &values);
    /// Why rows could not be read to their end, once. Until then every statement fails with it, and so does what the
    /// storage thread was asked for meanwhile: nothing is built on half a list.
    std::optional<Error> takeBrokenRead();

    /// All or nothing, in one vault: what was written is rolled back unless commit() was called.
    class Transaction final
    {
    public:
        Transaction(Transaction &&other) noexcept;
        ~Transaction();
        Result<> commit();

    private:
        friend class Database;
        explicit Transaction(Database &database);
        Database *m_database;
    };
    Result<Transaction> begin(Vault vault);

    /// The one who may read and write the audit chains whoever is signed in: everybody adds to them, nobody but an
    /// owner reads them.
    class AuditPass final
    {
        friend class AuditStore;
        AuditPass() = default;
    };
    Result<Rows> run(AuditPass pass, const QString &sql, const Bindings &values);

    sqlite3 *handle() const { return m_handle; }

private:
    friend class Rows;
    /// An open vault.
    struct Attached
    {
        Secret key; ///< empty for one in memory
        int logged = 0; ///< pages in the write-ahead log that may not have been written back yet
    };

    Database();
    static int authorize(void *self, int action, const char *first, const char *second, const char *schema, const char *trigger);
    static int logged(void *self, sqlite3 *connection, const char *schema, int pages);
    void writeBack(Vault vault);
    int authorizeRow(const char *table, const char *schema, TableRight right) const;
    Result<> execute(const QString &sql, const QString &subject = {});
    Result<> mayGoOn();
    void forgetStatements();
    bool hasRead(const QSqlQuery &rows);
    Result<> expect(const QString &pragma, const QVariant &value);
    Result<> settle(Vault vault, Missing missing, Migrate when);
    std::optional<Attached> &attached(Vault vault) { return vault == Vault::FrontDesk ? m_frontDesk : m_clinical; }
    const std::optional<Attached> &attached(Vault vault) const { return vault == Vault::FrontDesk ? m_frontDesk : m_clinical; }

    QString m_connection;
    sqlite3 *m_handle = nullptr;
    bool m_trusted = false; ///< a statement of this class itself is being prepared
    bool m_everybodys = false; ///< an audit chain is read or written
    std::optional<Attached> m_frontDesk;
    std::optional<Attached> m_clinical;
    std::optional<Vault> m_writing;
    std::optional<Error> m_brokenRead;
    std::optional<ClinicFolder> m_announced;
    std::optional<Actor> m_actor;
    std::optional<Access> m_access;
    std::vector<std::function<void(Database &)>> m_last;
    std::vector<std::weak_ptr<VaultReader>> m_readers;
    std::shared_ptr<Statements> m_statements = std::make_shared<Statements>();
};

} // namespace untie
