#include "app/intake/outcomestore.h"

#include "app/clients/clientmergestore.h"
#include "app/clients/restriction.h"
#include "app/common/text.h"
#include "app/security/auditstore.h"
#include "app/security/fields.h"
#include "app/storage/database.h"

#include <QCoreApplication>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

const QDate epoch(1970, 1, 1);

QString idOf(OutcomeScale scale)
{
    return scale == OutcomeScale::Psfs ? u"psfs"_s : u"nrs"_s;
}

} // namespace

OutcomeStore::OutcomeStore(Database &database)
    : m_database(database)
{
}

Result<> OutcomeStore::add(const Outcome &outcome, QDate today)
{
    const QString item = tidied(outcome.item);
    if (item.isEmpty() || item.size() > 200)
        return fail(Error::Kind::Invalid, u"an outcome"_s, QCoreApplication::translate("Intake", "Name the complaint or the activity, in the client’s words."));
    if (outcome.value < 0 || outcome.value > 10)
        return fail(Error::Kind::Invalid, u"an outcome"_s, QCoreApplication::translate("Intake", "A whole number from 0 to 10."));
    if (!outcome.day.isValid() || outcome.day > today)
        return fail(Error::Kind::Invalid, u"an outcome"_s, QCoreApplication::translate("Intake", "That day has not come yet."));
    auto transaction = m_database.begin(Vault::Clinical);
    if (!transaction)
        return fail(transaction.error());
    if (auto free = refuseRestricted(m_database, outcome.client); !free)
        return free;
    const auto done = m_database.run(uR"(INSERT INTO clinical.outcome (client_id, id, scale, item, value, day, person_id)
                                         VALUES (:client, :id, :scale, :item, :value, :day, :person))"_s,
                                     {{u":client"_s, outcome.client.value},
                                      {u":id"_s, makeId()},
                                      {u":scale"_s, idOf(outcome.scale)},
                                      {u":item"_s, item},
                                      {u":value"_s, outcome.value},
                                      {u":day"_s, epoch.daysTo(outcome.day)},
                                      {u":person"_s, outcome.by.value}});
    if (!done)
        return fail(done.error());
    const QString digest = FieldWriter().text(idOf(outcome.scale)).text(item).number(static_cast<quint64>(outcome.value)).digest();
    if (auto told = AuditStore(m_database).append(Vault::Clinical, {AuditAction::Created, outcome.client.value, u"outcome "_s + digest}); !told)
        return told;
    return transaction->commit();
}

Result<QList<Outcome>> OutcomeStore::of(ClientId client) const
{
    auto rows = m_database.run(u"SELECT scale, item, value, day, person_id FROM clinical.outcome WHERE client_id %1 ORDER BY id"_s.arg(ofOnePerson(Vault::Clinical)),
                               {{u":client"_s, client.value}});
    if (!rows)
        return fail(rows.error());
    QList<Outcome> outcomes;
    while (rows->next())
        outcomes += Outcome{client,
                            rows->value(0).toString() == "psfs"_L1 ? OutcomeScale::Psfs : OutcomeScale::Nrs,
                            rows->value(1).toString(),
                            rows->value(2).toInt(),
                            epoch.addDays(rows->value(3).toLongLong()),
                            PersonId{rows->value(4).toLongLong()}};
    return outcomes;
}

} // namespace untie
