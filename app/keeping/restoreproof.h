#pragma once

#include "app/security/grants.h"

namespace untie {

/// What somebody who restores has to show: their password, the recovery sheet, or both.
struct RestoreProof
{
    QString user;    ///< their account; empty: the only owner
    Secret password; ///< beside a sheet: the one that the owner has from now on, where it is another; may be empty then
    Secret recovery; ///< R, from the sheet; empty: none
};

/// An owner of a keyring, as their password or the sheet shows.
struct ProvenOwner
{
    PersonId person; ///< nobody, where the sheet alone was shown
    QString name;
    Secret recovery; ///< R of that keyring
    HeldKeys keys;   ///< of its epochs
};

/// Whether the proof is an owner's of this keyring: by password, else by the sheet. WrongPassword where it is neither;
/// Denied for an account that is no owner's; Invalid, with a sentence, where it is not said which of several owners.
Result<ProvenOwner> proveOwner(const Keyring &keyring, const RestoreProof &proof);

/// Remembers that a password was wrong, as sign-in does: the next try waits, and who signs in to the clinic is told.
void rememberWrongTry(const Keyring &keyring, const RestoreProof &proof);

/// Whether a keyring's newest keys come from this recovery secret.
bool comesFrom(const Keyring &keyring, const Secret &recovery);

/// The account that the proof means in a keyring: the one named, else the only owner's; null where it is neither.
const KeyringPerson *meantBy(const RestoreProof &proof, const Keyring &keyring);

} // namespace untie
