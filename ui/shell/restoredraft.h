#pragma once

#include "app/common/secret.h"
#include "app/storage/clinicfolder.h"
#include "ui/keeping/backupoverview.h"

namespace untie {

/// What is gathered until a backup is restored. It goes with the page; the secrets are wiped.
struct RestoreDraft
{
    ClinicFolder clinic;  ///< the present one; its path is empty where none is known
    KnownFolders known;   ///< where its backups lie
    bool hidesPeople = false; ///< who works there is not said before they have shown who they are
    QString seenFile;     ///< of a LastSeenFile
    QString backup = {};  ///< its folder, or one in which the backups of one clinic lie
    ClinicFolder target = {};
    QString user = {};
    Secret password = {}; ///< empty with a sheet where it stays what it is
    Secret recovery = {}; ///< empty: the password is shown
};

} // namespace untie
