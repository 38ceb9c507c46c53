#include "app/commands/export.h"

#include "app/commands/arguments.h"
#include "app/commands/clinicoptions.h"
#include "app/exchange/icalendar.h"
#include "app/schedule/walltime.h"
#include "app/security/auditstore.h"
#include "app/settings/clinicprofilerules.h"
#include "app/settings/settingsstore.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QTimeZone>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

Result<QStringList> written(const QCommandLineParser &parser, CommandIo &io)
{
    auto clinic = openClinic(parser, io);
    if (!clinic)
        return fail(clinic.error());
    Database &database = *clinic->database;
    const auto profile = SettingsStore(database).clinicProfile();
    if (!profile)
        return fail(profile.error());
    const QDate today = onTheWall(QDateTime::currentDateTimeUtc(), timeZoneOf(*profile).id()).first;
    auto files = keepCalendars(database, QDir(parser.positionalArguments().at(1)), parser.isSet(u"names"_s), today);
    if (!files)
        return files;
    const QString detail = parser.isSet(u"names"_s) ? u"calendars with names"_s : u"calendars"_s;
    if (auto noted = AuditStore(database).record(Vault::FrontDesk, {AuditAction::Exported, 0, detail}); !noted)
        return fail(noted.error());
    return files;
}

} // namespace

int runExport(const QStringList &arguments, CommandIo &io)
{
    const QString verb = u"export"_s;
    QCommandLineParser parser;
    addClinicOptions(parser);
    parser.addOption({u"as"_s, {}, u"FORMAT"_s});
    parser.addOption(QCommandLineOption(u"names"_s));
    if (const auto end = readArguments(parser, verb, {.places = 2, .options = {u"password-file"_s, u"as"_s}}, arguments, io))
        return *end;
    if (parser.value(u"as"_s) != "ics"_L1)
        return misuse(verb, QCoreApplication::translate("export", "--as takes: ics."), io);
    const auto files = written(parser, io);
    if (!files)
        return refuse(files.error(), io);
    for (const QString &file : *files)
        io.out << file << '\n';
    io.out.flush();
    return Done;
}

} // namespace untie
