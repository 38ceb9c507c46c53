#pragma once

#include "app/common/id.h"
#include "app/common/result.h"

namespace untie {

class Database;

/// The one place that decides whether a record may be worked with: whatever stores something of a client asks it first,
/// inside its transaction, in whichever vault. Denied, with a sentence that says why, where the record is restricted
/// (see ErasureStore::restrict()) or part of one that is.
///
/// What ends something is not asked: cancelling an appointment, handing over a summary, withdrawing a consent.
Result<> refuseRestricted(Database &database, ClientId client);

} // namespace untie
