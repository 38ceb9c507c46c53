#pragma once

#include <QList>
#include <QPointF>
#include <QPolygonF>
#include <QRectF>

namespace untie {

/// A mark whose name may stand in the margin.
struct MarginLabel
{
    qint64 id = 0;
    QPointF mark; ///< centre, painter units
    qreal width = 0; ///< of its text
    bool inHand = false;
};

/// How far apart the rows are of which a margin knows its width.
constexpr qreal marginStep = 4;

/// Room for names beside the body: from `outer`, the edge of the paper, inwards. The body's outline takes from it.
struct MarginSpace
{
    qreal outer = 0;
    qreal top = 0;
    QList<qreal> widths; ///< free of the body, of each row of marginStep from `top` down
    QList<qreal> overArm; ///< the same up to the trunk, where names may stand over an arm; empty: they may not
    QList<QRectF> obstacles; ///< round things that no leader should run over

    bool operator==(const MarginSpace &) const = default;
};

struct MarginRows
{
    qreal height = 30; ///< of one name with its second line
    qreal spacing = 48; ///< from one to the next, not less than the height
    qreal tightSpacing = 48; ///< where a side would not hold its names otherwise
    qreal markRadius = 12;
};

struct PlacedLabel
{
    qint64 id = 0;
    bool onRight = false;
    bool overArm = false; ///< of the body, so that its text needs paper under it
    QRectF box; ///< of the text
    QPolygonF leader; ///< from the text over one elbow to the rim of the mark

    bool operator==(const PlacedLabel &) const = default;
};

/// The most names the two margins carry.
constexpr qsizetype mostMarginLabels = 12;

/// From a name's text over the gap to the elbow of its leader: what a row needs beside the text.
constexpr qreal marginStub = 16;

/// Sets names into the two margins, each on its mark's side of the `midline` and as near to the mark as the body's
/// outline leaves room, over an arm where the way would be long otherwise, so that no two leaders cross, no two names overlap and, where it can be helped, no leader runs
/// through another mark. What finds no room is left out: first what lies farthest from the mark in hand.
QList<PlacedLabel> layOutMargins(QList<MarginLabel> labels, const MarginSpace &left, const MarginSpace &right,
                                 qreal midline, const MarginRows &rows);

} // namespace untie
