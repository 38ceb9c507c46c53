#include "app/keeping/paircheckstore.h"

#include "app/storage/database.h"

namespace untie {

using namespace Qt::StringLiterals;

PairCheckStore::PairCheckStore(Database &database)
    : m_database(database)
{
}

Result<QList<ClientId>> PairCheckStore::unknownClients() const
{
    // From client to client by the key of visit, which begins with the client: one step for each, however many visits
    // they have.
    auto rows = m_database.run(uR"(WITH RECURSIVE treated (id) AS (
                                       SELECT min(client_id) FROM clinical.visit
                                       UNION ALL
                                       SELECT (SELECT min(client_id) FROM clinical.visit WHERE client_id > treated.id)
                                       FROM treated WHERE treated.id IS NOT NULL)
                                   SELECT treated.id FROM treated
                                   WHERE treated.id IS NOT NULL
                                     AND NOT EXISTS (SELECT 1 FROM frontdesk.client WHERE client.id = treated.id))"_s);
    if (!rows)
        return fail(rows.error());
    QList<ClientId> unknown;
    while (rows->next())
        unknown.append(ClientId{rows->value(0).toLongLong()});
    return unknown;
}

} // namespace untie
