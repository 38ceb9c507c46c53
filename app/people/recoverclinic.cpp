#include "app/people/recoverclinic.h"

#include "app/common/text.h"
#include "app/people/peoplestore.h"
#include "app/security/recovery.h"

#include <algorithm>

namespace untie {

namespace {

/// Whom the clinic knows by that name, so that what they wrote stays theirs though the keyring is lost; or nobody.
Result<PersonId> personNamed(const ClinicFolder &folder, const Secret &recovery, const QString &name)
{
    const auto opened = openWithSheet(folder, recovery);
    if (!opened)
        return fail(opened.error());
    const auto people = PeopleStore(*opened->database).all();
    if (!people)
        return fail(people.error());
    const QString wanted = tidied(name).toCaseFolded();
    const auto found = std::ranges::find_if(*people, [&](const Person &person) { return person.name.toCaseFolded() == wanted; });
    return found == people->end() ? PersonId() : found->id;
}

} // namespace

Result<OpenClinic> recoverClinic(const ClinicFolder &folder, const Secret &recovery, const QString &name, const Secret &password,
                                 const QByteArray &clinicId)
{
    const auto person = personNamed(folder, recovery, name);
    if (!person)
        return fail(person.error());
    auto clinic = recoverWithSheet(folder, recovery, {.person = *person, .name = name, .password = password, .clinic = clinicId});
    if (!clinic)
        return clinic;
    PeopleStore people(*clinic->database);
    const auto known = people.find(clinic->session.person);
    if (known)
        return clinic;
    if (known.error().kind != Error::Kind::NotFound)
        return fail(known.error());
    Person owner;
    owner.id = clinic->session.person;
    owner.name = clinic->session.name;
    if (auto added = people.add(owner); !added)
        return fail(added.error());
    return clinic;
}

} // namespace untie
