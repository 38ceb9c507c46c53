#include "app/clients/clientfilestore.h"

#include "app/clients/clientmergestore.h"
#include "app/clients/restriction.h"
#include "app/security/auditstore.h"
#include "app/storage/database.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <algorithm>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

QString tableOf(Vault vault)
{
    return schemaOf(vault) + u".client_file"_s;
}

/// "client file 4711" in the audit; "clinical file 4711" in the other vault's.
QString wordOf(const ClientFile &file)
{
    return (file.vault == Vault::Clinical ? u"clinical file %1"_s : u"client file %1"_s).arg(file.id.value);
}

} // namespace

ClientFileStore::ClientFileStore(Database &database)
    : m_database(database)
{
}

Result<ClientFile> ClientFileStore::add(const ClientFile &file, const QByteArray &content, const QDateTime &now)
{
    if (content.isEmpty())
        return fail(Error::Kind::Invalid, u"an empty file"_s, QCoreApplication::translate("ClientFiles", "There is nothing in this file."));
    if (content.size() > largestClientFile)
        return fail(Error::Kind::Invalid, u"a file that is too large"_s, QCoreApplication::translate("ClientFiles", "This file is larger than 25 MB. Choose a smaller one."));
    ClientFile stored = file;
    stored.id = newId<ClientFileId>();
    stored.name = fileNameFrom(file.name);
    stored.bytes = content.size();
    stored.addedAt = now;
    stored.addedBy = m_database.actor() ? m_database.actor()->person : PersonId();
    if (auto done = insert(stored, content); !done)
        return fail(done.error());
    return stored;
}

Result<> ClientFileStore::insert(const ClientFile &file, const QByteArray &content)
{
    auto transaction = m_database.begin(file.vault);
    if (!transaction)
        return fail(transaction.error());
    if (auto free = refuseRestricted(m_database, file.client); !free)
        return free;
    const auto done = m_database.run(u"INSERT INTO %1 (id, client_id, name, bytes, at, person_id, content) VALUES (:id, :client, :name, :bytes, :at, :person, :content)"_s.arg(tableOf(file.vault)),
                                     {{u":id"_s, file.id.value},
                                      {u":client"_s, file.client.value},
                                      {u":name"_s, file.name},
                                      {u":bytes"_s, file.bytes},
                                      {u":at"_s, file.addedAt.toMSecsSinceEpoch()},
                                      {u":person"_s, file.addedBy.value},
                                      {u":content"_s, content}});
    if (!done)
        return fail(done.error());
    const QString digest = QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Blake2b_256).toHex());
    if (auto told = AuditStore(m_database).append(file.vault, {AuditAction::Created, file.client.value, wordOf(file) + u' ' + digest}); !told)
        return told;
    return transaction->commit();
}

Result<QList<ClientFile>> ClientFileStore::of(ClientId client) const
{
    QList<ClientFile> files;
    for (const Vault vault : {Vault::FrontDesk, Vault::Clinical}) {
        if (!m_database.has(vault))
            continue;
        auto rows = m_database.run(u"SELECT id, client_id, name, bytes, at, person_id FROM %1 WHERE client_id %2"_s.arg(tableOf(vault), ofOnePerson(vault)), {{u":client"_s, client.value}});
        if (!rows)
            return fail(rows.error());
        while (rows->next()) {
            files += ClientFile{.id = ClientFileId{rows->value(0).toLongLong()},
                                .client = ClientId{rows->value(1).toLongLong()},
                                .vault = vault,
                                .name = rows->value(2).toString(),
                                .bytes = rows->value(3).toLongLong(),
                                .addedAt = QDateTime::fromMSecsSinceEpoch(rows->value(4).toLongLong(), Qt::UTC),
                                .addedBy = PersonId{rows->value(5).toLongLong()}};
        }
    }
    std::ranges::sort(files, std::greater(), &ClientFile::id);
    return files;
}

Result<QByteArray> ClientFileStore::content(const ClientFile &file) const
{
    auto row = m_database.run(u"SELECT content FROM %1 WHERE id = :id"_s.arg(tableOf(file.vault)), {{u":id"_s, file.id.value}});
    if (!row)
        return fail(row.error());
    if (!row->next())
        return fail(Error::Kind::NotFound, u"no such file"_s);
    return row->value(0).toByteArray();
}

Result<QByteArray> ClientFileStore::read(const ClientFile &file, bool takenOut)
{
    // Before it is out: what cannot be written down is not shown.
    if (auto told = AuditStore(m_database).record(file.vault, {takenOut ? AuditAction::Exported : AuditAction::Opened, file.client.value, wordOf(file)}); !told)
        return fail(told.error());
    return content(file);
}

Result<QByteArray> ClientFileStore::remove(const ClientFile &file)
{
    auto transaction = m_database.begin(file.vault);
    if (!transaction)
        return fail(transaction.error());
    if (auto free = refuseRestricted(m_database, file.client); !free)
        return fail(free.error());
    auto was = content(file);
    if (!was)
        return was;
    if (auto gone = m_database.run(u"DELETE FROM %1 WHERE id = :id"_s.arg(tableOf(file.vault)), {{u":id"_s, file.id.value}}); !gone)
        return fail(gone.error());
    if (auto told = AuditStore(m_database).append(file.vault, {AuditAction::Removed, file.client.value, wordOf(file)}); !told)
        return fail(told.error());
    if (auto committed = transaction->commit(); !committed)
        return fail(committed.error());
    return was;
}

Result<> ClientFileStore::putBack(const ClientFile &file, const QByteArray &content)
{
    return insert(file, content);
}

} // namespace untie
