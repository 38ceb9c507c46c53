#include "app/intake/clinicalinboxstore.h"

#include "app/clients/restriction.h"
#include "app/common/log.h"
#include "app/intake/deskformstore.h"
#include "app/security/auditstore.h"
#include "app/security/sealedbox.h"
#include "app/storage/database.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace untie {

using namespace Qt::StringLiterals;

ClinicalInboxStore::ClinicalInboxStore(Database &database)
    : m_database(database)
{
}

Result<> ClinicalInboxStore::put(const InboxItem &item)
{
    auto key = m_database.run(u"SELECT key FROM frontdesk.inbox_key WHERE id = 1"_s);
    if (!key)
        return fail(key.error());
    if (!key->next())
        return fail(Error::Kind::Invalid, u"the inbox has no key yet"_s,
                    QCoreApplication::translate("Intake", "A therapist has to sign in once before forms can be filled in here."));
    const auto sealed = sealBytes(QJsonDocument(item.body).toJson(QJsonDocument::Compact), key->value(0).toByteArray());
    if (!sealed)
        return fail(sealed.error());
    key->finish();
    auto transaction = m_database.begin(Vault::FrontDesk);
    if (!transaction)
        return fail(transaction.error());
    if (auto free = refuseRestricted(m_database, item.client); !free)
        return free;
    const auto done = m_database.run(uR"(INSERT INTO frontdesk.clinical_inbox (id, client_id, at, complete, sealed)
                                         VALUES (:id, :client, :at, :complete, :sealed)
                                         ON CONFLICT (id) DO UPDATE SET at = excluded.at, complete = excluded.complete, sealed = excluded.sealed)"_s,
                                     {{u":id"_s, item.id},
                                      {u":client"_s, item.client.value},
                                      {u":at"_s, item.at.toMSecsSinceEpoch()},
                                      {u":complete"_s, int(item.complete)},
                                      {u":sealed"_s, *sealed}});
    if (!done)
        return fail(done.error());
    if (item.complete) {
        if (auto told = AuditStore(m_database).append(Vault::FrontDesk, {AuditAction::Created, item.client.value, u"intake %1 for the therapists"_s.arg(item.id)}); !told)
            return told;
    }
    return transaction->commit();
}

/// A pair of keys in the clinical vault, its public half in the front desk's: told anew where it is missing or another.
Result<> ClinicalInboxStore::seeToKey()
{
    auto row = m_database.run(u"SELECT shown FROM clinical.inbox_key WHERE id = 1"_s);
    if (!row)
        return fail(row.error());
    QByteArray shown = row->next() ? row->value(0).toByteArray() : QByteArray();
    row->finish();
    if (shown.isEmpty()) {
        const SealingKeys keys = newSealingKeys();
        auto transaction = m_database.begin(Vault::Clinical);
        if (!transaction)
            return fail(transaction.error());
        const auto done = m_database.run(u"INSERT INTO clinical.inbox_key (id, shown, secret) VALUES (1, :shown, :secret)"_s,
                                         {{u":shown"_s, keys.shown}, {u":secret"_s, keys.secret}});
        if (!done)
            return fail(done.error());
        if (auto committed = transaction->commit(); !committed)
            return committed;
        shown = keys.shown;
    }
    auto told = m_database.run(u"SELECT key FROM frontdesk.inbox_key WHERE id = 1"_s);
    if (!told)
        return fail(told.error());
    const bool isTold = told->next() && told->value(0).toByteArray() == shown;
    told->finish();
    if (isTold)
        return {};
    auto transaction = m_database.begin(Vault::FrontDesk);
    if (!transaction)
        return fail(transaction.error());
    const auto done = m_database.run(uR"(INSERT INTO frontdesk.inbox_key (id, key) VALUES (1, :key)
                                         ON CONFLICT (id) DO UPDATE SET key = excluded.key)"_s,
                                     {{u":key"_s, shown}});
    if (!done)
        return fail(done.error());
    return transaction->commit();
}

