#include "ui/shell/launch.h"

#include "app/commands/command.h"
#include "app/common/translator.h"
#include "ui/settings/settingssection.h"

#include <QCommandLineParser>
#include <QFileInfo>
#include <QRect>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

using Screen = PhotographOrder::Screen;

struct ScreenName
{
    Screen screen;
    QLatin1StringView name;
    bool showsClinic = false; ///< and needs one to be opened
};
constexpr int setUpSteps = 8;
constexpr bool aClinics = true;
constexpr ScreenName screens[] = {
    {Screen::Today, "today"_L1, aClinics}, {Screen::Schedule, "schedule"_L1, aClinics},
    {Screen::Clients, "clients"_L1, aClinics}, {Screen::Pairs, "pairs"_L1, aClinics}, {Screen::Merge, "merge"_L1, aClinics},
    {Screen::Erase, "erase"_L1, aClinics}, {Screen::Client, "client"_L1, aClinics},
    {Screen::ClientForm, "clientform"_L1, aClinics}, {Screen::Difference, "difference"_L1, aClinics},
    {Screen::HeatMap, "heatmap"_L1, aClinics}, {Screen::Notes, "notes"_L1, aClinics}, {Screen::Visit, "visit"_L1, aClinics},
    {Screen::LookUp, "lookup"_L1, aClinics}, {Screen::Intake, "intake"_L1, aClinics},
    {Screen::IntakeForm, "intakeform"_L1, aClinics}, {Screen::FormEditor, "formeditor"_L1, aClinics},
    {Screen::Kiosk, "kiosk"_L1, aClinics}, {Screen::Documents, "documents"_L1, aClinics}, {Screen::Settings, "settings"_L1},
    {Screen::SignIn, "signin"_L1}, {Screen::Welcome, "welcome"_L1}, {Screen::SetUp, "setup"_L1},
    {Screen::Restore, "restore"_L1, aClinics}, {Screen::Import, "import"_L1, aClinics}, {Screen::Gallery, "gallery"_L1},
    {Screen::Palette, "palette"_L1, aClinics}, {Screen::Shortcuts, "shortcuts"_L1, aClinics},
    {Screen::Help, "help"_L1}, {Screen::About, "about"_L1}, {Screen::Figure, "figure"_L1}, {Screen::FigurePrint, "figure-print"_L1},
};

QString screenNames()
{
    QStringList names;
    for (const ScreenName &screen : screens)
        names += screen.name;
    return names.join(u'|');
}

const QString photographSynopsis
    = u"photograph [CLINIC] --screen "_s + screenNames() + u" --to FILE.png [--client ID] [--visit ID] "
      "[--section account|display|keyboard|people|services|hours|phrases|spelling|sentences|letterhead|access|security|backup|exchange; of help: the page’s name; of documents: summary|note|progress|intake|consents|appointments|blank-intake|blank-consents|day-plan] [--view day|rooms|week|month|agenda|waiting|reminders|calendars|card|booking|series|wish] [--day YYYY-MM-DD] [--step N] [--file FILE] [--dark|--contrast] [--mirrored] [--language L] [--scale S] [--size WxH] [--password-file FILE] [--user NAME]"_s;

Launch wrong(QString problem)
{
    Launch launch;
    launch.kind = Launch::Kind::Wrong;
    launch.problem = std::move(problem);
    return launch;
}

/// A record's number, or nothing where the text is none.
std::optional<qint64> idFrom(const QString &text)
{
    bool isNumber = false;
    const qint64 id = text.toLongLong(&isNumber);
    return isNumber && id > 0 ? std::optional(id) : std::nullopt;
}

std::optional<QSize> sizeFrom(const QString &text)
{
    const QStringList sides = text.split(u'x');
    bool isWidth = false;
    bool isHeight = false;
    const QSize size(sides.value(0).toInt(&isWidth), sides.value(1).toInt(&isHeight));
    const QRect sensible(320, 240, 7680, 4320);
    return sides.size() == 2 && isWidth && isHeight && sensible.contains(size.width(), size.height()) ? std::optional(size) : std::nullopt;
}

