#include "app/visits/visitstore.h"

#include "app/clients/clientmergestore.h"
#include "app/common/instant.h"
#include "app/security/auditstore.h"
#include "app/storage/database.h"
#include "app/visits/pointmergestore.h"
#include "app/visits/treatmentstore.h"
#include "app/visits/visitdigest.h"
#include "app/visits/visitrules.h"

#include <algorithm>
#include <limits>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

QString idOf(VisitState state)
{
    switch (state) {
    case VisitState::Draft: return u"draft"_s;
    case VisitState::Signed: return u"signed"_s;
    case VisitState::Voided: return u"voided"_s;
    }
    Q_UNREACHABLE();
}

QString idOf(VisitForm form)
{
    return form == VisitForm::Short ? u"short"_s : u"full"_s;
}

VisitForm visitFormFromId(const QString &id)
{
    return id == "short"_L1 ? VisitForm::Short : VisitForm::Full;
}

VisitState visitStateFromId(const QString &id)
{
    if (id == "signed"_L1)
        return VisitState::Signed;
    return id == "voided"_L1 ? VisitState::Voided : VisitState::Draft;
}

QString idOf(Scored scored)
{
    return scored == Scored::AtRest ? u"rest"_s : u"pressure"_s;
}

Scored scoredFromId(const QString &id)
{
    return id == "rest"_L1 ? Scored::AtRest : Scored::OnPressure;
}

template <class T>
QVariant column(const std::optional<T> &value)
{
    return value ? QVariant(int(*value)) : QVariant();
}

template <class T>
std::optional<T> valueOf(const QVariant &column)
{
    return column.isNull() ? std::nullopt : std::optional<T>(column.value<T>());
}

/// The four parts of a note and what they are called in the table.
const QList<std::pair<QString, QString Note::*>> &sections()
{
    static const QList<std::pair<QString, QString Note::*>> all{{u"subjective"_s, &Note::subjective},
                                                                {u"objective"_s, &Note::objective},
                                                                {u"assessment"_s, &Note::assessment},
                                                                {u"plan"_s, &Note::plan}};
    return all;
}

Result<> refuseProblems(const Visit &visit, const QDateTime &now)
{
    if (visit.state != VisitState::Draft)
        return fail(Error::Kind::Denied, u"a signed visit is never changed"_s);
    if (const QStringList problems = problemsOf(visit, now); !problems.isEmpty())
        return fail(Error::Kind::Invalid, u"a visit cannot be stored"_s, problems.join(u' '));
    return {};
}

Result<Finding> findingFrom(const QSqlQuery &row)
{
    const auto kind = findingKindFromId(row.value(2).toString());
    const auto side = sideFromId(row.value(5).toString());
    const auto outlines = outlinesFromText(row.value(20).toString());
    if (!kind || !side || !outlines)
        return fail(Error::Kind::Corrupt, u"a finding of unknown kind, side or area"_s);
    return Finding{.id = FindingId{row.value(0).toLongLong()},
                   .point = TriggerPointId{row.value(1).toLongLong()},
                   .kind = *kind,
                   .examined = row.value(3).toBool(),
                   .muscle = row.value(4).toString(),
                   .side = *side,
                   .site = row.value(6).toString(),
                   .view = row.value(7).toString(),
                   .at = {row.value(8).toDouble(), row.value(9).toDouble()},
                   .outlines = *outlines,
                   .figureVersion = row.value(10).toInt(),
                   .before = valueOf<int>(row.value(11)),
                   .after = valueOf<int>(row.value(12)),
                   .scored = scoredFromId(row.value(13).toString()),
                   .criteria = {.tautBand = valueOf<bool>(row.value(14)),
                                .nodule = valueOf<bool>(row.value(15)),
                                .refers = valueOf<bool>(row.value(16)),
                                .recognised = valueOf<bool>(row.value(17)),
                                .twitch = valueOf<bool>(row.value(18))},
                   .key = TriggerPointId{row.value(21).toLongLong()},
                   .status = trendFromId(row.value(22).toString()),
                   .remark = row.value(19).toString()};
}

