#pragma once

#include "app/bodymap/bodymappainter.h"

class QPainterPath;

namespace untie {

/// What a zone of the map means. Each has a pattern of its own, so that colour only repeats it.
enum class Zone {
    Referral, ///< where a point sends its pain: dense dots, no outline
    Spillover, ///< where only some feel it: sparse dots
    Pain, ///< where the client feels it: an outline and thin lines
    Avoid ///< not to be worked on: a dashed outline and broad lines
};

/// The colours of zones.
struct ZoneStyle
{
    QColor refer;
    QColor pain;
    QColor avoid;
    QColor avoidFill;
    QColor halo; ///< round dots and lines, so that they stand out from whatever of the body lies under them
};
ZoneStyle zoneStyle(FigureTheme theme);

/// The zone that a kind of finding is painted as, if it is painted.
std::optional<Zone> zoneOf(FindingKind kind);

/// Fills a shape (painter units) with a zone's pattern, on screen, paper or PDF alike. The pattern lies still in its
/// shape, so that a part of it can be painted anew.
void paintZone(QPainter &painter, const QPainterPath &shape, Zone zone, const ZoneStyle &style);
/// The ring round a zone that is in hand.
void paintZoneInHand(QPainter &painter, const QPainterPath &shape, const MarkStyle &style);

} // namespace untie
