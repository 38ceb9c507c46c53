#pragma once

#include "app/common/result.h"
#include "app/storage/pendingsteps.h"
#include "app/visits/noteentry.h"

namespace untie {

class Database;

/// What is signed besides the stored draft.
struct SigningWords
{
    QString found = {};      ///< the sentences that came from the map, as they were read when it was signed
    QString lateReason = {}; ///< why it is signed late
};

/// Signs a stored draft for whoever works on the database: from then on it is read-only. Conflict when `rev` is not the
/// stored one, Denied for all but the visit's therapist and for who has no signing key, which the audit notes; Invalid with
/// a sentence for a note without a word, or for a late one without a reason (see isLate()). `then` is queued in the
/// clinical vault in the same transaction.
Result<NoteEntry> signVisit(Database &database, ClientId client, VisitId visit, int rev, const SigningWords &words, const QDateTime &now,
                            const QList<PendingStep> &then = {});

/// Adds to a signed note, for whoever works on the database, under their name. Invalid when problemsOf() has any; Denied
/// for who has no signing key, and where the note no longer is what was signed. `then` as above.
Result<NoteEntry> amendVisit(Database &database, ClientId client, VisitId visit, const Amendment &amendment, const QDateTime &now,
                             const QList<PendingStep> &then = {});

} // namespace untie
