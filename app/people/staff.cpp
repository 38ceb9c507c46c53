#include "app/people/staff.h"

#include "app/people/peoplestore.h"
#include "app/people/personrules.h"
#include "app/security/session.h"
#include "app/storage/durablefile.h"

#include <algorithm>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

/// Stores somebody: new, or changed where they are there already.
Result<> store(Database &database, const Person &person)
{
    PeopleStore people(database);
    const auto stored = people.find(person.id);
    if (!stored && stored.error().kind != Error::Kind::NotFound)
        return fail(stored.error());
    if (!stored) {
        const auto added = people.add(person);
        return added ? Result<>() : Result<>(fail(added.error()));
    }
    Person now = person;
    now.rev = person.rev > 0 ? person.rev : stored->rev;
    return people.update(now);
}

/// Nothing is done for somebody who could not be stored.
Result<> check(const Person &person)
{
    if (const QStringList problems = problemsOf(person); !problems.isEmpty())
        return fail(Error::Kind::Invalid, u"a person cannot be stored"_s, problems.join(u' '));
    return {};
}

Result<Person> personOf(Database &database, const QList<Person> &people, const Account &account)
{
    const auto found = std::ranges::find(people, account.person, &Person::id);
    if (found != people.end())
        return *found;
    Person person;
    person.id = account.person;
    person.name = account.name;
    PeopleStore store(database);
    const auto added = store.add(person);
    if (!added)
        return fail(added.error());
    return store.find(*added);
}

} // namespace

Result<QList<StaffMember>> staff(Database &database, const ClinicFolder &folder)
{
    // Whoever was told of an error looks here for what became of it: no power cut may take back what they then see.
    if (auto synced = syncFolder(folder.path); !synced)
        return fail(synced.error());
    const auto accounts = accountsOf(folder);
    if (!accounts)
        return fail(accounts.error());
    const auto people = PeopleStore(database).all();
    if (!people)
        return fail(people.error());
    QList<StaffMember> members;
    for (const Account &account : *accounts) {
        const auto person = personOf(database, *people, account);
        if (!person)
            return fail(person.error());
        members.append({*person, account.role, {}});
        members.last().person.name = account.name; // what they sign in with
    }
    for (const Person &person : *people) {
        const bool listed = std::ranges::any_of(members, [&](const StaffMember &member) { return member.person.id == person.id; });
        if (person.active && !listed)
            members.append({person, std::nullopt, {}});
    }
    for (StaffMember &member : members) {
        const auto last = AuditStore(database).lastSignIn(member.person.id);
        if (!last)
            return fail(last.error());
        member.lastSignIn = *last;
    }
    return members;
}

Result<> employ(Database &database, const Administrator &by, const Person &person, Role role, const Secret &password)
{
    if (auto fine = check(person); !fine)
        return fine;
    const Person clean = tidied(person);
    // The account comes first: it is what may be refused. Where the program is stopped now, staff() stores the person.
    if (auto added = addAccount(database, by, {clean.id, clean.name, role, password}); !added)
        return added;
    return store(database, clean);
}

Result<> rename(Database &database, const Administrator &by, const Person &person)
{
    if (auto fine = check(person); !fine)
        return fine;
    const Person clean = tidied(person);
    if (auto renamed = renameAccount(database, by, clean.id, clean.name); !renamed)
        return renamed;
    return store(database, clean);
}

Result<std::shared_ptr<Reencryption>> dismiss(Database &database, const Administrator &by, PersonId person, const Secret &freshRecovery)
{
    auto work = removeAccount(database, by, person, freshRecovery);
    if (!work)
        return work;
    // Where this cannot be stored they are listed without an account; what is left to do is more urgent.
    static_cast<void>(dismissWithoutAccount(database, person).has_value());
    return work;
}

Result<> dismissWithoutAccount(Database &database, PersonId person)
{
    PeopleStore people(database);
    auto stored = people.find(person);
    if (!stored)
        return fail(stored.error());
    stored->active = false;
    return people.update(*stored);
}

} // namespace untie
