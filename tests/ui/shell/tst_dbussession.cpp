#include "tests/support/testmain.h"
#include "ui/shell/dbussession.h"

#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QProcess>
#include <QSignalSpy>

#include <poll.h>
#include <unistd.h>

using namespace untie;
using namespace Qt::StringLiterals;

namespace {

const auto ownSession = u"/org/freedesktop/login1/session/_31"_s;

/// logind as far as it matters here: it names a session, and lets itself be delayed.
class FakeLogind final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")

public:
    /// Whether somebody still keeps the computer from sleeping.
    bool isDelayed() const
    {
        if (m_end < 0)
            return false;
        pollfd end{m_end, POLLIN, 0};
        ::poll(&end, 1, 0);
        return !(end.revents & POLLHUP);
    }
    QStringList asked;
    bool knowsProcess = true;

public slots:
    QDBusObjectPath GetSessionByPID(uint, const QDBusMessage &message)
    {
        if (!knowsProcess)
            QDBusConnection(u"fakes"_s).send(message.createErrorReply(u"org.freedesktop.login1.NoSessionForPID"_s, u"none"_s));
        return QDBusObjectPath(ownSession);
    }
    QDBusObjectPath GetSession(const QString &id)
    {
        asked << u"session "_s + id;
        return QDBusObjectPath(ownSession);
    }
    QDBusUnixFileDescriptor Inhibit(const QString &what, const QString &who, const QString &, const QString &mode)
    {
        asked << what + u' ' + who + u' ' + mode;
        int ends[2];
        if (::pipe(ends) != 0)
            return {};
        m_end = ends[0];
        const QDBusUnixFileDescriptor given(ends[1]); // takes a copy
        ::close(ends[1]);
        return given;
    }

private:
    int m_end = -1;
};

} // namespace

/// On a bus of its own, with a logind of its own.
class tst_DBusSession : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void cleanupTestCase();
    void news_lock_data();
    void news_lock();
    void otherNews_doNot_data();
    void otherNews_doNot();
    void sleep_waitsWhileAClinicIsOpen();
    void aServiceOfTheDesktop_findsItsSessionByName();
    void withoutABus_nothingIsWrong();

private:
    void tell(const QString &path, const QString &interface, const QString &signal, const QVariantList &arguments)
    {
        QDBusMessage message = QDBusMessage::createSignal(path, interface, signal);
        message.setArguments(arguments);
        QVERIFY(QDBusConnection(u"fakes"_s).send(message));
    }

    QProcess m_daemon;
    QString m_address;
    std::unique_ptr<FakeLogind> m_logind;
    std::unique_ptr<DBusSession> m_watcher;
};

