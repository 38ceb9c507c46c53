#include "app/visits/notesearchstore.h"

#include "app/clients/clientmergestore.h"
#include "app/storage/database.h"

#include <algorithm>
#include <functional>
#include <tuple>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

/// Of a row with client, number, person, moment and state of a visit.
NoteHit hitFrom(const QSqlQuery &row)
{
    const QString state = row.value(4).toString();
    return {.client = ClientId{row.value(0).toLongLong()},
            .visit = VisitId{row.value(1).toLongLong()},
            .note = {},
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

/// How many notes that have the first letters are looked at for so many with the whole words.
int candidatesFor(int limit)
{
    return 2 * limit + 50;
}

/// What the index answers, newest first; only what passes where somebody looks at it, until there are `most`.
Result<QList<NoteHit>> hitsOf(Database &database, const QString &question, const QStringList &words, int rowsRead, int most, const std::function<bool(const QStringList &)> &passes)
{
    auto rows = database.run(uR"(SELECT coalesce(visit.client_id, outside.client_id), visit.id, coalesce(visit.therapist_id, outside.author_id),
                                        coalesce(visit.started_at, outside.at), visit.state, %1,
                                        outside.id, outside.text || char(30) || outside.withdrawn
                                 FROM clinical.note_search AS note
                                 LEFT JOIN clinical.visit ON visit.id = note.rowid
                                 LEFT JOIN clinical.client_note AS outside
                                        ON outside.id = note.rowid
                                       AND outside.version = (SELECT max(version) FROM clinical.client_note AS other WHERE other.id = note.rowid)
                                 WHERE note.note_search MATCH :question ORDER BY note.rowid DESC LIMIT :rows)"_s.arg(textColumns()),
                             {{u":question"_s, question}, {u":rows"_s, rowsRead}});
    if (!rows)
        return fail(rows.error());
    QList<NoteHit> hits;
    while (hits.size() < most && rows->next()) {
        QStringList texts = textsFrom(*rows);
        texts += rows->value(11).toString().split(between, Qt::SkipEmptyParts);
        if (!passes(texts))
            continue;
        hits += hitFrom(*rows);
        hits.last().note = ClientNoteId{rows->value(10).toLongLong()};
        hits.last().excerpt = bestExcerpt(texts, words);
    }
    return hits;
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
    auto hits = indexedHits(words, client, limit);
    if (!hits)
        return hits;
    const auto drafts = draftHits(words, client);
    if (!drafts)
        return drafts;
    *hits += *drafts;
    std::ranges::sort(*hits, std::greater(), [](const NoteHit &hit) { return std::tuple(hit.startedAt, hit.visit, hit.note); });
    hits->resize(std::min<qsizetype>(hits->size(), limit));
    return hits;
}

/// Numbers grow with the time in which a visit or note was made, so the newest are taken without sorting all that are found.
/// What begins with the first letters of a long word is read off from the index at once and looked at: nearly always it
/// is the word. Where too many are not, the index gathers all that has the whole word, which is less then.
Result<QList<NoteHit>> NoteSearchStore::indexedHits(const QStringList &words, ClientId client, int limit) const
{
    const auto records = recordsOf(client);
    if (!records)
        return fail(records.error());
    QStringList beginnings;
    for (const QString &word : words)
        beginnings << readyBeginning(word);
    const bool isCut = beginnings != words;
    const int candidates = isCut ? candidatesFor(limit) : limit;
    int looked = 0;
    auto hits = hitsOf(m_database, indexQuestion(beginnings, *records), words, candidates, limit, [&](const QStringList &texts) {
        ++looked;
        return !isCut || holdsAll(texts.join(u'\n'), words);
    });
    if (hits && hits->size() < limit && isCut && looked == candidates)
        hits = hitsOf(m_database, indexQuestion(words, *records), words, limit, limit, [](const QStringList &) { return true; });
    return hits;
}

Result<QList<NoteHit>> NoteSearchStore::draftHits(const QStringList &words, ClientId client) const
{
    const QString ofClient = client.isValid() ? u" AND client_id "_s + ofOnePerson(Vault::Clinical) : QString();
    Bindings values{{u":limit"_s, draftsLookedAt}};
    if (client.isValid())
        values += {u":client"_s, client.value};
    // Which they are comes first, or the texts of all drafts would be gathered before they are put in order.
    auto rows = m_database.run(uR"(SELECT visit.client_id, visit.id, visit.therapist_id, visit.started_at, visit.state, %1
                                   FROM (SELECT client_id, id FROM clinical.visit WHERE state = 'draft'%2 ORDER BY started_at DESC LIMIT :limit) AS newest
                                   JOIN clinical.visit ON visit.client_id = newest.client_id AND visit.id = newest.id)"_s.arg(textColumns(), ofClient),
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
