#include "app/clients/clientstore.h"

#include "app/clients/clientrules.h"
#include "app/security/auditstore.h"
#include "app/security/fields.h"
#include "app/storage/database.h"

namespace untie {

using namespace Qt::StringLiterals;

namespace {

QVariant bornColumn(const Client &client)
{
    return client.born ? QVariant(client.born->toString(Qt::ISODate)) : QVariant();
}

/// Days since 1970-01-01: an integer compares on both engines.
qint64 dayColumn(QDate day)
{
    return QDate(1970, 1, 1).daysTo(day);
}

QVariant lastVisitColumn(const Client &client)
{
    return client.lastVisit ? QVariant(dayColumn(*client.lastVisit)) : QVariant();
}

/// Of all that update() stores.
QString digestOf(const Client &client)
{
    FieldWriter all;
    for (const QString &text : {client.given, client.family, client.preferred, bornColumn(client).toString(), client.phone, client.email, client.language, client.deskNote})
        all.text(text);
    return all.number(client.archived ? 1 : 0).digest();
}

Client clientFrom(const QSqlQuery &row)
{
    Client client{.id = ClientId{row.value(0).toLongLong()},
                  .rev = row.value(1).toInt(),
                  .given = row.value(2).toString(),
                  .family = row.value(3).toString(),
                  .preferred = row.value(4).toString(),
                  .born = {},
                  .phone = row.value(6).toString(),
                  .email = row.value(7).toString(),
                  .language = row.value(8).toString(),
                  .deskNote = row.value(9).toString(),
                  .archived = row.value(10).toBool(),
                  .lastVisit = {}};
    if (const QVariant born = row.value(5); !born.isNull())
        client.born = QDate::fromString(born.toString(), Qt::ISODate);
    if (const QVariant day = row.value(11); !day.isNull())
        client.lastVisit = QDate(1970, 1, 1).addDays(day.toLongLong());
    return client;
}

Result<> refuseProblems(const Client &client)
{
    QStringList sentences;
    for (const ClientProblem &problem : problemsOf(client, QDate::currentDate()))
        sentences += problem.sentence;
    if (!sentences.isEmpty())
        return fail(Error::Kind::Invalid, u"a client cannot be stored"_s, sentences.join(u' '));
    return {};
}

} // namespace

ClientStore::ClientStore(Database &database)
    : m_database(database)
{
}

Result<ClientId> ClientStore::add(const Client &client)
{
    auto batch = Batch::open(m_database);
    if (!batch)
        return fail(batch.error());
    Client added = client;
    if (!added.id.isValid())
        added.id = newId<ClientId>();
    auto transaction = m_database.begin(Vault::FrontDesk);
    if (!transaction)
        return fail(transaction.error());
    if (auto done = batch->add(added); !done)
        return fail(done.error());
    if (auto told = AuditStore(m_database).append(Vault::FrontDesk, {AuditAction::Created, added.id.value, u"client "_s + digestOf(tidied(added))}); !told)
        return fail(told.error());
    if (auto committed = transaction->commit(); !committed)
        return fail(committed.error());
    return added.id;
}

Result<> ClientStore::update(const Client &client)
{
    if (auto fine = refuseProblems(client); !fine)
        return fine;
    const Client clean = tidied(client);
    auto transaction = m_database.begin(Vault::FrontDesk);
    if (!transaction)
        return fail(transaction.error());
    const auto stored = find(clean.id);
    if (!stored)
        return fail(stored.error());
    const auto done = m_database.run(uR"(UPDATE frontdesk.client
                                         SET given = :given, family = :family, preferred = :preferred, born = :born, phone = :phone,
                                             email = :email, language = :language, desk_note = :note, archived = :archived, rev = rev + 1
                                         WHERE id = :id AND rev = :rev)"_s,
                                     {{u":given"_s, clean.given},
                                      {u":family"_s, clean.family},
                                      {u":preferred"_s, clean.preferred},
                                      {u":born"_s, bornColumn(clean)},
                                      {u":phone"_s, clean.phone},
                                      {u":email"_s, clean.email},
                                      {u":language"_s, clean.language},
                                      {u":note"_s, clean.deskNote},
                                      {u":archived"_s, int(clean.archived)},
                                      {u":id"_s, clean.id.value},
                                      {u":rev"_s, clean.rev}});
    if (!done)
        return fail(done.error());
    if (done->numRowsAffected() != 1)
        return fail(Error::Kind::Conflict, u"somebody else saved this client first"_s);
    const QString detail = u"client rev %1 %2 → %3"_s.arg(clean.rev + 1).arg(digestOf(*stored), digestOf(clean));
    if (auto told = AuditStore(m_database).append(Vault::FrontDesk, {AuditAction::Changed, clean.id.value, detail}); !told)
        return told;
    return transaction->commit();
}

Result<Client> ClientStore::find(ClientId id) const
{
    auto row = m_database.run(uR"(SELECT id, rev, given, family, preferred, born, phone, email, language, desk_note, archived, last_visit
                                  FROM frontdesk.client WHERE id = :id)"_s,
                              {{u":id"_s, id.value}});
    if (!row)
        return fail(row.error());
    if (!row->next())
        return fail(Error::Kind::NotFound, u"no such client"_s);
    return clientFrom(*row);
}

Result<QList<Client>> ClientStore::all() const
{
    auto rows = m_database.run(uR"(SELECT id, rev, given, family, preferred, born, phone, email, language, desk_note, archived, last_visit
                                   FROM frontdesk.client WHERE archived = 0)"_s);
    if (!rows)
        return fail(rows.error());
    QList<Client> clients;
    while (rows->next())
        clients += clientFrom(*rows);
    return clients;
}

Result<> ClientStore::noteVisit(ClientId id, QDate day)
{
    const auto done = m_database.run(uR"(UPDATE frontdesk.client SET last_visit = :day
                                         WHERE id = :id AND (last_visit IS NULL OR last_visit < :day))"_s,
                                     {{u":day"_s, dayColumn(day)}, {u":id"_s, id.value}});
    if (!done)
        return fail(done.error());
    if (done->numRowsAffected() == 1)
        return {};
    const auto stored = find(id); // nothing to move, or nobody there
    return stored ? Result<>() : fail(stored.error());
}

ClientStore::Batch::Batch(Database &database, QSqlQuery insert)
    : m_database(&database)
    , m_insert(std::move(insert))
{
}

Result<ClientStore::Batch> ClientStore::Batch::open(Database &database)
{
    auto insert = database.prepare(uR"(INSERT INTO frontdesk.client
                                       (id, rev, given, family, preferred, born, phone, email, language, desk_note, archived, last_visit)
                                       VALUES (?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?))"_s);
    if (!insert)
        return fail(insert.error());
    return Batch(database, std::move(*insert));
}

Result<> ClientStore::Batch::add(const Client &client)
{
    if (auto fine = refuseProblems(client); !fine)
        return fine;
    const Client clean = tidied(client);
    return m_database->execute(m_insert, {clean.id.value, clean.given, clean.family, clean.preferred, bornColumn(clean), clean.phone, clean.email,
                                          clean.language, clean.deskNote, int(clean.archived), lastVisitColumn(clean)});
}

} // namespace untie
