#pragma once

#include "app/bodymap/area.h"
#include "app/bodymap/atlas.h"

namespace untie {

/// Where it hurts, as the reverse look-up takes it.
struct PainPlace
{
    QString zone;
    Side side = Side::Midline; ///< of the body; midline: on both

    bool operator==(const PainPlace &) const = default;
};

/// What "temple r" can mean, best first, at most `limit`: the zones that fit the words, on the side that the last word
/// names (see choicesFor()), else on both.
QList<PainPlace> painPlacesFor(const Atlas &atlas, const QString &typed, qsizetype limit);

/// The zones round a point of a view (canvas units), the nearest first, on the side on which it lies. One beside every
/// zone has the nearest alone, if that is not far.
QList<PainPlace> painPlacesAt(const Atlas &atlas, const Figure &figure, const QString &view, QPointF at);

/// The zones that a painted area covers by a quarter, or in which a quarter of the area lies, the most covered first.
QList<PainPlace> painPlacesIn(const Atlas &atlas, const Figure &figure, const Area &area);

/// Where a zone lies in a view on a side, as ellipses (canvas units).
QList<QRectF> ellipsesOf(const PainZone &zone, const QString &view, Side side);

} // namespace untie
