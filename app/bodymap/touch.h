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

/// What somebody who points there means, topmost first: see placeMeant(). Where nothing is drawn (bone, joint, skin) one
/// without a muscle comes last, and in the skin layer first: the landmark that lies there, or the skin, so that a mark may
/// stand anywhere on the body.
Touch touchAt(const Figure &figure, const Atlas &atlas, const QString &view, QPointF at);

/// Whether the drawn body covers a point of the canvas.
bool isOnBody(const FigureView &view, QPointF at);
/// The side of the body on which a point lies; midline within a finger's breadth of the middle.
Side sideOf(const FigureView &view, QPointF at);

} // namespace untie
