#pragma once

#include "app/common/result.h"
#include "app/common/secret.h"

#include <QByteArray>

namespace untie {

/// What one guess at a password costs: passes of Argon2id over so much memory, in one lane.
struct KdfCost
{
    quint64 passes = 0;
    quint64 memoryBytes = 0;

    bool operator==(const KdfCost &) const = default;
};

/// Whether the program derives a key at this cost. Too cheap invites guessing; too dear is a file that wants to take
/// the computer down, since a keyring is read before anybody vouches for it.
bool isAcceptable(const KdfCost &cost);

/// Whether a password kept at this cost may stay so. What an older Untie wrote still opens, and is wrapped anew at the
/// next sign-in.
bool isUpToDate(const KdfCost &cost);

/// The cost for a new password on this computer: today's least, with more passes where it takes less than half a second.
/// Takes about as long to find out.
KdfCost calibratedCost();

QByteArray newSalt();

/// The key that a person's own secrets are wrapped with. OutOfMemory where the computer cannot spare the memory now.
Result<Secret> passwordKey(const Secret &password, const QByteArray &salt, const KdfCost &cost);

/// What isAcceptable(), isUpToDate() and calibratedCost() go by.
class KdfLimits final
{
    friend class CheapKdf; // defined by the tests alone: nothing in the program can lower the floor
    friend bool isAcceptable(const KdfCost &cost);
    friend bool isUpToDate(const KdfCost &cost);
    friend KdfCost calibratedCost();

    inline static KdfCost s_floor{3, quint64(256) << 20}; ///< the least that any Untie wrote
    inline static KdfCost s_today{3, quint64(256) << 20}; ///< the least that this one writes; when it rises, the floor stays
    inline static KdfCost s_ceiling{20, quint64(2) << 30};
    inline static qint64 s_aimMs = 700; ///< 0: do not measure
};

} // namespace untie
