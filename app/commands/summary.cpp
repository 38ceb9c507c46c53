#include "app/commands/summary.h"

#include "app/bodymap/atlas.h"
#include "app/commands/arguments.h"
#include "app/commands/clinicoptions.h"
#include "app/common/translator.h"
#include "app/documents/pdffile.h"
#include "app/documents/summarypages.h"
#include "app/documents/summarysource.h"
#include "app/security/permissions.h"
#include "app/settings/clinicprofilerules.h"
#include "app/settings/settingsstore.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

QString paperNames()
{
    QStringList names;
    for (const Paper paper : papers())
        names.append(idOf(paper));
    return names.join(u", "_s);
}

/// Tells what no font has of what it wrote.
Result<QStringList> writeSummary(const SummarySource &source, const QString &language, const Stationery &stationery, const QString &file)
{
    const auto figure = Figure::load();
    if (!figure)
        return fail(figure.error());
    const Translator words = Translator::forLanguage(language);
    const auto atlas = Atlas::load(*figure, words);
    if (!atlas)
        return fail(atlas.error());
    const Document document = summaryPages(visitSummaryOf(source, *atlas, words), *figure, words, stationery);
    if (const auto written = writePdf(document, file, QDateTime::currentDateTimeUtc()); !written)
        return fail(written.error());
    return lostSigns(document);
}

} // namespace

int summaryCommand(const QStringList &arguments, CommandIo &io)
{
    QCommandLineParser parser;
    addClinicOptions(parser);
    parser.addOption({u"visit"_s, {}, u"ID"_s});
    parser.addOption({u"pdf"_s, {}, u"FILE"_s});
    parser.addOption({u"language"_s, {}, u"LANGUAGE"_s});
    parser.addOption({u"paper"_s, {}, u"PAPER"_s});
    const Required required{1, {u"visit"_s, u"pdf"_s, u"password-file"_s}};
    if (const auto end = readArguments(parser, u"summary"_s, required, arguments, io))
        return *end;

    bool isNumber = false;
    const VisitId visit{parser.value(u"visit"_s).toLongLong(&isNumber)};
    if (!isNumber || !visit.isValid())
        return misuse(u"summary"_s, QCoreApplication::translate("commands", "“%1” is not the number of a visit.").arg(parser.value(u"visit"_s)), io);
    const QString language = parser.value(u"language"_s);
    if (!language.isEmpty() && !languages().contains(language))
        return misuse(u"summary"_s, QCoreApplication::translate("commands", "“%1” is none of the languages Untie speaks: %2.")
                                        .arg(language, languages().join(u", "_s)), io);
    const QString paper = parser.value(u"paper"_s);
    if (!paper.isEmpty() && !paperFromId(paper))
        return misuse(u"summary"_s, QCoreApplication::translate("commands", "“%1” is no paper Untie prints on: %2.").arg(paper, paperNames()), io);

    auto clinic = openClinic(parser, io);
    if (!clinic)
        return refuse(clinic.error(), io);
    if (auto allowed = requireNoted(*clinic->database, clinic->session.role, Operation::PrintSummaries); !allowed)
        return refuse(allowed.error(), io);
    const auto source = summarySourceOf(*clinic->database, visit);
    if (!source) {
        Error error = source.error();
        if (error.kind == Error::Kind::NotFound)
            error.subject = QString::number(visit.value);
        return refuse(error, io);
    }
    const auto letterhead = SettingsStore(*clinic->database).letterhead();
    if (!letterhead)
        return refuse(letterhead.error(), io);
    const Stationery stationery(paperFromId(paper).value_or(usualPaper(countryOf(source->clinic))), *letterhead);
    const QString written = language.isEmpty() ? summaryLanguage(source->client, source->clinic) : language;
    const auto lost = writeSummary(*source, written, stationery, parser.value(u"pdf"_s));
    if (!lost)
        return refuse(lost.error(), io);
    if (!lost->isEmpty())
        io.err << QCoreApplication::translate("commands", "“[?]” stands for what no font on this computer has: %1.").arg(lost->join(u", "_s)) << Qt::endl;
    if (auto noted = noteSummary(*clinic->database, AuditAction::Exported, *source); !noted)
        return refuse(noted.error(), io);
    return Done;
}

} // namespace untie
