#include "app/intake/clientalertstore.h"

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
    auto row = m_database.run(u"SELECT text FROM frontdesk.client_alert WHERE client_id = :client"_s, {{u":client"_s, client.value}});
    if (!row)
        return fail(row.error());
    return row->next() ? row->value(0).toString() : QString();
}

Result<> ClientAlertStore::publish(ClientId client, const QString &text, PersonId by)
{
    const QString clean = tidied(text);
    if (clean.size() > longestAlert)
        return fail(Error::Kind::Invalid, u"an alert is too long"_s, QCoreApplication::translate("Intake", "At most 120 letters: what the desk has to know, and no more."));
    auto transaction = m_database.begin(Vault::FrontDesk);
    if (!transaction)
        return fail(transaction.error());
    const Bindings key{{u":client"_s, client.value}};
    const auto done = clean.isEmpty()
        ? m_database.run(u"DELETE FROM frontdesk.client_alert WHERE client_id = :client"_s, key)
        : m_database.run(uR"(INSERT INTO frontdesk.client_alert (client_id, text, at, person_id) VALUES (:client, :text, :at, :person)
                             ON CONFLICT (client_id) DO UPDATE SET text = excluded.text, at = excluded.at, person_id = excluded.person_id)"_s,
                         key + Bindings{{u":text"_s, clean}, {u":at"_s, QDateTime::currentMSecsSinceEpoch()}, {u":person"_s, by.value}});
    if (!done)
        return fail(done.error());
    const AuditEntry entry{AuditAction::Changed, client.value, u"alert for the desk "_s + FieldWriter().text(clean).digest()};
    if (auto told = AuditStore(m_database).append(Vault::FrontDesk, entry); !told)
        return told;
    return transaction->commit();
}

} // namespace untie
