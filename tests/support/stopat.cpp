#include "tests/support/stopat.h"

#include <QtGlobal>

#include <atomic>
#include <dlfcn.h>
#include <sys/types.h>
#include <sys/wait.h>
#include <unistd.h>

namespace untie {

namespace {

constexpr int killed = 77;
std::atomic<int> momentsLeft = -1; ///< before the end; negative: nobody counts

void moment()
{
    if (momentsLeft >= 0 && momentsLeft-- == 0)
        ::_exit(killed);
}

template <class Function>
Function original(const char *name)
{
    return reinterpret_cast<Function>(dlsym(RTLD_NEXT, name));
}

} // namespace

Stopped stopAt(int at, const std::function<int()> &work)
{
    const pid_t child = ::fork();
    if (child < 0)
        qFatal("fork");
    if (child == 0) {
        momentsLeft = at;
        const int code = work();
        ::_exit(code);
    }
    int status = 0;
    if (::waitpid(child, &status, 0) != child || !WIFEXITED(status))
        qFatal("the child ended with status %d", status);
    const int code = WEXITSTATUS(status);
    return {code != killed, code};
}

} // namespace untie

// What Qt and SQLite call instead of the C library, because a program's own functions come first.
#define UNTIE_MOMENT(result, name, parameters, arguments)                                                               \
    extern "C" result name parameters                                                                                  \
    {                                                                                                                  \
        static const auto real = untie::original<result(*) parameters>(#name);                                         \
        untie::moment();                                                                                               \
        return real arguments;                                                                                         \
    }

UNTIE_MOMENT(ssize_t, write, (int file, const void *bytes, size_t count), (file, bytes, count))
UNTIE_MOMENT(ssize_t, pwrite, (int file, const void *bytes, size_t count, off_t at), (file, bytes, count, at))
UNTIE_MOMENT(ssize_t, pwrite64, (int file, const void *bytes, size_t count, off64_t at), (file, bytes, count, at))
UNTIE_MOMENT(int, ftruncate, (int file, off_t length), (file, length))
UNTIE_MOMENT(int, ftruncate64, (int file, off64_t length), (file, length))
UNTIE_MOMENT(int, fsync, (int file), (file))
UNTIE_MOMENT(int, fdatasync, (int file), (file))
UNTIE_MOMENT(int, unlink, (const char *path), (path))
UNTIE_MOMENT(int, rename, (const char *from, const char *to), (from, to))
UNTIE_MOMENT(int, renameat2, (int fromFolder, const char *from, int toFolder, const char *to, unsigned int flags), (fromFolder, from, toFolder, to, flags))
UNTIE_MOMENT(int, linkat, (int fromFolder, const char *from, int toFolder, const char *to, int flags), (fromFolder, from, toFolder, to, flags))
