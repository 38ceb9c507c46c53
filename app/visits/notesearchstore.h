#pragma once

#include "app/common/result.h"
#include "app/visits/clientnote.h"
#include "app/visits/notewords.h"

namespace untie {

class Database;

/// A visit in whose note all searched words stand, or a note outside a visit.
struct NoteHit
{
    ClientId client;
    VisitId visit;       ///< invalid: it is a note outside a visit
    ClientNoteId note;   ///< invalid: it is a visit
    PersonId therapist;  ///< or who wrote the note
    QDateTime startedAt; ///< UTC
    VisitState state = VisitState::Draft;
    Excerpt excerpt; ///< of the part that says most of it

    bool operator==(const NoteHit &) const = default;
};

/// Looks for words in all notes: what was signed, what was added to it, remarks at points, what is still a draft, and notes
/// outside visits. Words are beginnings of words, in any order, whatever their case and accents.
class NoteSearchStore final
{
public:
    explicit NoteSearchStore(Database &database);

    /// The newest hits first, at most `limit`; of one client alone, or of all. None without words (see searchWords()).
    /// Of the drafts of all clients the newest `draftsLookedAt` are read.
    Result<QList<NoteHit>> find(const QStringList &words, ClientId client, int limit) const;
    static constexpr int draftsLookedAt = 500;

private:
    Result<QList<NoteHit>> indexedHits(const QStringList &words, ClientId client, int limit) const;
    Result<QList<NoteHit>> draftHits(const QStringList &words, ClientId client) const;
    Result<QList<ClientId>> recordsOf(ClientId client) const;

    Database &m_database;
};

} // namespace untie
