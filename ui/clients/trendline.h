#pragma once

#include "app/visits/visit.h"
#include "ui/common/tokens.h"

#include <QList>
#include <QPointF>
#include <QRectF>

#include <optional>

class QPainter;

namespace untie {

/// One sight of a point on its line: where on the time axis (visits, evenly spaced) and how much it hurt.
struct TrendDot
{
    int visit = 0; ///< index in the timeline
    int score = 0; ///< before treatment
    bool gap = false; ///< visits between the dot before and this one did not look at the point
    std::optional<int> after = {}; ///< what treatment made of it

    bool operator==(const TrendDot &) const = default;
};

/// The dots of a point's line over the client's visits, oldest first.
QList<TrendDot> trendDots(const TriggerPoint &point, const QList<VisitId> &timeline);

/// The visits that are looked at, as indices in the timeline; -1: none.
struct TrendPeriod
{
    int first = -1;
    int last = -1;
};

/// Draws the line: band of 0–3 behind, gaps dashed, from each dot a hair down to a ring for what treatment made of it,
/// the last dot in the colour of its score. A period has a line at each end. Where visits stand too dense for dots the
/// line alone is drawn.
void paintTrend(QPainter &painter, const QRectF &area, const QList<TrendDot> &dots, qsizetype visits, Theme theme, TrendPeriod period = {});

} // namespace untie
