#pragma once

#include "app/common/result.h"
#include "app/intake/clearance.h"

namespace untie {

class Database;

/// What doctors allowed, in the clinical vault.
class ClearanceStore final
{
public:
    explicit ClearanceStore(Database &database);

    /// Oldest first, those taken back too.
    Result<QList<Clearance>> of(ClientId client) const;
    /// Gives it a new id. Invalid with a sentence where problemsOf() has any, or for a rule that nobody knows.
    Result<ClearanceId> add(const Clearance &clearance, QDate today);
    /// NotFound where there is none that was not taken back yet.
    Result<> revoke(ClientId client, ClearanceId id, const QDateTime &now);

private:
    Database &m_database;
};

} // namespace untie
