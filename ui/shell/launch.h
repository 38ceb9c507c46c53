#pragma once

#include <QDate>
#include <QSize>
#include <QString>
#include <QStringList>

#include <optional>

namespace untie {

/// What a picture is to be taken of: `untie photograph …`.
struct PhotographOrder
{
    enum class Screen { Today, Schedule, Clients, Pairs, Merge, Erase, Client, ClientForm, Difference, HeatMap, Notes, Visit, LookUp, Intake, IntakeForm, FormEditor, Kiosk, Documents, Settings, SignIn, Welcome, SetUp, Restore, Import, Palette, Shortcuts, Help, About, Gallery, Figure, FigurePrint };
    Screen screen = Screen::Clients;
    QString clinic; ///< empty for the screens that stand before a clinic, the gallery and the figure
    QString file;   ///< where the picture goes
    qint64 client = 0; ///< 0: the first of the list
    qint64 visit = 0;  ///< 0: the client's newest
    QString user;      ///< empty: the only owner
    QString passwordFile;
    QString language; ///< empty: as the system speaks
    bool dark = false;
    double scale = 1;
    QSize size = {1440, 900}; ///< before scaling
    int step = 1; ///< of setting up a clinic, of restoring a backup or of an import, from 1
    QString section = {}; ///< of the settings, empty: the first; or which document: see DocumentCorner, empty: the visit's summary; or the page of the handbook
    QString view = {};    ///< of the schedule; empty: day
    QDate day = {};       ///< of the schedule; invalid: today
    bool mirrored = false; ///< as where people read from right to left
    QString imported = {}; ///< a file that is brought in; nothing of it is stored
    bool contrast = false; ///< in the theme of high contrast, which goes before the dark one

    bool operator==(const PhotographOrder &) const = default;
};

/// Whether a screen shows a clinic's records, so that one must be opened for it.
bool needsClinic(PhotographOrder::Screen screen);

/// What the command line asks of the program.
struct Launch
{
    enum class Kind {
        Window,     ///< open `clinic`, or where none is given the one opened last
        Demo,       ///< a throw-away copy of the sample clinic, signed in
        Verb,       ///< a verb of app/commands with `arguments`
        Photograph, ///< `photograph`
        Help,
        Version,
        Wrong ///< `problem` says why
    };
    Kind kind = Kind::Window;
    QString clinic;
    QString language;
    QString verb;
    QStringList arguments; ///< without program and verb
    PhotographOrder photograph;
    QString problem; ///< English, one sentence
};

/// Reads the arguments without the program's name.
Launch launchOf(const QStringList &arguments);

/// Whether a window can be opened, from what the environment says: Qt itself would end the program where not.
bool hasDisplay(const QString &platform, const QString &display, const QString &waylandDisplay);

/// What `untie --help` prints.
QString helpText();

} // namespace untie
