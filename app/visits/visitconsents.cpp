#include "app/visits/visitconsents.h"

#include <algorithm>

namespace untie {

QList<ConsentStanding> missingConsents(const Visit &visit, const QList<ConsentStanding> &consents)
{
    QList<ConsentStanding> missing;
    for (const ConsentStanding &standing : consents) {
        const auto needs = [&text = standing.text](const Treatment &treatment) {
            const TreatedPlace &place = treatment.place;
            return text.muscles.contains(place.muscle) || (place.muscle.isEmpty() && text.areas.contains(place.area));
        };
        if (standing.state != ConsentState::Valid && std::ranges::any_of(visit.treatments, needs))
            missing += standing;
    }
    return missing;
}

} // namespace untie
