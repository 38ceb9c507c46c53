#include "ui/shell/sessionwatcher.h"

#ifdef UNTIE_HAS_DBUS
#include "ui/shell/dbussession.h"
#endif

namespace untie {

SessionWatcher *newSessionWatcher(QObject *parent)
{
#ifdef UNTIE_HAS_DBUS
    return new DBusSession(QDBusConnection::systemBus(), QDBusConnection::sessionBus(), parent);
#else
    return new SessionWatcher(parent);
#endif
}

} // namespace untie
