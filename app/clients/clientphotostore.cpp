#include "app/clients/clientphotostore.h"

#include "app/clients/clientmergestore.h"
#include "app/clients/restriction.h"
#include "app/security/auditstore.h"
#include "app/storage/database.h"

namespace untie {

using namespace Qt::StringLiterals;

ClientPhotoStore::ClientPhotoStore(Database &database)
    : m_database(database)
{
}

Result<> ClientPhotoStore::put(ClientId client, const QByteArray &file, const QDateTime &now)
{
    const auto photo = clientPhotoFrom(file);
    if (!photo)
        return fail(photo.error());
    auto transaction = m_database.begin(Vault::FrontDesk);
    if (!transaction)
        return fail(transaction.error());
    if (auto kept = keep(client, *photo, now); !kept)
        return kept;
    return transaction->commit();
}

Result<> ClientPhotoStore::keep(ClientId client, const ClientPhoto &photo, const QDateTime &at)
{
    if (auto free = refuseRestricted(m_database, client); !free)
        return free;
    const qint64 person = m_database.actor() ? m_database.actor()->person.value : 0;
    const auto done = m_database.run(uR"(INSERT INTO frontdesk.client_photo (client_id, at, person_id, face, picture)
                                         SELECT id, :at, :person, :face, :picture FROM frontdesk.client WHERE id = :client
                                         ON CONFLICT (client_id) DO UPDATE SET at = excluded.at, person_id = excluded.person_id, face = excluded.face, picture = excluded.picture)"_s,
                                     {{u":client"_s, client.value}, {u":at"_s, at.toMSecsSinceEpoch()}, {u":person"_s, person}, {u":face"_s, photo.face}, {u":picture"_s, photo.picture}});
    if (!done)
        return fail(done.error());
    if (done->numRowsAffected() == 0)
        return fail(Error::Kind::NotFound, u"no such client"_s);
    return AuditStore(m_database).append(Vault::FrontDesk, {AuditAction::Changed, client.value, u"client photo"_s});
}

Result<QByteArray> ClientPhotoStore::of(ClientId client) const
{
    auto row = m_database.run(u"SELECT picture FROM frontdesk.client_photo WHERE client_id %1 ORDER BY client_id <> :client, at DESC LIMIT 1"_s.arg(ofOnePerson(Vault::FrontDesk)),
                              {{u":client"_s, client.value}});
    if (!row)
        return fail(row.error());
    return row->next() ? row->value(0).toByteArray() : QByteArray();
}

Result<> ClientPhotoStore::remove(ClientId client)
{
    auto transaction = m_database.begin(Vault::FrontDesk);
    if (!transaction)
        return fail(transaction.error());
    if (auto free = refuseRestricted(m_database, client); !free)
        return free;
    const auto gone = m_database.run(u"DELETE FROM frontdesk.client_photo WHERE client_id "_s + ofOnePerson(Vault::FrontDesk), {{u":client"_s, client.value}});
    if (!gone)
        return fail(gone.error());
    if (gone->numRowsAffected() == 0)
        return {};
    if (auto told = AuditStore(m_database).append(Vault::FrontDesk, {AuditAction::Removed, client.value, u"client photo"_s}); !told)
        return told;
    return transaction->commit();
}

Result<QSet<ClientId>> ClientPhotoStore::known() const
{
    auto rows = m_database.run(u"SELECT %1 FROM frontdesk.client_photo"_s.arg(standingFor(u"client_photo.client_id"_s)));
    if (!rows)
        return fail(rows.error());
    QSet<ClientId> clients;
    while (rows->next())
        clients.insert(ClientId{rows->value(0).toLongLong()});
    return clients;
}

Result<QHash<ClientId, QByteArray>> ClientPhotoStore::faces(const QList<ClientId> &clients) const
{
    QHash<ClientId, QByteArray> faces;
    for (const ClientId client : clients) {
        auto row = m_database.run(u"SELECT face FROM frontdesk.client_photo WHERE client_id %1 ORDER BY client_id <> :client, at DESC LIMIT 1"_s.arg(ofOnePerson(Vault::FrontDesk)),
                                  {{u":client"_s, client.value}});
        if (!row)
            return fail(row.error());
        if (row->next())
            faces.insert(client, row->value(0).toByteArray());
    }
    return faces;
}

} // namespace untie
