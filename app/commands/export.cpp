#include "app/commands/export.h"

#include "app/commands/arguments.h"
#include "app/commands/clinicoptions.h"
#include "app/commands/longwork.h"
#include "app/exchange/clientcopy.h"
#include "app/exchange/clientexport.h"
#include "app/exchange/clinicexport.h"
#include "app/exchange/fhirexport.h"
#include "app/exchange/icalendar.h"
#include "app/schedule/walltime.h"
#include "app/security/auditstore.h"
#include "app/security/permissions.h"
#include "app/settings/clinicprofilerules.h"
#include "app/settings/settingsstore.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>
#include <QTimeZone>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

Result<QStringList> writtenCalendars(OpenClinic &clinic, const QDir &folder, bool withNames)
{
    Database &database = *clinic.database;
    const auto profile = SettingsStore(database).clinicProfile();
    if (!profile)
        return fail(profile.error());
    const QDate today = onTheWall(QDateTime::currentDateTimeUtc(), timeZoneOf(*profile).id()).first;
    auto files = keepCalendars(database, folder, withNames, today);
    if (!files)
        return fail(files.error());
    const QString detail = withNames ? u"calendars with names"_s : u"calendars"_s;
    if (auto noted = AuditStore(database).record(Vault::FrontDesk, {AuditAction::Exported, 0, detail}); !noted)
        return fail(noted.error());
    return files->written;
}

Result<QStringList> writtenClients(OpenClinic &clinic, const QDir &folder, const QString &format)
{
    if (auto may = requireNoted(*clinic.database, clinic.session.role, Operation::ExchangeClients); !may)
        return fail(may.error());
    const auto file = exportClients(*clinic.database, folder, format == "csv"_L1 ? ClientFormat::Csv : ClientFormat::VCard);
    return file ? Result<QStringList>(QStringList{*file}) : fail(file.error());
}

/// The whole clinic, or all of one client.
Result<QStringList> writtenOpen(OpenClinic &clinic, const QDir &folder, const QCommandLineParser &parser, CommandIo &io)
{
    if (auto may = requireNoted(*clinic.database, clinic.session.role, Operation::ExchangeClients); !may)
        return fail(may.error());
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (parser.isSet(u"client"_s)) {
        const QString id = parser.value(u"client"_s);
        const QString file = folder.filePath(u"client-%1.json"_s.arg(id.toLongLong()));
        if (QFileInfo::exists(file))
            return fail(Error::Kind::Exists, {}, file);
        if (auto done = exportClient(*clinic.database, ClientId{id.toLongLong()}, file, now); !done)
            return fail(done.error().kind == Error::Kind::NotFound ? Error{Error::Kind::NotFound, {}, id} : done.error());
        return QStringList{file};
    }
    const StopOnSignals stopOnSignals;
    WordsEverySecond words(io.err, [](qint64 done, qint64 all) { return QCoreApplication::translate("export", "%1 of %2 tables written").arg(done).arg(all); });
    const auto path = exportClinic(*clinic.database, folder, now, [&](qint64 done, qint64 all) { return words(done, all); });
    return path ? Result<QStringList>(QStringList{*path}) : fail(path.error());
}

/// Everybody, or one client, as resources of FHIR R4.
Result<QStringList> writtenFhir(OpenClinic &clinic, const QDir &folder, ClientId client, CommandIo &io)
{
    if (auto may = requireNoted(*clinic.database, clinic.session.role, Operation::ExchangeClients); !may)
        return fail(may.error());
    const StopOnSignals stopOnSignals;
    WordsEverySecond words(io.err, [](qint64 done, qint64 all) { return QCoreApplication::translate("export", "%1 of %2 clients written").arg(done).arg(all); });
    FhirExport bundle(folder.filePath(client.isValid() ? u"client-%1.fhir.json"_s.arg(client.value) : u"clients.fhir.json"_s), client, QDateTime::currentDateTimeUtc());
    const auto path = writeWhole(bundle, *clinic.database, [&](qint64 done, qint64 all) { return words(done, all); });
    if (!path)
        return fail(path.error().kind == Error::Kind::NotFound ? Error{Error::Kind::NotFound, {}, QString::number(client.value)} : path.error());
    return QStringList{*path};
}