/// To the last digit of its place, which Qt compares nearly.
bool isSame(const Finding &a, const Finding &b)
{
    return a == b && a.at.x() == b.at.x() && a.at.y() == b.at.y();
}

/// The score by which points are ordered: that of the newest reading that was looked at; -1 when it has none.
int lastScore(const TriggerPoint &point)
{
    for (auto reading = point.readings.crbegin(); reading != point.readings.crend(); ++reading) {
        if (reading->examined)
            return reading->before.value_or(-1);
    }
    return -1;
}

} // namespace

VisitStore::VisitStore(Database &database)
    : m_database(database)
{
}

Result<int> VisitStore::save(const Visit &visit, const QDateTime &now, const std::optional<PendingStep> &then)
{
    if (auto fine = refuseProblems(visit, now); !fine)
        return fail(fine.error());
    const Visit clean = tidied(visit);
    auto transaction = m_database.begin(Vault::Clinical);
    if (!transaction)
        return fail(transaction.error());
    const auto stands = find(visit.client, visit.id);
    const bool isThere = stands && stands->client == visit.client; // not with a record that was merged with this one
    if (!stands && stands.error().kind != Error::Kind::NotFound)
        return fail(stands.error());
    if (!isThere && visit.rev > 0)
        return fail(Error::Kind::NotFound, u"no such visit"_s);
    if (isThere && stands->state != VisitState::Draft)
        return fail(Error::Kind::Denied, u"a signed visit is never changed"_s);
    if (isThere && stands->rev != visit.rev)
        return fail(Error::Kind::Conflict, u"somebody else saved this visit first"_s);

    Batch batch(m_database);
    const QString digest = digestOf(clean);
    AuditEntry entry{AuditAction::Created, visit.client.value, u"visit %1 %2"_s.arg(visit.id.value).arg(digest)};
    if (isThere)
        entry = {AuditAction::Changed, visit.client.value, u"visit %1 rev %2 %3 → %4"_s.arg(visit.id.value).arg(visit.rev + 1).arg(digestOf(*stands), digest)};
    if (auto written = isThere ? batch.change(*stands, clean) : batch.insert(clean); !written)
        return fail(written.error());
    if (then) {
        if (auto queued = PendingSteps(m_database).queue(Vault::Clinical, *then); !queued)
            return fail(queued.error());
    }
    if (auto told = AuditStore(m_database).append(Vault::Clinical, entry); !told)
        return fail(told.error());
    if (auto committed = transaction->commit(); !committed)
        return fail(committed.error());
    return visit.rev + 1;
}

