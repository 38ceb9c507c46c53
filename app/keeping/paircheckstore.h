#pragma once

#include "app/common/id.h"
#include "app/common/result.h"

#include <QList>

namespace untie {

class Database;

/// Compares the vaults of a clinic: no transaction spans both, so nothing else can tell whether they fit.
class PairCheckStore final
{
public:
    explicit PairCheckStore(Database &database);

    /// Clients who have visits in the clinical vault, but whom the front desk does not know. For a person to decide;
    /// nothing is deleted by itself. Both vaults are open.
    Result<QList<ClientId>> unknownClients() const;

private:
    Database &m_database;
};

} // namespace untie
