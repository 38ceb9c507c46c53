#include "app/visits/notesearchstore.h"

#include "app/clients/clientmergestore.h"
#include "app/storage/database.h"

#include <algorithm>
#include <tuple>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

NoteHit hitFrom(const QSqlQuery &row)
{
    const QString state = row.value(4).toString();
    return {.client = ClientId{row.value(0).toLongLong()},
            .visit = VisitId{row.value(1).toLongLong()},
            .therapist = PersonId{row.value(2).toLongLong()},
            .startedAt = QDateTime::fromMSecsSinceEpoch(row.value(3).toLongLong(), Qt::UTC),
            .state = state == "draft"_L1 ? VisitState::Draft : state == "voided"_L1 ? VisitState::Voided : VisitState::Signed,
            .excerpt = {}};
}

/// From the text in which most of what was searched for stands.
Excerpt bestExcerpt(const QStringList &texts, const QStringList &words)
{
    Excerpt best;
    for (const QString &text : texts) {
        Excerpt excerpt = excerptOf(text, words);
        if (best.text.isEmpty() || excerpt.hits.size() > best.hits.size())
            best = std::move(excerpt);
    }
    return best;
}

} // namespace

NoteSearchStore::NoteSearchStore(Database &database)
    : m_database(database)
{
}

Result<QList<NoteHit>> NoteSearchStore::find(const QStringList &words, ClientId client, int limit) const
{
    if (words.isEmpty())
        return QList<NoteHit>();
    auto hits = signedHits(words, client, limit);
    if (!hits)
        return hits;
    const auto drafts = draftHits(words, client);
    if (!drafts)
        return drafts;
    *hits += *drafts;
    std::ranges::sort(*hits, std::greater(), [](const NoteHit &hit) { return std::tuple(hit.startedAt, hit.visit); });
    hits->resize(std::min<qsizetype>(hits->size(), limit));
    return hits;
}

/// Numbers grow with the time in which a visit was made, so the newest are taken without sorting all that are found.
Result<QList<NoteHit>> NoteSearchStore::signedHits(const QStringList &words, ClientId client, int limit) const
{
    const auto records = recordsOf(client);
    if (!records)
        return fail(records.error());
    auto rows = m_database.run(uR"(SELECT visit.client_id, visit.id, visit.therapist_id, visit.started_at, visit.state
                                   FROM clinical.note_search AS note CROSS JOIN clinical.visit ON visit.id = note.rowid
                                   WHERE note.note_search MATCH :question ORDER BY note.rowid DESC LIMIT :limit)"_s,
                               {{u":question"_s, indexQuestion(words, *records)}, {u":limit"_s, limit}});
    if (!rows)
        return fail(rows.error());
    QList<NoteHit> hits;
    while (rows->next())
        hits += hitFrom(*rows);
    rows->finish();
    for (NoteHit &hit : hits) {
        const auto texts = textsOf(hit.client, hit.visit);
        if (!texts)
            return fail(texts.error());
        hit.excerpt = bestExcerpt(*texts, words);
    }
    return hits;
}

Result<QList<NoteHit>> NoteSearchStore::draftHits(const QStringList &words, ClientId client) const
{
    const QString ofClient = client.isValid() ? u" AND client_id "_s + ofOnePerson(Vault::Clinical) : QString();
    Bindings values{{u":limit"_s, draftsLookedAt}};
    if (client.isValid())
        values += {u":client"_s, client.value};
    auto rows = m_database.run(u"SELECT client_id, id, therapist_id, started_at, state FROM clinical.visit WHERE state = 'draft'"_s + ofClient
                                   + u" ORDER BY started_at DESC LIMIT :limit"_s,
                               values);
    if (!rows)
        return fail(rows.error());
    QList<NoteHit> drafts;
    while (rows->next())
        drafts += hitFrom(*rows);
    rows->finish();
    QList<NoteHit> hits;
    for (NoteHit &draft : drafts) {
        const auto texts = textsOf(draft.client, draft.visit);
        if (!texts)
            return fail(texts.error());
        if (!holdsAll(texts->join(u'\n'), words))
            continue;
        draft.excerpt = bestExcerpt(*texts, words);
        hits += std::move(draft);
    }
    return hits;
}

/// Those that are of the client; none for none.
Result<QList<ClientId>> NoteSearchStore::recordsOf(ClientId client) const
{
    QList<ClientId> records;
    if (!client.isValid())
        return records;
    records += client;
    auto rows = m_database.run(u"SELECT merged_id FROM clinical.client_merge WHERE root_id = :client AND undone = 0"_s, {{u":client"_s, client.value}});
    if (!rows)
        return fail(rows.error());
    while (rows->next())
        records += ClientId{rows->value(0).toLongLong()};
    return records;
}

Result<QStringList> NoteSearchStore::textsOf(ClientId client, VisitId visit) const
{
    auto rows = m_database.run(uR"(SELECT text FROM clinical.note_section WHERE client_id = :client AND visit_id = :visit
                                   UNION ALL
                                   SELECT text || ' ' || struck || ' ' || reason FROM clinical.note_entry WHERE client_id = :client AND visit_id = :visit
                                   UNION ALL
                                   SELECT remark FROM clinical.finding WHERE client_id = :client AND visit_id = :visit AND remark <> ''
                                   UNION ALL
                                   SELECT response FROM clinical.treatment WHERE client_id = :client AND visit_id = :visit AND response <> ''
                                   UNION ALL
                                   SELECT home_care FROM clinical.visit WHERE client_id = :client AND id = :visit AND home_care <> '')"_s,
                               {{u":client"_s, client.value}, {u":visit"_s, visit.value}});
    if (!rows)
        return fail(rows.error());
    QStringList texts;
    while (rows->next())
        texts += rows->value(0).toString();
    return texts;
}

} // namespace untie
