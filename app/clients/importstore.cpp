#include "app/clients/importstore.h"

#include "app/clients/clientdraft.h"
#include "app/clients/clientlinkstore.h"
#include "app/clients/clientphotostore.h"
#include "app/clients/clientstore.h"
#include "app/security/auditstore.h"
#include "app/storage/database.h"

#include <QJsonDocument>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

constexpr int undonePage = 500;

QString stepKind()
{
    return u"clients.import"_s;
}

QString jsonOf(const Client &client)
{
    const ClientDraft draft{client, {}};
    return QString::fromUtf8(QJsonDocument(toJson(UnsavedClient{draft, draft})).toJson(QJsonDocument::Compact));
}

Result<Client> clientFromJson(const QString &text)
{
    auto read = unsavedClientFrom(QJsonDocument::fromJson(text.toUtf8()).object());
    return read ? Result<Client>(std::move(read->stored.client)) : fail(read.error());
}

/// A row of an import, when it is taken back.
struct Taken
{
    ClientId client;
    int revAfter = 0;
    QString before; ///< empty: was new
};

/// A photo of an import stands there with its moment; one that was chosen since has another.
const QString itsPhoto = u"client_photo.at = (SELECT i.at FROM frontdesk.import AS i WHERE i.id = :import)"_s;

/// So with links.
const QString itsLink = uR"(EXISTS (SELECT 1 FROM frontdesk.imported_link AS i WHERE i.import_id = :import AND i.client_id = l.client_id AND i.other_id = l.other_id AND i.kind = l.kind))"_s;

/// Nobody has saved them since, booked for them, written or kept anything of them, or restricted them.
const QString untouched = uR"(rev = :rev AND last_visit IS NULL
    AND NOT EXISTS (SELECT 1 FROM frontdesk.appointment AS a WHERE a.client_id = client.id)
    AND NOT EXISTS (SELECT 1 FROM frontdesk.waiting_wish AS w WHERE w.client_id = client.id)
    AND NOT EXISTS (SELECT 1 FROM frontdesk.client_alert AS t WHERE t.client_id = client.id)
    AND NOT EXISTS (SELECT 1 FROM frontdesk.clinical_inbox AS i WHERE i.client_id = client.id)
    AND NOT EXISTS (SELECT 1 FROM frontdesk.client_merge AS m WHERE client.id IN (m.merged_id, m.into_id, m.root_id))
    AND NOT EXISTS (SELECT 1 FROM frontdesk.client_link AS l WHERE client.id IN (l.client_id, l.other_id) AND NOT )"_s + itsLink + uR"()
    AND NOT EXISTS (SELECT 1 FROM frontdesk.client_file AS f WHERE f.client_id = client.id)
    AND NOT EXISTS (SELECT 1 FROM frontdesk.client_photo WHERE client_photo.client_id = client.id AND NOT )"_s + itsPhoto + uR"()
    AND NOT EXISTS (SELECT 1 FROM frontdesk.client_restriction AS r WHERE r.client_id = client.id)
    AND NOT EXISTS (SELECT 1 FROM frontdesk.erasure AS e WHERE e.client_id = client.id)
    AND NOT EXISTS (SELECT 1 FROM frontdesk.draft AS d WHERE d.kind = 'client' AND d.object_id = client.id)
    AND NOT EXISTS (SELECT 1 FROM clinical.draft AS d WHERE (d.kind IN ('client', 'client note', 'intake') AND d.object_id = client.id)
                                                         OR (d.kind = 'visit' AND json_extract(d.body, '$.client') = CAST(client.id AS TEXT))))"_s;

/// Nor has a therapist. What hangs on a visit needs no look of its own.
QString untreated()
{
    QString sql;
    for (const QString &table : ImportStore::clinicalTables())
        sql += u" AND NOT EXISTS (SELECT 1 FROM clinical.%1 AS t WHERE t.client_id = client.id)"_s.arg(table);
    return sql;
}

} // namespace

