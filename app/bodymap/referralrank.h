#pragma once

#include "app/bodymap/painplace.h"

#include <QDate>

namespace untie {

/// What a client's own record knows of a muscle.
struct KnownMuscle
{
    QString muscle;
    Side side = Side::Left;
    bool open = false; ///< a trigger point was found there and is not quiet
    std::optional<int> worst; ///< the highest score before treatment of the last sights
    QDate seen; ///< when it was looked at last

    bool operator==(const KnownMuscle &) const = default;
};

/// A muscle to check because it may send pain to where it hurts.
struct ReferralCandidate
{
    QString muscle;
    Side side = Side::Left;
    int raisedBy = 0; ///< places that the client's own history has moved it up
    QStringList reasons; ///< why it stands where it stands, as sentences in the program's language

    bool operator==(const ReferralCandidate &) const = default;
};

/// The muscles that refer to these places, most likely first. One place alone keeps the order of its table, but for those
/// that only some feel there: they come last. A muscle that several places name comes before those that one names as early.
/// A muscle with an open point of this client goes up three places, one that has grown quiet goes up one.
QList<ReferralCandidate> rankedMuscles(const Atlas &atlas, const QList<PainPlace> &places, const QList<KnownMuscle> &known);

/// What must be thought of before any muscle, each once and the most pressing first.
struct RuleOut
{
    QString zone; ///< name of the zone
    QString what;
    bool always = false;

    bool operator==(const RuleOut &) const = default;
};
QList<RuleOut> ruleOutFirst(const Atlas &atlas, const QList<PainPlace> &places);

} // namespace untie
