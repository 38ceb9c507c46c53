#include "app/visits/clientnotestore.h"

#include "app/clients/clientmergestore.h"
#include "app/clients/restriction.h"
#include "app/common/instant.h"
#include "app/common/text.h"
#include "app/security/auditstore.h"
#include "app/security/fields.h"
#include "app/storage/database.h"
#include "app/visits/noteentrystore.h"

#include <algorithm>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

QString digestOf(const ClientNote &note)
{
    return FieldWriter()
        .text(idOf(note.kind))
        .number(static_cast<quint64>(note.at.toMSecsSinceEpoch()))
        .text(note.text)
        .text(note.withdrawn)
        .digest();
}

Result<QList<ClientNote>> read(Result<Rows> rows)
{
    if (!rows)
        return fail(rows.error());
    QList<ClientNote> notes;
    while (rows->next()) {
        const auto kind = clientNoteKindFromId(rows->value(2).toString());
        if (!kind)
            return fail(Error::Kind::Corrupt, u"a note of unknown kind"_s);
        notes += ClientNote{.client = ClientId{rows->value(8).toLongLong()},
                            .id = ClientNoteId{rows->value(0).toLongLong()},
                            .version = rows->value(1).toInt(),
                            .kind = *kind,
                            .at = instant(rows->value(3)),
                            .text = rows->value(4).toString(),
                            .withdrawn = rows->value(5).toString(),
                            .author = PersonId{rows->value(6).toLongLong()},
                            .writtenAt = instant(rows->value(7)),
                            .seal = {rows->value(9).toByteArray(), rows->value(10).toByteArray(), rows->value(11).toByteArray(), rows->value(12).toByteArray()}};
    }
    return notes;
}

} // namespace

ClientNoteStore::ClientNoteStore(Database &database)
    : m_database(database)
{
}

Result<QList<ClientNote>> ClientNoteStore::of(ClientId client) const
{
    auto notes = read(m_database.run(uR"(SELECT id, version, kind, at, text, withdrawn, author_id, written_at, client_id, hash, adds_to, signer, signature FROM clinical.client_note AS note
                                         WHERE client_id %1 AND version = (SELECT max(version) FROM clinical.client_note AS other
                                                                           WHERE other.client_id = note.client_id AND other.id = note.id))"_s.arg(ofOnePerson(Vault::Clinical)),
                                     {{u":client"_s, client.value}}));
    if (notes)
        std::ranges::sort(*notes, [](const ClientNote &one, const ClientNote &other) { return std::tie(one.at, one.id) > std::tie(other.at, other.id); });
    return notes;
}

Result<QList<ClientNote>> ClientNoteStore::versions(ClientId client, ClientNoteId note) const
{
    return read(m_database.run(uR"(SELECT id, version, kind, at, text, withdrawn, author_id, written_at, client_id, hash, adds_to, signer, signature FROM clinical.client_note
                                   WHERE client_id = :client AND id = :id ORDER BY version DESC)"_s,
                               {{u":client"_s, client.value}, {u":id"_s, note.value}}));
}

