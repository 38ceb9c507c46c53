#include "tests/support/printqueue.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QThread>

#include <csignal>
#include <cstring>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

/// Nothing is asked of who prints: the socket lies in a folder of one's own.
constexpr auto rules = R"(Listen %DIR%/cups.sock
WebInterface No
Browsing Off
DefaultAuthType None
PreserveJobFiles No
<Location />
  Allow all
</Location>
<Policy default>
  JobPrivateAccess default
  JobPrivateValues none
  SubscriptionPrivateAccess default
  SubscriptionPrivateValues default
  <Limit All>
    Allow all
  </Limit>
</Policy>
)";

constexpr auto places = R"(ServerRoot %DIR%/etc
ServerBin %DIR%/bin
DataDir %DIR%/share
RequestRoot %DIR%/spool
TempDir %DIR%/spool/tmp
CacheDir %DIR%/cache
StateDir %DIR%/run
ErrorLog %DIR%/error.log
AccessLog %DIR%/access.log
PageLog %DIR%/page.log
)";

constexpr auto printers = R"(<Printer Desk>
Info Desk
DeviceURI keep:/received
State Idle
Accepting Yes
</Printer>
)";

/// What sends a job to its device; without arguments it is asked which devices there are.
constexpr auto backend = R"(#!/bin/sh
[ $# -lt 5 ] && exit 0
umask 077
cat "${6:--}" > "%DIR%/received/$1.part" && printf '%s' "$3" > "%DIR%/received/$1.title" && mv "%DIR%/received/$1.part" "%DIR%/received/$1.pdf"
)";

} // namespace

PrintQueue::PrintQueue()
{
    for (const QString &folder : {u"etc"_s, u"bin/backend"_s, u"share/banners"_s, u"share/mime"_s, u"spool/tmp"_s, u"cache"_s, u"run"_s, u"received"_s})
        QDir(m_dir.path()).mkpath(folder);
    write(u"etc/cupsd.conf"_s, rules);
    write(u"etc/cups-files.conf"_s, places);
    write(u"etc/printers.conf"_s, printers);
    QFile::link(u"/usr/lib/cups/daemon"_s, m_dir.filePath(u"bin/daemon"_s)); // what starts a backend
    write(u"share/mime/mime.types"_s, "application/pdf pdf string(0,%PDF)\napplication/octet-stream\n");
    write(u"bin/backend/keep"_s, backend, true);
    m_server.setStandardOutputFile(QProcess::nullDevice());
    m_server.setStandardErrorFile(m_dir.filePath(u"cupsd.log"_s));
    qputenv("CUPS_SERVER", QFile::encodeName(m_dir.filePath(u"cups.sock"_s)));
    start();
}

void PrintQueue::start()
{
    if (m_server.state() != QProcess::NotRunning)
        return;
    m_server.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGTERM); }); // it does not outlive a test that is killed
    m_server.start(u"/usr/sbin/cupsd"_s, {u"-f"_s, u"-c"_s, m_dir.filePath(u"etc/cupsd.conf"_s), u"-s"_s, m_dir.filePath(u"etc/cups-files.conf"_s)});
    if (!m_server.waitForStarted())
        qFatal("cupsd does not run: install cups-daemon");
    QElapsedTimer since;
    for (since.start(); !answers() && since.elapsed() < 20'000;)
        QThread::msleep(50);
    if (!answers())
        qFatal("cupsd does not answer; see %s", qPrintable(m_dir.filePath(u"error.log"_s)));
}

PrintQueue::~PrintQueue()
{
    stop();
}

void PrintQueue::write(const QString &name, const QByteArray &text, bool isProgram) const
{
    QFile file(m_dir.filePath(name));
    if (!file.open(QFile::WriteOnly) || file.write(QByteArray(text).replace("%DIR%", QFile::encodeName(m_dir.path()))) < 0)
        qFatal("%s cannot be written", qPrintable(file.fileName()));
    // Nobody else may run it: then the server runs it as itself, and it may write into the folder.
    file.setPermissions(isProgram ? QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner : QFile::ReadOwner | QFile::WriteOwner);
}

bool PrintQueue::answers() const
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    const QByteArray path = QFile::encodeName(m_dir.filePath(u"cups.sock"_s));
    std::strncpy(address.sun_path, path.constData(), sizeof(address.sun_path) - 1);
    const int socket = ::socket(AF_UNIX, SOCK_STREAM, 0);
    const bool connected = ::connect(socket, reinterpret_cast<const sockaddr *>(&address), sizeof(address)) == 0;
    ::close(socket);
    return connected;
}

QStringList PrintQueue::received() const
{
    const QDir folder(m_dir.filePath(u"received"_s));
    QStringList files;
    for (const QString &name : folder.entryList({u"*.pdf"_s}, QDir::Files, QDir::Name))
        files.append(folder.filePath(name));
    return files;
}

QStringList PrintQueue::titles() const
{
    const QDir folder(m_dir.filePath(u"received"_s));
    QStringList titles;
    for (const QString &name : folder.entryList({u"*.title"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (file.open(QFile::ReadOnly))
            titles.append(QString::fromUtf8(file.readAll()));
    }
    return titles;
}

void PrintQueue::stop()
{
    if (m_server.state() == QProcess::NotRunning)
        return;
    m_server.terminate();
    if (!m_server.waitForFinished(5'000))
        m_server.kill();
    m_server.waitForFinished(5'000);
}

} // namespace untie
