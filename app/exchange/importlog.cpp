#include "app/exchange/importlog.h"

#include "app/exchange/csv.h"

#include <QCoreApplication>

namespace untie {

using namespace Qt::StringLiterals;

QString nameOf(ImportFate fate)
{
    switch (fate) {
    case ImportFate::None: return {};
    case ImportFate::Added: return QCoreApplication::translate("ImportLog", "Added");
    case ImportFate::Completed: return QCoreApplication::translate("ImportLog", "Completed");
    case ImportFate::NothingNew: return QCoreApplication::translate("ImportLog", "Nothing new");
    case ImportFate::LeftOut: return QCoreApplication::translate("ImportLog", "Left out");
    case ImportFate::Refused: return QCoreApplication::translate("ImportLog", "Refused");
    }
    Q_UNREACHABLE();
}

QString remarksOn(const ImportLine &line, const ImportPlan &plan, const QStringList &files)
{
    QStringList sentences;
    for (const CardProblem &problem : line.read.problems)
        sentences += problem.sentence;
    if (line.read.photo)
        sentences += QCoreApplication::translate("ImportLog", "With a photo.");
    if (line.isLinked)
        sentences += QCoreApplication::translate("ImportLog", "Belongs to others in the file.");
    if (line.isRestricted)
        sentences += QCoreApplication::translate("ImportLog", "Likely a client whose record is restricted: nothing of it is changed.");
    if (line.sameAs) {
        const auto [file, number] = plan.placeOf(*line.sameAs);
        sentences += file == plan.placeOf(line.read.line).first
            ? QCoreApplication::translate("ImportLog", "Stands in line %1 too.").arg(number)
            : QCoreApplication::translate("ImportLog", "Stands in line %1 of “%2” too.").arg(QString::number(number), files.value(file));
    }
    return sentences.join(u' ');
}

QByteArray importLog(const ImportRun &run, const QStringList &files)
{
    const ImportPlan &plan = run.plan();
    QByteArray log = csvBegin()
        + csvLine({QCoreApplication::translate("ImportLog", "File"), QCoreApplication::translate("ImportLog", "Line"), QCoreApplication::translate("ImportLog", "Name"),
                   QCoreApplication::translate("ImportLog", "Outcome"), QCoreApplication::translate("ImportLog", "Remarks")});
    const auto add = [&](qint64 line, const QString &name, const QString &outcome, const QString &remarks) {
        const auto [file, at] = plan.placeOf(line);
        log += csvLine({files.value(file), QString::number(at), name, outcome, remarks});
    };
    for (qsizetype i = 0; i < plan.lines.size(); ++i)
        add(plan.lines.at(i).read.line, displayName(plan.lines.at(i).read.client), nameOf(run.fates().at(i)), remarksOn(plan.lines.at(i), plan, files));
    for (const BrokenPlace &place : plan.broken + run.brokenLinks())
        add(place.line, {}, nameOf(ImportFate::Refused), place.sentence);
    return log;
}

} // namespace untie
