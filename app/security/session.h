#pragma once

#include "app/common/id.h"
#include "app/common/result.h"
#include "app/common/secret.h"
#include "app/security/keyringtrust.h"
#include "app/storage/clinicfolder.h"
#include "app/storage/database.h"

#include <QList>
#include <QString>

#include <functional>
#include <functional>
#include <memory>
#include <optional>

namespace untie {

class Reencryption;

/// What a person may do is what their keys open: the front desk's vault; both vaults; both and the recovery secret R.
enum class Role { Receptionist, Therapist, Owner };

/// Somebody the keyring knows, as the sign-in page lists them. Readable without any password.
struct Account
{
    PersonId person;
    QString name;
    Role role = Role::Receptionist;

    bool operator==(const Account &) const = default;
};

/// Who is signed in where.
struct Session
{
    ClinicFolder folder;
    PersonId person;
    QString name;
    Role role = Role::Receptionist;
    KeyringTrust keyring = KeyringTrust::Trusted;
    std::shared_ptr<Reencryption> reencryption = {}; ///< unfinished work, for an owner's session to do; see runOn()
    int wrongTries = 0; ///< wrong passwords on this account, on this computer, since somebody signed in here last
    std::optional<Vault> olderVault = {}; ///< one that is from an earlier moment than the other remembers; see AuditStore
};

/// An unlocked clinic. Made and used on the storage thread.
struct OpenClinic
{
    std::unique_ptr<Database> database;
    Session session;
};

/// The accounts of a clinic, in the order in which they were made. NotAClinic, Unreadable, Corrupt, NewerFormat.
Result<QList<Account>> accountsOf(const ClinicFolder &folder);

/// Done when a vault's tables are about to be changed by a newer program, with both vaults open as they were: the place
/// for a backup. An error stops the opening.
using BeforeMigrating = std::function<Result<>(Database &database, const Session &session)>;

/// Opens a clinic. `name` may be empty where there is one owner only. WrongPassword for a name that is not there too,
/// after the same time. Tampered where the keyring gives keys that cannot be this person's; one whose list of people
/// does not fit its authentication code opens, and the session says so.
Result<OpenClinic> signIn(const ClinicFolder &folder, const QString &name, const Secret &password, const BeforeMigrating &beforeMigration = {});

struct CreatedClinic
{
    OpenClinic clinic;
    QString recoverySheet; ///< R in words of base32 with check symbols, to be printed; nowhere else in the clear
};

/// What a new clinic is made from.
struct NewClinic
{
    ClinicFolder folder; ///< not there yet, or empty
    PersonId owner;
    QString ownerName;
    const Secret &password;
    const Secret &recovery; ///< R, whose sheet was printed
    std::function<Result<>(Database &)> furnish = {}; ///< fills the front desk's tables before anybody can open them
};

/// Makes a clinic with one owner and signs them in. All or nothing: on failure nothing is left, and before all of it is
/// there, none of it can be opened.
Result<OpenClinic> createClinic(const NewClinic &wanted);

/// The same with a recovery secret of its own.
Result<CreatedClinic> createClinic(const ClinicFolder &folder, PersonId owner, const QString &ownerName, const Secret &password);

} // namespace untie
