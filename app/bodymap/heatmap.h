#pragma once

#include <QColor>
#include <QList>
#include <QPointF>
#include <QTransform>

class QPainter;

namespace untie {

/// A place of one view and what it gave in a period: 1 is the worst pain on every visit of it.
struct HeatSpot
{
    QPointF at; ///< canvas units
    double heat = 0;

    bool operator==(const HeatSpot &) const = default;
};

/// A flat disc of the heat map.
struct HeatDisc
{
    QPointF at; ///< canvas units
    qreal radius = 0;
    int step = 1; ///< 1 the mildest, heatSteps the worst

    bool operator==(const HeatDisc &) const = default;
};

constexpr int heatSteps = 5;

/// The discs of a heat map, mildest first: places near each other add up, and the hotter one is, the farther it reaches,
/// as rings of one step each. Places without heat have none.
QList<HeatDisc> heatDiscs(const QList<HeatSpot> &spots);

/// The same in all themes and in print; 86 % opaque.
QColor heatColour(int step);

/// Discs of one step run together. `toArea` maps canvas units to the painter's.
void paintHeat(QPainter &painter, const QList<HeatDisc> &discs, const QTransform &toArea);

} // namespace untie
