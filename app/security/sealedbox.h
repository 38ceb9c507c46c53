#pragma once

#include "app/common/result.h"

#include <QByteArray>

namespace untie {

/// A pair of keys (X25519) for what one person may put in and only another may take out.
struct SealingKeys
{
    QByteArray shown;
    QByteArray secret;
};
SealingKeys newSealingKeys();

/// Seals bytes of any length so that only the secret half opens them; who sealed them cannot be told. Invalid for a key
/// that is none.
Result<QByteArray> sealBytes(const QByteArray &bytes, const QByteArray &shown);
/// Corrupt where it was sealed to another key, or changed.
Result<QByteArray> openSealed(const QByteArray &sealed, const SealingKeys &keys);

} // namespace untie
