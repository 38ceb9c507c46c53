#include "app/intake/clearancestore.h"

#include "app/clients/clientmergestore.h"
#include "app/clients/restriction.h"
#include "app/common/instant.h"
#include "app/common/text.h"
#include "app/intake/cautions.h"
#include "app/security/auditstore.h"
#include "app/security/fields.h"
#include "app/storage/database.h"

namespace untie {

using namespace Qt::StringLiterals;

namespace {

const QDate epoch(1970, 1, 1);

QString areasColumn(const QList<BodyArea> &areas)
{
    QStringList words;
    for (const BodyArea &area : areas)
        words += area.side ? area.area + u'.' + idOf(*area.side) : area.area;
    return words.join(u' ');
}

QList<BodyArea> areasFrom(const QVariant &column)
{
    QList<BodyArea> areas;
    for (const QString &word : column.toString().split(u' ', Qt::SkipEmptyParts))
        areas += BodyArea{word.section(u'.', 0, 0), sideFromId(word.section(u'.', 1, 1))};
    return areas;
}

} // namespace

ClearanceStore::ClearanceStore(Database &database)
    : m_database(database)
{
}

Result<QList<Clearance>> ClearanceStore::of(ClientId client) const
{
    auto rows = m_database.run(uR"(SELECT id, rule, doctor, given, expires, techniques, areas, pressure, words, person_id, at, revoked_at
                                   FROM clinical.clearance WHERE client_id %1 ORDER BY id)"_s.arg(ofOnePerson(Vault::Clinical)),
                               {{u":client"_s, client.value}});
    if (!rows)
        return fail(rows.error());
    QList<Clearance> clearances;
    while (rows->next()) {
        const QVariant pressure = rows->value(7);
        const QVariant revoked = rows->value(11);
        clearances += Clearance{.client = client,
                                .id = ClearanceId{rows->value(0).toLongLong()},
                                .rule = rows->value(1).toString(),
                                .doctor = rows->value(2).toString(),
                                .given = epoch.addDays(rows->value(3).toLongLong()),
                                .expires = epoch.addDays(rows->value(4).toLongLong()),
                                .techniques = rows->value(5).toString().split(u' ', Qt::SkipEmptyParts),
                                .areas = areasFrom(rows->value(6)),
                                .pressure = pressure.isNull() ? std::nullopt : std::optional(pressure.toInt()),
                                .words = rows->value(8).toString(),
                                .by = PersonId{rows->value(9).toLongLong()},
                                .at = instant(rows->value(10)),
                                .revokedAt = revoked.isNull() ? std::nullopt : std::optional(instant(revoked))};
    }
    return clearances;
}

Result<ClearanceId> ClearanceStore::add(const Clearance &clearance, QDate today)
{
    if (const auto problems = problemsOf(clearance, today); !problems.isEmpty())
        return fail(Error::Kind::Invalid, u"a clearance cannot be stored"_s, problems.first().sentence);
    if (!cautionRule(clearance.rule))
        return fail(Error::Kind::Invalid, u"a clearance for an unknown rule"_s);
    const auto id = newId<ClearanceId>();
    const QString doctor = tidied(clearance.doctor);
    const QString words = tidiedLines(clearance.words);
    const QString techniques = clearance.techniques.join(u' ');
    const QString areas = areasColumn(clearance.areas);
    auto transaction = m_database.begin(Vault::Clinical);
    if (!transaction)
        return fail(transaction.error());
    if (auto free = refuseRestricted(m_database, clearance.client); !free)
        return fail(free.error());
    const auto done = m_database.run(uR"(INSERT INTO clinical.clearance (client_id, id, rule, doctor, given, expires, techniques, areas, pressure, words, person_id, at)
                                         VALUES (:client, :id, :rule, :doctor, :given, :expires, :techniques, :areas, :pressure, :words, :person, :at))"_s,
                                     {{u":client"_s, clearance.client.value},
                                      {u":id"_s, id.value},
                                      {u":rule"_s, clearance.rule},
                                      {u":doctor"_s, doctor},
                                      {u":given"_s, epoch.daysTo(clearance.given)},
                                      {u":expires"_s, epoch.daysTo(clearance.expires)},
                                      {u":techniques"_s, techniques},
                                      {u":areas"_s, areas},
                                      {u":pressure"_s, clearance.pressure ? QVariant(*clearance.pressure) : QVariant()},
                                      {u":words"_s, words},
                                      {u":person"_s, clearance.by.value},
                                      {u":at"_s, clearance.at.toMSecsSinceEpoch()}});
    if (!done)
        return fail(done.error());
    const QString digest = FieldWriter()
                               .text(doctor)
                               .text(clearance.given.toString(Qt::ISODate))
                               .text(clearance.expires.toString(Qt::ISODate))
                               .text(techniques)
                               .text(areas)
                               .number(static_cast<quint64>(clearance.pressure.value_or(0)))
                               .text(words)
                               .digest();
    const AuditEntry entry{AuditAction::Created, clearance.client.value, u"clearance %1 of %2 %3"_s.arg(id.value).arg(clearance.rule, digest)};
    if (auto told = AuditStore(m_database).append(Vault::Clinical, entry); !told)
        return fail(told.error());
    if (auto committed = transaction->commit(); !committed)
        return fail(committed.error());
    return id;
}

Result<> ClearanceStore::revoke(ClientId client, ClearanceId id, const QDateTime &now)
{
    auto transaction = m_database.begin(Vault::Clinical);
    if (!transaction)
        return fail(transaction.error());
    const auto done = m_database.run(uR"(UPDATE clinical.clearance SET revoked_at = :at
                                         WHERE client_id %1 AND id = :id AND revoked_at IS NULL)"_s.arg(ofOnePerson(Vault::Clinical)),
                                     {{u":at"_s, now.toMSecsSinceEpoch()}, {u":client"_s, client.value}, {u":id"_s, id.value}});
    if (!done)
        return fail(done.error());
    if (done->numRowsAffected() != 1)
        return fail(Error::Kind::NotFound, u"no clearance to take back"_s);
    if (auto told = AuditStore(m_database).append(Vault::Clinical, {AuditAction::Changed, client.value, u"clearance %1 taken back"_s.arg(id.value)}); !told)
        return told;
    return transaction->commit();
}

} // namespace untie
