#include "app/commands/import.h"

#include "app/commands/arguments.h"
#include "app/commands/clinicoptions.h"
#include "app/commands/importcalendar.h"
#include "app/commands/longwork.h"
#include "app/common/explain.h"
#include "app/exchange/calendarreader.h"
#include "app/exchange/clinicimport.h"
#include "app/exchange/importrun.h"
#include "app/security/permissions.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

QString countsWords(const ImportCounts &counts)
{
    return QCoreApplication::translate("import", "%1 added, %2 completed, %3 left out, %4 refused")
        .arg(counts.added)
        .arg(counts.completed)
        .arg(counts.leftOut)
        .arg(counts.refused);
}

/// Every line with something to know about it, as compilers write it.
void tellProblems(const ImportPlan &plan, const QString &file, CommandIo &io)
{
    for (const ImportLine &line : plan.lines) {
        for (const CardProblem &problem : line.read.problems)
            io.out << file << ':' << line.read.line << ": " << problem.sentence << '\n';
        const QString name = displayName(line.read.client);
        if (line.sameAs)
            io.out << file << ':' << line.read.line << ": " << QCoreApplication::translate("import", "%1 stands in line %2 too; left out.").arg(name).arg(*line.sameAs) << '\n';
        else if (line.isRestricted)
            io.out << file << ':' << line.read.line << ": " << QCoreApplication::translate("import", "%1 is likely a client whose record is restricted; left out.").arg(name) << '\n';
        else if (line.like)
            io.out << file << ':' << line.read.line << ": " << QCoreApplication::translate("import", "%1 is a client already and gets what is empty with them.").arg(name) << '\n';
    }
    for (const BrokenPlace &place : plan.broken)
        io.out << file << ':' << place.line << ": " << place.sentence << '\n';
}

ImportCounts planned(const ImportPlan &plan)
{
    return {int(plan.count(ImportChoice::Add)), int(plan.count(ImportChoice::Complete)), int(plan.count(ImportChoice::Leave)), int(plan.refused())};
}

/// Reads one file and stores it, unless it is only to be looked at.
Result<ImportCounts> taken(OpenClinic &clinic, const QString &path, const QString &therapist, bool dryRun, CommandIo &io)
{
    const auto files = filesToImport({path});
    if (!files)
        return fail(files.error());
    const QString file = files->constFirst().name;
    WordsEverySecond readingWords(io.err, [&file](qint64 done, qint64 all) { return QCoreApplication::translate("import", "%1: %2 % read").arg(file).arg(done * 100 / all); });
    WordsEverySecond storingWords(io.err, [&file](qint64 done, qint64 all) { return QCoreApplication::translate("import", "%1: %2 of %3 stored").arg(file).arg(done).arg(all); });
    const auto reading = [&](qint64 done, qint64 all) { return readingWords(done, all); };
    const auto storing = [&](qint64 done, qint64 all) { return storingWords(done, all); };
    if (isCalendar(files->constFirst().bytes))
        return takeCalendar(clinic, {files->constFirst(), therapist, dryRun}, reading, storing, io);
    const auto ground = importGroundOf(*clinic.database);
    if (!ground)
        return fail(ground.error());
    const auto known = knownClients(*clinic.database, ground->country);
    if (!known)
        return fail(known.error());
    const ImportSource source = importSourceOf(*files, *ground, QDate::currentDate());
    auto plan = readImport(source, *known, reading);
    if (!plan)
        return fail(plan.error());
    tellProblems(*plan, file, io);
    if (dryRun)
        return planned(*plan);
    ImportRun run(std::move(*plan), file, clinic.session.person);
    return storeWhole(run, *clinic.database, storing);
}

/// A whole clinic comes alone: nothing else fits into one that is empty.
int takeClinic(OpenClinic &clinic, const QString &folder, CommandIo &io)
{
    WordsEverySecond words(io.err, [](qint64 done, qint64 all) { return QCoreApplication::translate("import", "%1 of %2 tables taken over").arg(done).arg(all); });
    const auto rows = importClinic(*clinic.database, folder, [&](qint64 done, qint64 all) { return words(done, all); });
    if (!rows)
        return refuse(rows.error(), io);
    io.out << QCoreApplication::translate("import", "The clinic was taken over, %1 rows in all.").arg(*rows) << Qt::endl;
    return Done;
}

} // namespace

int runImport(const QStringList &arguments, CommandIo &io)
{
    QCommandLineParser parser;
    addClinicOptions(parser);
    parser.addOption(QCommandLineOption(u"dry-run"_s));
    parser.addOption({u"therapist"_s, {}, u"NAME"_s});
    if (const auto end = readArguments(parser, u"import"_s, {.places = 2, .options = {u"password-file"_s}, .morePlaces = true}, arguments, io))
        return *end;
    auto clinic = openClinic(parser, io);
    if (!clinic)
        return refuse(clinic.error(), io);
    if (auto may = requireNoted(*clinic->database, clinic->session.role, Operation::ExchangeClients); !may)
        return refuse(may.error(), io);
    const StopOnSignals stopOnSignals;
    const bool dryRun = parser.isSet(u"dry-run"_s);
    const QStringList paths = parser.positionalArguments().sliced(1);
    if (isOpenClinic(paths.constFirst())) {
        if (dryRun || paths.size() > 1)
            return misuse(u"import"_s, QCoreApplication::translate("import", "A whole clinic is brought in by itself, and not for a look."), io);
        return takeClinic(*clinic, paths.constFirst(), io);
    }
    for (const QString &path : paths) {
        const auto counts = taken(*clinic, path, parser.value(u"therapist"_s), dryRun, io);
        if (!counts && StopOnSignals::isAsked()) {
            io.err << QCoreApplication::translate("import", "Stopped: what had been stored of this file is taken back.") << Qt::endl;
            return Refused;
        }
        if (!counts)
            return refuse(counts.error(), io);
        const QString words = QFileInfo(path).fileName() + u": "_s + countsWords(*counts);
        io.out << (dryRun ? QCoreApplication::translate("import", "%1. Nothing was stored.").arg(words) : words + u'.') << Qt::endl;
    }
    return Done;
}

} // namespace untie
