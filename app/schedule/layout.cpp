#include "app/schedule/layout.h"

#include <algorithm>
#include <numeric>

namespace untie {

namespace {

int endOf(const Span &span)
{
    return std::max(span.to, span.from + 1);
}

bool overlap(const Span &one, const Span &other)
{
    return one.from < endOf(other) && other.from < endOf(one);
}

/// Widens those of one group that have nothing beside them.
void widen(const QList<Span> &day, const QList<qsizetype> &group, QList<Placement> &placements)
{
    for (const qsizetype mine : group) {
        Placement &place = placements[mine];
        int free = place.lanes;
        for (const qsizetype other : group) {
            if (placements[other].lane > place.lane && overlap(day[mine], day[other]))
                free = std::min(free, placements[other].lane);
        }
        place.width = free - place.lane;
    }
}

} // namespace

QList<Placement> layOutDay(const QList<Span> &day)
{
    QList<Placement> placements(day.size());
    QList<qsizetype> order(day.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::sort(order, {}, [&](qsizetype i) { return std::tuple(day[i].from, -endOf(day[i]), day[i].id); });

    QList<qsizetype> group; // all that hang together
    QList<int> laneEnds;
    int groupEnd = 0;
    const auto closeGroup = [&] {
        for (const qsizetype i : group)
            placements[i].lanes = static_cast<int>(laneEnds.size());
        widen(day, group, placements);
        group.clear();
        laneEnds.clear();
    };
    for (const qsizetype i : order) {
        if (!group.isEmpty() && day[i].from >= groupEnd)
            closeGroup();
        groupEnd = group.isEmpty() ? endOf(day[i]) : std::max(groupEnd, endOf(day[i]));
        const auto lane = std::ranges::find_if(laneEnds, [&](int end) { return end <= day[i].from; });
        placements[i] = {day[i].id, static_cast<int>(lane - laneEnds.begin()), 1, 1};
        if (lane == laneEnds.end())
            laneEnds.append(endOf(day[i]));
        else
            *lane = endOf(day[i]);
        group.append(i);
    }
    closeGroup();
    return placements;
}

} // namespace untie
