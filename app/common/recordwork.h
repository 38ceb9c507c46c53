#pragma once

#include "app/common/inbackground.h"

namespace untie {

/// The threads of work beside the window that holds words of a record.
QThreadPool &recordThreads();

/// Overwrites what calls that have returned left on this thread's stack.
void wipeStack();

/// inBackground() for what holds words of a record, a look at their spelling, a client's file: a lock waits for it, and nothing
/// of it stays on its thread's stack. It has to end by itself, and soon once nobody wants the answer any more.
template <std::invocable Work>
auto onRecord(Work work)
{
    return inBackground(
        [work = std::move(work)]() mutable {
            struct Wipes
            {
                ~Wipes() { wipeStack(); }
            } const wipes;
            return work();
        },
        recordThreads());
}

/// Whether all of it has ended, some seconds from now at the latest.
QFuture<bool> recordWorkEnded();

} // namespace untie
