#include "app/commands/paircheck.h"

#include "app/clients/clientstore.h"
#include "app/visits/visitstore.h"

#include <QSet>

namespace untie {

Result<QList<ClientId>> clientsUnknownToTheDesk(Database &database)
{
    const ClientStore desk(database);
    const auto listed = desk.all();
    if (!listed)
        return fail(listed.error());
    QSet<ClientId> known;
    for (const Client &client : *listed)
        known.insert(client.id);

    const auto treated = VisitStore(database).clients();
    if (!treated)
        return fail(treated.error());
    QList<ClientId> unknown;
    for (const ClientId id : *treated) {
        if (known.contains(id))
            continue;
        const auto archived = desk.find(id); // not listed, but still there
        if (!archived && archived.error().kind != Error::Kind::NotFound)
            return fail(archived.error());
        if (!archived)
            unknown.append(id);
    }
    return unknown;
}

} // namespace untie
