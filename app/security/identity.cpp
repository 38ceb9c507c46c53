#include "app/security/identity.h"

#include "app/security/fields.h"
#include "app/security/keys.h"

#include <sodium.h>

#include <cstring>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

static_assert(publicKeyBytes == crypto_box_PUBLICKEYBYTES && publicKeyBytes == crypto_sign_PUBLICKEYBYTES);
static_assert(saltBytes == crypto_pwhash_SALTBYTES);
static_assert(nonceBytes == crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);
static_assert(wrappedBytes == crypto_box_SECRETKEYBYTES + crypto_sign_SEEDBYTES + crypto_aead_xchacha20poly1305_ietf_ABYTES);
static_assert(sealedBytes == keyBytes + crypto_box_SEALBYTES);

unsigned char *raw(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

const unsigned char *raw(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

/// A person's keys from the two secrets that are stored: the X25519 key and the seed of the Ed25519 pair.
Identity identityOf(const Secret &secrets)
{
    Identity identity;
    identity.sealing = Secret(crypto_box_SECRETKEYBYTES);
    std::memcpy(identity.sealing.data(), secrets.data(), crypto_box_SECRETKEYBYTES);
    identity.shown.sealing = QByteArray(publicKeyBytes, Qt::Uninitialized);
    crypto_scalarmult_base(raw(identity.shown.sealing), identity.sealing.data());

    identity.signing = Secret(crypto_sign_SECRETKEYBYTES);
    identity.shown.signing = QByteArray(publicKeyBytes, Qt::Uninitialized);
    crypto_sign_seed_keypair(raw(identity.shown.signing), identity.signing.data(), secrets.data() + crypto_box_SECRETKEYBYTES);
    return identity;
}

Secret secretsOf(const Identity &identity)
{
    Secret secrets(crypto_box_SECRETKEYBYTES + crypto_sign_SEEDBYTES);
    std::memcpy(secrets.data(), identity.sealing.data(), crypto_box_SECRETKEYBYTES);
    crypto_sign_ed25519_sk_to_seed(secrets.data() + crypto_box_SECRETKEYBYTES, identity.signing.data());
    return secrets;
}

QByteArray authenticated(const WrapPlace &place, const KdfCost &cost, const PublicKeys &shown)
{
    return FieldWriter()
        .text(u"Untie identity 1"_s)
        .bytes(place.clinic)
        .number(static_cast<quint64>(place.person.value))
        .number(cost.passes)
        .number(cost.memoryBytes)
        .bytes(shown.sealing)
        .bytes(shown.signing)
        .written();
}

} // namespace

Identity newIdentity()
{
    return identityOf(Secret::random(crypto_box_SECRETKEYBYTES + crypto_sign_SEEDBYTES));
}

Result<WrappedIdentity> wrap(const Identity &identity, const WrapPlace &place, const Secret &password, const KdfCost &cost)
{
    WrappedIdentity wrapped{cost, newSalt(), QByteArray(nonceBytes, Qt::Uninitialized), QByteArray(wrappedBytes, Qt::Uninitialized)};
    randombytes_buf(wrapped.nonce.data(), static_cast<std::size_t>(nonceBytes));
    const auto key = passwordKey(password, wrapped.salt, cost);
    if (!key)
        return fail(key.error());
    const Secret secrets = secretsOf(identity);
    const QByteArray about = authenticated(place, cost, identity.shown);
    crypto_aead_xchacha20poly1305_ietf_encrypt(raw(wrapped.secrets), nullptr, secrets.data(), secrets.size(), raw(about),
                                               static_cast<unsigned long long>(about.size()), nullptr, raw(wrapped.nonce), key->data());
    return wrapped;
}

Result<Identity> unwrap(const WrappedIdentity &wrapped, const PublicKeys &shown, const WrapPlace &place, const Secret &password)
{
    Q_ASSERT(wrapped.secrets.size() == wrappedBytes && wrapped.nonce.size() == nonceBytes);
    const auto key = passwordKey(password, wrapped.salt, wrapped.cost);
    if (!key)
        return fail(key.error());
    Secret secrets(crypto_box_SECRETKEYBYTES + crypto_sign_SEEDBYTES);
    const QByteArray about = authenticated(place, wrapped.cost, shown);
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(secrets.data(), nullptr, nullptr, raw(wrapped.secrets),
                                                   static_cast<unsigned long long>(wrapped.secrets.size()), raw(about),
                                                   static_cast<unsigned long long>(about.size()), raw(wrapped.nonce), key->data())
        != 0)
        return fail(Error::Kind::WrongPassword);
    Identity identity = identityOf(secrets);
    if (identity.shown != shown)
        return fail(Error::Kind::Tampered, u"public keys"_s);
    return identity;
}

QByteArray seal(const Secret &key, const PublicKeys &to)
{
    Q_ASSERT(key.size() == keyBytes);
    QByteArray sealed(sealedBytes, Qt::Uninitialized);
    crypto_box_seal(raw(sealed), key.data(), key.size(), raw(to.sealing));
    return sealed;
}

Secret unseal(const QByteArray &sealed, const Identity &by)
{
    Q_ASSERT(sealed.size() == sealedBytes);
    Secret key(keyBytes);
    if (crypto_box_seal_open(key.data(), raw(sealed), static_cast<unsigned long long>(sealed.size()), raw(by.shown.sealing), by.sealing.data()) != 0)
        return {};
    return key;
}

} // namespace untie
