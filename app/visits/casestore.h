#pragma once

#include "app/common/result.h"
#include "app/visits/clientcase.h"

#include <QHash>
#include <QList>

namespace untie {

class Database;

/// What clients come for, and which visits are for it, in the clinical vault. Of a client means of all records that are of
/// that person.
class CaseStore final
{
public:
    explicit CaseStore(Database &database);

    /// Of a client: open ones first, then the one that was opened last.
    Result<QList<ClientCase>> of(ClientId client) const;
    /// Stores a new (rev 0, without an id) or changed case and gives it as stored. Invalid when problemsOf() has any,
    /// Conflict when somebody else saved first.
    Result<ClientCase> save(const ClientCase &clientCase);

    /// What each visit is for, of those of which somebody said so; an invalid id: for none of them.
    Result<QHash<VisitId, CaseId>> visitsOf(ClientId client) const;
    /// The visit is for this case from now on; an invalid id: for none. NotFound where the client has no such case.
    Result<> assign(ClientId client, VisitId visit, CaseId clientCase);

private:
    Database &m_database;
};

} // namespace untie
