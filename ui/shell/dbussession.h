#pragma once

#include "ui/shell/sessionwatcher.h"

#include <QDBusConnection>
#include <QDBusUnixFileDescriptor>
#include <QVariantMap>

class QDBusObjectPath;

namespace untie {

/// The news of a Linux desktop: logind on the system bus, the screen saver on the user's. Without a bus, or without
/// them on it, nothing is heard and nothing is wrong.
class DBusSession final : public SessionWatcher
{
    Q_OBJECT

public:
    DBusSession(const QDBusConnection &system, const QDBusConnection &session, QObject *parent = nullptr);

    void hold() override;
    void letGo() override;
    /// logind was asked to wait, and said it will.
    bool isHolding() const { return m_lock.isValid(); }
    /// logind has named the session this program runs in, so that a lock of it is heard.
    bool knowsSession() const { return m_knowsSession; }

private slots:
    void getReady(bool begins);
    void cover(bool covered);
    void change(const QString &interface, const QVariantMap &changed);

private:
    void findSession(const QString &method, const QVariant &argument);
    void hear(const QDBusObjectPath &session);

    QDBusConnection m_system;
    QDBusConnection m_session;
    QDBusUnixFileDescriptor m_lock; ///< the computer waits until the last copy of it is closed
    bool m_wanted = false;
    bool m_knowsSession = false;
};

} // namespace untie
