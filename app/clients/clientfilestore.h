#pragma once

#include "app/clients/clientfile.h"
#include "app/common/result.h"

#include <QList>

namespace untie {

class Database;

/// Files that are kept with clients, in either vault. Who added, opened, took out or removed one stands in the audit.
class ClientFileStore final
{
public:
    explicit ClientFileStore(Database &database);

    /// Keeps a file with the client's record in the vault it names; id, size, moment and who adds it are filled in. Invalid,
    /// with a sentence, for one that is empty or larger than largestClientFile; Denied while the client is restricted.
    Result<ClientFile> add(const ClientFile &file, const QByteArray &content, const QDateTime &now);
    /// Of all records that are of this person, in the vaults that are open; the newest first.
    Result<QList<ClientFile>> of(ClientId client) const;
    /// What is in it, for looking at it (Opened) or for a copy elsewhere (Exported), which the audit says. NotFound.
    Result<QByteArray> read(const ClientFile &file, bool takenOut);
    /// Removes it and gives what was in it, so that it can be put back. NotFound, Denied while the client is restricted.
    Result<QByteArray> remove(const ClientFile &file);
    /// Puts back what remove() took out, as it was.
    Result<> putBack(const ClientFile &file, const QByteArray &content);

private:
    Result<> insert(const ClientFile &file, const QByteArray &content);
    Result<QByteArray> content(const ClientFile &file) const;

    Database &m_database;
};

} // namespace untie
