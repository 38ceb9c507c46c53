#include "app/visits/placeword.h"

#include "app/bodymap/painplace.h"
#include "app/bodymap/touch.h"

#include <algorithm>

namespace untie {

QString placeWord(const Figure &figure, const Atlas &atlas, const QString &muscle, const QString &view, QPointF at)
{
    const FigureView *drawn = muscle.isEmpty() ? figure.view(view) : nullptr;
    if (!drawn)
        return atlas.nameOf(muscle);
    const Touch touch = touchAt(figure, atlas, view, {at.x() * drawn->canvas.width(), at.y() * drawn->canvas.height()});
    const auto bare = std::ranges::find_if(touch.spot.candidates, &QString::isEmpty, &Spot::Candidate::muscle);
    return bare == touch.spot.candidates.end() ? atlas.bareName(layerOf(view)) : bare->name;
}

QString placeWord(const Figure &figure, const Atlas &atlas, const Finding &finding)
{
    if (finding.muscle.isEmpty() && !finding.outlines.isEmpty()) {
        const auto places = painPlacesIn(atlas, figure, {finding.view, finding.outlines});
        if (const PainZone *zone = places.isEmpty() ? nullptr : atlas.painZone(places.constFirst().zone))
            return zone->name;
    }
    return placeWord(figure, atlas, finding.muscle, finding.view, finding.at);
}

QString placeWord(const Figure &figure, const Atlas &atlas, const TriggerPoint &point)
{
    const Reading &last = point.readings.constLast();
    return placeWord(figure, atlas, point.muscle, last.view, last.at);
}

} // namespace untie
