#include "app/settings/service.h"

#include <algorithm>
#include <array>

namespace untie {

namespace {

constexpr std::array<std::pair<ServiceTint, const char *>, 8> tintIds{{{ServiceTint::Clay, "clay"},
                                                                       {ServiceTint::Sage, "sage"},
                                                                       {ServiceTint::Sky, "sky"},
                                                                       {ServiceTint::Plum, "plum"},
                                                                       {ServiceTint::Honey, "honey"},
                                                                       {ServiceTint::Rose, "rose"},
                                                                       {ServiceTint::Sea, "sea"},
                                                                       {ServiceTint::Stone, "stone"}}};

} // namespace

QString idOf(ServiceTint tint)
{
    return QString::fromLatin1(std::ranges::find(tintIds, tint, &decltype(tintIds)::value_type::first)->second);
}

ServiceTint serviceTintFromId(const QString &id)
{
    const auto found = std::ranges::find_if(tintIds, [&](const auto &known) { return id == QLatin1StringView(known.second); });
    return found == tintIds.end() ? ServiceTint::Stone : found->first;
}

const QList<ServiceTint> &serviceTints()
{
    static const QList<ServiceTint> all = [] {
        QList<ServiceTint> tints;
        for (const auto &[tint, id] : tintIds)
            tints.append(tint);
        return tints;
    }();
    return all;
}

} // namespace untie
