#include "ui/shell/dbussession.h"

#include <QCoreApplication>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

const auto login1 = u"org.freedesktop.login1"_s;
const auto login1Path = u"/org/freedesktop/login1"_s;
const auto login1Manager = u"org.freedesktop.login1.Manager"_s;
const auto login1Session = u"org.freedesktop.login1.Session"_s;
const auto properties = u"org.freedesktop.DBus.Properties"_s;

/// Who tells on the user's own bus that the screen is covered, and from which paths: each desktop has its own.
struct ScreenSaver
{
    QLatin1StringView interface;
    QLatin1StringView path;
};
constexpr ScreenSaver screenSavers[] = {
    {"org.freedesktop.ScreenSaver"_L1, "/org/freedesktop/ScreenSaver"_L1},
    {"org.freedesktop.ScreenSaver"_L1, "/ScreenSaver"_L1},
    {"org.gnome.ScreenSaver"_L1, "/org/gnome/ScreenSaver"_L1},
    {"org.cinnamon.ScreenSaver"_L1, "/org/cinnamon/ScreenSaver"_L1},
    {"org.mate.ScreenSaver"_L1, "/org/mate/ScreenSaver"_L1},
    {"org.xfce.ScreenSaver"_L1, "/org/xfce/ScreenSaver"_L1},
};

QDBusMessage call(const QString &method, const QVariantList &arguments)
{
    QDBusMessage message = QDBusMessage::createMethodCall(login1, login1Path, login1Manager, method);
    message.setArguments(arguments);
    message.setAutoStartService(false);
    return message;
}

} // namespace

DBusSession::DBusSession(const QDBusConnection &system, const QDBusConnection &session, QObject *parent)
    : SessionWatcher(parent)
    , m_system(system)
    , m_session(session)
{
    for (const auto &signal : {u"PrepareForSleep"_s, u"PrepareForShutdown"_s})
        m_system.connect(login1, login1Path, login1Manager, signal, this, SLOT(getReady(bool)));
    findSession(u"GetSessionByPID"_s, static_cast<uint>(QCoreApplication::applicationPid()));
    for (const ScreenSaver &saver : screenSavers)
        m_session.connect(QString(), saver.path, saver.interface, u"ActiveChanged"_s, this, SLOT(cover(bool)));
}

/// A program that the desktop started as a service belongs to no session; the environment still names one.
void DBusSession::findSession(const QString &method, const QVariant &argument)
{
    if (!m_system.isConnected())
        return;
    auto *watcher = new QDBusPendingCallWatcher(m_system.asyncCall(call(method, {argument})), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, method, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<QDBusObjectPath> reply = *watcher;
        const QString named = qEnvironmentVariable("XDG_SESSION_ID");
        if (reply.isValid())
            hear(reply.value());
        else if (method == "GetSessionByPID"_L1 && !named.isEmpty())
            findSession(u"GetSession"_s, named);
    });
}

void DBusSession::hear(const QDBusObjectPath &session)
{
    m_system.connect(login1, session.path(), login1Session, u"Lock"_s, this, SIGNAL(lockWanted()));
    m_system.connect(login1, session.path(), properties, u"PropertiesChanged"_s, this, SLOT(change(QString, QVariantMap)));
    m_knowsSession = true;
}

void DBusSession::getReady(bool begins)
{
    if (begins)
        emit lockWanted();
}

void DBusSession::cover(bool covered)
{
    if (covered)
        emit lockWanted();
}

/// The desktop says that it has locked the session, or another one is in front.
void DBusSession::change(const QString &interface, const QVariantMap &changed)
{
    if (interface != login1Session)
        return;
    if (changed.value(u"LockedHint"_s, false).toBool() || !changed.value(u"Active"_s, true).toBool())
        emit lockWanted();
}

void DBusSession::hold()
{
    m_wanted = true;
    if (!m_system.isConnected() || isHolding())
        return;
    const QVariantList what{u"sleep:shutdown"_s, u"Untie"_s, tr("What was typed is being stored."), u"delay"_s};
    auto *watcher = new QDBusPendingCallWatcher(m_system.asyncCall(call(u"Inhibit"_s, what)), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<QDBusUnixFileDescriptor> reply = *watcher;
        if (reply.isValid() && m_wanted)
            m_lock = reply.value();
    });
}

void DBusSession::letGo()
{
    m_wanted = false;
    m_lock = {};
}

} // namespace untie
