#include "ui/clients/clienthistory.h"

#include "app/clients/clientlinkstore.h"
#include "app/clients/clientstore.h"
#include "app/people/peoplestore.h"
#include "app/settings/clinicprofilerules.h"
#include "app/settings/settingsstore.h"
#include "app/storage/database.h"
#include "app/visits/historycache.h"

#include <QTimeZone>

namespace untie {

Result<ClientHistory> readHistory(Database &database, ClientId client, HistoryCache &cache)
{
    ClientHistory history;
    auto found = ClientStore(database).find(client);
    if (!found)
        return fail(found.error());
    history.client = std::move(*found);
    client = history.client.id; // another where the record is part of that one
    auto linked = ClientLinkStore(database).of(client);
    if (!linked)
        return fail(linked.error());
    history.linked = std::move(*linked);

    const auto people = PeopleStore(database).all();
    if (!people)
        return fail(people.error());
    for (const Person &person : *people)
        history.therapists.insert(person.id, person.name);

    const auto profile = SettingsStore(database).clinicProfile();
    if (!profile)
        return fail(profile.error());
    const QTimeZone zone = timeZoneOf(*profile);

    if (!database.has(Vault::Clinical)) // the front desk's key opens no visits
        return history;
    auto record = cache.read(database, client);
    if (!record)
        return fail(record.error());
    history.record = std::move(*record);
    for (VisitRow &visit : history.record.visits)
        visit.startedAt = visit.startedAt.toTimeZone(zone);
    for (TriggerPoint &point : history.record.points) {
        for (Reading &reading : point.readings)
            reading.startedAt = reading.startedAt.toTimeZone(zone);
    }
    return history;
}

} // namespace untie
