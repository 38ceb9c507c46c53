#pragma once

#include "app/security/keyring.h"

#include <array>
#include <vector>

namespace untie {

inline constexpr std::array bothVaults{Vault::FrontDesk, Vault::Clinical};

/// A vault key in the hand of somebody who may have it.
struct HeldKey
{
    Vault vault = Vault::FrontDesk;
    quint64 epoch = 0;
    Secret key;
};
using HeldKeys = std::vector<HeldKey>;

/// Null where nobody gave it.
const Secret *keyOf(const HeldKeys &keys, Vault vault, quint64 epoch);
/// The one of the highest epoch; null where none is for this vault.
const HeldKey *newestKey(const HeldKeys &keys, Vault vault);

/// What somebody's own keys open in the keyring.
struct OpenedGrants
{
    HeldKeys keys;
    Secret recovery; ///< R, in an owner's hand; empty in all others'
    bool authentic = false; ///< the keyring's list was written by somebody who could open what this person opens
};

/// Tampered where a grant is not for this person, or the recovery secret is not the one that the vault keys come from:
/// then somebody else wrote it. A keyring that merely is not authentic is told in the answer. Only in an authentic one
/// may older epochs come from an older recovery secret, as they do while a clinic is encrypted under a new one.
Result<OpenedGrants> openGrants(const Keyring &keyring, const KeyringPerson &person, const Identity &identity);

/// Gives a person the keys of every live epoch that belong to a role, and takes all others from them. `keys` holds
/// them all.
void grant(KeyringPerson &person, Role role, const Keyring &keyring, const HeldKeys &keys, const Secret &recovery);

/// Sets the codes that authenticate the keyring, of every vault whose newest key is among these.
void authenticate(Keyring &keyring, const HeldKeys &keys);

} // namespace untie
