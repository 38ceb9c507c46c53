#pragma once

#include <QObject>

namespace untie {

/// Hears from the computer that nobody should see the clinic any more: its screen is locked, it goes to sleep or is
/// switched off, somebody else's session comes to the front. Where a system has no such news, this never tells any.
class SessionWatcher : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// While a clinic is open: the computer does not sleep before letGo(), or for the few seconds it is willing to wait.
    virtual void hold() {}
    /// All is stored and closed.
    virtual void letGo() {}

signals:
    void lockWanted();
};

/// The watcher for this system.
SessionWatcher *newSessionWatcher(QObject *parent);

} // namespace untie
