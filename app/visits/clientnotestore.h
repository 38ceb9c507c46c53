#pragma once

#include "app/common/result.h"
#include "app/visits/clientnote.h"

#include <QList>

namespace untie {

class Database;

/// What was written down of clients outside visits, in the clinical vault. Nothing of it is changed or removed: each change
/// is another version.
class ClientNoteStore final
{
public:
    explicit ClientNoteStore(Database &database);

    /// Each note as its newest version says, newest first by when it was; those of all records that are of this person.
    Result<QList<ClientNote>> of(ClientId client) const;
    /// All versions of one, the newest first; `client` is the record that it was written with.
    Result<QList<ClientNote>> versions(ClientId client, ClientNoteId note) const;
    /// Adds a version after the one that `note` was made from, by whoever works on the database, and gives it as stored.
    /// Invalid when problemsOf() has any, Conflict when somebody else added one meanwhile.
    Result<ClientNote> write(const ClientNote &note, const QDateTime &now);

private:
    Database &m_database;
};

} // namespace untie
