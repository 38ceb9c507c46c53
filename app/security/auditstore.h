#pragma once

#include "app/common/id.h"
#include "app/common/result.h"
#include "app/storage/clinicfolder.h"
#include "app/storage/database.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QMap>
#include <QString>

#include <limits>
#include <optional>
#include <utility>

namespace untie {

/// What somebody did. The audit keeps the word, so that rows of a newer Untie can still be listed.
enum class AuditAction {
    SignedIn,
    SignInFailed,
    Locked,   ///< let go of the clinic: locked, closed or switched
    Opened,   ///< looked at a record
    Created,
    Changed,
    Removed,
    Signed,   ///< a note
    Amended,  ///< a signed note was added to
    Printed,
    Exported,
    Imported,
    BackedUp,
    Restored,
    PeopleChanged, ///< accounts, roles, passwords of others
    KeysChanged,   ///< a vault was encrypted anew, a new recovery sheet, a password
    Refused        ///< asked for something their role may not do
};

/// "signed_in": as the audit keeps it.
QString idOf(AuditAction action);
std::optional<AuditAction> auditActionFromId(const QString &id);

/// What a row says. The detail holds numbers, hashes and names of fields; never a name or a word of a note.
struct AuditEntry
{
    AuditAction action = AuditAction::Opened;
    qint64 object = 0; ///< the id of the record; 0: none
    QString detail = {}; ///< at most 4,000 letters
};

/// A row as it stands in the chain.
struct AuditRow
{
    qint64 seq = 0;
    QDateTime at;          ///< UTC
    bool setBack = false;  ///< the clock stood before the row before
    PersonId person;       ///< invalid: nobody was signed in
    QString workstation;
    QString action;        ///< see auditActionFromId()
    qint64 object = 0;
    QString detail;        ///< empty when it was erased

    bool operator==(const AuditRow &) const = default;
};

/// Which rows somebody wants to see; what is not set, fits.
struct AuditFilter
{
    std::optional<PersonId> person = {};
    std::optional<AuditAction> action = {};
    std::optional<qint64> object = {};
    std::optional<QDateTime> from = {};  ///< UTC, this moment on
    std::optional<QDateTime> until = {}; ///< UTC, before this moment
    qint64 above = 0; ///< only rows with a higher number, so that a search for few rows can go in short steps
};

/// The end of a chain: its number is the vault's counter.
struct AuditHead
{
    qint64 seq = 0; ///< 0: nothing was written yet
    QByteArray hash = QByteArray(32, '\0');

    bool operator==(const AuditHead &) const = default;
};

/// What verifying a chain found.
struct AuditVerdict
{
    qint64 rows = 0;       ///< looked at
    qint64 heads = 0;      ///< signed heads among them
    QList<std::pair<PersonId, QByteArray>> signers = {}; ///< of those heads, each once, with the public key: whether it is theirs, the keyring tells
    qint64 firstBroken = 0; ///< number of the first row that does not fit; 0: all do
    QString fault = {};    ///< a sentence in the program's language; empty: none

    bool isSound() const { return fault.isEmpty(); }
    void refuse(qint64 row, const QString &why);
};

/// How far the verification of a chain has come. See AuditStore::beginVerifying().
struct AuditVerification
{
    Vault vault = Vault::FrontDesk;
    AuditHead before;    ///< the row that was looked at last
    bool known = true;   ///< what is in `before` can be built on
    qint64 next = 1;     ///< number of the first row that was not looked at yet
    qint64 end = 0;      ///< number of the newest row when it was begun
    bool done = false;
    AuditVerdict verdict = {};
};

/// The audit of a vault: one row for each thing done, chained by keyed hashes (BLAKE2b-256), so that no row can be
/// changed, taken out or put in without its being found. Everybody adds to it; only an owner reads it.
class AuditStore final
{
public:
    explicit AuditStore(Database &database);

    /// Writes a row, in the caller's transaction on that vault, for whoever is signed in. `least`: the row gets a
    /// number above it (a restored vault counts on from the one it replaces).
    Result<> append(Vault vault, const AuditEntry &entry, qint64 least = 0);
    /// The same in a transaction of its own.
    Result<> record(Vault vault, const AuditEntry &entry, qint64 least = 0);
    /// A row for what somebody else did, or tried, while no vault was open to write it down.
    Result<> recordFor(Vault vault, PersonId person, const AuditEntry &entry);

    /// Takes away what the rows say about these records, in the caller's transaction. The rows and their chain stay.
    Result<> forget(Vault vault, const QList<qint64> &objects);

    /// The newest rows that fit, newest first; only such with a number below `before`, where it is given.
    Result<QList<AuditRow>> rows(Vault vault, const AuditFilter &filter, int limit, qint64 before = 0) const;
    /// When and where somebody signed in before the present session; none: never.
    Result<std::optional<AuditRow>> lastSignIn(PersonId person) const;

    Result<AuditHead> head(Vault vault) const;
    /// The newest row that was written before a moment.
    Result<AuditHead> headBefore(Vault vault, const QDateTime &moment) const;
    /// When the front desk's chain began, UTC; invalid where nothing was written yet.
    Result<QDateTime> beganAt() const;
    /// The hash of one row; none where there is no row of that number.
    Result<std::optional<QByteArray>> hashOf(Vault vault, qint64 seq) const;
    /// How many rows with a higher number tell of something that was changed, not only looked at.
    Result<qint64> changesSince(Vault vault, qint64 seq) const;
    /// Whether the vault was restored from a backup after that row: then later ones are not of the same chain.
    Result<bool> wasRestoredSince(Vault vault, qint64 seq) const;
    /// Each vault remembers how far the other has come; no memory is shortened. Nothing to do where one is open only.
    Result<> rememberCounters();
    /// The vault that has not come as far as the other remembers: then the two files are not from the same moment.
    Result<std::optional<Vault>> olderVault() const;
    /// Somebody has looked at it and works on with the files as they are.
    Result<> acceptCounters();

    /// Signs the newest row with the key of who is signed in; nothing to do where it is signed.
    Result<> signHead(Vault vault);
    /// Computes the hashes of the newest rows anew, and checks the signed heads among them.
    Result<AuditVerdict> verify(Vault vault, qint64 newest = std::numeric_limits<qint64>::max()) const;
    /// The same in steps of so many rows, with other work in between: until it is `done`.
    Result<AuditVerification> beginVerifying(Vault vault, qint64 newest = std::numeric_limits<qint64>::max()) const;
    Result<> verifyOn(AuditVerification &verification, int rows) const;

private:
    Result<Rows> run(const QString &sql, const Bindings &values = {}) const;
    Result<> write(Vault vault, PersonId person, const AuditEntry &entry, qint64 least);
    Result<> setCounters(bool shorten);
    Result<Secret> chainKey(Vault vault) const;
    Result<QMap<qint64, QByteArray>> verifyRows(AuditVerification &verification, int rows) const;
    Result<> verifyHeads(AuditVerification &verification, const QMap<qint64, QByteArray> &hashes) const;

    Database &m_database;
};

} // namespace untie
