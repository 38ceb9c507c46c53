#include "ui/shell/processstart.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>

#ifdef Q_OS_UNIX
#include <csignal>
#include <fcntl.h>
#include <unistd.h>
#endif

namespace untie {

using namespace Qt::StringLiterals;

namespace {

QtMessageHandler usualHandler = nullptr;

void hear(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (type == QtFatalMsg && message.contains("no Qt platform plugin could be initialized"_L1)) {
        std::fprintf(stderr, "%s\n", qUtf8Printable(noDisplay()));
        std::_Exit(Refused); // Qt would abort
    }
    if (type == QtFatalMsg || !isChatter(message))
        usualHandler(type, context, message);
}

} // namespace

void startProcess()
{
#ifdef Q_OS_UNIX
    for (int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
        if (::fcntl(stream, F_GETFD) == -1)
            static_cast<void>(::open("/dev/null", O_RDWR)); // takes the lowest number that is free: this one
    }
    std::signal(SIGXFSZ, SIG_IGN);
#endif
    usualHandler = qInstallMessageHandler(hear);
}

bool isChatter(const QString &message)
{
    constexpr std::array useless{
        "QStandardPaths: XDG_RUNTIME_DIR not set"_L1, // a folder that nothing here uses
        "This plugin does not support"_L1,            // propagateSizeHints(), raise(): no window manager offscreen
        "OpenType support missing for"_L1,            // Inter is asked first for every script, and has no rules for some: another font is taken
        "could not connect to display"_L1,            // noDisplay() says it
        "Could not load the Qt platform plugin"_L1,
    };
    const QStringView said = QStringView(message).trimmed(); // Qt moves some of them in by two spaces
    return std::ranges::any_of(useless, [&](QLatin1StringView start) { return said.startsWith(start); });
}

QString noDisplay()
{
    return u"There is no display to open a window on; “untie photograph” takes a picture of a screen without one."_s;
}

int finish(int code, CommandIo &io)
{
    io.err.flush();
    io.out.flush();
    if (code != Done || (io.out.status() != QTextStream::WriteFailed && !std::ferror(stdout)))
        return code;
    io.err << u"The answer could not be written: there is no room left where it was to go."_s << Qt::endl;
    return Refused;
}

} // namespace untie
