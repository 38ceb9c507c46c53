#include "app/clients/restriction.h"

#include "app/clients/clientstore.h"

#include <QCoreApplication>

namespace untie {

Result<> refuseRestricted(Database &database, ClientId client)
{
    const auto why = ClientStore(database).restriction(client);
    if (!why)
        return fail(why.error());
    if (why->isEmpty())
        return {};
    return fail(Error::Kind::Denied, QStringLiteral("a restricted client"),
                QCoreApplication::translate("Restriction", "This record is restricted, so nothing was stored: nobody works with it until an owner lifts that. %1", "a reason").arg(*why));
}

} // namespace untie