QStringList ImportStore::clinicalTables()
{
    return {u"visit"_s, u"trigger_point"_s, u"intake"_s, u"received_intake"_s, u"consent"_s, u"caution_override"_s, u"clearance"_s,
            u"outcome"_s, u"client_case"_s, u"visit_case"_s, u"client_note"_s, u"client_file"_s, u"erasure"_s};
}

ImportStore::ImportStore(Database &database)
    : m_database(database)
{
}

Result<ImportId> ImportStore::begin(const QString &file, PersonId by, const QDateTime &at)
{
    const auto import = newId<ImportId>();
    auto transaction = m_database.begin(Vault::FrontDesk);
    if (!transaction)
        return fail(transaction.error());
    const auto done = m_database.run(u"INSERT INTO frontdesk.import (id, at, person_id, file, state) VALUES (:id, :at, :person, :file, 'staged')"_s,
                                     {{u":id"_s, import.value}, {u":at"_s, at.toMSecsSinceEpoch()}, {u":person"_s, by.value}, {u":file"_s, file.left(255)}});
    if (!done)
        return fail(done.error());
    if (auto queued = PendingSteps(m_database).queue(Vault::FrontDesk, {.id = import.value, .kind = stepKind(), .subject = import.value, .payload = {}}); !queued)
        return fail(queued.error());
    if (auto committed = transaction->commit(); !committed)
        return fail(committed.error());
    return import;
}

Result<> ImportStore::add(ImportId import, const QList<ImportedClient> &page)
{
    auto batch = ClientStore::Batch::open(m_database);
    if (!batch)
        return fail(batch.error());
    auto note = m_database.prepare(u"INSERT INTO frontdesk.imported (import_id, client_id, line, rev_after) VALUES (?, ?, ?, 1)"_s);
    if (!note)
        return fail(note.error());
    const auto at = begunAt(import);
    if (!at)
        return fail(at.error());
    auto transaction = m_database.begin(Vault::FrontDesk);
    if (!transaction)
        return fail(transaction.error());
    for (const ImportedClient &one : page) {
        Client client = one.client;
        if (!client.id.isValid())
            client.id = newId<ClientId>();
        if (auto added = batch->add(client, one.phone); !added)
            return added;
        if (auto noted = m_database.execute(*note, {import.value, client.id.value, one.line}); !noted)
            return noted;
        if (!one.photo)
            continue;
        if (auto kept = ClientPhotoStore(m_database).keep(client.id, *one.photo, *at); !kept)
            return kept;
    }
    return transaction->commit();
}

Result<QDateTime> ImportStore::begunAt(ImportId import) const
{
    auto row = m_database.run(u"SELECT at FROM frontdesk.import WHERE id = :id"_s, {{u":id"_s, import.value}});
    if (!row)
        return fail(row.error());
    if (!row->next())
        return fail(Error::Kind::NotFound, u"no such import"_s);
    return QDateTime::fromMSecsSinceEpoch(row->value(0).toLongLong(), Qt::UTC);
}

Result<> ImportStore::keepPhoto(const ImportedClient &one, const QDateTime &at)
{
    auto transaction = m_database.begin(Vault::FrontDesk);
    if (!transaction)
        return fail(transaction.error());
    if (auto kept = ClientPhotoStore(m_database).keep(one.client.id, *one.photo, at); !kept)
        return kept;
    return transaction->commit();
}

Result<QList<qint64>> ImportStore::complete(ImportId import, const QList<ImportedClient> &page)
{
    QList<qint64> completed;
    ClientStore clients(m_database);
    const auto at = begunAt(import);
    if (!at)
        return fail(at.error());
    for (const ImportedClient &one : page) {
        const auto before = clients.find(one.client.id);
        if (!before && before.error().kind != Error::Kind::NotFound)
            return fail(before.error());
        if (!before || before->rev != one.client.rev)
            continue;
        // What it was stands there before it is changed: a power cut in between leaves a row that undoes nothing.
        const auto noted = m_database.run(uR"(INSERT INTO frontdesk.imported (import_id, client_id, line, rev_after, before)
                                              VALUES (:import, :client, :line, :rev, :before) ON CONFLICT DO NOTHING)"_s,
                                          {{u":import"_s, import.value}, {u":client"_s, one.client.id.value}, {u":line"_s, one.line},
                                           {u":rev"_s, one.client.rev + 1}, {u":before"_s, jsonOf(*before)}});
        if (!noted)
            return fail(noted.error());
        if (noted->numRowsAffected() == 0)
            continue; // somebody further up in the file did it
        if (one.photo) {
            if (auto kept = keepPhoto(one, *at); !kept)
                return fail(kept.error());
        }
        if (auto updated = clients.update(one.client); !updated)
            return fail(updated.error());
        completed += one.line;
    }
    return completed;
}

