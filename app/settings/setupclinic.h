#pragma once

#include "app/people/person.h"
#include "app/security/session.h"
#include "app/settings/backupsettingsstore.h"
#include "app/settings/clinicprofile.h"

#include <QStringList>

namespace untie {

/// All that is asked before a clinic is made.
struct ClinicSetUp
{
    ClinicFolder folder;
    ClinicProfile profile;
    Person owner; ///< without an id: a new one is made
    BackupSettings backup;
};

/// Why a clinic cannot be set up in a folder, before anything is written: Exists, Unreadable, or Invalid with a sentence;
/// see mayLieThere().
Result<> mayBeSetUpIn(const ClinicFolder &folder);

/// Makes a clinic with its letterhead, its owner and its backup folders, and signs the owner in. All or nothing: also
/// when the power fails meanwhile, there is either the whole clinic or none. Invalid, with a sentence, for what cannot be
/// stored. `recovery` is the secret whose sheet was printed. Takes the time of a password's key and more: for the
/// storage thread.
Result<OpenClinic> setUpClinic(const ClinicSetUp &wanted, const Secret &password, const Secret &recovery);

/// The folder that a clinic of that name gets when nobody chooses another: "linden-row-massage.untie" in `parent`, with
/// a number where that is taken.
QString proposedFolder(const QString &parent, const QString &clinicName);

} // namespace untie
