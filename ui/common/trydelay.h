#pragma once

namespace untie {

/// Seconds to wait before the next password may be tried after so many wrong ones in a row: 0, then 1, 2, 4 … 30.
/// Never a lock-out.
int tryDelaySeconds(int wrongTries);

} // namespace untie
