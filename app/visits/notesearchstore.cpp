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

constexpr QChar between(0x1e); ///< two texts of a visit: a character that no text holds

/// What is written of a visit, as columns behind the five that hitFrom() reads: so that one statement reads many.
QString textColumns()
{
    return uR"((SELECT group_concat(text, char(30)) FROM clinical.note_section AS section
                WHERE section.client_id = visit.client_id AND section.visit_id = visit.id),
               (SELECT group_concat(text || ' ' || struck || ' ' || reason, char(30)) FROM clinical.note_entry AS entry
                WHERE entry.client_id = visit.client_id AND entry.visit_id = visit.id),
               (SELECT group_concat(remark, char(30)) FROM clinical.finding
                WHERE finding.client_id = visit.client_id AND finding.visit_id = visit.id AND remark <> ''),
               (SELECT group_concat(response, char(30)) FROM clinical.treatment
                WHERE treatment.client_id = visit.client_id AND treatment.visit_id = visit.id AND response <> ''),
               visit.home_care)"_s;
}

QStringList textsFrom(const QSqlQuery &row)
{
    QStringList texts;
    for (int column = 5; column < 10; ++column)
        texts += row.value(column).toString().split(between, Qt::SkipEmptyParts);
    return texts;
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
    auto rows = m_database.run(uR"(SELECT visit.client_id, visit.id, visit.therapist_id, visit.started_at, visit.state, %1
                                   FROM clinical.note_search AS note CROSS JOIN clinical.visit ON visit.id = note.rowid
                                   WHERE note.note_search MATCH :question ORDER BY note.rowid DESC LIMIT :limit)"_s.arg(textColumns()),
                               {{u":question"_s, indexQuestion(words, *records)}, {u":limit"_s, limit}});
    if (!rows)
        return fail(rows.error());
    QList<NoteHit> hits;
    while (rows->next()) {
        hits += hitFrom(*rows);
        hits.last().excerpt = bestExcerpt(textsFrom(*rows), words);
    }
    return hits;
}

Result<QList<NoteHit>> NoteSearchStore::draftHits(const QStringList &words, ClientId client) const
{
    const QString ofClient = client.isValid() ? u" AND client_id "_s + ofOnePerson(Vault::Clinical) : QString();
    Bindings values{{u":limit"_s, draftsLookedAt}};
    if (client.isValid())
        values += {u":client"_s, client.value};
    auto rows = m_database.run(u"SELECT client_id, id, therapist_id, started_at, state, "_s + textColumns() + u" FROM clinical.visit WHERE state = 'draft'"_s + ofClient
                                   + u" ORDER BY started_at DESC LIMIT :limit"_s,
                               values);
    if (!rows)
        return fail(rows.error());
    QList<NoteHit> hits;
    while (rows->next()) {
        const QStringList texts = textsFrom(*rows);
        if (!holdsAll(texts.join(u'\n'), words))
            continue;
        hits += hitFrom(*rows);
        hits.last().excerpt = bestExcerpt(texts, words);
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

} // namespace untie
