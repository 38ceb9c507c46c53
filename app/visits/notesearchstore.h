#pragma once

#include "app/common/result.h"
#include "app/visits/notewords.h"
#include "app/visits/visit.h"

namespace untie {

class Database;

/// A visit in whose note all searched words stand.
struct NoteHit
{
    ClientId client;
    VisitId visit;
    PersonId therapist;
    QDateTime startedAt; ///< UTC
    VisitState state = VisitState::Draft;
    Excerpt excerpt; ///< of the part that says most of it

    bool operator==(const NoteHit &) const = default;
};

/// Looks for words in all notes: what was signed, what was added to it, remarks at points, and what is still a draft.
/// Words are beginnings of words, in any order, whatever their case and accents.
class NoteSearchStore final
{
public:
    explicit NoteSearchStore(Database &database);

    /// The newest hits first, at most `limit`; of one client alone, or of all. None without words (see searchWords()).
    /// Of the drafts of all clients the newest `draftsLookedAt` are read.
    Result<QList<NoteHit>> find(const QStringList &words, ClientId client, int limit) const;
    static constexpr int draftsLookedAt = 500;

private:
    Result<QList<NoteHit>> signedHits(const QStringList &words, ClientId client, int limit) const;
    Result<QList<NoteHit>> draftHits(const QStringList &words, ClientId client) const;
    Result<QList<ClientId>> recordsOf(ClientId client) const;

    Database &m_database;
};

} // namespace untie
