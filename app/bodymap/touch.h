#pragma once

#include "app/bodymap/atlas.h"

#include <QSizeF>

namespace untie {

/// Where somebody pointed on the body, and what lies there.
struct Touch
{
    QString view;
    QSizeF canvas; ///< of that view
    QPointF at; ///< canvas units
    Spot spot; ///< empty beside the body
    int figureVersion = 1;
};

/// Where no muscle or structure is drawn but the body is (bone, joint, skin), the spot has one candidate without a
/// muscle, so that a mark may stand anywhere on the body. In the skin layer that one, or a landmark, comes first and the
/// muscles below it are offered after.
Touch touchAt(const Figure &figure, const Atlas &atlas, const QString &view, QPointF at);

/// Whether the drawn body covers a point of the canvas.
bool isOnBody(const FigureView &view, QPointF at);
/// The side of the body on which a point lies; midline within a finger's breadth of the middle.
Side sideOf(const FigureView &view, QPointF at);

} // namespace untie
