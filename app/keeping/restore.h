#pragma once

#include "app/keeping/backuprun.h"
#include "app/keeping/lastseen.h"
#include "app/keeping/restorepreviewstore.h"
#include "app/keeping/restoreproof.h"

#include <memory>

namespace untie {

/// A backup to be restored.
struct RestoreOrder
{
    QString backup;      ///< its folder, or one in which the backups of one clinic lie: then the newest
    ClinicFolder target; ///< a new folder, or the clinic that the backup takes the place of
    RestoreProof proof;
    QDateTime now;       ///< in the time zone in which days are counted and the replaced set is named
    QString seenFile = {}; ///< of a LastSeenFile: the counters go on above what this computer saw of the clinic last
};

/// What there is to know before anything is changed.
struct RestorePreview
{
    Backup backup;
    Holdings holds;        ///< what is in it
    bool replaces = false; ///< there is a clinic in the target's place
    std::optional<Error> presentTrouble; ///< why that one cannot be read: then nobody knows what is newer in it
    Newer newer;           ///< what is in that one and not in the backup
    bool newPassword = false; ///< the owner signs in with the password that was given beside the sheet
    bool newKeyring = false;  ///< no keyring could be kept: nobody but the owner signs in before they are added anew
};

struct Restored
{
    ClinicFolder clinic;
    QString kept;                 ///< where the replaced set lies; empty: there was none
    std::optional<Backup> before; ///< the verified backup of what was replaced; none where it could not be read
};

/// Puts a backup in a clinic's place, or into a new folder. prepare() does all that takes long and changes nothing; then
/// the preview can be shown; carryOut() is the change. Killed at any moment, the old clinic opens or the new one.
///
/// Where a clinic is replaced its keyring stays, and the vaults are encrypted anew for it: people who were removed since
/// and old passwords do not come back. The vaults' counters go on above both, so that no other computer takes the
/// restored clinic for an old copy. Clients who were erased since are erased in it as well.
///
/// On one thread, the clinic itself closed; a clinic that is to be replaced is held until this goes.
class Restore final
{
public:
    /// NotABackup, BadBackup, NewerFormat for the backup; Exists for a target that holds other files; InUse; Denied for
    /// somebody who is no owner; WrongPassword; Invalid, with a sentence, for a sheet or a backup that does not belong
    /// to the clinic; DiskFull, Unreadable; Unavailable when it was stopped.
    static Result<std::unique_ptr<Restore>> prepare(RestoreOrder order, const BackupProgress &progress = {});
    /// What was prepared and not carried out is removed again.
    ~Restore();
    Restore(const Restore &) = delete;
    Restore &operator=(const Restore &) = delete;

    const RestorePreview &preview() const;
    /// Once. On an error nothing has changed.
    Result<Restored> carryOut(const BackupProgress &progress = {});

private:
    struct Work;
    explicit Restore(std::unique_ptr<Work> work);
    std::unique_ptr<Work> m_work;
};

} // namespace untie
