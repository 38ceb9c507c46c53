#include "app/clients/clientmergestore.h"

#include "app/clients/clientdraft.h"
#include "app/clients/clientstore.h"
#include "app/clients/restriction.h"
#include "app/common/log.h"
#include "app/security/auditstore.h"
#include "app/storage/database.h"

#include <QJsonDocument>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

const QString stepKind = u"clients.merge"_s;

qint64 whoIsSignedIn(const Database &database)
{
    const Actor *actor = database.actor();
    return actor ? actor->person.value : 0;
}

QString jsonOf(const Client &before, const Client &after)
{
    return QString::fromUtf8(QJsonDocument(toJson(UnsavedClient{{before, {}}, {after, {}}})).toJson(QJsonDocument::Compact));
}

/// As it was before, but for what was changed since.
Result<Client> takenApart(const QString &fields, const Client &now)
{
    const auto kept = unsavedClientFrom(QJsonDocument::fromJson(fields.toUtf8()).object());
    if (!kept)
        return fail(kept.error());
    const auto &[before, after] = *kept;
    Client apart = rebased({after, {now, {}}}, before).unsaved.typed.client;
    apart.born = now.born == after.client.born ? before.client.born : now.born;
    apart.archived = now.archived == after.client.archived ? before.client.archived : now.archived;
    apart.rev = now.rev;
    return apart;
}

/// Copies what differs. Doing it twice changes nothing the second time.
Result<> tellClinical(Database &database, const PendingStep &)
{
    struct Row
    {
        qint64 id, merged, root;
        bool undone;
    };
    QList<Row> rows;
    auto differing = database.run(uR"(SELECT id, merged_id, root_id, undone_at IS NOT NULL FROM frontdesk.client_merge
                                      EXCEPT SELECT id, merged_id, root_id, undone FROM clinical.client_merge)"_s);
    if (!differing)
        return fail(differing.error());
    while (differing->next())
        rows += Row{differing->value(0).toLongLong(), differing->value(1).toLongLong(), differing->value(2).toLongLong(), differing->value(3).toBool()};
    differing->finish();
    auto transaction = database.begin(Vault::Clinical);
    if (!transaction)
        return fail(transaction.error());
    for (const Row &row : std::as_const(rows)) {
        const auto done = database.run(uR"(INSERT INTO clinical.client_merge (id, merged_id, root_id, undone) VALUES (:id, :merged, :root, :undone)
                                           ON CONFLICT (id) DO UPDATE SET root_id = excluded.root_id, undone = excluded.undone)"_s,
                                       {{u":id"_s, row.id}, {u":merged"_s, row.merged}, {u":root"_s, row.root}, {u":undone"_s, int(row.undone)}});
        if (!done)
            return fail(done.error());
        const QString what = row.undone ? u"client taken apart from %1"_s : u"client one with %1"_s;
        for (const auto &[one, other] : {std::pair{row.merged, row.root}, std::pair{row.root, row.merged}}) {
            if (auto told = AuditStore(database).append(Vault::Clinical, {AuditAction::Changed, one, what.arg(other)}); !told)
                return told;
        }
    }
    return transaction->commit();
}

} // namespace

const QString &ofOnePerson(Vault vault)
{
    static const QString desk = u"IN (SELECT :client UNION ALL SELECT merged_id FROM frontdesk.client_merge WHERE root_id = :client AND undone_at IS NULL)"_s;
    static const QString clinical = u"IN (SELECT :client UNION ALL SELECT merged_id FROM clinical.client_merge WHERE root_id = :client AND undone = 0)"_s;
    return vault == Vault::FrontDesk ? desk : clinical;
}

QString standingFor(const QString &column)
{
    return u"coalesce((SELECT m.root_id FROM frontdesk.client_merge AS m WHERE m.merged_id = %1 AND m.undone_at IS NULL), %1)"_s.arg(column);
}

const StepKind &mergeStep()
{
    static const StepKind kind{stepKind, tellClinical};
    return kind;
}

ClientMergeStore::ClientMergeStore(Database &database)
    : m_database(database)
{
}

