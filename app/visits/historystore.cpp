#include "app/visits/historystore.h"

#include "app/clients/clientmergestore.h"
#include "app/storage/database.h"
#include "app/visits/casestore.h"
#include "app/visits/pointmergestore.h"

#include <QSet>

#include <algorithm>
#include <tuple>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

template <class T>
std::optional<T> valueOf(const QVariant &column)
{
    return column.isNull() ? std::nullopt : std::optional<T>(column.value<T>());
}

Result<QList<VisitRow>> visitsOf(Database &database, const Bindings &client)
{
    auto rows = database.run(u"SELECT id, therapist_id, started_at, state FROM clinical.visit WHERE client_id "_s + ofOnePerson(Vault::Clinical), client);
    if (!rows)
        return fail(rows.error());
    QList<VisitRow> visits;
    while (rows->next()) {
        const QString state = rows->value(3).toString();
        visits += VisitRow{.id = VisitId{rows->value(0).toLongLong()},
                           .therapist = PersonId{rows->value(1).toLongLong()},
                           .startedAt = QDateTime::fromMSecsSinceEpoch(rows->value(2).toLongLong(), Qt::UTC),
                           .state = state == "signed"_L1 ? VisitState::Signed : state == "voided"_L1 ? VisitState::Voided : VisitState::Draft,
                           .reason = {},
                           .points = 0,
                           .worst = {}};
    }
    std::ranges::sort(visits, std::greater(), [](const VisitRow &visit) { return std::tuple(visit.startedAt, visit.id); });
    return visits;
}

Result<QHash<VisitId, QString>> reasonsOf(Database &database, const Bindings &client)
{
    auto rows = database.run(uR"(SELECT visit_id, substr(text, 1, 400) FROM clinical.note_section
                                 WHERE client_id %1 AND section = 'subjective')"_s.arg(ofOnePerson(Vault::Clinical)),
                             client);
    if (!rows)
        return fail(rows.error());
    QHash<VisitId, QString> reasons;
    while (rows->next())
        reasons.insert(VisitId{rows->value(0).toLongLong()}, rows->value(1).toString().section(u'\n', 0, 0));
    return reasons;
}

/// Also tells the rows how much was found.
Result<QHash<VisitId, QList<Finding>>> findingsOf(Database &database, const Bindings &client, const PointMerges &merges)
{
    auto rows = database.run(uR"(SELECT visit_id, id, trigger_point_id, position, kind, examined, muscle, side, site, view, x, y,
                                        figure_version, before, after, scored, taut_band, key_point_id, status
                                 FROM clinical.finding WHERE client_id %1)"_s.arg(ofOnePerson(Vault::Clinical)),
                             client);
    if (!rows)
        return fail(rows.error());
    struct Placed
    {
        int position;
        Finding finding;
    };
    QHash<VisitId, QList<Placed>> placed;
    while (rows->next()) {
        const auto kind = findingKindFromId(rows->value(4).toString());
        const auto side = sideFromId(rows->value(7).toString());
        if (!kind || !side)
            return fail(Error::Kind::Corrupt, u"a finding of unknown kind or side"_s);
        placed[VisitId{rows->value(0).toLongLong()}] += Placed{rows->value(3).toInt(), Finding{.id = FindingId{rows->value(1).toLongLong()},
                                                                  .point = standsFor(merges, TriggerPointId{rows->value(2).toLongLong()}),
                                                                  .kind = *kind,
                                                                  .examined = rows->value(5).toBool(),
                                                                  .muscle = rows->value(6).toString(),
                                                                  .side = *side,
                                                                  .site = rows->value(8).toString(),
                                                                  .view = rows->value(9).toString(),
                                                                  .at = {rows->value(10).toDouble(), rows->value(11).toDouble()},
                                                                  .figureVersion = rows->value(12).toInt(),
                                                                  .before = valueOf<int>(rows->value(13)),
                                                                  .after = valueOf<int>(rows->value(14)),
                                                                  .scored = rows->value(15).toString() == "rest"_L1 ? Scored::AtRest : Scored::OnPressure,
                                                                  .criteria = {.tautBand = valueOf<bool>(rows->value(16)), .nodule = {}, .refers = {}, .recognised = {}, .twitch = {}},
                                                                  .key = TriggerPointId{rows->value(17).toLongLong()},
                                                                  .status = trendFromId(rows->value(18).toString()),
                                                                  .remark = {}}};
    }
    QHash<VisitId, QList<Finding>> findings;
    findings.reserve(placed.size());
    for (auto visit = placed.begin(); visit != placed.end(); ++visit) {
        std::ranges::sort(*visit, {}, &Placed::position);
        QList<Finding> &here = findings[visit.key()];
        here.reserve(visit->size());
        for (Placed &each : *visit)
            here += std::move(each.finding);
    }
    return findings;
}

