#include "app/security/wipedmemory.h"

#include <QtGlobal>

// The program's own free() and realloc() stand before the C library's for every library in the process. mallopt(M_PERTURB)
// would overwrite as well, but what goes to a thread's own cache, blocks of up to a kilobyte, it leaves as it is: the
// very sizes of names and sentences. A sanitizer brings an allocator of its own.
#if defined(__GLIBC__) && !defined(__SANITIZE_ADDRESS__)
#define UNTIE_WIPES 1
#endif

#ifdef UNTIE_WIPES

#include <atomic>
#include <cstring>
#include <malloc.h>

extern "C" {
void *__libc_realloc(void *block, std::size_t size);
void __libc_free(void *block);
}

namespace {

std::atomic<bool> wiping = false;

bool isWiping()
{
    return wiping.load(std::memory_order_relaxed);
}

} // namespace

extern "C" {

Q_DECL_EXPORT void free(void *block) noexcept
{
    if (block && isWiping())
        std::memset(block, 0, ::malloc_usable_size(block));
    __libc_free(block);
}

Q_DECL_EXPORT void *realloc(void *block, std::size_t size) noexcept
{
    if (!block || !isWiping())
        return __libc_realloc(block, size);
    if (size == 0) {
        ::free(block);
        return nullptr;
    }
    const std::size_t had = ::malloc_usable_size(block);
    if (size <= had) {
        std::memset(static_cast<char *>(block) + size, 0, had - size); // what the C library cuts off
        return __libc_realloc(block, size);
    }
    void *grown = ::malloc(size);
    if (!grown)
        return nullptr;
    std::memcpy(grown, block, had);
    ::free(block);
    return grown;
}

} // extern "C"

#endif

namespace untie {

bool startWipingFreedMemory()
{
#ifdef UNTIE_WIPES
    wiping = true;
    return true;
#else
    return false;
#endif
}

void stopWipingFreedMemory()
{
#ifdef UNTIE_WIPES
    wiping = false;
#endif
}

} // namespace untie
