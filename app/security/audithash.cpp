#include "app/security/audithash.h"

#include "app/security/fields.h"

#include <sodium.h>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

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

QByteArray keyedHash(const QByteArray &bytes, std::span<const unsigned char> key)
{
    QByteArray hash(32, Qt::Uninitialized);
    crypto_generichash(raw(hash), 32, raw(bytes), lengthOf(bytes), key.data(), key.size());
    return hash;
}

QByteArray headBytes(Vault vault, const AuditHead &head, PersonId person, qint64 at)
{
    return FieldWriter()
        .text(u"Untie audit head 1"_s)
        .text(schemaOf(vault))
        .number(static_cast<quint64>(head.seq))
        .bytes(head.hash)
        .number(static_cast<quint64>(person.value))
        .number(static_cast<quint64>(at))
        .written();
}

} // namespace

QByteArray auditDetailHash(const QString &detail, std::span<const unsigned char> key)
{
    return keyedHash(FieldWriter().text(u"Untie audit detail 1"_s).text(detail).written(), key);
}

QByteArray auditHash(Vault vault, const AuditRow &row, const QByteArray &details, const QByteArray &before, std::span<const unsigned char> key)
{
    return keyedHash(FieldWriter()
                         .text(u"Untie audit row 1"_s)
                         .text(schemaOf(vault))
                         .number(static_cast<quint64>(row.seq))
                         .number(static_cast<quint64>(row.at.toMSecsSinceEpoch()))
                         .number(row.setBack ? 1 : 0)
                         .number(static_cast<quint64>(row.person.value))
                         .text(row.workstation)
                         .text(row.action)
                         .number(static_cast<quint64>(row.object))
                         .bytes(details)
                         .bytes(before)
                         .written(),
                     key);
}

QByteArray signAuditHead(Vault vault, const AuditHead &head, PersonId person, qint64 at, const Secret &signing)
{
    Q_ASSERT(signing.size() == crypto_sign_SECRETKEYBYTES);
    const QByteArray bytes = headBytes(vault, head, person, at);
    QByteArray signature(crypto_sign_BYTES, Qt::Uninitialized);
    crypto_sign_detached(raw(signature), nullptr, raw(bytes), lengthOf(bytes), signing.data());
    return signature;
}

bool isAuditHeadSigned(Vault vault, const AuditHead &head, PersonId person, qint64 at, const QByteArray &signer, const QByteArray &signature)
{
    if (signer.size() != crypto_sign_PUBLICKEYBYTES || signature.size() != crypto_sign_BYTES)
        return false;
    const QByteArray bytes = headBytes(vault, head, person, at);
    return crypto_sign_verify_detached(raw(signature), raw(bytes), lengthOf(bytes), raw(signer)) == 0;
}

QByteArray publicSigningKey(const Secret &signing)
{
    QByteArray key(crypto_sign_PUBLICKEYBYTES, Qt::Uninitialized);
    crypto_sign_ed25519_sk_to_pk(raw(key), signing.data());
    return key;
}

} // namespace untie
