#pragma once

#include "app/documents/pageflow.h"
#include "app/documents/visitsummary.h"

namespace untie {

class Figure;
class Translator;

/// The views that show the points of a visit; those that the figure does not have are left out.
struct ShownViews
{
    QStringList sides;  ///< of the body: back, front, left, right
    QStringList insets; ///< parts of it, drawn larger, in the order of their points
};
ShownViews viewsOf(const QList<SummaryPoint> &points, const Figure &figure);

/// A view with its marks, and their numbers in the margins of `area`; above it what it is and which side of it is the
/// body's left. A point with the number 0 has its mark alone.
QList<PageItem> markedFigure(const Figure &figure, const QString &view, const QList<SummaryPoint> &points, const QRectF &area, const Translator &words);

/// The height that makes a marked figure fill a width, and the width that it needs in a height.
qreal markedFigureHeight(const Figure &figure, const QString &view, qreal width);
qreal markedFigureWidth(const Figure &figure, const QString &view, qreal height, const Translator &words);

/// "Back", "Left side", "Sole of the foot"; and how a side of the body stands in a sentence: "back".
QString titleOf(const FigureView &view, const Translator &words);
QString nameOf(Facing facing, const Translator &words);

} // namespace untie
