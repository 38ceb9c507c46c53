#pragma once

#include "app/common/result.h"
#include "app/visits/noteproof.h"

namespace untie {

class Database;

/// A visit whose note nobody has signed.
struct UnsignedVisit
{
    ClientId client;
    VisitId visit;
    QDateTime startedAt;

    bool operator==(const UnsignedVisit &) const = default;
};

/// A signed visit that no longer is what was signed.
struct BrokenNote
{
    ClientId client;
    VisitId visit;
    NoteProof proof;
};

/// How far the check of all signed notes has come.
struct NoteCheck
{
    ClientId client = {}; ///< the visit that was looked at last
    VisitId visit = {};
    qint64 notes = 0;   ///< signed, and looked at
    qint64 entries = 0; ///< added to them
    QList<BrokenNote> broken = {};
    KnownKeys signers = {}; ///< the keys that were used, and by whom: whether they are theirs, the keyring tells
    bool done = false;
};

/// What was signed of visits, in the clinical vault. To sign use signVisit() and amendVisit().
class NoteEntryStore final
{
public:
    explicit NoteEntryStore(Database &database);

    /// Of one visit, in the order in which they were signed.
    Result<QList<NoteEntry>> entries(ClientId client, VisitId visit) const;
    /// Stores one that is sealed, the state the visit has from now on, and the key as one of its author's: all in the
    /// caller's transaction.
    Result<> add(const NoteEntry &entry);

    Result<KnownKeys> knownKeys() const;
    /// Notes a key as one of this person's, in the caller's transaction; nothing happens where it is known.
    Result<> know(PersonId person, const QByteArray &key, const QDateTime &since);
    /// A visit as it is stored against what was signed of it.
    Result<NoteProof> proof(const Visit &visit) const;
    /// Goes on with the check of all visits, some at a time, until it is `done`.
    Result<> checkOn(NoteCheck &check, int visits) const;

    /// A therapist's visits without a signed note that began before `until`, oldest first.
    Result<QList<UnsignedVisit>> unsignedOf(PersonId therapist, const QDateTime &until, int limit) const;

private:
    Database &m_database;
};

} // namespace untie
