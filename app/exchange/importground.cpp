#include "app/exchange/importground.h"

#include "app/clients/clientstore.h"
#include "app/exchange/csvplanstore.h"
#include "app/settings/clinicprofilerules.h"
#include "app/settings/settingsstore.h"

namespace untie {

Result<ImportGround> importGroundOf(Database &database)
{
    const auto profile = SettingsStore(database).clinicProfile();
    if (!profile)
        return fail(profile.error());
    auto plans = CsvPlanStore(database).all();
    if (!plans)
        return fail(plans.error());
    const QString country = countryOf(*profile);
    return ImportGround{country, usualDateOrder(profile->language, country), std::move(*plans)};
}

Result<QList<Client>> restrictedClients(Database &database)
{
    const auto rows = ClientStore(database).restricted();
    if (!rows)
        return fail(rows.error());
    QList<Client> clients;
    for (const ClientRow &row : *rows) {
        const auto client = ClientStore(database).record(row.id);
        if (!client)
            return fail(client.error());
        clients += *client;
    }
    return clients;
}

Result<KnownClients> knownClients(Database &database, const QString &country)
{
    const auto clients = ClientStore(database).all();
    if (!clients)
        return fail(clients.error());
    const auto restricted = restrictedClients(database); // so that a file does not bring them in once more
    if (!restricted)
        return fail(restricted.error());
    KnownClients known;
    for (const Client &client : *clients)
        known.all.add(traitsOf(client, country));
    for (const Client &client : *restricted) {
        known.all.add(traitsOf(client, country));
        known.restricted.insert(client.id);
    }
    return known;
}

} // namespace untie
