#pragma once

#include "app/security/unlockedkeyring.h"

#include <memory>

namespace untie {

class Reencryption;

// What an owner does to the accounts of a clinic that is open: functions for the storage thread. Each asks for the
// owner's own password, and writes the keyring as a whole or not at all. In common, their errors are WrongPassword,
// Denied for somebody who is no owner, NotFound for an account that is not there (any more), Tampered for a keyring
// that is not trusted, and Invalid with a sentence for the owner.
//
// The front desk's table of people (app/people) is the caller's to write: before an account is added, under the same
// id, and after one was removed.

struct NewAccount
{
    PersonId person;
    QString name; ///< as it is typed at sign-in; no two accounts of a clinic share one
    Role role = Role::Receptionist;
    const Secret &password; ///< to begin with; at least twelve characters
};
Result<> addAccount(Database &database, const Administrator &by, const NewAccount &account);

Result<> renameAccount(Database &database, const Administrator &by, PersonId person, const QString &name);

/// For somebody who forgot theirs, or whose password others know: new keys of their own, wrapped under a new password.
/// What they signed stays valid. Invalid for one's own account; that is what changePassword() is for.
Result<> resetPassword(Database &database, const Administrator &by, PersonId person, const Secret &password);

/// Makes somebody more or less than they were. Whoever could open more than they now may knows a key of it, so the
/// vault is encrypted anew: the answer is that work, still to be done, or null. An owner knew the recovery secret:
/// for one who is lowered, a fresh one is needed (newRecoverySecret()), whose sheet is printed before. Invalid for the
/// last owner.
Result<std::shared_ptr<Reencryption>> changeRole(Database &database, const Administrator &by, PersonId person, Role role,
                                                 const Secret &freshRecovery = {});

/// Takes an account away: from now on it does not sign in. The answer is the work that takes from its person what they
/// could still open with a copy of the old keyring; see changeRole(), also for owners. Nobody but the last owner is
/// refused, the administrator themself neither.
Result<std::shared_ptr<Reencryption>> removeAccount(Database &database, const Administrator &by, PersonId person,
                                                    const Secret &freshRecovery = {});

/// Makes all keys come from a fresh recovery secret, because the old sheet is lost or was seen. Its sheet is printed
/// before; until the answer's work is done, the old one is kept, too.
Result<std::shared_ptr<Reencryption>> replaceRecovery(Database &database, const Administrator &by, const Secret &freshRecovery);

/// The recovery sheet, to be printed again.
Result<QString> recoverySheetAgain(Database &database, const Administrator &by);

} // namespace untie
