#include "app/security/hardening.h"

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

namespace untie {

void hardenProcess()
{
#ifdef Q_OS_UNIX
    const rlimit none{0, 0};
    if (setrlimit(RLIMIT_CORE, &none) != 0)
        qWarning("core dumps cannot be switched off");
#endif
}

} // namespace untie
