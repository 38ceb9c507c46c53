#include "ui/keeping/backupoverview.h"

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
                            .state = {},
                            .now = now};
    overview.state = backupStateOf(overview.here, overview.there, !places.second.isEmpty(), now);
    overview.state.damaged = overview.damaged.size();
    return overview;
}

Result<BackupPlaces> placesBeforeSignIn(const ClinicFolder &clinic, const KnownFolders &known)
{
    const auto keyring = readKeyring(clinic);
    if (!keyring)
        return fail(keyring.error());
    return BackupPlaces{keyring->clinic, ownBackups(clinic), known.chosen, known.second};
}

} // namespace untie
