#pragma once

#include "app/clients/client.h"
#include "app/clients/clientdirectory.h"
#include "app/clients/phonenumber.h"
#include "app/common/result.h"
#include "app/storage/rows.h"

#include <QList>

namespace untie {

class Database;

/// Clients in the front desk's vault. Texts are tidied on their way in. Who added or changed one stands in the audit.
class ClientStore final
{
public:
    explicit ClientStore(Database &database);

    /// Stores a new client under the id it carries, or a new one; gives the id. Invalid when problemsOf() has any.
    Result<ClientId> add(const Client &client);
    /// Stores everything but the newest visit's day, which noteVisit() keeps. Conflict when `rev` is not the stored
    /// one or the record became part of another, Denied while it is restricted, Invalid as above, NotFound when it is gone.
    Result<> update(const Client &client);
    /// The same inside the caller's transaction, also for a record that is part of another.
    Result<> change(const Client &client);
    /// The client of that number; where the record was merged, the one that stands for it.
    Result<Client> find(ClientId id) const;
    /// The record of that number itself, merged or not.
    Result<Client> record(ClientId id) const;
    /// All that are not archived and not part of another record, in no particular order.
    Result<QList<Client>> all() const;
    /// The same as a list shows them: what the directory is made of.
    Result<QList<ClientRow>> rows() const;
    /// Those that are archived.
    Result<QList<ClientRow>> archived() const;
    /// Those with whom nobody works, see ErasureStore::restrict(); they are in no other list.
    Result<QList<ClientRow>> restricted() const;
    /// Why nobody works with the client; empty where that is not so.
    Result<QString> restriction(ClientId id) const;
    /// Who stands for the client (see find()), and the day of their newest visit; NotFound when there is no such client.
    Result<std::pair<ClientId, std::optional<QDate>>> newestVisit(ClientId id) const;
    /// Moves the day of the newest visit forward, never back. It leaves `rev` alone, so that nobody's edit is refused
    /// because of it. NotFound when there is no such client.
    Result<> noteVisit(ClientId id, QDate day);

    /// Adds many new clients, with all they have, inside the caller's transaction, with statements that are prepared once.
    class Batch final
    {
    public:
        static Result<Batch> open(Database &database);
        /// The client must carry its id; Invalid as in add(). `phone` is the preferred one, where it was read before.
        Result<> add(const Client &client, const ReadNumber &phone = {});

    private:
        Batch(Database &database, Rows insert, QString country);
        Database *m_database;
        Rows m_insert;
        QString m_country; ///< the clinic's
    };

private:
    Result<QList<ClientRow>> rowsOf(const QString &which) const;
    Result<> readLists(QList<Client> &clients) const;

    Database &m_database;
};

} // namespace untie
