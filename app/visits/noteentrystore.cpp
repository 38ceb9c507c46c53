#include "app/visits/noteentrystore.h"

#include "app/common/instant.h"
#include "app/storage/database.h"
#include "app/visits/visitstore.h"

namespace untie {

using namespace Qt::StringLiterals;

NoteEntryStore::NoteEntryStore(Database &database)
    : m_database(database)
{
}

Result<QList<NoteEntry>> NoteEntryStore::entries(ClientId client, VisitId visit) const
{
    auto rows = m_database.run(uR"(SELECT id, kind, section, position, struck, text, reason, author_id, credential, at, offset_minutes,
                                          hash, adds_to, signer, signature
                                   FROM clinical.note_entry WHERE client_id = :client AND visit_id = :visit ORDER BY seq)"_s,
                               {{u":client"_s, client.value}, {u":visit"_s, visit.value}});
    if (!rows)
        return fail(rows.error());
    QList<NoteEntry> entries;
    while (rows->next()) {
        const auto kind = entryKindFromId(rows->value(1).toString());
        if (!kind)
            return fail(Error::Kind::Corrupt, u"a note entry of unknown kind"_s);
        entries += NoteEntry{.client = client,
                             .visit = visit,
                             .id = NoteEntryId{rows->value(0).toLongLong()},
                             .kind = *kind,
                             .part = notePartFromId(rows->value(2).toString()),
                             .position = rows->value(3).toInt(),
                             .struck = rows->value(4).toString(),
                             .text = rows->value(5).toString(),
                             .reason = rows->value(6).toString(),
                             .author = PersonId{rows->value(7).toLongLong()},
                             .credential = rows->value(8).toString(),
                             .at = instant(rows->value(9)),
                             .offsetMinutes = rows->value(10).toInt(),
                             .seal = {rows->value(11).toByteArray(), rows->value(12).toByteArray(), rows->value(13).toByteArray(), rows->value(14).toByteArray()}};
    }
    return entries;
}

Result<> NoteEntryStore::add(const NoteEntry &entry)
{
    const Bindings key{{u":client"_s, entry.client.value}, {u":visit"_s, entry.visit.value}};
    const auto added = m_database.run(uR"(INSERT INTO clinical.note_entry
                                          (client_id, visit_id, seq, id, kind, section, position, struck, text, reason, author_id, credential,
                                           at, offset_minutes, hash, adds_to, signer, signature)
                                          VALUES (:client, :visit,
                                                  (SELECT count(*) FROM clinical.note_entry WHERE client_id = :client AND visit_id = :visit),
                                                  :id, :kind, :section, :position, :struck, :text, :reason, :author, :credential,
                                                  :at, :offset, :hash, :adds_to, :signer, :signature))"_s,
                                      key + Bindings{{u":id"_s, entry.id.value},
                                                     {u":kind"_s, idOf(entry.kind)},
                                                     {u":section"_s, entry.part ? idOf(*entry.part) : QString()},
                                                     {u":position"_s, entry.position},
                                                     {u":struck"_s, entry.struck},
                                                     {u":text"_s, entry.text},
                                                     {u":reason"_s, entry.reason},
                                                     {u":author"_s, entry.author.value},
                                                     {u":credential"_s, entry.credential},
                                                     {u":at"_s, entry.at.toMSecsSinceEpoch()},
                                                     {u":offset"_s, entry.offsetMinutes},
                                                     {u":hash"_s, entry.seal.hash},
                                                     {u":adds_to"_s, entry.seal.addsTo.isEmpty() ? QByteArray("") : entry.seal.addsTo},
                                                     {u":signer"_s, entry.seal.signer},
                                                     {u":signature"_s, entry.seal.signature}});
    if (!added)
        return fail(added.error());
    if (isOriginal(entry.kind) || entry.kind == EntryKind::Void) {
        const auto changed = m_database.run(u"UPDATE clinical.visit SET state = :state, rev = rev + 1 WHERE client_id = :client AND id = :visit"_s,
                                            key + Bindings{{u":state"_s, entry.kind == EntryKind::Void ? u"voided"_s : u"signed"_s}});
        if (!changed)
            return fail(changed.error());
    }
    return know(entry.author, entry.seal.signer, entry.at);
}

