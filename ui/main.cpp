#include "app/bodymap/atlas.h"
#include "app/commands/command.h"
#include "app/common/secret.h"
#include "app/common/translator.h"
#include "app/common/versions.h"
#include "app/security/hardening.h"
#include "ui/clients/openedcopies.h"
#include "ui/common/clipboard.h"
#include "ui/common/keys.h"
#include "ui/common/theme.h"
#include "ui/shell/actcorner.h"
#include "ui/shell/language.h"
#include "ui/shell/launch.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/photograph.h"
#include "ui/shell/processstart.h"
#include "ui/shell/workspace.h"
#include "ui/shell/workstation.h"

#include <QApplication>
#include <QScreen>

#include <functional>
#include <utility>

using namespace untie;
using namespace Qt::StringLiterals;

namespace {

constexpr QSize roomForFrame(8, 40);

void nameProgram()
{
    QCoreApplication::setOrganizationName(u"untie"_s);
    QCoreApplication::setApplicationName(u"untie"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(UNTIE_VERSION));
}

int runVerb(const Launch &launch, int &argc, char **argv, CommandIo &io)
{
    qputenv("QT_QPA_PLATFORM", "offscreen"); // fonts are needed, a display never
    QGuiApplication app(argc, argv);
    speak(app, launch.language);
    return commandNamed(launch.verb)->run(launch.arguments, io);
}

/// What every screen is painted from; read before the first window.
int withKnowledge(CommandIo &io, const std::function<int(const Figure &, Atlas &)> &run)
{
    const auto figure = Figure::load();
    if (!figure)
        return refuse(figure.error(), io);
    auto atlas = Atlas::load(*figure, Translator::forProgram());
    if (!atlas)
        return refuse(atlas.error(), io);
    return run(*figure, *atlas);
}

int takePhotograph(const Launch &launch, int &argc, char **argv, CommandIo &io)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_SCALE_FACTOR", QByteArray::number(launch.photograph.scale));
    QApplication app(argc, argv);
    speak(app, launch.language);
    if (launch.photograph.mirrored)
        QApplication::setLayoutDirection(Qt::RightToLeft);
    const PhotographOrder &order = launch.photograph;
    const Appearance appearance(app, order.contrast ? ThemeChoice::Contrast : order.dark ? ThemeChoice::Dark : ThemeChoice::Light);
    return withKnowledge(io, [&](const Figure &figure, Atlas &atlas) { return photograph(launch.photograph, figure, atlas, io); });
}

int openWindow(const Launch &launch, int &argc, char **argv, CommandIo &io)
{
    if (!hasDisplay(qEnvironmentVariable("QT_QPA_PLATFORM"), qEnvironmentVariable("DISPLAY"), qEnvironmentVariable("WAYLAND_DISPLAY"))) {
        io.err << noDisplay() << Qt::endl;
        return Refused;
    }
    Looks looks = workstation::looks();
    const bool ours = looks.scale != 1 && !qEnvironmentVariableIsSet("QT_SCALE_FACTOR");
    if (ours)
        qputenv("QT_SCALE_FACTOR", QByteArray::number(looks.scale));
    QApplication app(argc, argv);
    if (ours)
        qunsetenv("QT_SCALE_FACTOR"); // it is not meant for a program that is started from here
    QGuiApplication::setApplicationDisplayName(u"Untie"_s);
    QGuiApplication::setDesktopFileName(QStringLiteral(UNTIE_APP_ID));
    speak(app, launch.language.isEmpty() ? looks.language : launch.language);
    Appearance appearance(app, looks.theme);
    hideCopiesFromHistories(app);
    OpenedCopies::sweep();
    Keys::ours().setChoices(workstation::chosenKeys());
    QObject::connect(&Keys::ours(), &Keys::changed, &app, [] { workstation::rememberChosenKeys(Keys::ours().choices()); });
    return withKnowledge(io, [&](const Figure &figure, Atlas &atlas) {
        MainWindow window(figure, atlas);
        QObject::connect(&window, &MainWindow::looksChosen, &window, [&](const Looks &chosen) {
            workstation::rememberLooks(chosen);
            appearance.choose(chosen.theme);
            if (std::exchange(looks, chosen).language != chosen.language)
                window.speakAnew([&] {
                    speak(app, looks.language);
                    if (auto spoken = Atlas::load(figure, Translator::forProgram()))
                        atlas = std::move(*spoken);
                });
        });
        QObject::connect(&window, &MainWindow::opened, &window, [&window] {
            window.workspace()->acts().offerTour();
            window.workspace()->acts().tellNews();
        });
        const QString clinic = launch.clinic.isEmpty() ? workstation::lastClinic() : launch.clinic;
        if (!window.restoreGeometry(workstation::windowPlace()))
            window.resize(QSize(1440, 900).boundedTo(window.screen()->availableSize() - roomForFrame));
        if (launch.kind == Launch::Kind::Demo)
            window.openSample();
        else if (clinic.isEmpty())
            window.welcome();
        else
            window.askFor({clinic});
        window.show();
        return QApplication::exec();
    });
}

} // namespace

int main(int argc, char *argv[])
{
    startProcess();
    startCryptography();
    hardenProcess();
    nameProgram();
    QTextStream in(stdin);
    QTextStream out(stdout);
    QTextStream err(stderr);
    CommandIo io{in, out, err};

    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    const Launch launch = launchOf(arguments);
    switch (launch.kind) {
    case Launch::Kind::Help:
        out << helpText();
        return finish(Done, io);
    case Launch::Kind::Version:
        out << u"untie %1 (%2)"_s.arg(QCoreApplication::applicationVersion(), librariesInUse()) << Qt::endl;
        return finish(Done, io);
    case Launch::Kind::Wrong:
        err << launch.problem << Qt::endl << u"“untie --help” says how it is written."_s << Qt::endl;
        return Usage;
    case Launch::Kind::Verb: return finish(runVerb(launch, argc, argv, io), io);
    case Launch::Kind::Photograph: return takePhotograph(launch, argc, argv, io);
    case Launch::Kind::Window:
    case Launch::Kind::Demo: return openWindow(launch, argc, argv, io);
    }
    Q_UNREACHABLE();
}
