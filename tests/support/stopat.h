#pragma once

#include <functional>

namespace untie {

/// A program that dies in the middle. Each call that changes a file or makes a change last (write, truncate, sync,
/// rename, unlink) is a moment; a child process does the work and is gone right before the given one, as if it had been
/// killed. The parent must not have any vault open.
struct Stopped
{
    bool reachedTheEnd = false; ///< there was no such moment: the work was done
    int exitCode = 0;           ///< of the work, where it was done
};
Stopped stopAt(int moment, const std::function<int()> &work);

} // namespace untie
