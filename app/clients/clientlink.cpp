#include "app/clients/clientlink.h"

#include <array>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array ids{"guardian"_L1, "ward"_L1, "parent"_L1, "child"_L1, "partner"_L1, "sibling"_L1, "relative"_L1};

} // namespace

QString idOf(LinkKind kind)
{
    return ids.at(static_cast<size_t>(kind));
}

std::optional<LinkKind> linkKindFromId(const QString &id)
{
    for (size_t i = 0; i < ids.size(); ++i) {
        if (id == ids[i])
            return static_cast<LinkKind>(i);
    }
    return std::nullopt;
}

LinkKind inverse(LinkKind kind)
{
    switch (kind) {
    case LinkKind::Guardian: return LinkKind::Ward;
    case LinkKind::Ward: return LinkKind::Guardian;
    case LinkKind::Parent: return LinkKind::Child;
    case LinkKind::Child: return LinkKind::Parent;
    default: return kind;
    }
}

} // namespace untie
