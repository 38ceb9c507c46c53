#include "app/security/sealedbox.h"

#include <sodium.h>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

const unsigned char *raw(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

unsigned char *raw(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

} // namespace

SealingKeys newSealingKeys()
{
    SealingKeys keys{QByteArray(crypto_box_PUBLICKEYBYTES, Qt::Uninitialized), QByteArray(crypto_box_SECRETKEYBYTES, Qt::Uninitialized)};
    crypto_box_keypair(raw(keys.shown), raw(keys.secret));
    return keys;
}

Result<QByteArray> sealBytes(const QByteArray &bytes, const QByteArray &shown)
{
    if (shown.size() != crypto_box_PUBLICKEYBYTES)
        return fail(Error::Kind::Invalid, u"a sealing key"_s);
    QByteArray sealed(bytes.size() + crypto_box_SEALBYTES, Qt::Uninitialized);
    crypto_box_seal(raw(sealed), raw(bytes), static_cast<unsigned long long>(bytes.size()), raw(shown));
    return sealed;
}

Result<QByteArray> openSealed(const QByteArray &sealed, const SealingKeys &keys)
{
    const auto corrupt = fail(Error::Kind::Corrupt, u"something sealed"_s);
    if (sealed.size() < qsizetype(crypto_box_SEALBYTES) || keys.shown.size() != crypto_box_PUBLICKEYBYTES || keys.secret.size() != crypto_box_SECRETKEYBYTES)
        return corrupt;
    QByteArray bytes(sealed.size() - qsizetype(crypto_box_SEALBYTES), Qt::Uninitialized);
    if (crypto_box_seal_open(raw(bytes), raw(sealed), static_cast<unsigned long long>(sealed.size()), raw(keys.shown), raw(keys.secret)) != 0)
        return corrupt;
    return bytes;
}

} // namespace untie
