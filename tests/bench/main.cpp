// Figures beside their physical limits, measured in the same run on the same disk: printed, never asserted. See
// packaging/bench.sh.

#include "tests/bench/bench.h"

#include <QCommandLineParser>
#include <QApplication>
#include <QLoggingCategory>
#include <QTemporaryDir>
#include <QTextStream>

using namespace untie;
using namespace untie::bench;
using namespace Qt::StringLiterals;

namespace {

struct Measurement
{
    QString name;
    QList<Row> (*measure)(Clinic &);
};

void print(const Row &row, QTextStream &out)
{
    out << u"%1 %2 %3 %4 %5  %6 %7 x  %8\n"_s.arg(row.figure, -44)
               .arg(row.ours, 9, 'f', row.ours < 100 ? 3 : 0)
               .arg(row.limit, 9, 'f', row.limit < 100 ? 3 : 0)
               .arg(row.unit, -5)
               .arg(row.ratio(), 7, 'f', 2)
               .arg(row.target == 0 ? QString() : row.met == Row::Met::AtMost ? u"at most"_s : u"at least"_s, 8)
               .arg(row.target, 0, 'f', 2)
               .arg(row.target == 0 ? u"told"_s : row.isMet() ? u"met"_s : u"MISSED"_s);
    out.flush();
}

} // namespace

int main(int argc, char *argv[])
{
    startCryptography();
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen"); // pictures are painted, never shown
    QApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions({{u"large"_s, u"A clinic of 100,000 clients and two million appointments instead of 5,000 and 100,000."_s},
                       {u"only"_s, u"This measurement alone: saves, backup, schedule, history, map, notes, calendar, documents, import, search, encryption, startup or workday."_s, u"NAME"_s},
                       {u"appointments"_s, u"So many appointments instead."_s, u"N"_s},
                       {u"visits"_s, u"Visits of the day that is lived through; 360 with --large, else 60."_s, u"N"_s},
                       {u"notes"_s, u"Signed notes that are searched; 100,000 unless told."_s, u"N"_s},
                       {u"clients"_s, u"The most clients that are searched; 100,000 unless told, a million with --large."_s, u"N"_s},
                       {u"folder"_s, u"Measure on the disk of this folder."_s, u"FOLDER"_s},
                       {u"step"_s, u"Pages that the backup copies in one job."_s, u"N"_s}});
    parser.process(app);
    if (parser.isSet(u"step"_s))
        pagesPerStep = parser.value(u"step"_s).toInt();
    if (parser.isSet(u"notes"_s))
        notesSearched = parser.value(u"notes"_s).toLongLong();
    const bool large = parser.isSet(u"large"_s);
    if (large || parser.isSet(u"clients"_s))
        clientsSearched = parser.isSet(u"clients"_s) ? parser.value(u"clients"_s).toLongLong() : 1'000'000;

    const QTemporaryDir scratch(parser.isSet(u"folder"_s) ? parser.value(u"folder"_s) + "/untie-bench-XXXXXX"_L1 : u"untie-bench-XXXXXX"_s);
    if (!scratch.isValid())
        qFatal("no folder to measure in");
    QTextStream out(stdout);
    visitsOfDay = parser.isSet(u"visits"_s) ? parser.value(u"visits"_s).toInt() : large ? 360 : 60;
    const qint64 appointments = parser.isSet(u"appointments"_s) ? parser.value(u"appointments"_s).toLongLong() : large ? 2'000'000 : 100'000;
    Clinic clinic(scratch.path(), large ? 100'000 : 5'000, appointments);
    out << u"%1 %2 %3 %4 %5  %6\n"_s.arg(u"figure"_s, -44).arg(u"ours"_s, 9).arg(u"limit"_s, 9).arg(u""_s, -5).arg(u"ratio"_s, 7).arg(u"target"_s);
    out.flush();
    for (const auto &[name, measure] : {Measurement{u"saves"_s, measureSaves}, Measurement{u"backup"_s, measureBackup}, Measurement{u"schedule"_s, measureSchedule},
                                        Measurement{u"history"_s, measureHistory}, Measurement{u"map"_s, measureMap}, Measurement{u"notes"_s, measureNotes},
                                        Measurement{u"calendar"_s, measureCalendar}, Measurement{u"documents"_s, measureDocuments}, Measurement{u"import"_s, measureImport},
                                        Measurement{u"search"_s, measureSearch}, Measurement{u"encryption"_s, measureEncryption},
                                        Measurement{u"startup"_s, measureStartup}, Measurement{u"workday"_s, measureWorkday}}) {
        if (parser.isSet(u"only"_s) && parser.value(u"only"_s) != name)
            continue;
        for (const Row &row : measure(clinic))
            print(row, out);
    }
    return 0;
}