Result<Visit> VisitStore::find(ClientId client, VisitId id) const
{
    auto row = m_database.run(uR"(SELECT rev, therapist_id, started_at, minutes, state, overall_before, overall_after, home_care, next_weeks, form, client_id
                                  FROM clinical.visit WHERE client_id %1 AND id = :visit)"_s.arg(ofOnePerson(Vault::Clinical)),
                              {{u":client"_s, client.value}, {u":visit"_s, id.value}});
    if (!row)
        return fail(row.error());
    if (!row->next())
        return fail(Error::Kind::NotFound, u"no such visit"_s);
    Visit visit{.client = ClientId{row->value(10).toLongLong()}, // the record that it was written with
                .id = id,
                .rev = row->value(0).toInt(),
                .therapist = PersonId{row->value(1).toLongLong()},
                .startedAt = instant(row->value(2)),
                .minutes = row->value(3).toInt(),
                .state = visitStateFromId(row->value(4).toString()),
                .form = visitFormFromId(row->value(9).toString()),
                .note = {},
                .findings = {},
                .overallBefore = valueOf<int>(row->value(5)),
                .overallAfter = valueOf<int>(row->value(6)),
                .homeCare = row->value(7).toString(),
                .nextWeeks = valueOf<int>(row->value(8))};

    const Bindings key{{u":client"_s, visit.client.value}, {u":visit"_s, id.value}};
    auto texts = m_database.run(u"SELECT section, text FROM clinical.note_section WHERE client_id = :client AND visit_id = :visit"_s, key);
    if (!texts)
        return fail(texts.error());
    while (texts->next()) {
        for (const auto &[name, part] : sections()) {
            if (name == texts->value(0).toString())
                visit.note.*part = texts->value(1).toString();
        }
    }

    auto rows = m_database.run(uR"(SELECT id, trigger_point_id, kind, examined, muscle, side, site, view, x, y, figure_version, before, after,
                                          scored, taut_band, nodule, refers, recognised, twitch, remark, area, key_point_id, status
                                   FROM clinical.finding WHERE client_id = :client AND visit_id = :visit ORDER BY position)"_s,
                               key);
    if (!rows)
        return fail(rows.error());
    while (rows->next()) {
        auto finding = findingFrom(*rows);
        if (!finding)
            return fail(finding.error());
        visit.findings += std::move(*finding);
    }
    auto treatments = TreatmentStore(m_database).of(visit.client, id);
    if (!treatments)
        return fail(treatments.error());
    visit.treatments = std::move(*treatments);
    auto measures = MeasureStore(m_database).of(visit.client, id);
    if (!measures)
        return fail(measures.error());
    visit.measures = std::move(*measures);
    return visit;
}

Result<Visit> VisitStore::find(VisitId id) const
{
    auto row = m_database.run(u"SELECT client_id FROM clinical.visit WHERE id = :visit"_s, {{u":visit"_s, id.value}});
    if (!row)
        return fail(row.error());
    if (!row->next())
        return fail(Error::Kind::NotFound, u"no such visit"_s);
    const ClientId client{row->value(0).toLongLong()};
    row->finish();
    return find(client, id);
}

Result<int> VisitStore::rev(VisitId id) const
{
    auto row = m_database.run(u"SELECT rev FROM clinical.visit WHERE id = :visit"_s, {{u":visit"_s, id.value}});
    if (!row)
        return fail(row.error());
    if (!row->next())
        return fail(Error::Kind::NotFound, u"no such visit"_s);
    return row->value(0).toInt();
}

Result<QList<VisitRow>> VisitStore::newest(ClientId client, int limit) const
{
    // Which they are comes first: what is told of a visit would be looked up for all of them before they are put in order.
    // Of records that are of one person none is older than the last of so many of the one that is asked for.
    auto rows = m_database.run(uR"(SELECT newest.id, newest.therapist_id, newest.started_at, newest.state,
                                          (SELECT substr(text, 1, 400) FROM clinical.note_section AS section
                                           WHERE section.client_id = newest.client_id AND section.visit_id = newest.id
                                             AND section.section = 'subjective'),
                                          (SELECT count(*) FROM clinical.finding
                                           WHERE finding.client_id = newest.client_id AND finding.visit_id = newest.id AND finding.examined = 1),
                                          (SELECT max(before) FROM clinical.finding
                                           WHERE finding.client_id = newest.client_id AND finding.visit_id = newest.id)
                                   FROM (SELECT client_id, id, therapist_id, started_at, state FROM clinical.visit
                                         WHERE client_id %1 AND started_at >= coalesce((SELECT started_at FROM clinical.visit WHERE client_id = :client
                                                                                        ORDER BY started_at DESC LIMIT 1 OFFSET :limit - 1), :ever)
                                         ORDER BY started_at DESC, id DESC LIMIT :limit) AS newest
                                   ORDER BY newest.started_at DESC, newest.id DESC)"_s.arg(ofOnePerson(Vault::Clinical)),
                               {{u":client"_s, client.value}, {u":limit"_s, limit}, {u":ever"_s, std::numeric_limits<qint64>::min()}});
    if (!rows)
        return fail(rows.error());
    QList<VisitRow> visits;
    while (rows->next()) {
        visits += VisitRow{.id = VisitId{rows->value(0).toLongLong()},
                           .therapist = PersonId{rows->value(1).toLongLong()},
                           .startedAt = instant(rows->value(2)),
                           .state = visitStateFromId(rows->value(3).toString()),
                           .reason = rows->value(4).toString().section(u'\n', 0, 0),
                           .points = rows->value(5).toInt(),
                           .worst = valueOf<int>(rows->value(6))};
    }
    return visits;
}