Result<MergeId> ClientMergeStore::merge(const Client &kept, ClientId other, int otherRev, const QDateTime &now)
{
    PendingStep step;
    const auto id = newId<MergeId>();
    {
        auto transaction = m_database.begin(Vault::FrontDesk);
        if (!transaction)
            return fail(transaction.error());
        ClientStore clients(m_database);
        const auto before = clients.find(kept.id);
        const auto gone = clients.find(other);
        for (const auto *each : {&before, &gone}) {
            if (!*each)
                return fail(each->error());
        }
        if (before->id != kept.id || gone->id != other || before->id == gone->id || gone->rev != otherRev)
            return fail(Error::Kind::Conflict, u"a record was changed or merged meanwhile"_s);
        if (auto free = refuseRestricted(m_database, other); !free)
            return fail(free.error());
        if (auto stored = clients.change(kept); !stored)
            return fail(stored.error());
        const auto after = clients.find(kept.id);
        if (!after)
            return fail(after.error());
        const auto done = m_database.run(uR"(INSERT INTO frontdesk.client_merge (id, merged_id, into_id, root_id, at, person_id, fields, last_visit_before)
                                             SELECT :id, :merged, :into, :root, :at, :person, :fields, last_visit FROM frontdesk.client WHERE id = :same)"_s,
                                         {{u":id"_s, id.value}, {u":merged"_s, other.value}, {u":into"_s, kept.id.value}, {u":root"_s, kept.id.value},
                                          {u":at"_s, now.toMSecsSinceEpoch()}, {u":person"_s, whoIsSignedIn(m_database)}, {u":fields"_s, jsonOf(*before, *after)},
                                          {u":same"_s, kept.id.value}});
        if (!done)
            return fail(done.error());
        if (gone->lastVisit) {
            if (auto moved = clients.noteVisit(kept.id, *gone->lastVisit); !moved)
                return fail(moved.error());
        }
        if (auto fine = renumber(); !fine)
            return fail(fine.error());
        if (auto told = tell(kept.id, u"client one with"_s, other, id, step); !told)
            return fail(told.error());
        if (auto committed = transaction->commit(); !committed)
            return fail(committed.error());
    }
    finish(step);
    return id;
}

Result<> ClientMergeStore::undo(MergeId merge, const QDateTime &now)
{
    PendingStep step;
    {
        auto transaction = m_database.begin(Vault::FrontDesk);
        if (!transaction)
            return fail(transaction.error());
        auto row = m_database.run(u"SELECT merged_id, into_id, fields FROM frontdesk.client_merge WHERE id = :id AND undone_at IS NULL"_s, {{u":id"_s, merge.value}});
        if (!row)
            return fail(row.error());
        if (!row->next())
            return fail(Error::Kind::NotFound, u"no merge in force"_s);
        const ClientId merged{row->value(0).toLongLong()};
        const ClientId into{row->value(1).toLongLong()};
        const QString fields = row->value(2).toString();
        row->finish();
        const auto current = ClientStore(m_database).record(into);
        if (!current)
            return fail(current.error());
        const auto apart = takenApart(fields, *current);
        if (!apart)
            return fail(apart.error());
        if (auto stored = ClientStore(m_database).change(*apart); !stored)
            return fail(stored.error());
        // A visit of the other record is no longer this one's; a later one that was counted meanwhile stays.
        const auto visits = m_database.run(uR"(UPDATE frontdesk.client
                                               SET last_visit = (SELECT last_visit_before FROM frontdesk.client_merge WHERE id = :merge)
                                               WHERE id = :into AND last_visit = (SELECT other.last_visit FROM frontdesk.client AS other WHERE other.id = :merged))"_s,
                                           {{u":merge"_s, merge.value}, {u":into"_s, into.value}, {u":merged"_s, merged.value}});
        if (!visits)
            return fail(visits.error());
        const auto ended = m_database.run(u"UPDATE frontdesk.client_merge SET undone_at = :at, undone_by = :by WHERE id = :id"_s,
                                          {{u":at"_s, now.toMSecsSinceEpoch()}, {u":by"_s, whoIsSignedIn(m_database)}, {u":id"_s, merge.value}});
        if (!ended)
            return fail(ended.error());
        if (auto fine = renumber(); !fine)
            return fine;
        if (auto told = tell(into, u"client taken apart from"_s, merged, merge, step); !told)
            return told;
        if (auto committed = transaction->commit(); !committed)
            return committed;
    }
    finish(step);
    return {};
}

/// Each row in force names the record at the end of its chain.
Result<> ClientMergeStore::renumber()
{
    const auto done = m_database.run(uR"(UPDATE frontdesk.client_merge SET root_id = (
                                             WITH RECURSIVE above (id) AS (
                                                 SELECT client_merge.into_id
                                                 UNION
                                                 SELECT next.into_id FROM above JOIN frontdesk.client_merge AS next ON next.merged_id = above.id AND next.undone_at IS NULL)
                                             SELECT id FROM above
                                             WHERE NOT EXISTS (SELECT 1 FROM frontdesk.client_merge AS last WHERE last.merged_id = above.id AND last.undone_at IS NULL))
                                         WHERE undone_at IS NULL)"_s);
    return done ? Result<>() : fail(done.error());
}

