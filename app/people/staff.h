#pragma once

#include "app/people/person.h"
#include "app/security/administration.h"
#include "app/security/auditstore.h"

#include <optional>

namespace untie {

class Reencryption;

// Those who work here and their accounts, as one thing: what is printed of somebody stands in the front desk's vault,
// what they may open in the keyring. Functions for the storage thread; see administration.h for the errors.

/// Somebody as an owner sees them.
struct StaffMember
{
    Person person;
    std::optional<Role> role;          ///< none: no account, so they do not sign in
    std::optional<AuditRow> lastSignIn; ///< before the present session
};

/// Who works here or can sign in: those with an account in the order in which they got it, then the others. An account
/// whose person was not stored, because the program was stopped in between, gets one.
Result<QList<StaffMember>> staff(Database &database, const ClinicFolder &folder);

/// Gives somebody an account and stores them, as new where they carry no revision. All is refused as long as the account
/// cannot be made.
Result<> employ(Database &database, const Administrator &by, const Person &person, Role role, const Secret &password);

/// Changes name and what is printed behind it; the name is that of the account, too.
Result<> rename(Database &database, const Administrator &by, const Person &person);

/// Takes somebody's account and notes that they work here no more; see removeAccount() for the work that is left to do
/// and when a fresh recovery secret is needed.
Result<std::shared_ptr<Reencryption>> dismiss(Database &database, const Administrator &by, PersonId person, const Secret &freshRecovery = {});

/// The same for somebody who has no account.
Result<> dismissWithoutAccount(Database &database, PersonId person);

} // namespace untie
