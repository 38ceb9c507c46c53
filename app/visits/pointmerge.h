#pragma once

#include "app/visits/visit.h"

#include <QHash>

namespace untie {

/// Which points are in truth others, as they were merged: from each to the one it was merged into.
using PointMerges = QHash<TriggerPointId, TriggerPointId>;

/// The point that stands for another after all merges in force; itself when it was not merged.
TriggerPointId standsFor(const PointMerges &merges, TriggerPointId point);

/// Each point with all that was seen of it: the readings of a merged point come under the one that stands for it, which
/// remembers it. A visit that looked at one of the two and left the other out counts as one that looked.
QList<TriggerPoint> merged(const QList<TriggerPoint> &points, const PointMerges &merges);

/// Why two points cannot be one, as a sentence in the program's language; empty when they can: they lie on two sides, or
/// one visit looked at both.
QString whyNotOne(const TriggerPoint &one, const TriggerPoint &other);

} // namespace untie
