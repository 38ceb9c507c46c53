#include "app/security/passwordkey.h"

#include "app/security/keys.h"

#include <QElapsedTimer>

#include <sodium.h>

namespace untie {

bool isAcceptable(const KdfCost &cost)
{
    const KdfCost &floor = KdfLimits::s_floor;
    const KdfCost &ceiling = KdfLimits::s_ceiling;
    return cost.passes >= floor.passes && cost.passes <= ceiling.passes && cost.memoryBytes >= floor.memoryBytes
        && cost.memoryBytes <= ceiling.memoryBytes;
}

bool isUpToDate(const KdfCost &cost)
{
    const KdfCost &today = KdfLimits::s_today;
    return cost.passes >= today.passes && cost.memoryBytes >= today.memoryBytes;
}

KdfCost calibratedCost()
{
    KdfCost cost = KdfLimits::s_today;
    if (KdfLimits::s_aimMs == 0)
        return cost;
    QElapsedTimer timer;
    timer.start();
    if (!passwordKey(Secret::random(keyBytes), newSalt(), cost))
        return cost;
    const qint64 tookMs = qMax<qint64>(timer.elapsed(), 1);
    if (tookMs < 500) {
        const auto passes = cost.passes * static_cast<quint64>(KdfLimits::s_aimMs) / static_cast<quint64>(tookMs);
        cost.passes = qBound(cost.passes, passes, KdfLimits::s_ceiling.passes);
    }
    return cost;
}

QByteArray newSalt()
{
    QByteArray salt(crypto_pwhash_SALTBYTES, Qt::Uninitialized);
    randombytes_buf(salt.data(), static_cast<std::size_t>(salt.size()));
    return salt;
}

Result<Secret> passwordKey(const Secret &password, const QByteArray &salt, const KdfCost &cost)
{
    Q_ASSERT(salt.size() == crypto_pwhash_SALTBYTES);
    if (!isAcceptable(cost))
        return fail(Error::Kind::Tampered, QStringLiteral("cost of the password key"));
    Secret key(keyBytes);
    // An empty password has no bytes at all, not even a place for them.
    const char *typed = password.isEmpty() ? "" : reinterpret_cast<const char *>(password.data());
    const int failed = crypto_pwhash(key.data(), key.size(), typed, password.size(),
                                     reinterpret_cast<const unsigned char *>(salt.constData()), cost.passes,
                                     static_cast<std::size_t>(cost.memoryBytes), crypto_pwhash_ALG_ARGON2ID13);
    if (failed)
        return fail(Error::Kind::OutOfMemory, QStringLiteral("argon2id"));
    return key;
}

} // namespace untie
