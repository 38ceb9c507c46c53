#pragma once

#include "app/common/id.h"
#include "app/common/result.h"
#include "app/security/auditstore.h"

namespace untie {

/// Writes down that somebody looked at a client's record, printed or took something of it, so that an owner can answer
/// who did. `what` names it in English without any word of it: "client", "visit 4711", "summary of visit 4711". It
/// stands in the clinical audit for whoever opens that vault, in the front desk's for all others.
Result<> noteAccess(Database &database, AuditAction action, ClientId client, const QString &what);

} // namespace untie
