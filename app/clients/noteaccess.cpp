#include "app/clients/noteaccess.h"

namespace untie {

Result<> noteAccess(Database &database, AuditAction action, ClientId client, const QString &what)
{
    const Vault vault = database.has(Vault::Clinical) ? Vault::Clinical : Vault::FrontDesk;
    return AuditStore(database).record(vault, {action, client.value, what});
}

} // namespace untie
