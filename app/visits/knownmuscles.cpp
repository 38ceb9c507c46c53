#include "app/visits/knownmuscles.h"

#include "app/visits/visitrules.h"
#include "app/visits/visitsheet.h"

#include <algorithm>

namespace untie {

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
        const FigureView *view = figure.view(finding.view);
        if (!view || (finding.kind != FindingKind::PainArea && finding.kind != FindingKind::ReferredArea))
            continue;
        const QPointF at(finding.at.x() * view->canvas.width(), finding.at.y() * view->canvas.height());
        for (const PainPlace &place : painPlacesAt(atlas, figure, finding.view, at).mid(0, 1))
            if (!places.contains(place))
                places << place;
    }
    return places;
}

} // namespace untie
