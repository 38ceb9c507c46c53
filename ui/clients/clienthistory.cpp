#include "ui/clients/clienthistory.h"

#include "app/clients/clientstore.h"
#include "app/people/peoplestore.h"
#include "app/settings/clinicprofilerules.h"
#include "app/settings/settingsstore.h"
#include "app/storage/database.h"
#include "app/visits/visitstore.h"

#include <QTimeZone>

namespace untie {

namespace {

constexpr int mostVisits = 500; ///< ten years of one a week

} // namespace

Result<ClientHistory> readHistory(Database &database, ClientId client, const QDateTime &now)
{
    ClientHistory history;
    auto found = ClientStore(database).find(client);
    if (!found)
        return fail(found.error());
    history.client = std::move(*found);

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
    VisitStore visits(database);
    auto newest = visits.newest(client, mostVisits);
    if (!newest)
        return fail(newest.error());
    history.visits = std::move(*newest);
    auto points = visits.points(client, now.addYears(1)); // a visit may carry a start that is still to come
    if (!points)
        return fail(points.error());
    history.points = std::move(*points);

    for (VisitRow &visit : history.visits)
        visit.startedAt = visit.startedAt.toTimeZone(zone);
    for (TriggerPoint &point : history.points) {
        for (Reading &reading : point.readings)
            reading.startedAt = reading.startedAt.toTimeZone(zone);
    }
    return history;
}

} // namespace untie
