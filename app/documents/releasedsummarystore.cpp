#include "app/documents/releasedsummarystore.h"

#include "app/clients/clientmergestore.h"
#include "app/common/instant.h"
#include "app/documents/summaryjson.h"

#include <QJsonDocument>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

QString summaryOf(VisitId visit)
{
    return u"released summary of visit %1"_s.arg(visit.value);
}

} // namespace

ReleasedSummaryStore::ReleasedSummaryStore(Database &database)
    : m_database(database)
{
}

Result<> ReleasedSummaryStore::add(const ReleasedSummary &release, const VisitSummary &summary)
{
    auto there = m_database.run(u"SELECT 1 FROM frontdesk.released_summary WHERE id = :id"_s, {{u":id"_s, release.id.value}});
    if (!there)
        return fail(there.error());
    if (there->next())
        return {};
    there->finish();
    if (auto before = withdraw(release.visit, release.releasedAt); !before)
        return before;
    auto transaction = m_database.begin(Vault::FrontDesk);
    if (!transaction)
        return fail(transaction.error());
    const auto done = m_database.run(uR"(INSERT INTO frontdesk.released_summary (id, client_id, visit_id, visit_at, released_at, person_id, content)
                                         VALUES (:id, :client, :visit, :at, :released, :person, :content))"_s,
                                     {{u":id"_s, release.id.value},
                                      {u":client"_s, release.client.value},
                                      {u":visit"_s, release.visit.value},
                                      {u":at"_s, release.visitAt.toMSecsSinceEpoch()},
                                      {u":released"_s, release.releasedAt.toMSecsSinceEpoch()},
                                      {u":person"_s, release.therapist.value},
                                      {u":content"_s, QString::fromUtf8(QJsonDocument(jsonOf(summary)).toJson(QJsonDocument::Compact))}});
    if (!done)
        return fail(done.error());
    if (auto told = AuditStore(m_database).append(Vault::FrontDesk, {AuditAction::Created, release.client.value, summaryOf(release.visit)}); !told)
        return told;
    return transaction->commit();
}

Result<QList<ReleasedSummary>> ReleasedSummaryStore::list(const QString &where, const Bindings &values) const
{
    auto rows = m_database.run(uR"(SELECT s.id, coalesce(c.id, s.client_id), s.visit_id, s.person_id, s.visit_at, s.released_at, s.printed_at,
                                          trim(CASE c.preferred WHEN '' THEN c.given ELSE c.preferred END || ' ' || c.family)
                                   FROM frontdesk.released_summary AS s LEFT JOIN frontdesk.client AS c ON c.id = %2
                                   WHERE s.gone_at IS NULL %1 ORDER BY s.released_at, s.id)"_s.arg(where, standingFor(u"s.client_id"_s)), values);
    if (!rows)
        return fail(rows.error());
    QList<ReleasedSummary> all;
    while (rows->next()) {
        ReleasedSummary release{ReleaseId{rows->value(0).toLongLong()}, ClientId{rows->value(1).toLongLong()}, VisitId{rows->value(2).toLongLong()},
                                PersonId{rows->value(3).toLongLong()}, instant(rows->value(4)), instant(rows->value(5))};
        if (!rows->value(6).isNull())
            release.printedAt = instant(rows->value(6));
        release.clientName = rows->value(7).toString();
        all.append(release);
    }
    return all;
}

Result<QList<ReleasedSummary>> ReleasedSummaryStore::waiting() const
{
    return list({});
}

Result<std::optional<ReleasedSummary>> ReleasedSummaryStore::of(VisitId visit) const
{
    const auto found = list(u"AND s.visit_id = :visit"_s, {{u":visit"_s, visit.value}});
    if (!found)
        return fail(found.error());
    return found->isEmpty() ? std::nullopt : std::optional(found->constLast());
}

Result<ReleasedSummary> ReleasedSummaryStore::find(ReleaseId release) const
{
    const auto found = list(u"AND s.id = :id"_s, {{u":id"_s, release.value}});
    if (!found)
        return fail(found.error());
    if (found->isEmpty())
        return fail(Error::Kind::NotFound, u"no such summary at the desk"_s);
    return found->constFirst();
}

Result<VisitSummary> ReleasedSummaryStore::content(ReleaseId release) const
{
    auto row = m_database.run(u"SELECT content FROM frontdesk.released_summary WHERE id = :id AND gone_at IS NULL"_s, {{u":id"_s, release.value}});
    if (!row)
        return fail(row.error());
    if (!row->next())
        return fail(Error::Kind::NotFound, u"no such summary at the desk"_s);
    const auto summary = summaryFromJson(QJsonDocument::fromJson(row->value(0).toString().toUtf8()).object());
    if (!summary)
        return fail(Error::Kind::Corrupt, u"a released summary"_s);
    return *summary;
}

Result<> ReleasedSummaryStore::notePrinted(ReleaseId id, AuditAction action, const QDateTime &now)
{
    const auto release = find(id);
    if (!release)
        return fail(release.error());
    auto transaction = m_database.begin(Vault::FrontDesk);
    if (!transaction)
        return fail(transaction.error());
    const auto done = m_database.run(u"UPDATE frontdesk.released_summary SET printed_at = :now WHERE id = :id"_s,
                                     {{u":now"_s, now.toMSecsSinceEpoch()}, {u":id"_s, id.value}});
    if (!done)
        return fail(done.error());
    if (auto told = AuditStore(m_database).append(Vault::FrontDesk, {action, release->client.value, summaryOf(release->visit)}); !told)
        return told;
    return transaction->commit();
}

Result<> ReleasedSummaryStore::handOver(ReleaseId id, const QDateTime &now)
{
    const auto release = find(id);
    if (!release)
        return fail(release.error());
    return dismiss(*release, u"handed over"_s, now);
}

Result<> ReleasedSummaryStore::withdraw(VisitId visit, const QDateTime &now)
{
    const auto release = of(visit);
    if (!release)
        return fail(release.error());
    return *release ? dismiss(**release, u"taken back"_s, now) : Result<>();
}

Result<> ReleasedSummaryStore::expire(const QDateTime &now)
{
    const auto old = list(u"AND s.released_at < :before"_s, {{u":before"_s, now.addDays(-releaseDays).toMSecsSinceEpoch()}});
    if (!old)
        return fail(old.error());
    for (const ReleasedSummary &release : *old) {
        if (auto gone = dismiss(release, u"not fetched"_s, now); !gone)
            return gone;
    }
    return {};
}

Result<> ReleasedSummaryStore::dismiss(const ReleasedSummary &release, const QString &why, const QDateTime &now)
{
    auto transaction = m_database.begin(Vault::FrontDesk);
    if (!transaction)
        return fail(transaction.error());
    const auto done = m_database.run(u"UPDATE frontdesk.released_summary SET content = NULL, gone_at = :now WHERE id = :id AND gone_at IS NULL"_s,
                                     {{u":now"_s, now.toMSecsSinceEpoch()}, {u":id"_s, release.id.value}});
    if (!done)
        return fail(done.error());
    if (auto told = AuditStore(m_database).append(Vault::FrontDesk, {AuditAction::Removed, release.client.value, summaryOf(release.visit) + u": "_s + why}); !told)
        return told;
    return transaction->commit();
}

} // namespace untie
