#include "app/keeping/restoredrecord.h"

#include "app/people/peoplestore.h"
#include "app/security/grants.h"
#include "app/security/keyringseenstore.h"
#include "app/security/permissions.h"
#include "app/storage/database.h"

namespace untie {

namespace {

Result<> addUnknown(PeopleStore &people, const Keyring &keyring)
{
    for (const KeyringPerson &account : keyring.people) {
        const auto known = people.find(account.person);
        if (known)
            continue;
        if (known.error().kind != Error::Kind::NotFound)
            return fail(known.error());
        Person person;
        person.id = account.person;
        person.name = account.name;
        if (auto added = people.add(person); !added)
            return fail(added.error());
    }
    return {};
}

} // namespace

Result<> takeOverPeople(Database &restored, Database *present, const Keyring *keyring)
{
    PeopleStore people(restored);
    if (!present)
        return keyring ? addUnknown(people, *keyring) : Result<>();
    const auto all = PeopleStore(*present).all();
    if (!all)
        return fail(all.error());
    for (const Person &person : *all) {
        if (auto put = people.put(person); !put)
            return put;
    }
    return {};
}

Result<> takeOverKeys(Database &restored, Database *present, const Keyring &keyring, bool underOldSheet)
{
    KeyringSeenStore memory(restored);
    QList<quint64> recoveries;
    if (present && !present->needsMigration(Vault::FrontDesk).value_or(true)) {
        const auto known = KeyringSeenStore(*present).recoveries();
        if (!known)
            return fail(known.error());
        recoveries = *known;
    }
    if (underOldSheet && recoveries.isEmpty())
        recoveries.append(keyring.frontDeskEpochs.constLast());
    for (const quint64 epoch : std::as_const(recoveries)) {
        if (auto remembered = memory.rememberRecovery(epoch); !remembered)
            return remembered;
    }
    return memory.remember(keyring);
}

Result<> writeDownRestore(Database &restored, Database *present, const std::optional<LastSeen> &seen, PersonId by, const QString &detail)
{
    QMap<Vault, qint64> least;
    for (const Vault vault : bothVaults) {
        least[vault] = seen ? seen->head(vault).seq : 0;
        if (!present || present->needsMigration(vault).value_or(true))
            continue; // tables of an older program may have no audit
        const auto head = AuditStore(*present).head(vault);
        if (!head)
            return fail(head.error());
        least[vault] = qMax(least[vault], head->seq);
    }
    restored.actAs({by, workstationName(), {}}, accessOf(Role::Owner));
    AuditStore audit(restored);
    for (const Vault vault : bothVaults) {
        if (auto told = audit.record(vault, {AuditAction::Restored, 0, detail}, least[vault]); !told)
            return told;
    }
    return audit.acceptCounters();
}

} // namespace untie