Result<QList<TriggerPoint>> VisitStore::points(ClientId client, const QDateTime &until, VisitId visit) const
{
    const auto merges = PointMergeStore(m_database).inForce(client);
    if (!merges)
        return fail(merges.error());
    auto rows = m_database.run(uR"(SELECT point.id, point.muscle, point.side, point.site, visit.id, visit.started_at, finding.examined,
                                          finding.kind, finding.before, finding.after, finding.view, finding.x, finding.y, finding.scored,
                                          finding.taut_band, finding.key_point_id, finding.status
                                   FROM clinical.finding
                                   JOIN clinical.visit ON visit.client_id = finding.client_id AND visit.id = finding.visit_id
                                   JOIN clinical.trigger_point AS point
                                     ON point.client_id = finding.client_id AND point.id = finding.trigger_point_id
                                   WHERE finding.client_id %1 AND finding.trigger_point_id IS NOT NULL
                                     AND (visit.started_at, visit.id) < (:until, :visit) AND visit.state <> 'voided'
                                   ORDER BY point.id, visit.started_at, visit.id)"_s.arg(ofOnePerson(Vault::Clinical)),
                               {{u":client"_s, client.value}, {u":until"_s, until.toMSecsSinceEpoch()}, {u":visit"_s, visit.value}});
    if (!rows)
        return fail(rows.error());
    QList<TriggerPoint> points;
    while (rows->next()) {
        const TriggerPointId id{rows->value(0).toLongLong()};
        const auto side = sideFromId(rows->value(2).toString());
        const auto kind = findingKindFromId(rows->value(7).toString());
        if (!side || !kind)
            return fail(Error::Kind::Corrupt, u"a finding of unknown kind or side"_s);
        if (points.isEmpty() || points.constLast().id != id)
            points += TriggerPoint{.id = id, .muscle = rows->value(1).toString(), .side = *side, .site = rows->value(3).toString(), .readings = {}};
        points.last().readings += Reading{.visit = VisitId{rows->value(4).toLongLong()},
                                          .startedAt = instant(rows->value(5)),
                                          .examined = rows->value(6).toBool(),
                                          .kind = *kind,
                                          .before = valueOf<int>(rows->value(8)),
                                          .after = valueOf<int>(rows->value(9)),
                                          .view = rows->value(10).toString(),
                                          .at = {rows->value(11).toDouble(), rows->value(12).toDouble()},
                                          .scored = scoredFromId(rows->value(13).toString()),
                                          .tautBand = valueOf<bool>(rows->value(14)),
                                          .key = TriggerPointId{rows->value(15).toLongLong()},
                                          .status = trendFromId(rows->value(16).toString())};
    }
    points = merged(points, *merges);
    std::ranges::stable_sort(points, std::greater(), lastScore);
    return points;
}

Result<QList<ClientId>> VisitStore::clients() const
{
    auto rows = m_database.run(u"SELECT DISTINCT client_id FROM clinical.visit"_s);
    if (!rows)
        return fail(rows.error());
    QList<ClientId> clients;
    while (rows->next())
        clients += ClientId{rows->value(0).toLongLong()};
    return clients;
}

