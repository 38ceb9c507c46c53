#include "app/intake/clientalertstore.h"

#include "app/clients/clientmergestore.h"
#include "app/clients/restriction.h"
#include "app/common/text.h"
#include "app/security/auditstore.h"
#include "app/security/fields.h"
#include "app/storage/database.h"

#include <QCoreApplication>

namespace untie {

using namespace Qt::StringLiterals;

ClientAlertStore::ClientAlertStore(Database &database)
    : m_database(database)
{
}

Result<QString> ClientAlertStore::of(ClientId client) const
{
    auto rows = m_database.run(u"SELECT text FROM frontdesk.client_alert WHERE client_id %1 ORDER BY at DESC"_s.arg(ofOnePerson(Vault::FrontDesk)), {{u":client"_s, client.value}});
    if (!rows)
        return fail(rows.error());
    QStringList texts; // of records that were merged each may have one
    while (rows->next())
        texts += rows->value(0).toString();
    return texts.join(u" · "_s);
}

Result<> ClientAlertStore::publish(ClientId client, const QString &text, PersonId by)
{
    const QString clean = tidied(text);
    if (clean.size() > longestAlert)
        return fail(Error::Kind::Invalid, u"an alert is too long"_s, QCoreApplication::translate("Intake", "At most 120 letters: what the desk has to know, and no more."));
    auto transaction = m_database.begin(Vault::FrontDesk);
    if (!transaction)
        return fail(transaction.error());
    if (auto free = refuseRestricted(m_database, client); !free)
        return free;
    const Bindings key{{u":client"_s, client.value}};
    if (auto gone = m_database.run(u"DELETE FROM frontdesk.client_alert WHERE client_id "_s + ofOnePerson(Vault::FrontDesk), key); !gone)
        return fail(gone.error());
    if (!clean.isEmpty()) {
        const auto done = m_database.run(u"INSERT INTO frontdesk.client_alert (client_id, text, at, person_id) VALUES (:client, :text, :at, :person)"_s,
                                         key + Bindings{{u":text"_s, clean}, {u":at"_s, QDateTime::currentMSecsSinceEpoch()}, {u":person"_s, by.value}});
        if (!done)
            return fail(done.error());
    }
    const AuditEntry entry{AuditAction::Changed, client.value, u"alert for the desk "_s + FieldWriter().text(clean).digest()};
    if (auto told = AuditStore(m_database).append(Vault::FrontDesk, entry); !told)
        return told;
    return transaction->commit();
}

} // namespace untie
