#include "app/visits/knownmuscles.h"

#include "app/visits/visitrules.h"
#include "app/visits/visitsheet.h"

#include <algorithm>

namespace untie {

namespace {

/// All zones that a painted area covers; of one that was only set, the nearest.
QList<PainPlace> placesOf(const Finding &finding, const Atlas &atlas, const Figure &figure)
{
    if (!finding.outlines.isEmpty())
        return painPlacesIn(atlas, figure, {finding.view, finding.outlines});
    const FigureView *view = figure.view(finding.view);
    if (!view)
        return {};
    return painPlacesAt(atlas, figure, finding.view, {finding.at.x() * view->canvas.width(), finding.at.y() * view->canvas.height()}).mid(0, 1);
}

} // namespace

QList<KnownMuscle> knownMuscles(const QList<TriggerPoint> &points, const QTimeZone &zone)
{
    QList<KnownMuscle> known;
    for (const TriggerPoint &point : points) {
        const Reading *sight = lastSight(point);
        if (!sight || point.side == Side::Midline || point.muscle.isEmpty())
            continue;
        const KnownMuscle mine{point.muscle, point.side, isOpen(point), sight->before, sight->startedAt.toTimeZone(zone).date()};
        const auto there = std::ranges::find_if(known, [&mine](const KnownMuscle &each) { return each.muscle == mine.muscle && each.side == mine.side; });
        if (there == known.end())
            known << mine;
        else if (mine.open != there->open)
            *there = mine.open ? mine : *there; // an open point counts, whatever else is quiet
        else if (mine.worst > there->worst)
            *there = mine;
    }
    return known;
}

QList<PainPlace> painPlacesOf(const Visit &visit, const Atlas &atlas, const Figure &figure)
{
    QList<PainPlace> places;
    for (const Finding &finding : visit.findings) {
        if (finding.kind != FindingKind::PainArea && finding.kind != FindingKind::ReferredArea)
            continue;
        for (const PainPlace &place : placesOf(finding, atlas, figure))
            if (!places.contains(place))
                places << place;
    }
    return places;
}

} // namespace untie
