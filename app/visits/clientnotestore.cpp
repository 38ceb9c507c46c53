#include "app/visits/clientnotestore.h"

#include "app/clients/clientmergestore.h"
#include "app/common/text.h"
#include "app/security/auditstore.h"
#include "app/security/fields.h"
#include "app/storage/database.h"

#include <algorithm>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

QDateTime instant(const QVariant &ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms.toLongLong(), Qt::UTC);
}

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
                            .writtenAt = instant(rows->value(7))};
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
    auto notes = read(m_database.run(uR"(SELECT id, version, kind, at, text, withdrawn, author_id, written_at, client_id FROM clinical.client_note AS note
                                         WHERE client_id %1 AND version = (SELECT max(version) FROM clinical.client_note AS other
                                                                           WHERE other.client_id = note.client_id AND other.id = note.id))"_s.arg(ofOnePerson(Vault::Clinical)),
                                     {{u":client"_s, client.value}}));
    if (notes)
        std::ranges::sort(*notes, [](const ClientNote &one, const ClientNote &other) { return std::tie(one.at, one.id) > std::tie(other.at, other.id); });
    return notes;
}

Result<QList<ClientNote>> ClientNoteStore::versions(ClientId client, ClientNoteId note) const
{
    return read(m_database.run(uR"(SELECT id, version, kind, at, text, withdrawn, author_id, written_at, client_id FROM clinical.client_note
                                   WHERE client_id = :client AND id = :id ORDER BY version DESC)"_s,
                               {{u":client"_s, client.value}, {u":id"_s, note.value}}));
}

Result<ClientNote> ClientNoteStore::write(const ClientNote &note, const QDateTime &now)
{
    ClientNote stored = note;
    stored.text = tidiedLines(note.text);
    stored.withdrawn = tidied(note.withdrawn);
    stored.author = m_database.actor() ? m_database.actor()->person : PersonId();
    stored.writtenAt = now;
    stored.version = note.version + 1;
    if (!stored.id.isValid())
        stored.id = newId<ClientNoteId>();
    if (const QStringList problems = problemsOf(stored, now); !problems.isEmpty())
        return fail(Error::Kind::Invalid, u"a note cannot be stored"_s, problems.join(u' '));
    auto transaction = m_database.begin(Vault::Clinical);
    if (!transaction)
        return fail(transaction.error());
    const auto before = versions(stored.client, stored.id);
    if (!before)
        return fail(before.error());
    if ((before->isEmpty() ? 0 : before->constFirst().version) != note.version)
        return fail(Error::Kind::Conflict, u"somebody else changed this note first"_s);
    const auto done = m_database.run(uR"(INSERT INTO clinical.client_note (client_id, id, version, kind, at, text, withdrawn, author_id, written_at)
                                         VALUES (:client, :id, :version, :kind, :at, :text, :withdrawn, :author, :written))"_s,
                                     {{u":client"_s, stored.client.value},
                                      {u":id"_s, stored.id.value},
                                      {u":version"_s, stored.version},
                                      {u":kind"_s, idOf(stored.kind)},
                                      {u":at"_s, stored.at.toMSecsSinceEpoch()},
                                      {u":text"_s, stored.text},
                                      {u":withdrawn"_s, stored.withdrawn},
                                      {u":author"_s, stored.author.value},
                                      {u":written"_s, stored.writtenAt.toMSecsSinceEpoch()}});
    if (!done)
        return fail(done.error());
    const AuditEntry entry{stored.version == 1 ? AuditAction::Created : AuditAction::Changed, stored.client.value,
                           u"client note %1 version %2 %3"_s.arg(stored.id.value).arg(stored.version).arg(digestOf(stored))};
    if (auto noted = AuditStore(m_database).append(Vault::Clinical, entry); !noted)
        return fail(noted.error());
    if (auto committed = transaction->commit(); !committed)
        return fail(committed.error());
    return stored;
}

} // namespace untie
