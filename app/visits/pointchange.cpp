#include "app/visits/pointchange.h"

#include "app/visits/visitrules.h"

#include <algorithm>

namespace untie {

namespace {

PointChange compared(std::optional<int> then, std::optional<int> now, bool alike)
{
    if (!then || !now || !alike)
        return PointChange::Unchanged;
    if (*now == 0)
        return *then == 0 ? PointChange::Unchanged : PointChange::Gone;
    if (*then == 0)
        return PointChange::Worse;
    const int change = clearChange(*then, *now);
    return change < 0 ? PointChange::Better : change > 0 ? PointChange::Worse : PointChange::Unchanged;
}

/// The two visits on the time line, oldest 0.
struct Moments
{
    QHash<VisitId, qsizetype> places;
    qsizetype earlier = -1;
    qsizetype later = -1;
};

Moments momentsOf(const VisitHistory &history, VisitId earlier, VisitId later)
{
    Moments moments;
    const qsizetype count = history.visits.size();
    for (qsizetype i = 0; i < count; ++i)
        moments.places.insert(history.visits.at(i).id, count - 1 - i);
    moments.earlier = moments.places.value(earlier, -1);
    moments.later = moments.places.value(later, -1);
    return moments;
}

std::optional<ChangedPoint> changeOf(const TriggerPoint &point, const Moments &moments)
{
    const Reading *then = nullptr;
    const Reading *last = nullptr; // before the later visit
    const Reading *now = nullptr;
    for (const Reading &reading : point.readings) {
        const qsizetype place = moments.places.value(reading.visit, -1);
        if (!reading.examined || place < 0)
            continue;
        if (place <= moments.earlier)
            then = &reading;
        if (place < moments.later)
            last = &reading;
        if (place == moments.later)
            now = &reading;
    }
    const Reading *seen = now ? now : last;
    if (!seen || (!now && seen->before == 0))
        return {}; // nobody knew of it, or nobody had to look
    ChangedPoint changed{.id = point.id.value,
                         .point = point.id,
                         .kind = seen->kind,
                         .muscle = point.muscle,
                         .side = point.side,
                         .view = seen->view,
                         .at = seen->at,
                         .then = then ? then->before : std::nullopt,
                         .now = now ? now->before : std::nullopt};
    if (!now)
        changed.change = PointChange::NotExamined;
    else if (!then)
        changed.change = PointChange::New;
    else
        changed.change = compared(then->before, now->before, then->scored == now->scored);
    return changed;
}

ChangedPoint alone(const Finding &finding, PointChange change)
{
    return {.id = finding.id.value,
            .point = {},
            .kind = finding.kind,
            .muscle = finding.muscle,
            .side = finding.side,
            .view = finding.view,
            .at = finding.at,
            .change = change,
            .then = {},
            .now = {}};
}

QList<ChangedPoint> changesAlone(const QList<Finding> &earlier, const QList<Finding> &later)
{
    QList<Finding> open;
    std::ranges::copy_if(earlier, std::back_inserter(open), [](const Finding &finding) { return !finding.point.isValid() && finding.examined; });
    QList<ChangedPoint> all;
    for (const Finding &finding : later) {
        if (finding.point.isValid() || !finding.examined)
            continue;
        const auto same = std::ranges::find_if(open, [&finding](const Finding &other) {
            return other.kind == finding.kind && other.muscle == finding.muscle && other.side == finding.side;
        });
        ChangedPoint changed = alone(finding, PointChange::New);
        changed.now = finding.before;
        if (same != open.end()) {
            changed.then = same->before;
            changed.change = compared(same->before, finding.before, same->scored == finding.scored);
            open.erase(same);
        }
        all << changed;
    }
    for (const Finding &finding : std::as_const(open)) {
        all << alone(finding, PointChange::NotExamined);
        all.last().then = finding.before;
    }
    return all;
}

} // namespace

QList<ChangedPoint> changesBetween(const VisitHistory &history, VisitId earlier, VisitId later)
{
    const Moments moments = momentsOf(history, earlier, later);
    QList<ChangedPoint> all;
    if (moments.earlier < 0 || moments.later < 0)
        return all;
    for (const TriggerPoint &point : history.points)
        if (const auto changed = changeOf(point, moments))
            all << *changed;
    return all + changesAlone(history.findings.value(earlier), history.findings.value(later));
}

} // namespace untie
