#pragma once

#include "app/common/id.h"
#include "app/keeping/lastseen.h"
#include "app/security/session.h"
#include "app/storage/pendingsteps.h"

#include <QList>
#include <QStringList>

namespace untie {

/// What a person has to know of a clinic's state before they write in it. Nothing is decided by itself.
struct UnlockFindings
{
    std::optional<Vault> olderVault;  ///< of an earlier moment than the other vault remembers
    QList<Vault> olderThanSeen;       ///< have not come as far as they were when this computer saw them last
    QList<Vault> otherThanSeen;       ///< have another history than this computer saw
    QList<ClientId> unknownClients;   ///< have visits, but the front desk does not know them
    int unreadableForms = 0;          ///< in the inbox, sealed for another clinical vault than this one
    PendingSteps::Outcome steps;      ///< what was left to do between the vaults; not touched while the files do not fit

    /// Whether the files are of one moment, and of a later one than this computer knows.
    bool filesFit() const { return !olderVault && olderThanSeen.isEmpty() && otherThanSeen.isEmpty(); }
    bool isQuiet() const { return filesFit() && unknownClients.isEmpty() && unreadableForms == 0; }
};

/// A sentence for each thing that was found.
QStringList explain(const UnlockFindings &findings);

/// All steps that a feature may have left between the vaults.
const QList<StepKind> &stepKinds();

/// Compares how far the open vaults are with what this computer saw last.
Result<> compareWithSeen(Database &database, const LastSeen &seen, UnlockFindings &findings);

/// Looks at a clinic that somebody just unlocked. Where the files fit, steps that are left are finished first, and series
/// without an end are made longer; where they do not, nothing is written. Without the clinical key there is less to see.
Result<UnlockFindings> lookAtUnlock(Database &database, const Session &session, const std::optional<LastSeen> &seen);

/// Gives each client whom the front desk does not know an entry there, "Unknown client 1", under the number by which the
/// visits know them: so that they can be read, and the entry be filled in. Gives what is still found.
Result<UnlockFindings> adoptUnknownClients(Database &database);

/// Somebody has seen that the files do not fit and goes on with them as they are: finishes what is left, and what is
/// there now is the truth from now on.
Result<UnlockFindings> acceptFiles(Database &database);

} // namespace untie