Result<QList<TriggerPoint>> pointsKnown(Database &database, const Bindings &client)
{
    auto rows = database.run(u"SELECT id, muscle, side, site FROM clinical.trigger_point WHERE client_id "_s + ofOnePerson(Vault::Clinical), client);
    if (!rows)
        return fail(rows.error());
    QList<TriggerPoint> points;
    QSet<TriggerPointId> known; // one that goes on after a merge stands with both records
    while (rows->next()) {
        const TriggerPointId id{rows->value(0).toLongLong()};
        if (known.contains(id))
            continue;
        known.insert(id);
        const auto side = sideFromId(rows->value(2).toString());
        if (!side)
            return fail(Error::Kind::Corrupt, u"a trigger point of unknown side"_s);
        points += TriggerPoint{.id = id,
                               .muscle = rows->value(1).toString(),
                               .side = *side,
                               .site = rows->value(3).toString(),
                               .readings = {}};
    }
    return points;
}

Result<QHash<VisitId, QStringList>> techniquesOf(Database &database, const Bindings &client)
{
    auto rows = database.run(u"SELECT DISTINCT visit_id, technique FROM clinical.treatment WHERE client_id "_s + ofOnePerson(Vault::Clinical), client);
    if (!rows)
        return fail(rows.error());
    QHash<VisitId, QStringList> techniques;
    while (rows->next())
        techniques[VisitId{rows->value(0).toLongLong()}] << rows->value(1).toString();
    return techniques;
}

} // namespace

HistoryStore::HistoryStore(Database &database)
    : m_database(database)
{
}

Result<VisitHistory> HistoryStore::read(ClientId client) const
{
    const Bindings key{{u":client"_s, client.value}};
    auto visits = visitsOf(m_database, key);
    if (!visits)
        return fail(visits.error());
    const auto reasons = reasonsOf(m_database, key);
    if (!reasons)
        return fail(reasons.error());
    const auto merges = PointMergeStore(m_database).inForce(client);
    if (!merges)
        return fail(merges.error());
    auto findings = findingsOf(m_database, key, *merges);
    if (!findings)
        return fail(findings.error());
    auto points = pointsKnown(m_database, key);
    if (!points)
        return fail(points.error());
    auto techniques = techniquesOf(m_database, key);
    if (!techniques)
        return fail(techniques.error());
    auto cases = CaseStore(m_database).visitsOf(client);
    if (!cases)
        return fail(cases.error());
    cases->removeIf([](const auto &visit) { return !visit.value().isValid(); });
    for (VisitRow &visit : *visits) {
        visit.reason = reasons->value(visit.id);
        for (const Finding &finding : findings->value(visit.id)) {
            visit.points += finding.examined;
            visit.worst = std::max(visit.worst, finding.before);
        }
    }
    VisitHistory history{.visits = std::move(*visits), .findings = std::move(*findings), .points = {}, .techniques = std::move(*techniques), .cases = std::move(*cases)};
    history.points = pointsOf(std::move(*points), history.visits, history.findings);
    return history;
}

} // namespace untie
