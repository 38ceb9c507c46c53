#pragma once

#include "app/security/failedsignins.h"

namespace untie {

/// Seconds to wait before the next password may be tried after so many wrong ones in a row: 0, then 1, 2, 4 … 30.
/// Never a lock-out.
int tryDelaySeconds(int wrongTries);

/// Seconds that the next try has to wait after those that failed within the last ten minutes, counted from the last of
/// them. They outlive the program: starting it anew is no way round it.
int secondsToWait(const QList<FailedSignIn> &failed, const QDateTime &now);

} // namespace untie
