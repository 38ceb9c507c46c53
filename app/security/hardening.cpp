#include "app/security/hardening.h"

#include "app/common/log.h"
#include "app/security/wipedmemory.h"

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

namespace untie {

void hardenProcess()
{
#ifdef Q_OS_UNIX
    const rlimit none{0, 0};
    if (setrlimit(RLIMIT_CORE, &none) != 0)
        logTrouble("core dumps cannot be switched off");
#endif
    startWipingFreedMemory();
}

} // namespace untie
