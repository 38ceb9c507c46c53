#pragma once

#include "app/clients/client.h"
#include "app/common/result.h"
#include "app/storage/pendingsteps.h"

#include <QDateTime>

namespace untie {

class Database;

/// How much of a client goes when they are erased.
struct Erasable
{
    int visits = 0;
    int findings = 0;
    int intakes = 0;
    int consents = 0;
    int appointments = 0; ///< of them all, also those to come
    int files = 0; ///< with the photo
    int others = 0; ///< other rows: scales, waiting list, summaries, links, drafts …

    bool operator==(const Erasable &) const = default;
};

/// Forgets clients for good, and restricts those who must not be forgotten yet (security.md §6, §12).
///
/// What happens to each table stands in one list in the source; a test holds it against all tables that name a client.
/// Rows of the audit stay, with numbers and no details; so does the list of who was erased.
class ErasureStore final
{
public:
    explicit ErasureStore(Database &database);

    /// With all records that are of this person.
    Result<Erasable> preview(ClientId client) const;
    /// Hides them at once, then erases them in both vaults, by steps that go on at the next owner's unlock where they are
    /// broken off. Denied while the record has to be kept, see keptUntil().
    Result<> erase(ClientId client, QDate today, const QDateTime &now);
    /// Erases whoever was erased in another record of this clinic, as far as they are in this one: for a backup that was
    /// restored. Nothing where the other has no such list.
    Result<> takeOver(Database &from);

    /// The day from which the record may be erased: so many years as the clinic sets after the newest visit, or, where
    /// there was none, after the record was made.
    Result<QDate> keptUntil(ClientId client) const;
    /// As the owner set it; 10 where nobody did. 0: may be erased at any time.
    Result<int> yearsKept() const;
    Result<> setYearsKept(int years);
    static constexpr int usualYears = 10;
    static constexpr int mostYears = 40;

    /// From now on the record is shown in no list and changed by nobody. `reason` says why: at most 500 letters,
    /// see ClientStore::restriction().
    Result<> restrict(ClientId client, const QString &reason, const QDateTime &now);
    Result<> unrestrict(ClientId client);

private:
    Result<QList<ClientId>> recordsOf(ClientId client) const;
    Result<> begin(const QList<ClientId> &records, const QDateTime &now, PendingStep &step);

    Database &m_database;
};

/// The tables of which rows go with a client, "clinical.visit", each once.
QStringList erasedTables();

/// Goes on with what was begun. Queued in the front desk's vault with the beginning of each; only an owner may.
const StepKind &eraseStep();

} // namespace untie