Result<> NoteEntryStore::know(PersonId person, const QByteArray &key, const QDateTime &since)
{
    const auto known = m_database.run(u"INSERT INTO clinical.signing_key (person_id, key, since) VALUES (:person, :key, :since) ON CONFLICT DO NOTHING"_s,
                                      {{u":person"_s, person.value}, {u":key"_s, key}, {u":since"_s, since.toMSecsSinceEpoch()}});
    return known ? Result<>() : fail(known.error());
}

Result<KnownKeys> NoteEntryStore::knownKeys() const
{
    auto rows = m_database.run(u"SELECT person_id, key FROM clinical.signing_key"_s);
    if (!rows)
        return fail(rows.error());
    KnownKeys keys;
    while (rows->next())
        keys.insert(PersonId{rows->value(0).toLongLong()}, rows->value(1).toByteArray());
    return keys;
}

Result<NoteProof> NoteEntryStore::proof(const Visit &visit) const
{
    const auto signedOnes = entries(visit.client, visit.id);
    if (!signedOnes)
        return fail(signedOnes.error());
    const auto keys = knownKeys();
    if (!keys)
        return fail(keys.error());
    return prove(visit, *signedOnes, *keys);
}

Result<> NoteEntryStore::checkOn(NoteCheck &check, int visits) const
{
    const auto keys = knownKeys();
    if (!keys)
        return fail(keys.error());
    auto rows = m_database.run(uR"(SELECT client_id, id FROM clinical.visit
                                   WHERE (client_id, id) > (:client, :visit)
                                     AND (state <> 'draft' OR EXISTS (SELECT 1 FROM clinical.note_entry AS entry
                                                                      WHERE entry.client_id = visit.client_id AND entry.visit_id = visit.id))
                                   ORDER BY client_id, id LIMIT :visits)"_s,
                               {{u":client"_s, check.client.value}, {u":visit"_s, check.visit.value}, {u":visits"_s, visits}});
    if (!rows)
        return fail(rows.error());
    QList<std::pair<ClientId, VisitId>> some;
    while (rows->next())
        some += {ClientId{rows->value(0).toLongLong()}, VisitId{rows->value(1).toLongLong()}};
    rows->finish();
    for (const auto &[client, id] : std::as_const(some)) {
        const auto visit = VisitStore(m_database).find(client, id);
        if (!visit)
            return fail(visit.error());
        const auto signedOnes = entries(client, id);
        if (!signedOnes)
            return fail(signedOnes.error());
        ++check.notes;
        check.entries += std::max<qsizetype>(0, signedOnes->size() - 1);
        for (const NoteEntry &entry : *signedOnes) {
            if (!check.signers.contains(entry.author, entry.seal.signer))
                check.signers.insert(entry.author, entry.seal.signer);
        }
        if (const NoteProof proof = prove(*visit, *signedOnes, *keys); !proof.holds())
            check.broken += {client, id, proof};
        check.client = client;
        check.visit = id;
    }
    check.done = some.size() < visits;
    return {};
}

Result<QList<UnsignedVisit>> NoteEntryStore::unsignedOf(PersonId therapist, const QDateTime &until, int limit) const
{
    auto rows = m_database.run(uR"(SELECT client_id, id, started_at FROM clinical.visit
                                   WHERE therapist_id = :therapist AND state = 'draft' AND started_at < :until
                                   ORDER BY started_at LIMIT :limit)"_s,
                               {{u":therapist"_s, therapist.value}, {u":until"_s, until.toMSecsSinceEpoch()}, {u":limit"_s, limit}});
    if (!rows)
        return fail(rows.error());
    QList<UnsignedVisit> visits;
    while (rows->next())
        visits += UnsignedVisit{ClientId{rows->value(0).toLongLong()}, VisitId{rows->value(1).toLongLong()}, instant(rows->value(2))};
    return visits;
}

} // namespace untie
