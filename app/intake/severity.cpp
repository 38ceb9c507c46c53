#include "app/intake/severity.h"

#include <algorithm>
#include <utility>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

constexpr std::pair<Severity, QLatin1StringView> ids[] = {
    {Severity::DoNotTreat, "do_not_treat"_L1}, {Severity::Ask, "ask"_L1}, {Severity::Avoid, "avoid"_L1}, {Severity::Modify, "modify"_L1}};

} // namespace

QString idOf(Severity severity)
{
    return std::ranges::find(ids, severity, &std::pair<Severity, QLatin1StringView>::first)->second;
}

std::optional<Severity> severityFromId(const QString &id)
{
    const auto found = std::ranges::find(ids, id, &std::pair<Severity, QLatin1StringView>::second);
    return found == std::end(ids) ? std::nullopt : std::optional(found->first);
}

} // namespace untie
