#pragma once

#include "app/security/reencryption.h"

#include <QFuture>

namespace untie {

class StorageThread;

/// Does all of the work on the storage thread, step by step, with whatever else is asked for in between. The future's
/// progress is in pages; the answer is Done, TakenBack, or an error after which it can be run again. Unavailable when
/// the clinic was closed before the end: then the work has ended, too.
QFuture<Result<Reencryption::State>> runOn(StorageThread &storage, std::shared_ptr<Reencryption> work);

} // namespace untie
