#pragma once

#include <QList>
#include <QRectF>
#include <QString>

class QWidget;

namespace untie {

/// A line of text as it reached the paper.
struct PaintedText
{
    QString text; ///< as it was painted: what was shortened has its "…"
    QRectF box; ///< from its first letter to its last, in the widget's own coordinates
    QRectF seen; ///< what of that the clip lets through
};

/// What a widget itself paints, without its children, however it comes to paint it: by a label, a style or a delegate.
QList<PaintedText> paintedTexts(QWidget &widget);

/// What somebody who looks at the window cannot read whole: texts that end in "…" where what they are made of does not, that
/// reach beyond their widget, or that stand on each other. Each with where it is.
QStringList unreadTexts(QWidget &window);

} // namespace untie
