#include "app/common/recordwork.h"

#include <QCoreApplication>

#include <sodium.h>

#include <chrono>

namespace untie {

using namespace std::chrono_literals;

namespace {

/// Deeper than dictionaries and readers of files go.
constexpr size_t stackBytes = 256 * 1024;
/// As long as a computer that goes to sleep waits for a program.
constexpr auto longestWait = 5s;

} // namespace

QThreadPool &recordThreads()
{
    static QThreadPool threads;
    static const bool waits = [] {
        qAddPostRoutine([] { threads.waitForDone(); }); // tables that it reads go after that
        return true;
    }();
    Q_UNUSED(waits)
    return threads;
}

void wipeStack()
{
    sodium_stackzero(stackBytes);
}

QFuture<bool> recordWorkEnded()
{
    static QThreadPool waiting; // in the program's own it might stand behind a look at a slow disk
    return inBackground([] { return recordThreads().waitForDone(int(std::chrono::milliseconds(longestWait).count())); }, waiting);
}

} // namespace untie
