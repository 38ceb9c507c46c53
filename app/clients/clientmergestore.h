#pragma once

#include "app/clients/clientmerge.h"
#include "app/common/result.h"
#include "app/storage/clinicfolder.h"
#include "app/storage/pendingsteps.h"

#include <QSet>

#include <utility>

namespace untie {

class Database;

using ClientPairs = QSet<std::pair<ClientId, ClientId>>;

/// For statements with a place `:client`: "IN (…)", the numbers of all records that are of that person. `vault` is where
/// the statement reads.
const QString &ofOnePerson(Vault vault);
/// For statements on the front desk's vault: the number of the record that stands for the client in this column.
QString standingFor(const QString &column);

/// Two records that are of one person become one. Nothing is moved: a row says that one stands for the other, whoever reads
/// goes by it, and taking it apart again ends the row. The front desk decides; a step tells the clinical vault.
class ClientMergeStore final
{
public:
    explicit ClientMergeStore(Database &database);

    /// From now on `other` is shown as part of the record `kept`, which is stored as it is given, see mergedClient().
    /// Conflict when one of them was changed or merged meanwhile (`kept.rev`, `otherRev`), Invalid as in ClientStore.
    Result<MergeId> merge(const Client &kept, ClientId other, int otherRev, const QDateTime &now);
    /// Takes them apart. What was changed since the merge stays with the record that was kept, everything else is as it
    /// was before. NotFound when that is done already.
    Result<> undo(MergeId merge, const QDateTime &now);
    /// The records that are shown as part of this one by themselves, the newest merge first.
    Result<QList<ClientMerge>> of(ClientId client) const;

    /// How much there is of a record, to tell two apart. Visits only where the clinical vault is open.
    struct Counts
    {
        int visits = 0;
        int appointments = 0;
    };
    Result<Counts> countsOf(ClientId client) const;

    /// These two are two people.
    Result<> keepApart(ClientId one, ClientId other, const QDateTime &now);
    /// Those of whom that was said, the lower number first.
    Result<ClientPairs> keptApart() const;

private:
    Result<> renumber();
    Result<> tell(ClientId one, const QString &what, ClientId other, MergeId merge, PendingStep &step);
    void finish(const PendingStep &step);

    Database &m_database;
};

/// Tells the clinical vault which records are of one person. Queued in the front desk's with each merge and each undo.
const StepKind &mergeStep();

} // namespace untie