/// In the audit of both, and queued for the other vault. Inside the caller's transaction.
Result<> ClientMergeStore::tell(ClientId one, const QString &what, ClientId other, MergeId merge, PendingStep &step)
{
    for (const auto &[client, whom] : {std::pair{one, other}, std::pair{other, one}}) {
        if (auto told = AuditStore(m_database).append(Vault::FrontDesk, {AuditAction::Changed, client.value, u"%1 %2"_s.arg(what).arg(whom.value)}); !told)
            return told;
    }
    step = {.id = makeId(), .kind = stepKind, .subject = merge.value, .payload = {}};
    const auto queued = PendingSteps(m_database).queue(Vault::FrontDesk, step);
    return queued ? Result<>() : fail(queued.error());
}

/// What is stored is stored: where the other vault cannot be told now, it is at the next unlock.
void ClientMergeStore::finish(const PendingStep &step)
{
    if (!m_database.has(Vault::Clinical))
        return;
    if (auto done = PendingSteps(m_database).finish(Vault::FrontDesk, step, mergeStep()); !done)
        logTrouble("the clinical vault is still to be told which records are one", done.error());
}

Result<QList<ClientMerge>> ClientMergeStore::of(ClientId client) const
{
    auto rows = m_database.run(uR"(SELECT m.id, m.merged_id, m.into_id, m.at, m.person_id, c.given, c.family, c.preferred
                                   FROM frontdesk.client_merge AS m JOIN frontdesk.client AS c ON c.id = m.merged_id
                                   WHERE m.into_id = :client AND m.undone_at IS NULL ORDER BY m.id DESC)"_s,
                               {{u":client"_s, client.value}});
    if (!rows)
        return fail(rows.error());
    QList<ClientMerge> merges;
    while (rows->next()) {
        Client merged;
        merged.given = rows->value(5).toString();
        merged.family = rows->value(6).toString();
        merged.preferred = rows->value(7).toString();
        merges += ClientMerge{.id = MergeId{rows->value(0).toLongLong()},
                              .merged = ClientId{rows->value(1).toLongLong()},
                              .mergedName = displayName(merged),
                              .into = ClientId{rows->value(2).toLongLong()},
                              .at = QDateTime::fromMSecsSinceEpoch(rows->value(3).toLongLong(), Qt::UTC),
                              .by = PersonId{rows->value(4).toLongLong()}};
    }
    return merges;
}

Result<ClientMergeStore::Counts> ClientMergeStore::countsOf(ClientId client) const
{
    Counts counts;
    const auto count = [this, client](const QString &sql, int &into) -> Result<> {
        auto row = m_database.run(sql, {{u":client"_s, client.value}});
        if (!row)
            return fail(row.error());
        into = row->next() ? row->value(0).toInt() : 0;
        return {};
    };
    if (auto done = count(u"SELECT count(*) FROM frontdesk.appointment WHERE withdrawn = 0 AND client_id "_s + ofOnePerson(Vault::FrontDesk), counts.appointments); !done)
        return fail(done.error());
    if (!m_database.has(Vault::Clinical))
        return counts;
    if (auto done = count(u"SELECT count(*) FROM clinical.visit WHERE client_id "_s + ofOnePerson(Vault::Clinical), counts.visits); !done)
        return fail(done.error());
    return counts;
}

Result<> ClientMergeStore::keepApart(ClientId one, ClientId other, const QDateTime &now)
{
    auto transaction = m_database.begin(Vault::FrontDesk);
    if (!transaction)
        return fail(transaction.error());
    const auto done = m_database.run(uR"(INSERT INTO frontdesk.client_apart (first_id, second_id, at, person_id) VALUES (:first, :second, :at, :person)
                                         ON CONFLICT DO NOTHING)"_s,
                                     {{u":first"_s, std::min(one, other).value}, {u":second"_s, std::max(one, other).value},
                                      {u":at"_s, now.toMSecsSinceEpoch()}, {u":person"_s, whoIsSignedIn(m_database)}});
    if (!done)
        return fail(done.error());
    for (const auto &[client, whom] : {std::pair{one, other}, std::pair{other, one}}) {
        if (auto told = AuditStore(m_database).append(Vault::FrontDesk, {AuditAction::Changed, client.value, u"client not the same as %1"_s.arg(whom.value)}); !told)
            return told;
    }
    return transaction->commit();
}

Result<ClientPairs> ClientMergeStore::keptApart() const
{
    auto rows = m_database.run(u"SELECT first_id, second_id FROM frontdesk.client_apart"_s);
    if (!rows)
        return fail(rows.error());
    ClientPairs pairs;
    while (rows->next())
        pairs.insert({ClientId{rows->value(0).toLongLong()}, ClientId{rows->value(1).toLongLong()}});
    return pairs;
}

} // namespace untie