/// The record of one client, as a document to read.
Result<QStringList> writtenRecord(OpenClinic &clinic, const QDir &folder, ClientId client)
{
    if (auto may = requireNoted(*clinic.database, clinic.session.role, Operation::ExchangeClients); !may)
        return fail(may.error());
    const QString file = folder.filePath(u"client-%1.pdf"_s.arg(client.value));
    if (QFileInfo::exists(file))
        return fail(Error::Kind::Exists, {}, file);
    ClientRecordReader reader(client, QDateTime::currentDateTimeUtc());
    for (auto read = reader.step(*clinic.database); !read || !*read; read = reader.step(*clinic.database)) {
        if (!read)
            return fail(read.error().kind == Error::Kind::NotFound ? Error{Error::Kind::NotFound, {}, QString::number(client.value)} : read.error());
    }
    const auto letterhead = SettingsStore(*clinic.database).letterhead();
    if (!letterhead)
        return fail(letterhead.error());
    if (auto noted = noteClientRecord(*clinic.database, client); !noted)
        return fail(noted.error());
    if (auto done = writeClientRecord(reader.source(), *letterhead, file); !done)
        return fail(done.error());
    return QStringList{file};
}

Result<QStringList> written(const QCommandLineParser &parser, CommandIo &io)
{
    auto clinic = openClinic(parser, io);
    if (!clinic)
        return fail(clinic.error());
    const QDir folder(parser.positionalArguments().at(1));
    const QString format = parser.value(u"as"_s);
    if (format == "open"_L1)
        return writtenOpen(*clinic, folder, parser, io);
    const ClientId client{parser.value(u"client"_s).toLongLong()};
    if (format == "pdf"_L1)
        return writtenRecord(*clinic, folder, client);
    if (format == "fhir"_L1)
        return writtenFhir(*clinic, folder, client, io);
    return format == "ics"_L1 ? writtenCalendars(*clinic, folder, parser.isSet(u"names"_s)) : writtenClients(*clinic, folder, format);
}

} // namespace

int runExport(const QStringList &arguments, CommandIo &io)
{
    const QString verb = u"export"_s;
    QCommandLineParser parser;
    addClinicOptions(parser);
    parser.addOption({u"as"_s, {}, u"FORMAT"_s});
    parser.addOption(QCommandLineOption(u"names"_s));
    parser.addOption({u"client"_s, {}, u"ID"_s});
    if (const auto end = readArguments(parser, verb, {.places = 2, .options = {u"password-file"_s, u"as"_s}}, arguments, io))
        return *end;
    if (!QStringList{u"open"_s, u"csv"_s, u"vcard"_s, u"ics"_s, u"pdf"_s, u"fhir"_s}.contains(parser.value(u"as"_s)))
        return misuse(verb, QCoreApplication::translate("export", "--as takes: open, csv, vcard, ics, fhir or pdf."), io);
    const bool isOfOne = parser.isSet(u"client"_s);
    if (isOfOne && !QStringList{u"open"_s, u"pdf"_s, u"fhir"_s}.contains(parser.value(u"as"_s)))
        return misuse(verb, QCoreApplication::translate("export", "--client goes with --as open, fhir or pdf."), io);
    if (!isOfOne && parser.value(u"as"_s) == "pdf"_L1)
        return misuse(verb, QCoreApplication::translate("export", "--as pdf needs --client: it is the record of one."), io);
    const auto files = written(parser, io);
    if (!files)
        return refuse(files.error(), io);
    for (const QString &file : *files)
        io.out << file << '\n';
    io.out.flush();
    return Done;
}

} // namespace untie
