#pragma once

#include "app/settings/service.h"
#include "ui/common/tokens.h"

namespace untie {

/// What a service's appointments look like: the fill of a block, and the bar at its leading edge.
struct ServiceColours
{
    QColor tint;
    QColor bar;
};

/// In the contrast theme the fill is black, and what tells blocks from the page is their frame.
ServiceColours serviceColours(ServiceTint tint, Theme theme);

/// One colour laid over another: `share` of the first.
QColor mixed(QColor one, QColor other, qreal share);

} // namespace untie
