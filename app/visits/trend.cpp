#include "app/visits/trend.h"

#include <QCoreApplication>

#include <algorithm>

namespace untie {

namespace {

struct TrendRow
{
    Trend trend;
    QLatin1StringView id;
    const char *name;
};

constexpr TrendRow trendRows[] = {
    {Trend::New, QLatin1StringView("new"), QT_TRANSLATE_NOOP("Trend", "new")},
    {Trend::Improving, QLatin1StringView("improving"), QT_TRANSLATE_NOOP("Trend", "improving")},
    {Trend::Unchanged, QLatin1StringView("unchanged"), QT_TRANSLATE_NOOP("Trend", "unchanged")},
    {Trend::Worse, QLatin1StringView("worse"), QT_TRANSLATE_NOOP("Trend", "worse")},
    {Trend::Quiet, QLatin1StringView("quiet"), QT_TRANSLATE_NOOP("Trend", "quiet")},
    {Trend::Resolved, QLatin1StringView("resolved"), QT_TRANSLATE_NOOP("Trend", "resolved")},
    {Trend::Recurred, QLatin1StringView("recurred"), QT_TRANSLATE_NOOP("Trend", "back again")},
};

const TrendRow &rowOf(Trend trend)
{
    return *std::ranges::find(trendRows, trend, &TrendRow::trend);
}

} // namespace

const QList<Trend> &trends()
{
    static const QList<Trend> all = [] {
        QList<Trend> listed;
        for (const TrendRow &row : trendRows)
            listed += row.trend;
        return listed;
    }();
    return all;
}

QString idOf(Trend trend)
{
    return rowOf(trend).id;
}

std::optional<Trend> trendFromId(const QString &id)
{
    const auto row = std::ranges::find(trendRows, id, [](const TrendRow &each) { return QString(each.id); });
    return row == std::end(trendRows) ? std::nullopt : std::optional(row->trend);
}

QString nameOf(Trend trend)
{
    return QCoreApplication::translate("Trend", rowOf(trend).name);
}

} // namespace untie
