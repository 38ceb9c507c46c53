#include "app/visits/visithistory.h"

#include <algorithm>
#include <tuple>

namespace untie {

namespace {

constexpr double heatWithoutScore = 0.2; // of 1: the lowest step
constexpr double worstScore = 10;

/// The score by which points are ordered: that of the newest reading that was looked at; -1 when it has none.
int lastScore(const TriggerPoint &point)
{
    for (auto reading = point.readings.crbegin(); reading != point.readings.crend(); ++reading) {
        if (reading->examined)
            return reading->before.value_or(-1);
    }
    return -1;
}

double heatOf(const Finding &finding)
{
    if (!finding.examined)
        return 0;
    if (finding.before)
        return *finding.before / worstScore;
    return finding.point.isValid() ? heatWithoutScore : 0;
}

/// Sights of one place, gathered.
struct Gathered
{
    QPointF sum;
    int sights = 0;
    double heat = 0;
};

} // namespace

QList<TriggerPoint> pointsOf(QList<TriggerPoint> known, const QList<VisitRow> &visits, const QHash<VisitId, QList<Finding>> &findings)
{
    QHash<TriggerPointId, qsizetype> places;
    places.reserve(known.size());
    for (qsizetype i = 0; i < known.size(); ++i)
        places.insert(known.at(i).id, i);
    QList<VisitRow> inTime = visits;
    std::ranges::sort(inTime, {}, [](const VisitRow &visit) { return std::tuple(visit.startedAt, visit.id); });
    for (const VisitRow &visit : std::as_const(inTime)) {
        if (visit.state == VisitState::Voided)
            continue;
        const auto found = findings.constFind(visit.id);
        if (found == findings.cend())
            continue;
        for (const Finding &finding : *found) {
            const auto place = places.constFind(finding.point);
            if (place == places.cend())
                continue;
            known[*place].readings += Reading{.visit = visit.id,
                                              .startedAt = visit.startedAt,
                                              .examined = finding.examined,
                                              .kind = finding.kind,
                                              .before = finding.before,
                                              .after = finding.after,
                                              .view = finding.view,
                                              .at = finding.at,
                                              .scored = finding.scored,
                                              .tautBand = finding.criteria.tautBand,
                                              .key = finding.key,
                                              .status = finding.status};
        }
    }
    known.removeIf([](const TriggerPoint &point) { return point.readings.isEmpty(); });
    std::ranges::sort(known, {}, &TriggerPoint::id);
    std::ranges::stable_sort(known, std::greater(), lastScore);
    return known;
}

QHash<QString, QList<HeatSpot>> heatBetween(const VisitHistory &history, const Figure &figure, VisitId first, VisitId last)
{
    const auto from = std::ranges::find(history.visits, last, &VisitRow::id); // newest first
    const auto to = std::ranges::find(history.visits, first, &VisitRow::id);
    QHash<QString, QList<HeatSpot>> heat;
    if (from == history.visits.end() || to == history.visits.end() || from > to)
        return heat;
    QHash<std::pair<QString, qint64>, Gathered> places; // view, and the point or the finding that stands alone
    int visits = 0;
    for (auto visit = from; visit <= to; ++visit) {
        if (visit->state == VisitState::Voided)
            continue;
        ++visits;
        for (const Finding &finding : history.findings.value(visit->id)) {
            const FigureView *view = figure.view(finding.view);
            const double found = heatOf(finding);
            if (!view || found <= 0)
                continue;
            Gathered &place = places[{viewInLayer(finding.view, Layer::Superficial), finding.point.isValid() ? finding.point.value : finding.id.value}];
            place.sum += {finding.at.x() * view->canvas.width(), finding.at.y() * view->canvas.height()};
            ++place.sights;
            place.heat += found;
        }
    }
    for (auto place = places.cbegin(); place != places.cend(); ++place)
        heat[place.key().first] << HeatSpot{place->sum / place->sights, place->heat / visits};
    for (QList<HeatSpot> &spots : heat) // a hash has no order, a picture has
        std::ranges::sort(spots, {}, [](const HeatSpot &spot) { return std::tuple(spot.at.y(), spot.at.x(), spot.heat); });
    return heat;
}

QList<qreal> placesInTime(const QList<QDateTime> &visits, qreal leastGap)
{
    const qsizetype count = visits.size();
    if (count < 2)
        return QList<qreal>(count, 1);
    const auto steps = static_cast<qreal>(count - 1);
    const qint64 span = visits.constFirst().msecsTo(visits.constLast());
    const qreal gap = std::min(leastGap, 1 / steps);
    QList<qreal> places;
    for (qsizetype i = 0; i < count; ++i) {
        const bool even = count > mostTrueToTime || span <= 0;
        const qreal wished = even ? static_cast<qreal>(i) / steps
                                  : static_cast<qreal>(visits.constFirst().msecsTo(visits.at(i))) / static_cast<qreal>(span);
        places << (i == 0 ? 0 : std::max(wished, places.constLast() + gap));
    }
    // Where that ran over the end, the last ones close up from there.
    qreal end = 1;
    for (qsizetype i = count - 1; i >= 0 && places.at(i) > end; --i, end -= gap)
        places[i] = end;
    return places;
}

} // namespace untie
