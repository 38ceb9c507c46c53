#include "app/intake/cautionoverridestore.h"

#include "app/clients/restriction.h"
#include "app/common/text.h"
#include "app/security/auditstore.h"
#include "app/security/fields.h"
#include "app/storage/database.h"

#include <QCoreApplication>

namespace untie {

using namespace Qt::StringLiterals;

CautionOverrideStore::CautionOverrideStore(Database &database)
    : m_database(database)
{
}

Result<> CautionOverrideStore::add(const CautionOverride &made)
{
    const QString reason = tidiedLines(made.reason);
    if (reason.isEmpty())
        return fail(Error::Kind::Invalid, u"an override without a reason"_s, QCoreApplication::translate("Intake", "Say why you go on."));
    auto transaction = m_database.begin(Vault::Clinical);
    if (!transaction)
        return fail(transaction.error());
    if (auto free = refuseRestricted(m_database, made.client); !free)
        return free;
    const auto done = m_database.run(uR"(INSERT INTO clinical.caution_override (client_id, visit_id, id, rule, technique, pressure, reason, person_id, at)
                                         VALUES (:client, :visit, :id, :rule, :technique, :pressure, :reason, :person, :at))"_s,
                                     {{u":client"_s, made.client.value},
                                      {u":visit"_s, made.visit.value},
                                      {u":id"_s, makeId()},
                                      {u":rule"_s, made.rule},
                                      {u":technique"_s, made.technique},
                                      {u":pressure"_s, made.pressure ? QVariant(*made.pressure) : QVariant()},
                                      {u":reason"_s, reason},
                                      {u":person"_s, made.by.value},
                                      {u":at"_s, made.at.toMSecsSinceEpoch()}});
    if (!done)
        return fail(done.error());
    const QString digest = FieldWriter().text(made.rule).text(made.technique).text(reason).digest();
    const AuditEntry entry{AuditAction::Created, made.client.value, u"override of %1 in visit %2 %3"_s.arg(made.rule).arg(made.visit.value).arg(digest)};
    if (auto told = AuditStore(m_database).append(Vault::Clinical, entry); !told)
        return told;
    return transaction->commit();
}

Result<QList<CautionOverride>> CautionOverrideStore::of(ClientId client, VisitId visit) const
{
    auto rows = m_database.run(uR"(SELECT rule, technique, pressure, reason, person_id, at FROM clinical.caution_override
                                   WHERE client_id = :client AND visit_id = :visit ORDER BY id)"_s,
                               {{u":client"_s, client.value}, {u":visit"_s, visit.value}});
    if (!rows)
        return fail(rows.error());
    QList<CautionOverride> made;
    while (rows->next()) {
        const QVariant pressure = rows->value(2);
        made += CautionOverride{client,
                                visit,
                                rows->value(0).toString(),
                                rows->value(1).toString(),
                                pressure.isNull() ? std::nullopt : std::optional(pressure.toInt()),
                                rows->value(3).toString(),
                                PersonId{rows->value(4).toLongLong()},
                                QDateTime::fromMSecsSinceEpoch(rows->value(5).toLongLong(), Qt::UTC)};
    }
    return made;
}

} // namespace untie
