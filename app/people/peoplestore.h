#pragma once

#include "app/common/result.h"
#include "app/people/person.h"

#include <QList>

namespace untie {

class Database;

/// Those who work in the clinic, in the front desk's vault.
class PeopleStore final
{
public:
    explicit PeopleStore(Database &database);

    /// Stores a new person under the id they carry, or a new one; gives the id. Invalid when problemsOf() has any.
    Result<PersonId> add(const Person &person);
    /// Stores somebody exactly as they are in another copy of this list, revision too, in the place of who has their id.
    Result<> put(const Person &person);
    /// Replaces the person stored with the same id and revision. Conflict, NotFound; Invalid when problemsOf() has any.
    Result<> update(const Person &person);
    Result<Person> find(PersonId id) const;
    /// Everybody, those who left too, in the order in which they came.
    Result<QList<Person>> all() const;

private:
    Database &m_database;
};

} // namespace untie
