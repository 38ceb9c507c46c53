#pragma once

#include "app/bodymap/atlas.h"
#include "app/visits/visit.h"

namespace untie {

/// What a place is called, in the language of the atlas and without its side: the muscle; where there is none the structure
/// or the landmark that lies there, else that it is skin, or bone, joint or skin. `at` in fractions of the view's canvas.
QString placeWord(const Figure &figure, const Atlas &atlas, const QString &muscle, const QString &view, QPointF at);
/// The same; a painted area is called as where it hurts.
QString placeWord(const Figure &figure, const Atlas &atlas, const Finding &finding);
/// The same, where it was seen last.
QString placeWord(const Figure &figure, const Atlas &atlas, const TriggerPoint &point);

} // namespace untie