Result<> ImportStore::link(ImportId import, const ClientLink &link)
{
    const ClientLink kept = asStored(link);
    const Bindings values{{u":import"_s, import.value}, {u":client"_s, kept.client.value}, {u":other"_s, kept.other.value}, {u":kind"_s, idOf(kept.kind)}};
    const auto noted = m_database.run(uR"(INSERT INTO frontdesk.imported_link (import_id, client_id, other_id, kind) SELECT :import, :client, :other, :kind
                                          WHERE NOT EXISTS (SELECT 1 FROM frontdesk.client_link AS l WHERE l.client_id = :client AND l.other_id = :other AND l.kind = :kind)
                                          ON CONFLICT DO NOTHING)"_s, values);
    if (!noted)
        return fail(noted.error());
    return ClientLinkStore(m_database).link(link.client, link.kind, link.other);
}

Result<> ImportStore::unlink(ImportId import, ClientId client)
{
    const auto gone = m_database.run(uR"(DELETE FROM frontdesk.client_link AS l WHERE :client IN (l.client_id, l.other_id) AND )"_s + itsLink,
                                     {{u":client"_s, client.value}, {u":import"_s, import.value}});
    return gone ? Result<>() : fail(gone.error());
}

Result<> ImportStore::publish(ImportId import, const ImportCounts &counts)
{
    auto transaction = m_database.begin(Vault::FrontDesk);
    if (!transaction)
        return fail(transaction.error());
    const auto done = m_database.run(uR"(UPDATE frontdesk.import
                                         SET state = 'published', added = :added, completed = :completed, left_out = :left, refused = :refused
                                         WHERE id = :id AND state = 'staged')"_s,
                                     {{u":added"_s, counts.added}, {u":completed"_s, counts.completed}, {u":left"_s, counts.leftOut},
                                      {u":refused"_s, counts.refused}, {u":id"_s, import.value}});
    if (!done)
        return fail(done.error());
    if (done->numRowsAffected() != 1)
        return fail(Error::Kind::NotFound, u"no such import"_s);
    const auto shown = m_database.run(uR"(UPDATE frontdesk.appointment SET withdrawn = 0
                                          WHERE id IN (SELECT appointment_id FROM frontdesk.imported_appointment WHERE import_id = :id))"_s, {{u":id"_s, import.value}});
    if (!shown)
        return fail(shown.error());
    const auto gone = m_database.run(u"DELETE FROM frontdesk.pending_step WHERE id = :id AND kind = :kind"_s, {{u":id"_s, import.value}, {u":kind"_s, stepKind()}});
    if (!gone)
        return fail(gone.error());
    const QString detail = u"import: %1 added, %2 completed, %3 left out, %4 refused"_s.arg(counts.added).arg(counts.completed).arg(counts.leftOut).arg(counts.refused);
    if (auto told = AuditStore(m_database).append(Vault::FrontDesk, {AuditAction::Imported, import.value, detail}); !told)
        return told;
    return transaction->commit();
}

Result<ImportUndone> ImportStore::undo(ImportId import)
{
    ImportUndone all;
    for (;;) {
        const auto done = undoPage(import, all);
        if (!done)
            return fail(done.error());
        if (*done)
            return all;
    }
}

