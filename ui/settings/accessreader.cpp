#include "ui/settings/accessreader.h"

#include "app/clients/clientstore.h"
#include "app/people/peoplestore.h"

namespace untie {

Result<AccessPage> readAccess(Database &database, AuditFeed from, int rows, const RecordNames &known)
{
    AccessPage page;
    page.rest = std::move(from);
    auto found = page.rest.next(database, rows);
    if (!found)
        return fail(found.error());
    page.rows = std::move(*found);
    for (const VaultAuditRow &row : std::as_const(page.rows)) {
        const qint64 object = row.row.object;
        if (object == 0 || known.contains(object) || page.names.contains(object))
            continue;
        const auto client = ClientStore(database).find(ClientId{object});
        if (!client && client.error().kind != Error::Kind::NotFound)
            return fail(client.error());
        page.names.insert(object, client ? displayName(*client) : QString());
    }
    return page;
}

Result<RecordNames> peopleNames(Database &database)
{
    const auto people = PeopleStore(database).all();
    if (!people)
        return fail(people.error());
    RecordNames names;
    for (const Person &person : *people)
        names.insert(person.id.value, person.name);
    return names;
}

} // namespace untie
