#pragma once

#include "app/documents/pageflow.h"
#include "app/documents/visitsummary.h"

namespace untie {

class Figure;
class Translator;

/// The sides from which the body is to be shown: those with points, in the order back, front, left, right.
QList<Facing> facingsOf(const QList<SummaryPoint> &points);

/// The figure seen from one side with its marks, and their numbers in the margins of `area`; above it from where it is
/// seen and which side of it is the body's left.
QList<PageItem> markedFigure(const Figure &figure, Facing facing, const QList<SummaryPoint> &points, const QRectF &area,
                             const Translator &words);

/// The height that makes a marked figure fill a width.
qreal markedFigureHeight(const Figure &figure, Facing facing, qreal width);

/// The sides with points beside each other, no higher than that, as one block of a width. None without points.
QList<Block> figuresBlock(const Figure &figure, const QList<SummaryPoint> &points, qreal width, qreal height, const Translator &words);

/// "Back", "Front", "Left side", "Right side"; and as they stand in a sentence: "back".
QString titleOf(Facing facing, const Translator &words);
QString nameOf(Facing facing, const Translator &words);

} // namespace untie