VisitStore::Batch::Batch(Database &database)
    : m_database(database)
    , m_visit(database, uR"(INSERT INTO clinical.visit
                            (client_id, id, rev, therapist_id, started_at, minutes, state, overall_before, overall_after, home_care, next_weeks, form)
                            VALUES (?, ?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?))"_s)
    , m_section(database, uR"(INSERT INTO clinical.note_section (client_id, visit_id, section, text) VALUES (?, ?, ?, ?)
                              ON CONFLICT (client_id, visit_id, section) DO UPDATE SET text = excluded.text)"_s)
    , m_goneSection(database, u"DELETE FROM clinical.note_section WHERE client_id = ? AND visit_id = ? AND section = ?"_s)
    // As long as a point was seen on one visit only, it follows its mark.
    , m_point(database, uR"(INSERT INTO clinical.trigger_point (client_id, id, muscle, side, site) VALUES (?, ?, ?, ?, ?)
                            ON CONFLICT (client_id, id) DO UPDATE
                            SET muscle = excluded.muscle, side = excluded.side, site = excluded.site
                            WHERE NOT EXISTS (SELECT 1 FROM clinical.finding AS other
                                              WHERE other.client_id = excluded.client_id
                                                AND other.trigger_point_id = excluded.id AND other.visit_id <> ?))"_s)
    , m_finding(database, uR"(INSERT INTO clinical.finding
                              (client_id, visit_id, id, trigger_point_id, position, kind, examined, muscle, side, site, view, x, y,
                               figure_version, before, after, scored, taut_band, nodule, refers, recognised, twitch, remark,
                               area, key_point_id, status)
                              VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?))"_s)
    , m_goneFinding(database, u"DELETE FROM clinical.finding WHERE client_id = ? AND visit_id = ? AND id = ?"_s)
    , m_treatments(database)
    , m_measures(database)
{
}

Result<> VisitStore::Batch::add(const Visit &visit, const QDateTime &now)
{
    if (auto fine = refuseProblems(visit, now); !fine)
        return fine;
    return insert(tidied(visit));
}

Result<> VisitStore::Batch::insert(const Visit &visit)
{
    const auto done = m_visit.run({visit.client.value, visit.id.value, visit.therapist.value, visit.startedAt.toMSecsSinceEpoch(), visit.minutes, idOf(visit.state),
                                   column(visit.overallBefore), column(visit.overallAfter), visit.homeCare, column(visit.nextWeeks), idOf(visit.form)});
    return done ? writeContents({}, visit) : done;
}

Result<> VisitStore::Batch::change(const Visit &stands, const Visit &visit)
{
    const Bindings key{{u":client"_s, visit.client.value}, {u":visit"_s, visit.id.value}};
    const auto changed = m_database.run(uR"(UPDATE clinical.visit
                                            SET minutes = :minutes, overall_before = :overallBefore, overall_after = :overallAfter,
                                                home_care = :homeCare, next_weeks = :nextWeeks, form = :form, rev = rev + 1
                                            WHERE client_id = :client AND id = :visit)"_s,
                                        key + Bindings{{u":minutes"_s, visit.minutes},
                                                       {u":overallBefore"_s, column(visit.overallBefore)},
                                                       {u":overallAfter"_s, column(visit.overallAfter)},
                                                       {u":homeCare"_s, visit.homeCare},
                                                       {u":nextWeeks"_s, column(visit.nextWeeks)},
                                                       {u":form"_s, idOf(visit.form)}});
    if (!changed)
        return fail(changed.error());
    // What stands in an index is named only where it changes: a named one is written again in each, a page of the log apiece.
    if (visit.therapist != stands.therapist || visit.startedAt != stands.startedAt) {
        const auto moved = m_database.run(u"UPDATE clinical.visit SET therapist_id = :therapist, started_at = :started WHERE client_id = :client AND id = :visit"_s,
                                          key + Bindings{{u":therapist"_s, visit.therapist.value}, {u":started"_s, visit.startedAt.toMSecsSinceEpoch()}});
        if (!moved)
            return fail(moved.error());
    }
    return writeContents(stands, visit);
}

