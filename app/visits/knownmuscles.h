#pragma once

#include "app/bodymap/referralrank.h"
#include "app/visits/visit.h"

#include <QTimeZone>

namespace untie {

/// What earlier visits know of a client's muscles, for the reverse look-up: of each muscle and side its open points with
/// the highest last score, or that all of them are quiet. Points on the midline count for neither side. Days are those of
/// the zone.
QList<KnownMuscle> knownMuscles(const QList<TriggerPoint> &points, const QTimeZone &zone);

/// Where the visit says that it hurts: its areas of pain and of referred pain, each zone once.
QList<PainPlace> painPlacesOf(const Visit &visit, const Atlas &atlas, const Figure &figure);

} // namespace untie
