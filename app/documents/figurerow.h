#pragma once

#include "app/documents/pageflow.h"
#include "app/documents/visitsummary.h"

namespace untie {

class Figure;
class Translator;

/// Figures beside each other.
struct FigureRow
{
    QList<Block> blocks; ///< one; more where the insets need rows of their own. None without points that can be shown
    qreal width = 0;     ///< that the widest of them takes, from the left
    qreal height = 0;    ///< of all of them
};

/// All views with points: the sides of the body no higher than `height`, the insets small, beside them where there is room,
/// else below. They stand in the middle of the width; from its left edge on where `toTheLeft`.
FigureRow figureRow(const Figure &figure, const QList<SummaryPoint> &points, qreal width, qreal height, const Translator &words, bool toTheLeft = false);

} // namespace untie
