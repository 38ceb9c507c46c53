#include "ui/clients/clienthistory.h"

#include "app/clients/clientlinkstore.h"
#include "app/clients/clientstore.h"
#include "app/people/peoplestore.h"
#include "app/settings/clinicprofilerules.h"
#include "app/settings/settingsstore.h"
#include "app/storage/database.h"
#include "app/storage/draftstore.h"
#include "app/visits/casestore.h"
#include "app/visits/clientnotestore.h"
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

    auto restriction = ClientStore(database).restriction(client);
    if (!restriction)
        return fail(restriction.error());
    history.restriction = std::move(*restriction);

    const auto people = PeopleStore(database).all();
    if (!people)
        return fail(people.error());
    for (const Person &person : *people)
        history.therapists.insert(person.id, person.name);

    const auto profile = SettingsStore(database).clinicProfile();
    if (!profile)
        return fail(profile.error());
    const QTimeZone zone = timeZoneOf(*profile);
    history.zone = zone;

    if (!database.has(Vault::Clinical)) // the front desk's key opens no visits
        return history;
    auto record = cache.read(database, client);
    if (!record)
        return fail(record.error());
    history.record = std::move(*record);
    auto cases = CaseStore(database).of(client);
    if (!cases)
        return fail(cases.error());
    history.cases = std::move(*cases);
    auto notes = ClientNoteStore(database).of(client);
    if (!notes)
        return fail(notes.error());
    history.notes = std::move(*notes);
    const auto drafts = DraftStore(database).all(Vault::Clinical);
    if (!drafts)
        return fail(drafts.error());
    for (const Draft &draft : *drafts) {
        if (draft.kind == clientNoteDraftKind && draft.object == client.value)
            history.begun = clientNoteFrom(draft.body);
    }
    for (ClientNote &note : history.notes) {
        note.at = note.at.toTimeZone(zone);
        note.writtenAt = note.writtenAt.toTimeZone(zone);
    }
    for (VisitRow &visit : history.record.visits)
        visit.startedAt = visit.startedAt.toTimeZone(zone);
    for (TriggerPoint &point : history.record.points) {
        for (Reading &reading : point.readings)
            reading.startedAt = reading.startedAt.toTimeZone(zone);
    }
    return history;
}

} // namespace untie
