#include "app/clients/contact.h"

#include <array>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array ids{"mobile"_L1, "home"_L1, "work"_L1, "other"_L1};

} // namespace

QString idOf(ContactKind kind)
{
    return ids.at(static_cast<size_t>(kind));
}

std::optional<ContactKind> contactKindFromId(const QString &id)
{
    for (size_t i = 0; i < ids.size(); ++i) {
        if (id == ids[i])
            return static_cast<ContactKind>(i);
    }
    return std::nullopt;
}

} // namespace untie
