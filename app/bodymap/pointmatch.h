#pragma once

#include "app/bodymap/side.h"

#include <QList>
#include <QPointF>
#include <QSizeF>
#include <QString>

namespace untie {

/// Where something was found, as it is compared across visits.
struct FoundPlace
{
    QString muscle; ///< atlas id
    Side side = Side::Midline;
    QString site; ///< label of the usual site; empty: none
    QString view;
    QPointF at; ///< fractions of the view's canvas
};

/// How far, in canvas units (the body is 1875 tall), a point may have been from where it is found again.
constexpr qreal sameSpotReach = 45;

/// The one among `known` that a place may be again: of the same muscle and side, the nearest within sameSpotReach seen
/// from one side of the body; the same usual site is near from whichever side one looks. `canvas` is that of the place's
/// view. -1: none.
qsizetype matchOf(const FoundPlace &place, const QList<FoundPlace> &known, QSizeF canvas);

} // namespace untie
