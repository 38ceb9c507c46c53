#pragma once

#include "app/documents/content.h"
#include "app/visits/visit.h"

namespace untie {

class Atlas;
class Figure;
class Translator;

/// What was done and measured on a visit, as tables of a therapist's note, and how the whole of it felt. Without parts
/// where nothing of it was written down.
Section careOf(const Visit &visit, const Figure &figure, const Atlas &atlas, const Translator &words);

/// A place with its side, in the words of a therapist: "Upper trapezius, left".
QString withSide(const QString &place, std::optional<Side> side, const Translator &words);

} // namespace untie
