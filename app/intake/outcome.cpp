#include "app/intake/outcome.h"

#include <algorithm>
#include <cstdlib>

namespace untie {

int OutcomeTrend::better() const
{
    const int risen = values.last().second - values.first().second;
    return scale == OutcomeScale::Psfs ? risen : -risen;
}

bool OutcomeTrend::matters() const
{
    constexpr int leastThatMatters = 2;
    return std::abs(better()) >= leastThatMatters;
}

QList<OutcomeTrend> trendsOf(const QList<Outcome> &outcomes)
{
    QList<OutcomeTrend> trends;
    for (const Outcome &outcome : outcomes) {
        auto trend = std::ranges::find_if(trends, [&outcome](const OutcomeTrend &known) {
            return known.scale == outcome.scale && known.item.compare(outcome.item, Qt::CaseInsensitive) == 0;
        });
        if (trend == trends.end()) {
            trends += OutcomeTrend{outcome.scale, outcome.item, {}};
            trend = std::prev(trends.end());
        }
        trend->values += {outcome.day, outcome.value};
    }
    for (OutcomeTrend &trend : trends)
        std::ranges::stable_sort(trend.values, {}, &std::pair<QDate, int>::first);
    return trends;
}

} // namespace untie
