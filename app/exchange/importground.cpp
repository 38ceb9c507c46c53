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

Result<DuplicateFinder> knownClients(Database &database, const QString &country)
{
    const auto clients = ClientStore(database).all();
    if (!clients)
        return fail(clients.error());
    DuplicateFinder known;
    for (const Client &client : *clients)
        known.add(traitsOf(client, country));
    const auto restricted = ClientStore(database).restricted(); // so that a file does not bring them in once more
    if (!restricted)
        return fail(restricted.error());
    for (const ClientRow &row : *restricted) {
        const auto client = ClientStore(database).record(row.id);
        if (!client)
            return fail(client.error());
        known.add(traitsOf(*client, country));
    }
    return known;
}

} // namespace untie
