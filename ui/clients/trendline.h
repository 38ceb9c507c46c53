#pragma once

#include "app/visits/visit.h"
#include "ui/common/tokens.h"

#include <QList>
#include <QPointF>
#include <QRectF>

class QPainter;

namespace untie {

/// One sight of a point on its line: where on the time axis (visits, evenly spaced) and how much it hurt.
struct TrendDot
{
    int visit = 0; ///< index in the timeline
    int score = 0; ///< before treatment
    bool gap = false; ///< visits between the dot before and this one did not look at the point

    bool operator==(const TrendDot &) const = default;
};

/// The dots of a point's line over the client's visits, oldest first.
QList<TrendDot> trendDots(const TriggerPoint &point, const QList<VisitId> &timeline);

/// Draws the line: band of 0–3 behind, gaps dashed, the last dot in the colour of its score.
void paintTrend(QPainter &painter, const QRectF &area, const QList<TrendDot> &dots, qsizetype visits, Theme theme);

} // namespace untie
