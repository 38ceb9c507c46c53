#pragma once

#include "app/keeping/backupplaces.h"

#include <QFuture>

#include <stop_token>

namespace untie {

class StorageThread;

/// What came of a backup that was made while somebody works.
struct BackedUp
{
    Backup backup;
    bool copied = false;          ///< it is on the second medium, too
    std::optional<Error> trouble; ///< with that copy, or with tidying up; the backup itself is good
    int removed = 0;              ///< older ones that went: see expendable()
};

/// Makes a backup on the storage thread, in steps between which saves go on; then, on a thread of its own, the copy on
/// the second medium; then, for automatic ones, tidies up. The future tells how far it is in thousandths. It can be
/// cancelled, and is when the clinic is closed first: then it has no answer, and nothing is left of what was not whole
/// yet. `stop` ends what can still be ended and is answered: without a backup Unavailable, else the backup, perhaps
/// without its copy. `storage` outlives the work.
QFuture<Result<BackedUp>> backUp(StorageThread &storage, const BackupOrder &order, const BackupPlaces &places, const std::stop_token &stop = {});

/// Completes the checks of backups that were made by somebody who could not open all of it, with the keys of who is
/// signed in now, while they work. Gives how many became whole; those of another epoch stay as they are. The first
/// damaged one is an error, BadBackup, after all others were looked at. Cancelled as above.
QFuture<Result<int>> completeChecks(StorageThread &storage, const BackupPlaces &places);

} // namespace untie