Result<bool> ImportStore::undoPage(ImportId import, ImportUndone &all)
{
    // Appointments go before the clients whom they are of.
    for (auto takeBack : {&ImportStore::withdrawPage, &ImportStore::takeBackPage}) {
        bool more = false;
        const auto page = (this->*takeBack)(import, more);
        if (!page)
            return fail(page.error());
        all.removed += page->removed;
        all.restored += page->restored;
        all.kept += page->kept;
        if (more)
            return false;
    }
    auto transaction = m_database.begin(Vault::FrontDesk);
    if (!transaction)
        return fail(transaction.error());
    if (auto done = m_database.run(u"UPDATE frontdesk.import SET state = 'undone' WHERE id = :id"_s, {{u":id"_s, import.value}}); !done)
        return fail(done.error());
    if (auto gone = m_database.run(u"DELETE FROM frontdesk.imported_link WHERE import_id = :id"_s, {{u":id"_s, import.value}}); !gone)
        return fail(gone.error());
    if (auto gone = m_database.run(u"DELETE FROM frontdesk.pending_step WHERE id = :id AND kind = :kind"_s, {{u":id"_s, import.value}, {u":kind"_s, stepKind()}}); !gone)
        return fail(gone.error());
    const QString detail = u"import taken back: %1 removed, %2 restored, %3 kept"_s.arg(all.removed).arg(all.restored).arg(all.kept);
    if (auto told = AuditStore(m_database).append(Vault::FrontDesk, {AuditAction::Removed, import.value, detail}); !told)
        return fail(told.error());
    if (auto committed = transaction->commit(); !committed)
        return fail(committed.error());
    return true;
}

/// Appointments that nobody has changed since are withdrawn, as by the schedule's own undo.
Result<ImportUndone> ImportStore::withdrawPage(ImportId import, bool &more)
{
    auto transaction = m_database.begin(Vault::FrontDesk);
    if (!transaction)
        return fail(transaction.error());
    const QString page = u"(SELECT appointment_id FROM frontdesk.imported_appointment WHERE import_id = :import ORDER BY appointment_id LIMIT :limit)"_s;
    const Bindings which{{u":import"_s, import.value}, {u":limit"_s, undonePage}};
    const auto withdrawn = m_database.run(u"UPDATE frontdesk.appointment SET withdrawn = 1, rev = 2 WHERE rev = 1 AND visit_id IS NULL AND id IN "_s + page, which);
    if (!withdrawn)
        return fail(withdrawn.error());
    const int removed = withdrawn->numRowsAffected(); // of the statement that was run last
    const auto gone = m_database.run(u"DELETE FROM frontdesk.imported_appointment WHERE import_id = :same AND appointment_id IN "_s + page, which + Bindings{{u":same"_s, import.value}});
    if (!gone)
        return fail(gone.error());
    const int all = gone->numRowsAffected();
    if (auto committed = transaction->commit(); !committed)
        return fail(committed.error());
    more = all == undonePage;
    return ImportUndone{.removed = removed, .kept = all - removed};
}

/// Somebody who was completed, as they were; false where they were saved since, or are restricted: then nothing of them changes.
Result<bool> ImportStore::restore(ImportId import, const Client &before)
{
    const auto restriction = ClientStore(m_database).restriction(before.id);
    if (!restriction)
        return fail(restriction.error());
    if (!restriction->isEmpty())
        return false;
    auto now = m_database.run(u"SELECT rev FROM frontdesk.client WHERE id = :id"_s, {{u":id"_s, before.id.value}});
    if (!now)
        return fail(now.error());
    if (!now->next() || now->value(0).toInt() != before.rev)
        return false;
    now->finish();
    if (auto gone = m_database.run(u"DELETE FROM frontdesk.client_photo WHERE client_id = :id AND "_s + itsPhoto, {{u":id"_s, before.id.value}, {u":import"_s, import.value}}); !gone)
        return fail(gone.error());
    if (auto unlinked = unlink(import, before.id); !unlinked)
        return fail(unlinked.error());
    const auto updated = ClientStore(m_database).update(before);
    if (!updated && updated.error().kind != Error::Kind::Conflict && updated.error().kind != Error::Kind::NotFound)
        return fail(updated.error());
    return updated.has_value();
}

