#pragma once

#include "app/clients/clientphoto.h"
#include "app/common/id.h"
#include "app/common/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QSet>

namespace untie {

class Database;

/// How clients look, in the front desk's vault. One photo a person; each change stands in the audit.
class ClientPhotoStore final
{
public:
    explicit ClientPhotoStore(Database &database);

    /// Keeps what clientPhotoFrom() makes of a file. Invalid with a sentence, NotFound, Denied while the client is restricted.
    Result<> put(ClientId client, const QByteArray &file, const QDateTime &now);
    /// The same in a transaction of the caller's.
    Result<> keep(ClientId client, const ClientPhoto &photo, const QDateTime &at);
    /// The photo of this person, a JPEG; empty where there is none.
    Result<QByteArray> of(ClientId client) const;
    /// Removes every photo that there is of the person. Denied while the client is restricted.
    Result<> remove(ClientId client);

    /// Of whom there is one, as lists show them: by the record that stands for the person.
    Result<QSet<ClientId>> known() const;
    /// Their squares of 112 dots, as JPEG; of whom there is none is left out.
    Result<QHash<ClientId, QByteArray>> faces(const QList<ClientId> &clients) const;

private:
    Database &m_database;
};

} // namespace untie
