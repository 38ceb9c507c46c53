#pragma once

#include "app/documents/releasedsummarystore.h"
#include "app/storage/pendingsteps.h"
#include "app/visits/signvisit.h"

namespace untie {

/// Signs a note (see signVisit()), and with it, in the same transaction, queues what follows from that at the front desk:
/// the appointment is done, and, unless the therapist holds it back, the client's summary lies there to be printed. Then
/// does it at once; what cannot be done now is done at the next unlock.
Result<NoteEntry> signAndRelease(Database &database, ClientId client, VisitId visit, int rev, const SigningWords &words, bool release, const QDateTime &now);

/// Adds to a signed note (see amendVisit()); a summary of a visit that is voided by it is taken back from the desk.
Result<NoteEntry> amendAndRecall(Database &database, ClientId client, VisitId visit, const Amendment &amendment, const QDateTime &now);

/// Puts the summary of a signed visit at the front desk, in the place of one that lies there. Denied for a draft.
Result<> releaseSummary(Database &database, VisitId visit, const QDateTime &now);

/// How the two are finished after an interruption: for stepKinds().
const StepKind &releaseStep();
const StepKind &recallStep();

} // namespace untie
