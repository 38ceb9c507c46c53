#pragma once

#include "app/bodymap/touch.h"

namespace untie {

/// How far beside a muscle a pointer still means it, in canvas units: about 8 mm on the body, a bone's breadth or the
/// rim of the skin.
inline constexpr qreal pointingSlack = 9;

/// The place that somebody who points at a view means: the point itself where something is drawn under it, else the
/// nearest place, just inside, of what lies within the slack. None where nothing does, and none on the midline, where
/// the muscles of both sides are as near. A thin sheet that one looks through gives way to what is near; landmarks of
/// the skin are only meant where they lie.
std::optional<QPointF> placeMeant(const FigureView &view, QPointF at);

/// What a click takes of all that was touched, and so what the pointer lights: the first muscle, under a fascia too; in the
/// skin layer the landmark that was hit. Null where nothing was.
const Spot::Candidate *takenOf(const Touch &touch);

} // namespace untie
