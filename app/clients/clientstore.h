#pragma once

#include "app/clients/client.h"
#include "app/common/result.h"

#include <QList>

namespace untie {

class Database;

/// Clients in the front desk's vault.
class ClientStore final
{
public:
    explicit ClientStore(Database &database);

    /// Stores a new client under the id it carries, or a new one; gives the id. Invalid when problemsOf() has any.
    Result<ClientId> add(const Client &client);
    /// Conflict when `rev` is not the stored one, Invalid as above, NotFound when it is gone.
    Result<> update(const Client &client);
    Result<Client> find(ClientId id) const;
    /// All that are not archived, in no particular order: what the directory is made of.
    Result<QList<Client>> all() const;
    /// Moves the day of the newest visit forward, never back.
    Result<> noteVisit(ClientId id, QDate day);

private:
    Database &m_database;
};

} // namespace untie