/// Those rows alone that are not as they stand.
Result<> VisitStore::Batch::writeContents(const Visit &stands, const Visit &visit)
{
    const Bindings key{{u":client"_s, visit.client.value}, {u":visit"_s, visit.id.value}};
    for (const auto &[name, part] : sections()) {
        const QString &text = visit.note.*part;
        if (text == stands.note.*part)
            continue;
        const auto done = text.isEmpty() ? m_goneSection.run({visit.client.value, visit.id.value, name})
                                         : m_section.run({visit.client.value, visit.id.value, name, text});
        if (!done)
            return done;
    }
    if (auto done = writeFindings(stands.findings, visit); !done)
        return done;
    if (visit.treatments != stands.treatments) {
        if (auto gone = m_database.run(u"DELETE FROM clinical.treatment WHERE client_id = :client AND visit_id = :visit"_s, key); !gone)
            return fail(gone.error());
        if (auto done = m_treatments.add(visit); !done)
            return done;
    }
    if (visit.measures != stands.measures) {
        if (auto gone = m_database.run(u"DELETE FROM clinical.measure WHERE client_id = :client AND visit_id = :visit"_s, key); !gone)
            return fail(gone.error());
        if (auto done = m_measures.add(visit); !done)
            return done;
    }
    return {};
}

Result<> VisitStore::Batch::writeFindings(const QList<Finding> &stand, const Visit &visit)
{
    const auto stays = [&](qsizetype i) { return i < stand.size() && i < visit.findings.size() && isSame(stand[i], visit.findings[i]); };
    bool isAnyGone = false;
    for (qsizetype i = 0; i < stand.size(); ++i) {
        if (stays(i))
            continue;
        if (auto gone = m_goneFinding.run({visit.client.value, visit.id.value, stand[i].id.value}); !gone)
            return gone;
        isAnyGone = true;
    }
    for (qsizetype i = 0; i < visit.findings.size(); ++i) {
        if (stays(i))
            continue;
        const Finding &finding = visit.findings[i];
        if (finding.point.isValid()) {
            const auto done = m_point.run({visit.client.value, finding.point.value, finding.muscle, untie::idOf(finding.side), finding.site, visit.id.value});
            if (!done)
                return done;
        }
        const Criteria &felt = finding.criteria;
        const auto done = m_finding.run({visit.client.value, visit.id.value, finding.id.value, finding.point.isValid() ? QVariant(finding.point.value) : QVariant(), i,
                                         untie::idOf(finding.kind), int(finding.examined), finding.muscle, untie::idOf(finding.side), finding.site, finding.view,
                                         finding.at.x(), finding.at.y(), finding.figureVersion, column(finding.before), column(finding.after), idOf(finding.scored),
                                         column(felt.tautBand), column(felt.nodule), column(felt.refers), column(felt.recognised), column(felt.twitch), finding.remark,
                                         textOf(finding.outlines), finding.key.isValid() ? QVariant(finding.key.value) : QVariant(),
                                         finding.status ? QVariant(untie::idOf(*finding.status)) : QVariant()});
        if (!done)
            return done;
    }
    return isAnyGone ? removeOrphans(visit.client) : Result<>();
}

/// Trigger points without any finding.
Result<> VisitStore::Batch::removeOrphans(ClientId client)
{
    const auto orphans = m_database.run(uR"(DELETE FROM clinical.trigger_point AS point
                                            WHERE client_id = :client AND NOT EXISTS (
                                                SELECT 1 FROM clinical.finding
                                                WHERE finding.client_id = point.client_id AND finding.trigger_point_id = point.id)
                                              AND NOT EXISTS (
                                                SELECT 1 FROM clinical.point_merge AS merge
                                                WHERE merge.client_id = point.client_id AND point.id IN (merge.point_id, merge.into_id)))"_s,
                                        {{u":client"_s, client.value}});
    if (!orphans)
        return fail(orphans.error());
    return {};
}

} // namespace untie
