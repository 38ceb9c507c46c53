#pragma once

#include "app/documents/dayplan.h"
#include "app/documents/releasedsummarystore.h"
#include "ui/documents/documentoffer.h"

namespace untie {

class Figure;

// Each document as DocumentPage shows it: read whole on the storage thread, laid out from values as often as is asked.
// A figure must outlive what it is given to.

/// The client's summary of a visit, straight from the note, for its therapist: who can give it to the front desk.
ReadOffer summaryOffer(const Figure &figure, VisitId visit);
/// A summary that lies at the front desk, until it is ticked as handed over.
ReadOffer releasedOffer(const Figure &figure, ReleaseId release);
/// The whole record of a visit, with what was added and who signed it.
ReadOffer noteOffer(const Figure &figure, ClientId client, VisitId visit);
/// How it went with a client over a period that is chosen; the conclusion is the therapist's.
ReadOffer progressOffer(const Figure &figure, ClientId client);
/// The newest health form as it was filled in. NotFound where there is none.
ReadOffer intakeOffer(ClientId client);
/// Consents that were given, with the signatures.
ReadOffer consentsOffer(ClientId client);

// What the front desk has, too: nothing of it is clinical.

/// The health form to be filled in by pen; of no client: for the stack at the desk.
ReadOffer blankIntakeOffer(ClientId client = {});
/// The consents that are asked for, to be signed by pen.
ReadOffer blankConsentsOffer(ClientId client = {});
/// A client's appointments from now on.
ReadOffer appointmentsOffer(ClientId client);
/// A day of everybody who treats.
ReadOffer dayPlanOffer(QDate day, const ClinicFolder &folder);

} // namespace untie
