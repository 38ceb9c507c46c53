#pragma once

#include "app/clients/noteaccess.h"
#include "app/common/result.h"
#include "app/documents/visitsummary.h"

namespace untie {

class Database;

/// Everything a visit's summary is made from, out of both vaults. NotFound when there is no such visit; Invalid when it
/// was voided: nothing of it leaves the house.
Result<SummarySource> summarySourceOf(Database &database, VisitId visit);

/// Writes into the audit that a summary was printed or taken out.
Result<> noteSummary(Database &database, AuditAction action, const SummarySource &source);

} // namespace untie
