#pragma once

#include "app/common/id.h"
#include "app/common/result.h"
#include "app/common/secret.h"
#include "app/security/passwordkey.h"

#include <QByteArray>

namespace untie {

/// What everybody may know of a person's keys.
struct PublicKeys
{
    QByteArray sealing; ///< X25519: what is sealed to it only they can open
    QByteArray signing; ///< Ed25519

    bool operator==(const PublicKeys &) const = default;
};

/// A person's own keys. They are theirs whatever the password is.
struct Identity
{
    PublicKeys shown;
    Secret sealing;
    Secret signing;
};

Identity newIdentity();

/// A person's secrets under their password, as they stand in the keyring.
struct WrappedIdentity
{
    KdfCost cost;
    QByteArray salt;
    QByteArray nonce;
    QByteArray secrets;

    bool operator==(const WrappedIdentity &) const = default;
};

/// Whose secrets they are. It is authenticated with them, so that they open in no other place.
struct WrapPlace
{
    QByteArray clinic;
    PersonId person;
};

Result<WrappedIdentity> wrap(const Identity &identity, const WrapPlace &place, const Secret &password, const KdfCost &cost);
/// WrongPassword also where anything of what is authenticated was changed.
Result<Identity> unwrap(const WrappedIdentity &wrapped, const PublicKeys &shown, const WrapPlace &place, const Secret &password);

/// Seals a key to a person.
QByteArray seal(const Secret &key, const PublicKeys &to);
/// An empty secret where it was not sealed to this person.
Secret unseal(const QByteArray &sealed, const Identity &by);

/// Lengths in bytes, for those who read them from a file.
inline constexpr qsizetype publicKeyBytes = 32;
inline constexpr qsizetype saltBytes = 16;
inline constexpr qsizetype nonceBytes = 24;
inline constexpr qsizetype wrappedBytes = 2 * 32 + 16;
inline constexpr qsizetype sealedBytes = 32 + 48;

} // namespace untie