Launch photographOf(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addPositionalArgument(u"clinic"_s, {});
    const QCommandLineOption screen(u"screen"_s, {}, u"name"_s);
    const QCommandLineOption to(u"to"_s, {}, u"file"_s);
    const QCommandLineOption client(u"client"_s, {}, u"id"_s);
    const QCommandLineOption visit(u"visit"_s, {}, u"id"_s);
    const QCommandLineOption step(u"step"_s, {}, u"number"_s, u"1"_s);
    const QCommandLineOption section(u"section"_s, {}, u"name"_s);
    const QCommandLineOption view(u"view"_s, {}, u"name"_s);
    const QCommandLineOption day(u"day"_s, {}, u"date"_s);
    const QCommandLineOption file(u"file"_s, {}, u"path"_s);
    const QCommandLineOption dark(u"dark"_s);
    const QCommandLineOption contrast(u"contrast"_s);
    const QCommandLineOption mirrored(u"mirrored"_s);
    const QCommandLineOption language(u"language"_s, {}, u"code"_s);
    const QCommandLineOption scale(u"scale"_s, {}, u"factor"_s, u"1"_s);
    const QCommandLineOption size(u"size"_s, {}, u"WxH"_s, u"1440x900"_s);
    const QCommandLineOption passwordFile(u"password-file"_s, {}, u"file"_s);
    const QCommandLineOption user(u"user"_s, {}, u"name"_s);
    parser.addOptions({screen, to, client, visit, section, view, day, step, file, dark, contrast, mirrored, language, scale, size, passwordFile, user});
    if (!parser.parse(QStringList(u"untie"_s) + arguments))
        return wrong(parser.errorText());

    Launch launch;
    launch.kind = Launch::Kind::Photograph;
    PhotographOrder &order = launch.photograph;
    const auto named = std::ranges::find(screens, parser.value(screen), &ScreenName::name);
    if (named == std::end(screens))
        return wrong(u"--screen is one of %1."_s.arg(screenNames().replace(u'|', u", "_s)));
    order.screen = named->screen;
    order.file = parser.value(to);
    if (order.file.isEmpty())
        return wrong(u"--to FILE.png says where the picture goes."_s);
    if (parser.positionalArguments().size() > 1)
        return wrong(u"photograph takes one clinic."_s);
    order.clinic = parser.positionalArguments().value(0);
    order.passwordFile = parser.value(passwordFile);
    if (needsClinic(order.screen) && (order.clinic.isEmpty() || order.passwordFile.isEmpty()))
        return wrong(u"This screen shows a clinic: name its folder and --password-file FILE."_s);
    for (const auto &[option, id] : {std::pair(&client, &order.client), std::pair(&visit, &order.visit)}) {
        if (!parser.isSet(*option))
            continue;
        const auto number = idFrom(parser.value(*option));
        if (!number)
            return wrong(u"--%1 takes the number of a record."_s.arg(option->names().first()));
        *id = *number;
    }
    order.step = parser.value(step).toInt();
    if (order.step < 1 || order.step > setUpSteps)
        return wrong(u"--step is a number from 1 to %1."_s.arg(setUpSteps));
    order.imported = parser.value(file);
    order.view = parser.value(view);
    order.day = QDate::fromString(parser.value(day), Qt::ISODate);
    if (parser.isSet(day) && !order.day.isValid())
        return wrong(u"--day is a date, such as 2026-11-17."_s);
    order.section = parser.value(section);
    if (parser.isSet(section) && order.screen != Screen::Documents && order.screen != Screen::Help && !settingsSectionFromId(order.section))
        return wrong(u"--section is one of account, display, keyboard, people, services, hours, phrases, spelling, sentences, letterhead, access, security, backup, exchange."_s);
    order.dark = parser.isSet(dark);
    order.contrast = parser.isSet(contrast);
    order.mirrored = parser.isSet(mirrored);
    order.user = parser.value(user);
    order.language = parser.value(language);
    if (!order.language.isEmpty() && !languages().contains(order.language))
        return wrong(u"--language is one of %1."_s.arg(languages().join(u", "_s)));
    launch.language = order.language;
    bool isScale = false;
    order.scale = parser.value(scale).toDouble(&isScale);
    if (!isScale || !(order.scale >= 0.5 && order.scale <= 4))
        return wrong(u"--scale is a number from 0.5 to 4."_s);
    const auto pixels = sizeFrom(parser.value(size));
    if (!pixels)
        return wrong(u"--size is as 1440x900, from 320x240 on."_s);
    order.size = *pixels;
    return launch;
}

