#pragma once

#include "app/common/result.h"
#include "app/visits/clientnoteseal.h"

#include <QList>

namespace untie {

class Database;

/// A note outside a visit that no longer is what was signed.
struct BrokenClientNote
{
    ClientId client;
    ClientNoteId note;
    ClientNoteProof proof;
};

/// How far the check of all notes outside visits has come.
struct ClientNoteCheck
{
    ClientId client = {}; ///< the note that was looked at last
    ClientNoteId note = {};
    qint64 notes = 0;     ///< looked at
    qint64 notSigned = 0; ///< with a version that has no signature
    QList<BrokenClientNote> broken = {};
    KnownKeys signers = {}; ///< the keys that were used, and by whom
    bool done = false;
};

/// What was written down of clients outside visits, in the clinical vault. Nothing of it is changed or removed: each change
/// is another version, signed by whoever wrote it.
class ClientNoteStore final
{
public:
    explicit ClientNoteStore(Database &database);

    /// Each note as its newest version says, newest first by when it was; those of all records that are of this person.
    Result<QList<ClientNote>> of(ClientId client) const;
    /// All versions of one, the newest first; `client` is the record that it was written with.
    Result<QList<ClientNote>> versions(ClientId client, ClientNoteId note) const;
    /// Adds a version after the one that `note` was made from, signed by whoever works on the database, and gives it as
    /// stored. Invalid when problemsOf() has any, Conflict when somebody else added one meanwhile, Denied for who has no
    /// signing key.
    Result<ClientNote> write(const ClientNote &note, const QDateTime &now);

    /// Versions of a note, the newest first, against what was signed of them.
    Result<ClientNoteProof> proof(const QList<ClientNote> &versions) const;
    /// Goes on with the check of all notes, some at a time, until it is `done`.
    Result<> checkOn(ClientNoteCheck &check, int notes) const;

private:
    Database &m_database;
};

} // namespace untie
