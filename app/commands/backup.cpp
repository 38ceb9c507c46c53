#include "app/commands/backup.h"

#include "app/commands/arguments.h"
#include "app/commands/clinicoptions.h"
#include "app/commands/longwork.h"
#include "app/keeping/backupplaces.h"
#include "app/security/permissions.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

Result<Backup> made(const QCommandLineParser &parser, CommandIo &io)
{
    auto clinic = openClinic(parser, io);
    if (!clinic)
        return fail(clinic.error());
    if (auto may = require(clinic->session.role, Operation::BackUp); !may)
        return fail(may.error());
    const auto now = clinicNow(*clinic->database);
    if (!now)
        return fail(now.error());
    WordsEverySecond words(io.err, [](qint64 done, qint64 all) {
        return QCoreApplication::translate("backup", "%1 % copied and checked").arg(done * 100 / all);
    });
    const BackupOrder order{clinic->session.folder, parser.positionalArguments().at(1), BackupKind::Manual, *now, BackupOrder::Pace::Fast};
    return makeBackup(*clinic->database, order, [&](int perMille) { return words(perMille, 1000); });
}

} // namespace

int runBackup(const QStringList &arguments, CommandIo &io)
{
    QCommandLineParser parser;
    addClinicOptions(parser);
    parser.addOption(QCommandLineOption(u"json"_s));
    if (const auto end = readArguments(parser, u"backup"_s, {.places = 2, .options = {u"password-file"_s}}, arguments, io))
        return *end;
    const StopOnSignals stopOnSignals;
    const auto backup = made(parser, io);
    if (!backup && StopOnSignals::isAsked()) {
        io.err << QCoreApplication::translate("backup", "Stopped: no backup was made, and nothing is left of what was begun.") << Qt::endl;
        return Refused;
    }
    if (!backup)
        return refuse(backup.error(), io);
    const bool whole = backup->manifest.isWhole();
    if (parser.isSet(u"json"_s)) {
        io.out << QJsonDocument(QJsonObject{{u"backup"_s, backup->path}, {u"whole"_s, whole}, {u"bytes"_s, backup->manifest.bytes()}}).toJson(QJsonDocument::Compact) << Qt::endl;
        return Done;
    }
    const QString size = QLocale().formattedDataSize(backup->manifest.bytes());
    io.out << (whole ? QCoreApplication::translate("backup", "Backup verified: %1 (%2)")
                     : QCoreApplication::translate("backup", "Backup checked in part: %1 (%2). This account does not open the clinical vault; somebody who does completes the check."))
                  .arg(QDir::toNativeSeparators(backup->path), size)
           << Qt::endl;
    return Done;
}

} // namespace untie
