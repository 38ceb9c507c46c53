#include "tests/faults/memory.h"

#include <QtGlobal>

#include <sqlite3.h>

#include <atomic>
#include <dlfcn.h>
#include <limits>

namespace untie::faults::memory {

namespace {

sqlite3_mem_methods real;
std::atomic<int> made = 0;
std::atomic<int> first = std::numeric_limits<int>::max();
std::atomic<bool> lasting = false;
std::atomic<bool> met = false;

// A connection being opened is not refused anything. SQLite3 Multiple Ciphers 2.3.5 does not look whether it got the
// memory for the new connection's table of ciphers (sqlite3mcCloneCodecParameterTable), and the program ends there. No
// vault is attached to a connection that is not open yet, so that nothing can be lost by it.
thread_local bool opening = false;

bool isRefused()
{
    if (opening)
        return false;
    const int number = ++made;
    const bool refused = number == first || (lasting && number > first);
    if (refused)
        met = true;
    return refused;
}

void *allocate(int bytes)
{
    return isRefused() ? nullptr : real.xMalloc(bytes);
}

void *reallocate(void *old, int bytes)
{
    return isRefused() ? nullptr : real.xRealloc(old, bytes);
}

} // namespace

void install()
{
    sqlite3_mem_methods ours;
    if (sqlite3_config(SQLITE_CONFIG_GETMALLOC, &real) != SQLITE_OK)
        qFatal("SQLite is running already");
    ours = real;
    ours.xMalloc = allocate;
    ours.xRealloc = reallocate;
    if (sqlite3_config(SQLITE_CONFIG_MALLOC, &ours) != SQLITE_OK)
        qFatal("SQLite does not take our allocator");
}

void failAt(int number, bool forGood)
{
    made = 0;
    met = false;
    lasting = forGood;
    first = number;
}

void heal()
{
    first = std::numeric_limits<int>::max();
}

int count()
{
    return made;
}

bool hasFailed()
{
    return met;
}

} // namespace untie::faults::memory

extern "C" int sqlite3_open_v2(const char *file, sqlite3 **connection, int flags, const char *vfs)
{
    using namespace untie::faults::memory;
    static const auto engine = reinterpret_cast<decltype(&sqlite3_open_v2)>(::dlsym(RTLD_NEXT, "sqlite3_open_v2"));
    opening = true;
    const int code = engine(file, connection, flags, vfs);
    opening = false;
    return code;
}