/// Takes back some of them, and notes of each that it is done: killed in between, it goes on where it was.
Result<ImportUndone> ImportStore::takeBackPage(ImportId import, bool &more)
{
    QList<Taken> page;
    {
        auto rows = m_database.run(u"SELECT client_id, rev_after, coalesce(before, '') FROM frontdesk.imported WHERE import_id = :id LIMIT :limit"_s,
                                   {{u":id"_s, import.value}, {u":limit"_s, undonePage}});
        if (!rows)
            return fail(rows.error());
        while (rows->next())
            page += Taken{ClientId{rows->value(0).toLongLong()}, rows->value(1).toInt(), rows->value(2).toString()};
    }
    more = page.size() == undonePage;
    if (!page.isEmpty() && !m_database.has(Vault::Clinical))
        return fail(Error::Kind::Unavailable, u"what therapists wrote cannot be seen"_s);
    ImportUndone undone;
    for (const Taken &taken : std::as_const(page)) {
        if (taken.before.isEmpty())
            continue;
        auto before = clientFromJson(taken.before);
        if (!before)
            return fail(before.error());
        before->rev = taken.revAfter;
        const auto restored = restore(import, *before);
        if (!restored)
            return fail(restored.error());
        ++(*restored ? undone.restored : undone.kept);
    }
    const QString whoGoes = u"SELECT 1 FROM frontdesk.client WHERE id = :id AND "_s + untouched + untreated();
    auto transaction = m_database.begin(Vault::FrontDesk);
    if (!transaction)
        return fail(transaction.error());
    for (const Taken &taken : std::as_const(page)) {
        const Bindings client{{u":id"_s, taken.client.value}};
        if (taken.before.isEmpty()) {
            auto free = m_database.run(whoGoes, client + Bindings{{u":rev"_s, taken.revAfter}, {u":import"_s, import.value}});
            if (!free)
                return fail(free.error());
            const bool goes = free->next();
            free->finish();
            ++(goes ? undone.removed : undone.kept);
            if (auto unlinked = goes ? unlink(import, taken.client) : Result<>(); !unlinked)
                return fail(unlinked.error());
            for (const QString &sql : goes ? QStringList{u"DELETE FROM frontdesk.client_contact WHERE client_id = :id"_s, u"DELETE FROM frontdesk.client_tag WHERE client_id = :id"_s, u"DELETE FROM frontdesk.client_photo WHERE client_id = :id"_s,
                                                         u"DELETE FROM frontdesk.client WHERE id = :id"_s}
                                           : QStringList()) {
                if (auto gone = m_database.run(sql, client); !gone)
                    return fail(gone.error());
            }
        }
        if (auto gone = m_database.run(u"DELETE FROM frontdesk.imported WHERE import_id = :import AND client_id = :id"_s, client + Bindings{{u":import"_s, import.value}}); !gone)
            return fail(gone.error());
    }
    if (auto committed = transaction->commit(); !committed)
        return fail(committed.error());
    return undone;
}

Result<QList<ImportRow>> ImportStore::all() const
{
    auto rows = m_database.run(uR"(SELECT id, at, person_id, file, added, completed, left_out, refused, state FROM frontdesk.import
                                   WHERE state <> 'staged' ORDER BY id DESC)"_s);
    if (!rows)
        return fail(rows.error());
    QList<ImportRow> imports;
    while (rows->next()) {
        imports += ImportRow{.id = ImportId{rows->value(0).toLongLong()},
                             .at = QDateTime::fromMSecsSinceEpoch(rows->value(1).toLongLong(), Qt::UTC),
                             .by = PersonId{rows->value(2).toLongLong()},
                             .file = rows->value(3).toString(),
                             .counts = {rows->value(4).toInt(), rows->value(5).toInt(), rows->value(6).toInt(), rows->value(7).toInt()},
                             .undone = rows->value(8).toString() == "undone"_L1};
    }
    return imports;
}

const StepKind &unpublishedImportStep()
{
    static const StepKind kind{stepKind(), [](Database &database, const PendingStep &step) -> Result<> {
                                   const auto undone = ImportStore(database).undo(ImportId{step.subject});
                                   return undone ? Result<>() : fail(undone.error());
                               }};
    return kind;
}

} // namespace untie