/// A clinic is a folder; who opens one of its vaults in a file manager means the folder.
QString clinicOf(const QString &named)
{
    const QFileInfo info(named);
    return info.suffix() == "vault"_L1 && info.isFile() ? info.absolutePath() : named;
}

Launch windowOf(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addPositionalArgument(u"clinic"_s, {});
    const QCommandLineOption demo(u"demo"_s);
    const QCommandLineOption language(u"language"_s, {}, u"code"_s);
    const QCommandLineOption help(QStringList{u"h"_s, u"help"_s});
    const QCommandLineOption version(QStringList{u"v"_s, u"version"_s});
    parser.addOptions({demo, language, help, version});
    if (!parser.parse(QStringList(u"untie"_s) + arguments))
        return wrong(parser.errorText());

    Launch launch;
    const QStringList rest = parser.positionalArguments();
    launch.language = parser.value(language);
    if (parser.isSet(help))
        launch.kind = Launch::Kind::Help;
    else if (parser.isSet(version))
        launch.kind = Launch::Kind::Version;
    else if (rest.size() > 1)
        return wrong(u"There is no verb “%1”, and the window opens one clinic at a time."_s.arg(rest.first()));
    else if (parser.isSet(demo) && !rest.isEmpty())
        return wrong(u"--demo opens the sample clinic and no other."_s);
    else if (parser.isSet(demo))
        launch.kind = Launch::Kind::Demo;
    else if (!launch.language.isEmpty() && !languages().contains(launch.language))
        return wrong(u"--language is one of %1."_s.arg(languages().join(u", "_s)));
    launch.clinic = clinicOf(rest.value(0));
    // Who means a folder that is away, on a drive not plugged in, names where it should be.
    if (!launch.clinic.isEmpty() && !launch.clinic.contains(u'/') && !QFileInfo::exists(launch.clinic))
        return wrong(u"There is no verb “%1”, and no clinic of that name in this folder."_s.arg(launch.clinic));
    return launch;
}

} // namespace

bool needsClinic(PhotographOrder::Screen screen)
{
    return std::ranges::find(screens, screen, &ScreenName::screen)->showsClinic;
}

Launch launchOf(const QStringList &arguments)
{
    const QString first = arguments.value(0);
    if (first == "photograph"_L1)
        return photographOf(arguments.mid(1));
    if (commandNamed(first)) {
        Launch launch;
        launch.kind = Launch::Kind::Verb;
        launch.verb = first;
        launch.arguments = arguments.mid(1);
        return launch;
    }
    return windowOf(arguments);
}

bool hasDisplay(const QString &platform, const QString &display, const QString &waylandDisplay)
{
#ifdef Q_OS_LINUX
    if (platform.startsWith("xcb"_L1))
        return !display.isEmpty();
    if (platform.startsWith("wayland"_L1))
        return !waylandDisplay.isEmpty();
    return !platform.isEmpty() || !display.isEmpty() || !waylandDisplay.isEmpty();
#else
    Q_UNUSED(platform)
    Q_UNUSED(display)
    Q_UNUSED(waylandDisplay)
    return true;
#endif
}

QString helpText()
{
    QString text = u"Untie keeps a massage clinic's clients, visits and trigger points.\n\n"
                   "  untie [CLINIC] [--language L]\n      Open a clinic, or the one opened last.\n"
                   "  untie --demo\n      Open a throw-away copy of the sample clinic, signed in.\n"_s;
    text += commandHelp();
    text += u"  untie %1\n      Take a picture of a screen, without a display.\n"_s.arg(photographSynopsis);
    text += u"\nExit codes: 0 done, 1 refused or found faults, 2 not understood.\n"_s;
    return text;
}

} // namespace untie