void tst_DBusSession::initTestCase()
{
    m_daemon.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--nopidfile"_s, u"--print-address"_s});
    QVERIFY2(m_daemon.waitForReadyRead(10'000), "no dbus-daemon");
    m_address = QString::fromUtf8(m_daemon.readLine()).trimmed();
}

void tst_DBusSession::init()
{
    auto fakes = QDBusConnection::connectToBus(m_address, u"fakes"_s);
    QVERIFY(fakes.isConnected());
    QVERIFY(fakes.registerService(u"org.freedesktop.login1"_s));
    m_logind = std::make_unique<FakeLogind>();
    QVERIFY(fakes.registerObject(u"/org/freedesktop/login1"_s, m_logind.get(), QDBusConnection::ExportAllSlots));
    const auto own = QDBusConnection::connectToBus(m_address, u"own"_s);
    m_watcher = std::make_unique<DBusSession>(own, own);
    QTRY_VERIFY(m_watcher->knowsSession());
}

void tst_DBusSession::cleanup()
{
    m_watcher.reset();
    QDBusConnection::disconnectFromBus(u"own"_s);
    QDBusConnection::disconnectFromBus(u"fakes"_s);
}

void tst_DBusSession::cleanupTestCase()
{
    m_daemon.kill();
    m_daemon.waitForFinished();
}

void tst_DBusSession::news_lock_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("interface");
    QTest::addColumn<QString>("signal");
    QTest::addColumn<QVariantList>("arguments");
    const auto manager = u"/org/freedesktop/login1"_s;
    const auto properties = u"org.freedesktop.DBus.Properties"_s;
    const auto session = u"org.freedesktop.login1.Session"_s;
    QTest::newRow("it goes to sleep") << manager << u"org.freedesktop.login1.Manager"_s << u"PrepareForSleep"_s << QVariantList{true};
    QTest::newRow("it is switched off") << manager << u"org.freedesktop.login1.Manager"_s << u"PrepareForShutdown"_s << QVariantList{true};
    QTest::newRow("the session is to be locked") << ownSession << session << u"Lock"_s << QVariantList{};
    QTest::newRow("the desktop has locked it")
        << ownSession << properties << u"PropertiesChanged"_s << QVariantList{session, QVariantMap{{u"LockedHint"_s, true}}, QStringList{}};
    QTest::newRow("another user is in front")
        << ownSession << properties << u"PropertiesChanged"_s << QVariantList{session, QVariantMap{{u"Active"_s, false}}, QStringList{}};
    for (const auto &desktop : {u"freedesktop"_s, u"gnome"_s, u"cinnamon"_s, u"mate"_s, u"xfce"_s})
        QTest::newRow(qPrintable(u"the screen saver of %1"_s.arg(desktop)))
            << u"/org/%1/ScreenSaver"_s.arg(desktop) << u"org.%1.ScreenSaver"_s.arg(desktop) << u"ActiveChanged"_s << QVariantList{true};
    QTest::newRow("the screen saver of KDE") << u"/ScreenSaver"_s << u"org.freedesktop.ScreenSaver"_s << u"ActiveChanged"_s << QVariantList{true};
}

void tst_DBusSession::news_lock()
{
    QFETCH(QString, path);
    QFETCH(QString, interface);
    QFETCH(QString, signal);
    QFETCH(QVariantList, arguments);
    QSignalSpy locks(m_watcher.get(), &SessionWatcher::lockWanted);
    tell(path, interface, signal, arguments);
    QTRY_COMPARE(locks.size(), 1);
}

void tst_DBusSession::otherNews_doNot_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("interface");
    QTest::addColumn<QString>("signal");
    QTest::addColumn<QVariantList>("arguments");
    const auto properties = u"org.freedesktop.DBus.Properties"_s;
    const auto session = u"org.freedesktop.login1.Session"_s;
    QTest::newRow("it woke up") << u"/org/freedesktop/login1"_s << u"org.freedesktop.login1.Manager"_s << u"PrepareForSleep"_s << QVariantList{false};
    QTest::newRow("another session is locked") << u"/org/freedesktop/login1/session/_37"_s << session << u"Lock"_s << QVariantList{};
    QTest::newRow("it is unlocked")
        << ownSession << properties << u"PropertiesChanged"_s
        << QVariantList{session, QVariantMap{{u"LockedHint"_s, false}, {u"Active"_s, true}}, QStringList{}};
    QTest::newRow("the screen saver went") << u"/org/gnome/ScreenSaver"_s << u"org.gnome.ScreenSaver"_s << u"ActiveChanged"_s << QVariantList{false};
}

void tst_DBusSession::otherNews_doNot()
{
    QFETCH(QString, path);
    QFETCH(QString, interface);
    QFETCH(QString, signal);
    QFETCH(QVariantList, arguments);
    QSignalSpy locks(m_watcher.get(), &SessionWatcher::lockWanted);
    tell(path, interface, signal, arguments);
    tell(ownSession, u"org.freedesktop.login1.Session"_s, u"Lock"_s, {}); // what comes after it has come
    QTRY_COMPARE(locks.size(), 1);
}

void tst_DBusSession::sleep_waitsWhileAClinicIsOpen()
{
    QVERIFY(!m_logind->isDelayed());
    m_watcher->hold();
    QTRY_VERIFY(m_watcher->isHolding());
    QVERIFY(m_logind->isDelayed());
    QCOMPARE(m_logind->asked, QStringList{u"sleep:shutdown Untie delay"_s});
    m_watcher->letGo();
    QTRY_VERIFY(!m_logind->isDelayed());

    m_watcher->hold(); // locked before the answer came
    m_watcher->letGo();
    QTRY_COMPARE(m_logind->asked.size(), 2);
    QTRY_VERIFY(!m_logind->isDelayed());
    QVERIFY(!m_watcher->isHolding());
}

void tst_DBusSession::aServiceOfTheDesktop_findsItsSessionByName()
{
    m_logind->knowsProcess = false;
    qputenv("XDG_SESSION_ID", "c7");
    const QDBusConnection own(u"own"_s);
    DBusSession watcher(own, own);
    QTRY_VERIFY(watcher.knowsSession());
    QCOMPARE(m_logind->asked, QStringList{u"session c7"_s});
    qunsetenv("XDG_SESSION_ID");
}

void tst_DBusSession::withoutABus_nothingIsWrong()
{
    const auto none = QDBusConnection::connectToBus(u"unix:path=/nowhere"_s, u"none"_s);
    QVERIFY(!none.isConnected());
    DBusSession watcher(none, none);
    watcher.hold();
    watcher.letGo();
    QVERIFY(!watcher.isHolding());
    QDBusConnection::disconnectFromBus(u"none"_s);
}

UNTIE_TEST_MAIN(tst_DBusSession)
#include "tst_dbussession.moc"
