#include "app/visits/historystore.h"

#include "app/clients/clientmergestore.h"
#include "app/storage/database.h"
#include "app/storage/manyrows.h"
#include "app/visits/casestore.h"
#include "app/visits/pointmergestore.h"

#include <QSet>

#include <algorithm>
#include <tuple>
#include <utility>
#include <vector>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

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
        VisitId visit;
        int position;
        Finding finding;
    };
    std::vector<Placed> placed;
    ManyRows read(std::move(*rows), database);
    const auto score = [&read](int column) { return read.isNull(column) ? std::nullopt : std::optional(static_cast<int>(read.number(column))); };
    while (read.next()) {
        const auto kind = findingKindFromId(read.text(4));
        const auto side = sideFromId(read.text(7));
        if (!kind || !side)
            return fail(Error::Kind::Corrupt, u"a finding of unknown kind or side"_s);
        placed.push_back({VisitId{read.number(0)}, static_cast<int>(read.number(3)), Finding{.id = FindingId{read.number(1)},
                                                                  .point = standsFor(merges, TriggerPointId{read.number(2)}),
                                                                  .kind = *kind,
                                                                  .examined = read.number(5) != 0,
                                                                  .muscle = read.text(6),
                                                                  .side = *side,
                                                                  .site = read.text(8),
                                                                  .view = read.text(9),
                                                                  .at = {read.real(10), read.real(11)},
                                                                  .figureVersion = static_cast<int>(read.number(12)),
                                                                  .before = score(13),
                                                                  .after = score(14),
                                                                  .scored = read.text(15) == "rest"_L1 ? Scored::AtRest : Scored::OnPressure,
                                                                  .criteria = {.tautBand = read.isNull(16) ? std::nullopt : std::optional(read.number(16) != 0), .nodule = {}, .refers = {}, .recognised = {}, .twitch = {}},
                                                                  .key = TriggerPointId{read.number(17)},
                                                                  .status = read.isNull(18) ? std::nullopt : trendFromId(read.text(18)),
                                                                  .remark = {}}});
    }
    if (auto whole = read.complete(); !whole)
        return fail(whole.error());
    // As a rule they come so: visits are clustered, and marks get their numbers in the order in which they are set.
    const auto place = [](const Placed &each) { return std::pair(each.visit, each.position); };
    if (!std::ranges::is_sorted(placed, {}, place))
        std::ranges::sort(placed, {}, place);
    QHash<VisitId, QList<Finding>> findings;
    for (auto from = placed.begin(); from != placed.end();) {
        const auto to = std::find_if(from, placed.end(), [visit = from->visit](const Placed &each) { return each.visit != visit; });
        QList<Finding> &here = findings[from->visit];
        here.reserve(to - from);
        for (; from != to; ++from)
            here += std::move(from->finding);
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
