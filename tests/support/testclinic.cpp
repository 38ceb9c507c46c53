#include "tests/support/testclinic.h"

#include "app/people/peoplestore.h"
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

} // namespace untie
