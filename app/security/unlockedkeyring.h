#pragma once

#include "app/security/auditstore.h"
#include "app/security/grants.h"

#include <QList>

namespace untie {

class Database;

/// An owner who changes what others may open. Their password is asked for each time: neither the recovery secret nor
/// what opens it stays in memory between two acts.
struct Administrator
{
    ClinicFolder folder;
    PersonId person;
    const Secret &password;
};

/// A clinic's keyring in the hand of an owner, for one act: it is read anew, changed, and written as a whole.
class UnlockedKeyring final
{
public:
    /// WrongPassword; Denied for somebody who is no owner; Tampered for a keyring that is not trusted.
    static Result<UnlockedKeyring> open(Database &database, const Administrator &by);

    const Keyring &keyring() const { return m_keyring; }
    Keyring &keyring() { return m_keyring; }
    const Secret &recovery() const { return m_recovery; }
    /// NotFound for somebody who is not in the keyring.
    Result<KeyringPerson *> find(PersonId person);
    int owners() const;

    /// Gives a person the keys of a role, and takes all others.
    void grant(KeyringPerson &person, Role role);
    /// From now on the vault's newest key is one that nobody has yet but those who are in the keyring now. Invalid
    /// while too many older ones are still alive.
    Result<> raiseEpoch(Vault vault);
    /// The same for both vaults, with keys that come from another recovery secret.
    Result<> replaceRecovery(const Secret &fresh);

    /// Puts the keyring in the place of the one on disk, with its revision raised; see replaceKeyring().
    Result<> write(Database &database, const AuditEntry &what);
    /// The keys of all live epochs, for those who encrypt the vaults anew.
    HeldKeys takeKeys() { return std::move(m_keys); }

private:
    UnlockedKeyring(ClinicFolder folder, Keyring keyring, OpenedGrants opened);

    ClinicFolder m_folder;
    Keyring m_keyring;
    HeldKeys m_keys;
    Secret m_recovery;
    bool m_anotherRecovery = false;
};

/// Writes a keyring durably; what for is in the audit of the open vaults before, so that nothing is changed that could
/// not be written down. All or nothing. Invalid for one that could not be read again.
Result<> writeKeyring(Database &database, const ClinicFolder &folder, const Keyring &keyring, const AuditEntry &what);

/// The same for a keyring with another list of people or epochs: its revision was raised and its codes set. The vault
/// remembers it, so that an older one is noticed.
Result<> replaceKeyring(Database &database, const ClinicFolder &folder, const Keyring &keyring, const AuditEntry &what);

} // namespace untie
