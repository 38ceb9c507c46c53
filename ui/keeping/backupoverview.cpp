#include "ui/keeping/backupoverview.h"

#include "app/keeping/backupfolder.h"
#include "app/security/grants.h"

#include <QFileInfo>

namespace untie {

BackupOverview readBackups(const BackupPlaces &places, const QDateTime &now)
{
    BackupOverview overview{.places = places,
                            .chosenIsThere = !places.chosen.isEmpty() && QFileInfo(places.chosen).isDir(),
                            .secondIsThere = !places.second.isEmpty() && QFileInfo(places.second).isDir(),
                            .here = places.here(),
                            .there = places.there(),
                            .damaged = places.damaged(),
                            .underOldSheet = {},
                            .state = {},
                            .now = now};
    overview.state = backupStateOf(overview.here, overview.there, !places.second.isEmpty(), now);
    overview.state.damaged = overview.damaged.size();
    for (const Backup &backup : overview.here + overview.there) {
        if (const auto keyring = readKeyring(ClinicFolder{backup.path}); keyring && places.isUnderOldSheet(*keyring))
            overview.underOldSheet.append(backup.path);
    }
    return overview;
}

Result<BackupPlaces> placesBeforeSignIn(const ClinicFolder &clinic, const KnownFolders &known)
{
    BackupPlaces places{{}, ownBackups(clinic), known.chosen, known.second, 0};
    const auto keyring = readKeyring(clinic);
    if (keyring) {
        places.clinic = keyring->clinic;
        return places;
    }
    QDateTime newest;
    for (const QString &folder : {places.own, places.chosen, places.second}) {
        const QList<Backup> backups = folder.isEmpty() ? QList<Backup>() : BackupFolder(folder).contents().backups;
        if (backups.isEmpty() || (newest.isValid() && backups.constFirst().manifest.madeAt <= newest))
            continue;
        newest = backups.constFirst().manifest.madeAt;
        places.clinic = backups.constFirst().manifest.clinic;
    }
    return newest.isValid() ? Result<BackupPlaces>(std::move(places)) : fail(keyring.error());
}

} // namespace untie
