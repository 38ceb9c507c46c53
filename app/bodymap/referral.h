#pragma once

#include "app/bodymap/atlas.h"

#include <QPainterPath>

namespace untie {

/// Where a muscle sends its pain, as far as a view shows it, in canvas units.
struct ReferralShape
{
    QPainterPath main; ///< what nearly everybody feels, and what the sources do not tell apart
    QPainterPath spillover; ///< what only some feel; nothing of the main zone

    bool isEmpty() const { return main.isEmpty() && spillover.isEmpty(); }
};
/// The zones of the pain table that name a muscle, on its side. They are regions of the body and not the outlines of
/// published patterns, and do not tell one site of the muscle from another; referralWords() does.
ReferralShape referralOf(const Atlas &atlas, const QString &muscle, Side side, const QString &view);

/// What the atlas says of where one site of a muscle refers to: "mainly back of the neck …" of "1: mainly back of the
/// neck … 2: …". All of it where it does not speak of that site alone.
QString referralWords(const Muscle &muscle, const QString &site);

} // namespace untie
