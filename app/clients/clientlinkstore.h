#pragma once

#include "app/clients/clientlink.h"
#include "app/common/result.h"

#include <QList>

namespace untie {

class Database;

/// Who of the clients belongs to whom: guardians, parents, partners. A link belongs to both; what it is called depends on
/// whom one looks at. Each change stands in the audit of both.
class ClientLinkStore final
{
public:
    explicit ClientLinkStore(Database &database);

    /// From now on `other` is the client's guardian, parent … Nothing changes where that is so already. Invalid, with a
    /// sentence, for a client's own self and for the contrary of what stands there: nobody is the parent of their parent, nor
    /// of their parent's parent.
    Result<> link(ClientId client, LinkKind kind, ClientId other);
    Result<> unlink(ClientId client, LinkKind kind, ClientId other);
    /// Everybody who belongs to the client, guardians first.
    Result<QList<LinkedClient>> of(ClientId client) const;

private:
    Result<bool> closesCircle(const ClientLink &link) const;
    Result<> write(const QString &statement, ClientId client, LinkKind kind, ClientId other, const QString &what);

    Database &m_database;
};

} // namespace untie
