#include "app/visits/frozenform.h"

#include <sodium.h>

namespace untie {

namespace {

constexpr qsizetype hashBytes = 32;

unsigned char *raw(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

const unsigned char *raw(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

unsigned long long lengthOf(const QByteArray &bytes)
{
    return static_cast<unsigned long long>(bytes.size());
}

} // namespace

QByteArray frozenHash(const QByteArray &form)
{
    QByteArray hash(hashBytes, Qt::Uninitialized);
    crypto_generichash(raw(hash), hashBytes, raw(form), lengthOf(form), nullptr, 0);
    return hash;
}

QByteArray signatureOf(const QByteArray &bytes, const Secret &signing)
{
    Q_ASSERT(signing.size() == crypto_sign_SECRETKEYBYTES);
    QByteArray signature(crypto_sign_BYTES, Qt::Uninitialized);
    crypto_sign_detached(raw(signature), nullptr, raw(bytes), lengthOf(bytes), signing.data());
    return signature;
}

bool isSignatureOf(const QByteArray &bytes, const QByteArray &signature, const QByteArray &signer)
{
    if (signer.size() != crypto_sign_PUBLICKEYBYTES || signature.size() != crypto_sign_BYTES)
        return false;
    return crypto_sign_verify_detached(raw(signature), raw(bytes), lengthOf(bytes), raw(signer)) == 0;
}

} // namespace untie
