#pragma once

#include "app/keeping/backupplaces.h"

namespace untie {

/// A clinic's backups in all of its folders, as they lie on the disks.
struct BackupOverview
{
    BackupPlaces places;
    bool chosenIsThere = false; ///< the chosen folder can be reached
    bool secondIsThere = false; ///< the medium of the second one is plugged in
    QList<Backup> here; ///< newest first
    QList<Backup> there; ///< on the second medium, newest first
    QStringList damaged; ///< folders of ours that do not read as a backup
    QStringList underOldSheet; ///< paths of backups that an earlier recovery sheet still opens
    BackupState state;
    QDateTime now; ///< when this was, in the clinic's time zone
};

/// Looks at the folders: reads manifests and sizes, no vault. A slow disk makes it slow, so it is asked for in the
/// background. `now` is in the clinic's time zone.
BackupOverview readBackups(const BackupPlaces &places, const QDateTime &now);

/// Where a clinic's backups lie beside its own folder, as this computer remembers it.
struct KnownFolders
{
    QString chosen; ///< empty: none
    QString second;
};

/// What can be looked at before anybody has signed in. Where the clinic lost its keyring, the newest backup in these
/// places says which clinic it is.
Result<BackupPlaces> placesBeforeSignIn(const ClinicFolder &clinic, const KnownFolders &known);

} // namespace untie