Result<ClinicalInboxStore::Filed> ClinicalInboxStore::file()
{
    if (auto key = seeToKey(); !key)
        return fail(key.error());
    if (auto told = DeskFormStore(m_database).publish(); !told)
        return fail(told.error());
    auto secret = m_database.run(u"SELECT shown, secret FROM clinical.inbox_key WHERE id = 1"_s);
    if (!secret)
        return fail(secret.error());
    secret->next();
    const SealingKeys keys{secret->value(0).toByteArray(), secret->value(1).toByteArray()};
    secret->finish();
    struct Waiting
    {
        qint64 id;
        qint64 client;
        qint64 at;
        int complete;
        QByteArray sealed;
    };
    QList<Waiting> waiting;
    auto rows = m_database.run(u"SELECT id, client_id, at, complete, sealed FROM frontdesk.clinical_inbox ORDER BY id"_s);
    if (!rows)
        return fail(rows.error());
    while (rows->next())
        waiting += Waiting{rows->value(0).toLongLong(), rows->value(1).toLongLong(), rows->value(2).toLongLong(), rows->value(3).toInt(), rows->value(4).toByteArray()};

    Filed filed;
    for (const Waiting &item : std::as_const(waiting)) {
        const auto opened = openSealed(item.sealed, keys);
        if (!opened || !QJsonDocument::fromJson(*opened).isObject()) {
            logTrouble("a form in the inbox cannot be opened", item.id);
            ++filed.unreadable;
            continue;
        }
        {
            auto transaction = m_database.begin(Vault::Clinical);
            if (!transaction)
                return fail(transaction.error());
            // One that was taken over already is not asked for again.
            const auto done = m_database.run(uR"(INSERT INTO clinical.received_intake (id, client_id, at, complete, body)
                                                 SELECT :id, :client, :at, :complete, :body
                                                 WHERE NOT EXISTS (SELECT 1 FROM clinical.intake WHERE client_id = :client2 AND id = :id2)
                                                 ON CONFLICT (id) DO UPDATE SET at = excluded.at, complete = excluded.complete, body = excluded.body)"_s,
                                             {{u":id"_s, item.id},
                                              {u":client"_s, item.client},
                                              {u":at"_s, item.at},
                                              {u":complete"_s, item.complete},
                                              {u":body"_s, QString::fromUtf8(*opened)},
                                              {u":client2"_s, item.client},
                                              {u":id2"_s, item.id}});
            if (!done)
                return fail(done.error());
            if (auto told = AuditStore(m_database).append(Vault::Clinical, {AuditAction::Created, item.client, u"intake %1 received"_s.arg(item.id)}); !told)
                return fail(told.error());
            if (auto committed = transaction->commit(); !committed)
                return fail(committed.error());
        }
        auto transaction = m_database.begin(Vault::FrontDesk);
        if (!transaction)
            return fail(transaction.error());
        const auto gone = m_database.run(u"DELETE FROM frontdesk.clinical_inbox WHERE id = :id AND at = :at"_s, {{u":id"_s, item.id}, {u":at"_s, item.at}});
        if (!gone)
            return fail(gone.error());
        if (auto committed = transaction->commit(); !committed)
            return fail(committed.error());
        ++filed.filed;
    }
    return filed;
}

Result<QList<InboxItem>> ClinicalInboxStore::received() const
{
    auto rows = m_database.run(u"SELECT id, client_id, at, complete, body FROM clinical.received_intake ORDER BY id"_s);
    if (!rows)
        return fail(rows.error());
    QList<InboxItem> items;
    while (rows->next())
        items += InboxItem{rows->value(0).toLongLong(), ClientId{rows->value(1).toLongLong()},
                           QDateTime::fromMSecsSinceEpoch(rows->value(2).toLongLong(), Qt::UTC), rows->value(3).toBool(),
                           QJsonDocument::fromJson(rows->value(4).toString().toUtf8()).object()};
    return items;
}

Result<> ClinicalInboxStore::drop(qint64 id)
{
    auto transaction = m_database.begin(Vault::Clinical);
    if (!transaction)
        return fail(transaction.error());
    const auto done = m_database.run(u"DELETE FROM clinical.received_intake WHERE id = :id"_s, {{u":id"_s, id}});
    if (!done)
        return fail(done.error());
    return transaction->commit();
}

} // namespace untie
