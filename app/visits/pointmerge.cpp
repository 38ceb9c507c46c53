#include "app/visits/pointmerge.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <tuple>

namespace untie {

TriggerPointId standsFor(const PointMerges &merges, TriggerPointId point)
{
    // No chain is longer than there are merges; one that is was never written by us.
    for (qsizetype step = 0; step <= merges.size(); ++step) {
        const auto into = merges.constFind(point);
        if (into == merges.constEnd())
            return point;
        point = *into;
    }
    return point;
}

QList<TriggerPoint> merged(const QList<TriggerPoint> &points, const PointMerges &merges)
{
    if (merges.isEmpty())
        return points;
    QList<TriggerPoint> one;
    QHash<TriggerPointId, qsizetype> places;
    for (const TriggerPoint &point : points)
        if (standsFor(merges, point.id) == point.id) {
            places.insert(point.id, one.size());
            one += point;
        }
    for (const TriggerPoint &point : points) {
        const TriggerPointId into = standsFor(merges, point.id);
        if (into == point.id)
            continue;
        const auto place = places.constFind(into);
        if (place == places.constEnd()) { // what it stands for was not seen yet at that time
            places.insert(into, one.size());
            one += point;
            one.last().id = into;
            one.last().merged = {point.id};
            continue;
        }
        one[*place].merged += point.id;
        one[*place].readings += point.readings;
    }
    for (TriggerPoint &point : one) {
        if (point.merged.isEmpty())
            continue;
        std::ranges::stable_sort(point.readings, {}, [](const Reading &reading) { return std::tuple(reading.startedAt, reading.visit); });
        QSet<VisitId> looked;
        for (const Reading &reading : std::as_const(point.readings))
            if (reading.examined)
                looked += reading.visit;
        QSet<VisitId> leftOut;
        point.readings.removeIf([&](const Reading &reading) {
            if (reading.examined)
                return false;
            const bool isKnown = looked.contains(reading.visit) || leftOut.contains(reading.visit);
            leftOut += reading.visit;
            return isKnown;
        });
    }
    return one;
}

QString whyNotOne(const TriggerPoint &one, const TriggerPoint &other)
{
    if (one.side != other.side)
        return QCoreApplication::translate("PointMerge", "The two lie on different sides of the body.");
    QSet<VisitId> looked;
    for (const Reading &reading : one.readings)
        if (reading.examined)
            looked += reading.visit;
    const bool sawBoth = std::ranges::any_of(other.readings, [&](const Reading &reading) { return reading.examined && looked.contains(reading.visit); });
    return sawBoth ? QCoreApplication::translate("PointMerge", "One visit looked at both of them, so they are two.") : QString();
}

} // namespace untie
