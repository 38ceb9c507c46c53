#pragma once

#include "app/clients/client.h"

namespace untie {

/// What somebody is to a client.
enum class LinkKind { Guardian, Ward, Parent, Child, Partner, Sibling, Relative };

/// "guardian": as vaults and files name it.
QString idOf(LinkKind kind);
std::optional<LinkKind> linkKindFromId(const QString &id);

/// What the client is to the other: a guardian's ward, a child's parent, a partner's partner.
LinkKind inverse(LinkKind kind);
/// "Guardian": in the program's language.
QString nameOf(LinkKind kind);

/// Who belongs to whom: `other` is the client's guardian, parent …
struct ClientLink
{
    ClientId client;
    LinkKind kind = LinkKind::Relative;
    ClientId other;
};

/// The same link as it is kept: `other` is the client's guardian or parent, never their ward or child; what is so from both
/// sides begins with the lower number.
ClientLink asStored(const ClientLink &link);

/// Somebody who belongs to a client.
struct LinkedClient
{
    LinkKind kind = LinkKind::Relative; ///< what they are to the client
    ClientId id;
    QString given;
    QString family;
    QString preferred;
    QString phone;
    bool archived = false;

    bool operator==(const LinkedClient &) const = default;
};

} // namespace untie
