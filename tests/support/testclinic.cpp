#include "tests/support/testclinic.h"

#include "app/people/peoplestore.h"
#include "app/security/recoverysheet.h"
#include "tests/support/testdatabase.h"

namespace untie {

using namespace Qt::StringLiterals;

TestClinic::TestClinic()
    : m_folder{m_dir.filePath(u"clinic.untie"_s)}
{
    const CreatedClinic made = orFail(createClinic(m_folder, m_owner, ownerName(), password()));
    Person owner;
    owner.id = m_owner;
    owner.name = ownerName();
    orFail(PeopleStore(*made.clinic.database).add(owner));
    m_recoverySheet = made.recoverySheet;
}

OpenClinic TestClinic::open() const
{
    return orFail(signIn(m_folder, ownerName(), password()));
}

OpenClinic TestClinic::open(const QString &name) const
{
    return orFail(signIn(m_folder, name, m_password));
}

PersonId TestClinic::employ(const QString &name, Role role) const
{
    Person person;
    person.id = newId<PersonId>();
    person.name = name;
    const OpenClinic clinic = open();
    orFail(PeopleStore(*clinic.database).add(person));
    orFail(addAccount(*clinic.database, administrator(), {person.id, name, role, m_password}));
    return person.id;
}

Secret TestClinic::recovery() const
{
    auto recovery = readRecoverySheet(m_recoverySheet);
    if (!recovery)
        qFatal("the sheet of a new clinic cannot be read");
    return std::move(*recovery);
}

} // namespace untie
