#include "app/security/keys.h"

#include <sodium.h>

namespace untie {

namespace {

static_assert(keyBytes == crypto_kdf_KEYBYTES);

/// `context` has exactly eight letters.
Secret derived(const Secret &from, quint64 number, const char (&context)[crypto_kdf_CONTEXTBYTES + 1])
{
    Q_ASSERT(from.size() == keyBytes);
    Secret key(keyBytes);
    crypto_kdf_derive_from_key(key.data(), key.size(), number, context, from.data());
    return key;
}

} // namespace

Secret newRecoverySecret()
{
    return Secret::random(keyBytes);
}

Secret vaultKey(const Secret &recovery, Vault vault, quint64 epoch)
{
    return vault == Vault::FrontDesk ? derived(recovery, epoch, "UntieFrD") : derived(recovery, epoch, "UntieCli");
}

Secret pageKey(const Secret &vaultKey)
{
    return derived(vaultKey, 1, "UntieSub");
}

Secret keyringMacKey(const Secret &vaultKey)
{
    return derived(vaultKey, 2, "UntieSub");
}

} // namespace untie
