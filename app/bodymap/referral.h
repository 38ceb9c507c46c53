#pragma once

#include "app/bodymap/atlas.h"

#include <QPainterPath>

namespace untie {

/// Where a muscle sends its pain, as far as a view shows it, in canvas units: the zones of the pain table that name it, on
/// its side. They are regions of the body and not the outlines of published patterns, and tell neither one site of the
/// muscle from another nor what nearly everybody feels from what some do; referralWords() does.
QPainterPath referralOf(const Atlas &atlas, const QString &muscle, Side side, const QString &view);

/// What the atlas says of where one site of a muscle refers to: "mainly back of the neck …" of "1: mainly back of the
/// neck … 2: …". All of it where it does not speak of that site alone.
QString referralWords(const Muscle &muscle, const QString &site);

} // namespace untie
