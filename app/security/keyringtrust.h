#pragma once

#include <QString>

namespace untie {

/// Whether the keyring beside the vaults is the one that an owner wrote last. Vaults open with any keyring that has
/// their keys; people are administered only where it is trusted, or an owner would give keys to a stranger's name.
enum class KeyringTrust {
    Trusted,
    Changed, ///< by something other than Untie: who may open what does not fit its authentication code
    Older ///< than the vault remembers: an old copy was put back, with the people and passwords of that day
};

/// The sentence for an owner, with what to do about it; empty for a trusted one.
QString explain(KeyringTrust trust);

} // namespace untie
