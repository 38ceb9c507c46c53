#pragma once

#include "app/security/grants.h"
#include "app/security/session.h"

namespace untie {

/// A clinic opened by its recovery secret alone.
struct OpenedWithSheet
{
    std::unique_ptr<Database> database; ///< both vaults, with the tables they had
    HeldKeys keys; ///< of the epochs that the vaults lie under
};

/// Opens the vaults of a folder without any keyring: the epochs are found by trying. Missing and Mismatched name the
/// vault: a vault that none of this sheet's keys opens is another clinic's, or from before or after the sheet was
/// replaced. Takes up to some seconds where nothing fits.
Result<OpenedWithSheet> openWithSheet(const ClinicFolder &folder, const Secret &recovery);

/// Who will own the clinic when nobody else is there.
struct RecoveringOwner
{
    PersonId person; ///< as the front desk's vault knows them; may be nobody: then a new one, or the account of that name
    QString name;
    const Secret &password; ///< a new one; at least twelve characters
    QByteArray clinic = {}; ///< the number that a new keyring gets, where it is known; empty: one of its own
};

/// Lets somebody who has the recovery sheet in again where the keyring is lost or damaged, or all passwords are
/// forgotten. Where the keyring is still an authentic one and not older than the vault remembers, all other accounts
/// stay, and the owner's own of that name gets the new password and new keys; else a new one with this owner alone
/// takes its place. Signs them in. Invalid, with a sentence, for a name or password that cannot be; see
/// openWithSheet() for the rest.
Result<OpenClinic> recoverWithSheet(const ClinicFolder &folder, const Secret &recovery, const RecoveringOwner &owner);

} // namespace untie
