#pragma once

#include "app/bodymap/bodymappainter.h"

#include <QPixmap>

namespace untie {

/// A view of the figure on nothing, in a picture of so many device pixels, of which `ratio` are a logical one. Pages show the
/// same one for every client, so it is kept as long as Qt's cache of pictures has room.
QPixmap figurePicture(const FigureView &view, FigureTheme theme, FigureDetail detail, const QTransform &toPicture, QSize pixels, qreal ratio);

} // namespace untie