Result<ClientNote> ClientNoteStore::write(const ClientNote &note, const QDateTime &now)
{
    const Actor *actor = m_database.actor();
    if (!actor || actor->signing.isEmpty())
        return fail(Error::Kind::Denied, u"nobody who could sign a note"_s);
    ClientNote stored = note;
    stored.text = tidiedLines(note.text);
    stored.withdrawn = tidied(note.withdrawn);
    stored.author = actor->person;
    stored.at = note.at.toUTC();
    stored.writtenAt = now.toUTC();
    stored.version = note.version + 1;
    if (!stored.id.isValid())
        stored.id = newId<ClientNoteId>();
    if (const QStringList problems = problemsOf(stored, now); !problems.isEmpty())
        return fail(Error::Kind::Invalid, u"a note cannot be stored"_s, problems.join(u' '));
    auto transaction = m_database.begin(Vault::Clinical);
    if (!transaction)
        return fail(transaction.error());
    if (auto free = refuseRestricted(m_database, stored.client); !free)
        return fail(free.error());
    const auto before = versions(stored.client, stored.id);
    if (!before)
        return fail(before.error());
    if ((before->isEmpty() ? 0 : before->constFirst().version) != note.version)
        return fail(Error::Kind::Conflict, u"somebody else changed this note first"_s);
    const QByteArray none(""); // empty, not missing
    seal(stored, before->isEmpty() ? none : frozenHash(before->constFirst()), actor->signing);
    const auto done = m_database.run(uR"(INSERT INTO clinical.client_note (client_id, id, version, kind, at, text, withdrawn, author_id, written_at,
                                                                           hash, adds_to, signer, signature)
                                         VALUES (:client, :id, :version, :kind, :at, :text, :withdrawn, :author, :written,
                                                 :hash, :adds_to, :signer, :signature))"_s,
                                     {{u":client"_s, stored.client.value},
                                      {u":id"_s, stored.id.value},
                                      {u":version"_s, stored.version},
                                      {u":kind"_s, idOf(stored.kind)},
                                      {u":at"_s, stored.at.toMSecsSinceEpoch()},
                                      {u":text"_s, stored.text},
                                      {u":withdrawn"_s, stored.withdrawn},
                                      {u":author"_s, stored.author.value},
                                      {u":written"_s, stored.writtenAt.toMSecsSinceEpoch()},
                                      {u":hash"_s, stored.seal.hash},
                                      {u":adds_to"_s, stored.seal.addsTo},
                                      {u":signer"_s, stored.seal.signer},
                                      {u":signature"_s, stored.seal.signature}});
    if (!done)
        return fail(done.error());
    if (auto known = NoteEntryStore(m_database).know(stored.author, stored.seal.signer, stored.writtenAt); !known)
        return fail(known.error());
    const AuditEntry entry{stored.version == 1 ? AuditAction::Created : AuditAction::Changed, stored.client.value,
                           u"client note %1 version %2 %3"_s.arg(stored.id.value).arg(stored.version).arg(digestOf(stored))};
    if (auto noted = AuditStore(m_database).append(Vault::Clinical, entry); !noted)
        return fail(noted.error());
    if (auto committed = transaction->commit(); !committed)
        return fail(committed.error());
    return stored;
}

Result<ClientNoteProof> ClientNoteStore::proof(const QList<ClientNote> &versions) const
{
    const auto keys = NoteEntryStore(m_database).knownKeys();
    if (!keys)
        return fail(keys.error());
    return prove(versions, *keys);
}

Result<> ClientNoteStore::checkOn(ClientNoteCheck &check, int notes) const
{
    auto rows = m_database.run(uR"(SELECT DISTINCT client_id, id FROM clinical.client_note WHERE (client_id, id) > (:client, :note)
                                   ORDER BY client_id, id LIMIT :notes)"_s,
                               {{u":client"_s, check.client.value}, {u":note"_s, check.note.value}, {u":notes"_s, notes}});
    if (!rows)
        return fail(rows.error());
    QList<std::pair<ClientId, ClientNoteId>> some;
    while (rows->next())
        some += {ClientId{rows->value(0).toLongLong()}, ClientNoteId{rows->value(1).toLongLong()}};
    rows->finish();
    for (const auto &[client, id] : std::as_const(some)) {
        const auto all = versions(client, id);
        if (!all)
            return fail(all.error());
        const auto proved = proof(*all);
        if (!proved)
            return fail(proved.error());
        ++check.notes;
        if (proved->state == NoteProof::State::Unsealed)
            ++check.notSigned;
        else if (proved->state != NoteProof::State::Verified)
            check.broken += {client, id, *proved};
        for (const ClientNote &note : *all) {
            if (!note.seal.signer.isEmpty() && !check.signers.contains(note.author, note.seal.signer))
                check.signers.insert(note.author, note.seal.signer);
        }
        check.client = client;
        check.note = id;
    }
    check.done = some.size() < notes;
    return {};
}

} // namespace untie
