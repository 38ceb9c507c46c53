#include "app/visits/casestore.h"

#include "app/clients/clientmergestore.h"
#include "app/clients/restriction.h"
#include "app/common/text.h"
#include "app/security/auditstore.h"
#include "app/security/fields.h"
#include "app/storage/database.h"

#include <algorithm>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

QString digestOf(const ClientCase &clientCase)
{
    return FieldWriter()
        .text(clientCase.complaint)
        .text(clientCase.goals)
        .text(clientCase.openedOn.toString(Qt::ISODate))
        .text(clientCase.closedOn ? clientCase.closedOn->toString(Qt::ISODate) : QString())
        .digest();
}

QVariant column(CaseId id)
{
    return id.isValid() ? QVariant(id.value) : QVariant();
}

} // namespace

CaseStore::CaseStore(Database &database)
    : m_database(database)
{
}

Result<QList<ClientCase>> CaseStore::of(ClientId client) const
{
    auto rows = m_database.run(uR"(SELECT id, rev, complaint, goals, opened_on, closed_on, client_id FROM clinical.client_case
                                   WHERE client_id %1 ORDER BY closed_on IS NOT NULL, opened_on DESC, id DESC)"_s.arg(ofOnePerson(Vault::Clinical)),
                               {{u":client"_s, client.value}});
    if (!rows)
        return fail(rows.error());
    QList<ClientCase> cases;
    while (rows->next()) {
        const QString closed = rows->value(5).toString();
        cases += ClientCase{.client = ClientId{rows->value(6).toLongLong()},
                            .id = CaseId{rows->value(0).toLongLong()},
                            .rev = rows->value(1).toInt(),
                            .complaint = rows->value(2).toString(),
                            .goals = rows->value(3).toString(),
                            .openedOn = QDate::fromString(rows->value(4).toString(), Qt::ISODate),
                            .closedOn = closed.isEmpty() ? std::nullopt : std::optional(QDate::fromString(closed, Qt::ISODate))};
    }
    return cases;
}

Result<ClientCase> CaseStore::save(const ClientCase &clientCase)
{
    ClientCase stored = clientCase;
    stored.complaint = tidied(clientCase.complaint);
    stored.goals = tidiedLines(clientCase.goals);
    if (const QStringList problems = problemsOf(stored); !problems.isEmpty())
        return fail(Error::Kind::Invalid, u"a case cannot be stored"_s, problems.join(u' '));
    const bool isNew = clientCase.rev == 0;
    if (isNew)
        stored.id = newId<CaseId>();
    stored.rev = clientCase.rev + 1;
    Bindings values{{u":client"_s, stored.client.value},
                    {u":id"_s, stored.id.value},
                    {u":complaint"_s, stored.complaint},
                    {u":goals"_s, stored.goals},
                    {u":closed"_s, stored.closedOn ? QVariant(stored.closedOn->toString(Qt::ISODate)) : QVariant()}};
    values += isNew ? Bindings{{u":opened"_s, stored.openedOn.toString(Qt::ISODate)}} : Bindings{{u":rev"_s, clientCase.rev}};
    auto transaction = m_database.begin(Vault::Clinical);
    if (!transaction)
        return fail(transaction.error());
    if (auto free = refuseRestricted(m_database, stored.client); !free)
        return fail(free.error());
    const auto done = m_database.run(isNew ? uR"(INSERT INTO clinical.client_case (client_id, id, rev, complaint, goals, opened_on, closed_on)
                                                 VALUES (:client, :id, 1, :complaint, :goals, :opened, :closed))"_s
                                           : uR"(UPDATE clinical.client_case SET complaint = :complaint, goals = :goals, closed_on = :closed, rev = rev + 1
                                                 WHERE client_id = :client AND id = :id AND rev = :rev)"_s,
                                     values);
    if (!done)
        return fail(done.error());
    if (done->numRowsAffected() != 1)
        return fail(Error::Kind::Conflict, u"somebody else saved this case first"_s);
    const AuditEntry entry{isNew ? AuditAction::Created : AuditAction::Changed, stored.client.value,
                           u"case %1 rev %2 %3"_s.arg(stored.id.value).arg(stored.rev).arg(digestOf(stored))};
    if (auto noted = AuditStore(m_database).append(Vault::Clinical, entry); !noted)
        return fail(noted.error());
    if (auto committed = transaction->commit(); !committed)
        return fail(committed.error());
    return stored;
}

Result<QHash<VisitId, CaseId>> CaseStore::visitsOf(ClientId client) const
{
    auto rows = m_database.run(u"SELECT visit_id, case_id FROM clinical.visit_case WHERE client_id "_s + ofOnePerson(Vault::Clinical), {{u":client"_s, client.value}});
    if (!rows)
        return fail(rows.error());
    QHash<VisitId, CaseId> visits;
    while (rows->next())
        visits.insert(VisitId{rows->value(0).toLongLong()}, CaseId{rows->value(1).toLongLong()});
    return visits;
}

Result<> CaseStore::assign(ClientId client, VisitId visit, CaseId clientCase)
{
    auto transaction = m_database.begin(Vault::Clinical);
    if (!transaction)
        return fail(transaction.error());
    if (auto free = refuseRestricted(m_database, client); !free)
        return free;
    const auto cases = of(client);
    if (!cases)
        return fail(cases.error());
    if (clientCase.isValid() && std::ranges::none_of(*cases, [clientCase](const ClientCase &one) { return one.id == clientCase; }))
        return fail(Error::Kind::NotFound, u"no such case of this client"_s);
    const auto done = m_database.run(uR"(INSERT INTO clinical.visit_case (client_id, visit_id, case_id) VALUES (:client, :visit, :case)
                                         ON CONFLICT (client_id, visit_id) DO UPDATE SET case_id = excluded.case_id)"_s,
                                     {{u":client"_s, client.value}, {u":visit"_s, visit.value}, {u":case"_s, column(clientCase)}});
    if (!done)
        return fail(done.error());
    const AuditEntry entry{AuditAction::Changed, client.value, u"visit %1 is for case %2"_s.arg(visit.value).arg(clientCase.value)};
    if (auto noted = AuditStore(m_database).append(Vault::Clinical, entry); !noted)
        return fail(noted.error());
    return transaction->commit();
}

} // namespace untie
