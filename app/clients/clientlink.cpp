#include "app/clients/clientlink.h"

#include <QCoreApplication>

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

QString nameOf(LinkKind kind)
{
    const auto word = [](const char *name) { return QCoreApplication::translate("untie::ContactWords", name); };
    switch (kind) {
    case LinkKind::Guardian: return word(QT_TRANSLATE_NOOP("untie::ContactWords", "Guardian"));
    case LinkKind::Ward: return word(QT_TRANSLATE_NOOP("untie::ContactWords", "Ward"));
    case LinkKind::Parent: return word(QT_TRANSLATE_NOOP("untie::ContactWords", "Parent"));
    case LinkKind::Child: return word(QT_TRANSLATE_NOOP("untie::ContactWords", "Child"));
    case LinkKind::Partner: return word(QT_TRANSLATE_NOOP("untie::ContactWords", "Partner"));
    case LinkKind::Sibling: return word(QT_TRANSLATE_NOOP("untie::ContactWords", "Sibling"));
    case LinkKind::Relative: break;
    }
    return word(QT_TRANSLATE_NOOP("untie::ContactWords", "Relative"));
}

ClientLink asStored(const ClientLink &link)
{
    const bool isTurned = link.kind == LinkKind::Ward || link.kind == LinkKind::Child || (inverse(link.kind) == link.kind && link.other < link.client);
    return isTurned ? ClientLink{link.other, inverse(link.kind), link.client} : link;
}

} // namespace untie
