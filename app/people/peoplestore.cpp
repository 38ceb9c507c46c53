#include "app/people/peoplestore.h"

#include "app/people/personrules.h"
#include "app/security/auditstore.h"
#include "app/storage/database.h"

namespace untie {

using namespace Qt::StringLiterals;

namespace {

Person personFrom(const QSqlQuery &row)
{
    return {.id = PersonId{row.value(0).toLongLong()},
            .rev = row.value(1).toInt(),
            .name = row.value(2).toString(),
            .credential = row.value(3).toString(),
            .active = row.value(4).toBool()};
}

} // namespace

PeopleStore::PeopleStore(Database &database)
    : m_database(database)
{
}

Result<PersonId> PeopleStore::add(const Person &person)
{
    if (const QStringList problems = problemsOf(person); !problems.isEmpty())
        return fail(Error::Kind::Invalid, u"a person cannot be stored"_s, problems.join(u' '));
    const Person clean = tidied(person);
    const PersonId id = clean.id.isValid() ? clean.id : newId<PersonId>();
    auto transaction = m_database.begin(Vault::FrontDesk);
    if (!transaction)
        return fail(transaction.error());
    const auto done = m_database.run(uR"(INSERT INTO frontdesk.person (id, rev, name, credential, active)
                                         VALUES (:id, 1, :name, :credential, :active))"_s,
                                     {{u":id"_s, id.value},
                                      {u":name"_s, clean.name},
                                      {u":credential"_s, clean.credential},
                                      {u":active"_s, int(clean.active)}});
    if (!done)
        return fail(done.error());
    if (auto told = AuditStore(m_database).append(Vault::FrontDesk, {AuditAction::PeopleChanged, id.value, u"added"_s}); !told)
        return fail(told.error());
    if (auto committed = transaction->commit(); !committed)
        return fail(committed.error());
    return id;
}

Result<> PeopleStore::put(const Person &person)
{
    const auto done = m_database.run(uR"(INSERT INTO frontdesk.person (id, rev, name, credential, active)
                                         VALUES (:id, :rev, :name, :credential, :active)
                                         ON CONFLICT (id) DO UPDATE
                                         SET rev = excluded.rev, name = excluded.name, credential = excluded.credential, active = excluded.active)"_s,
                                     {{u":id"_s, person.id.value},
                                      {u":rev"_s, person.rev},
                                      {u":name"_s, person.name},
                                      {u":credential"_s, person.credential},
                                      {u":active"_s, int(person.active)}});
    return done ? Result<>() : Result<>(fail(done.error()));
}

Result<> PeopleStore::update(const Person &person)
{
    if (const QStringList problems = problemsOf(person); !problems.isEmpty())
        return fail(Error::Kind::Invalid, u"a person cannot be stored"_s, problems.join(u' '));
    const Person clean = tidied(person);
    auto transaction = m_database.begin(Vault::FrontDesk);
    if (!transaction)
        return fail(transaction.error());
    const auto stored = find(clean.id);
    if (!stored)
        return fail(stored.error());
    const auto done = m_database.run(uR"(UPDATE frontdesk.person SET name = :name, credential = :credential, active = :active, rev = rev + 1
                                         WHERE id = :id AND rev = :rev)"_s,
                                     {{u":name"_s, clean.name},
                                      {u":credential"_s, clean.credential},
                                      {u":active"_s, int(clean.active)},
                                      {u":id"_s, clean.id.value},
                                      {u":rev"_s, clean.rev}});
    if (!done)
        return fail(done.error());
    if (done->numRowsAffected() != 1)
        return fail(Error::Kind::Conflict, u"somebody else saved this person first"_s);
    const QString what = stored->active && !clean.active ? u"left"_s : u"changed"_s;
    if (auto told = AuditStore(m_database).append(Vault::FrontDesk, {AuditAction::PeopleChanged, clean.id.value, what}); !told)
        return told;
    return transaction->commit();
}

Result<Person> PeopleStore::find(PersonId id) const
{
    auto row = m_database.run(u"SELECT id, rev, name, credential, active FROM frontdesk.person WHERE id = :id"_s, {{u":id"_s, id.value}});
    if (!row)
        return fail(row.error());
    if (!row->next())
        return fail(Error::Kind::NotFound, u"no such person"_s);
    return personFrom(*row);
}

Result<QList<Person>> PeopleStore::all() const
{
    auto rows = m_database.run(u"SELECT id, rev, name, credential, active FROM frontdesk.person ORDER BY id"_s);
    if (!rows)
        return fail(rows.error());
    QList<Person> people;
    while (rows->next())
        people += personFrom(*rows);
    return people;
}

} // namespace untie
