#include "app/visits/pointmergestore.h"

#include "app/clients/clientmergestore.h"
#include "app/clients/restriction.h"
#include "app/security/auditstore.h"
#include "app/storage/database.h"
#include "app/visits/visitstore.h"

#include <algorithm>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

qint64 whoIsSignedIn(const Database &database)
{
    const Actor *actor = database.actor();
    return actor ? actor->person.value : 0;
}

} // namespace

PointMergeStore::PointMergeStore(Database &database)
    : m_database(database)
{
}

Result<PointMerges> PointMergeStore::inForce(ClientId client) const
{
    auto rows = m_database.run(u"SELECT point_id, into_id FROM clinical.point_merge WHERE client_id %1 AND undone_at IS NULL"_s.arg(ofOnePerson(Vault::Clinical)),
                               {{u":client"_s, client.value}});
    if (!rows)
        return fail(rows.error());
    PointMerges merges;
    while (rows->next())
        merges.insert(TriggerPointId{rows->value(0).toLongLong()}, TriggerPointId{rows->value(1).toLongLong()});
    return merges;
}

Result<> PointMergeStore::merge(ClientId client, TriggerPointId point, TriggerPointId into, const QDateTime &now)
{
    auto transaction = m_database.begin(Vault::Clinical);
    if (!transaction)
        return fail(transaction.error());
    if (auto free = refuseRestricted(m_database, client); !free)
        return free;
    const auto merges = inForce(client);
    if (!merges)
        return fail(merges.error());
    const TriggerPointId kept = standsFor(*merges, into);
    if (merges->contains(point) || kept == point)
        return fail(Error::Kind::Conflict, u"these points are one already"_s);
    const auto points = VisitStore(m_database).points(client, now.addDays(2));
    if (!points)
        return fail(points.error());
    const auto one = std::ranges::find(*points, point, &TriggerPoint::id);
    const auto other = std::ranges::find(*points, kept, &TriggerPoint::id);
    if (one == points->end() || other == points->end())
        return fail(Error::Kind::NotFound, u"no such trigger point"_s);
    if (const QString why = whyNotOne(*one, *other); !why.isEmpty())
        return fail(Error::Kind::Invalid, u"two points that cannot be one"_s, why);

    // They may have been found under two records that are of one person by now.
    const auto known = m_database.run(uR"(INSERT INTO clinical.trigger_point (client_id, id, muscle, side, site)
                                          SELECT :into, id, muscle, side, site FROM clinical.trigger_point WHERE client_id %1 AND id IN (:one, :other)
                                          ON CONFLICT (client_id, id) DO NOTHING)"_s.arg(ofOnePerson(Vault::Clinical)),
                                      {{u":into"_s, client.value}, {u":client"_s, client.value}, {u":one"_s, point.value}, {u":other"_s, kept.value}});
    if (!known)
        return fail(known.error());
    const auto done = m_database.run(uR"(INSERT INTO clinical.point_merge (client_id, id, point_id, into_id, merged_at, merged_by)
                                         VALUES (:client, :id, :point, :into, :at, :by))"_s,
                                     {{u":client"_s, client.value},
                                      {u":id"_s, makeId()},
                                      {u":point"_s, point.value},
                                      {u":into"_s, kept.value},
                                      {u":at"_s, now.toMSecsSinceEpoch()},
                                      {u":by"_s, whoIsSignedIn(m_database)}});
    if (!done)
        return fail(done.error());
    const AuditEntry entry{AuditAction::Changed, client.value, u"point %1 is point %2"_s.arg(point.value).arg(kept.value)};
    if (auto told = AuditStore(m_database).append(Vault::Clinical, entry); !told)
        return fail(told.error());
    return transaction->commit();
}

Result<> PointMergeStore::separate(ClientId client, TriggerPointId point, const QDateTime &now)
{
    auto transaction = m_database.begin(Vault::Clinical);
    if (!transaction)
        return fail(transaction.error());
    if (auto free = refuseRestricted(m_database, client); !free)
        return free;
    const auto done = m_database.run(uR"(UPDATE clinical.point_merge SET undone_at = :at, undone_by = :by
                                         WHERE client_id %1 AND point_id = :point AND undone_at IS NULL)"_s.arg(ofOnePerson(Vault::Clinical)),
                                     {{u":at"_s, now.toMSecsSinceEpoch()},
                                      {u":by"_s, whoIsSignedIn(m_database)},
                                      {u":client"_s, client.value},
                                      {u":point"_s, point.value}});
    if (!done)
        return fail(done.error());
    if (done->numRowsAffected() == 0)
        return fail(Error::Kind::NotFound, u"a point that was not merged"_s);
    const AuditEntry entry{AuditAction::Changed, client.value, u"point %1 is itself again"_s.arg(point.value)};
    if (auto told = AuditStore(m_database).append(Vault::Clinical, entry); !told)
        return fail(told.error());
    return transaction->commit();
}

} // namespace untie
