#include "app/visits/duepointstore.h"

#include "app/clients/clientstore.h"
#include "app/storage/database.h"
#include "app/visits/visitrules.h"
#include "app/visits/visitstore.h"

#include <QHash>

#include <algorithm>
#include <limits>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

constexpr int usualWeeks = 4; ///< until the next visit where none were agreed on
constexpr int mostWeeks = 26;
constexpr int askedWeeks = 12; ///< after they were due
constexpr qint64 weekMs = 7 * 24 * qint64(3'600'000);

/// Nobody calls those who are archived or restricted. Whom the front desk does not know is told.
Result<bool> isExpected(Database &database, ClientId id)
{
    const ClientStore clients(database);
    const auto client = clients.find(id);
    if (!client)
        return client.error().kind == Error::Kind::NotFound ? Result<bool>(true) : fail(client.error());
    const auto restriction = clients.restriction(client->id);
    if (!restriction)
        return fail(restriction.error());
    return !client->archived && restriction->isEmpty();
}

} // namespace

DuePointStore::DuePointStore(Database &database)
    : m_database(database)
{
}

Result<QList<DuePoints>> DuePointStore::due(std::optional<PersonId> therapist, const QDateTime &now, int limit) const
{
    const qint64 nowMs = now.toMSecsSinceEpoch();
    // Nothing is documented more than a day before it begins, so older ids are of older visits: they are passed over
    // without a look at their rows. A finding counts where none of the same point came after it; what was merged or
    // called resolved is told apart by the rules below.
    const QString whose = therapist ? u"visit.therapist_id = :therapist AND "_s : QString();
    Bindings values{{u":first"_s, makeIdAt(nowMs - (mostWeeks + askedWeeks) * weekMs - weekMs, 0)},
                    {u":usual"_s, usualWeeks},
                    {u":most"_s, mostWeeks},
                    {u":week"_s, weekMs},
                    {u":from"_s, nowMs - askedWeeks * weekMs},
                    {u":until"_s, nowMs}};
    if (therapist)
        values += Binding{u":therapist"_s, therapist->value};
    auto rows = m_database.run(uR"(SELECT visit.client_id, visit.id, visit.therapist_id, visit.started_at
                                   FROM clinical.visit
                                   WHERE %1visit.id >= :first AND visit.state <> 'voided'
                                     AND visit.started_at + min(coalesce(visit.next_weeks, :usual), :most) * :week BETWEEN :from AND :until
                                     AND EXISTS (SELECT 1 FROM clinical.finding
                                                 WHERE finding.client_id = visit.client_id AND finding.visit_id = visit.id
                                                   AND finding.trigger_point_id IS NOT NULL AND finding.examined = 1
                                                   AND (finding.before IS NULL OR finding.before > 0 OR finding.status IS NOT NULL)
                                                   AND NOT EXISTS (SELECT 1 FROM clinical.finding AS again
                                                                   JOIN clinical.visit AS later ON later.client_id = again.client_id AND later.id = again.visit_id
                                                                   WHERE again.client_id = finding.client_id AND again.trigger_point_id = finding.trigger_point_id
                                                                     AND again.examined = 1 AND later.state <> 'voided' AND later.started_at > visit.started_at))
                                   ORDER BY visit.started_at, visit.id)"_s.arg(whose),
                               values);
    if (!rows)
        return fail(rows.error());
    QList<DuePoints> visits; // one for each visit, still without its points
    QHash<VisitId, qsizetype> placeOf;
    while (rows->next()) {
        placeOf.insert(VisitId{rows->value(1).toLongLong()}, visits.size());
        visits += {ClientId{rows->value(0).toLongLong()}, PersonId{rows->value(2).toLongLong()}, QDateTime::fromMSecsSinceEpoch(rows->value(3).toLongLong(), Qt::UTC), {}};
    }

    QList<DuePoints> due;
    for (qsizetype i = 0; i < visits.size() && due.size() < limit; ++i) {
        if (std::ranges::any_of(due, [&](const DuePoints &known) { return known.client == visits[i].client; }))
            continue;
        const auto points = VisitStore(m_database).points(visits[i].client, now);
        if (!points)
            return fail(points.error());
        DuePoints theirs = visits[i];
        for (const TriggerPoint &point : *points) {
            const Reading *sight = lastSight(point);
            if (isOpen(point) && sight && placeOf.contains(sight->visit))
                theirs.points += point;
        }
        // A second record of somebody has the same points.
        const bool again = std::ranges::any_of(due, [&](const DuePoints &known) { return !theirs.points.isEmpty() && known.points.contains(theirs.points.constFirst()); });
        if (theirs.points.isEmpty() || again)
            continue;
        const auto comes = isExpected(m_database, theirs.client);
        if (!comes)
            return fail(comes.error());
        if (*comes)
            due += theirs;
    }
    return due;
}

Result<QList<ClientRow>> DuePointStore::clients(const QDateTime &now) const
{
    const auto all = due({}, now, std::numeric_limits<int>::max());
    if (!all)
        return fail(all.error());
    QList<ClientRow> rows;
    for (const DuePoints &one : *all) {
        const auto client = ClientStore(m_database).find(one.client); // of two records, the one that stands for both
        if (!client && client.error().kind != Error::Kind::NotFound)
            return fail(client.error());
        if (client && std::ranges::none_of(rows, [&client](const ClientRow &row) { return row.id == client->id; }))
            rows += rowOf(*client);
    }
    return rows;
}

} // namespace untie
