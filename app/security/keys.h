#pragma once

#include "app/common/secret.h"
#include "app/storage/clinicfolder.h"

namespace untie {

/// Every key of a clinic follows from its recovery secret R, so that R and a bare vault file are enough to read it.
inline constexpr std::size_t keyBytes = 32;

/// R: random, made once for a clinic, kept on paper and sealed to the owners.
Secret newRecoverySecret();

/// K(v, e): what opens a vault. The epoch counts from 1 and rises when somebody who knew the key leaves.
Secret vaultKey(const Secret &recovery, Vault vault, quint64 epoch);

/// The raw key of the vault's pages.
Secret pageKey(const Secret &vaultKey);

/// What the keyring's list of those who may open the vault is authenticated with.
Secret keyringMacKey(const Secret &vaultKey);

} // namespace untie
