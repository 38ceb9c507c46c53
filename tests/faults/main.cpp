// Kills, power cuts, failing disks and missing memory, on real encrypted clinics. Prints what it counted in plain lines.
//
//   untie_faults [--long] [--seed N] [--scenario NAME | --share N/M] [--only kills|cuts|disk|memory] [--case N] [--sabotage NAME]
//   untie_faults --prove
//
// --long tries what the gates ask for: 1,000 kills and 2,000 power cuts of each scenario, every single system call
// failing once and for good. --sabotage breaks the set-up on purpose; --prove tries every sabotage and fails unless each
// is found out. Exit 0: nothing was lost; 1: something was; 2: usage.

#include "tests/faults/memory.h"
#include "tests/faults/trial.h"
#include "tests/support/cheapkdf.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QLoggingCategory>
#include <QProcess>
#include <QTemporaryDir>
#include <QTextStream>

using namespace untie;
using namespace untie::faults;
using namespace Qt::StringLiterals;

namespace {

struct Part
{
    QString name;
    QString trials; ///< what is counted
    Tally (*attempt)(const Rehearsal &);
};

const QList<Part> &parts()
{
    static const QList<Part> all{{u"kills"_s, u"kills"_s, tryKills},
                                 {u"cuts"_s, u"power cuts"_s, tryPowerCuts},
                                 {u"disk"_s, u"failing system calls"_s, tryDiskFaults},
                                 {u"memory"_s, u"failing allocations"_s, tryMemoryFaults}};
    return all;
}

const QList<std::pair<QString, Sabotage>> &sabotages()
{
    static const QList<std::pair<QString, Sabotage>> all{{u"synchronous-off"_s, Sabotage::SynchronousOff},
                                                         {u"acknowledge-early"_s, Sabotage::AcknowledgeEarly},
                                                         {u"forget-folder-syncs"_s, Sabotage::ForgetFolderSyncs}};
    return all;
}

const Scenario *scenarioNamed(const QString &name)
{
    for (const Scenario &scenario : scenarios()) {
        if (name == QLatin1StringView(scenario.name))
            return &scenario;
    }
    return nullptr;
}

int runChild(const QStringList &words)
{
    Stage stage;
    const Scenario *scenario = scenarioNamed(words.value(2));
    if (!scenario)
        return 2;
    stage.folder = words.value(3);
    stage.seed = words.value(4).toULongLong();
    stage.steps = words.value(5).toInt();
    stage.sabotage = Sabotage(words.value(6).toInt());
    std::optional<Death> death;
    if (words.size() > 8)
        death = Death{words.value(8).toInt(), Death::When(words.value(9).toInt())};
    return workUntilKilled(*scenario, std::move(stage), words.value(7).toInt(), death);
}

QString lineOf(const Scenario &scenario, const Part &part, const Tally &tally, qint64 ms)
{
    return u"%1: %2 %3, looked at %4 times, %5 acknowledged steps, lost %6, shut %7, faulty %8, crashed %9 (%10 s)"_s
        .arg(QString::fromLatin1(scenario.name))
        .arg(tally.trials)
        .arg(part.trials)
        .arg(tally.looks)
        .arg(tally.acknowledged)
        .arg(tally.lost)
        .arg(tally.shut)
        .arg(tally.faulty)
        .arg(tally.crashed)
        .arg(double(ms) / 1000, 0, 'f', 1);
}

/// Each sabotage must be found out: as losses, not as some other trouble.
int prove(const Plan &plan, QTextStream &out)
{
    bool proved = true;
    for (const auto &[name, sabotage] : sabotages()) {
        QProcess process;
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        const bool ofFiles = sabotage == Sabotage::ForgetFolderSyncs;
        process.start(plan.program, {u"--sabotage"_s, name, u"--seed"_s, QString::number(plan.seed), u"--only"_s, u"cuts"_s, u"--scenario"_s, ofFiles ? u"files"_s : u"visits"_s});
        process.waitForFinished(-1);
        const QString last = QString::fromUtf8(process.readAllStandardOutput()).trimmed().section(u'\n', -1);
        const int lost = last.section(u' ', 1, 1).toInt();
        const bool found = process.exitStatus() == QProcess::NormalExit && process.exitCode() == 1 && lost > 0;
        out << name << ": " << (found ? "found out, " : "NOT found out, ") << last << Qt::endl;
        proved &= found;
    }
    return proved ? 0 : 1;
}

} // namespace

int main(int argc, char *argv[])
{
    startCryptography();
    memory::install();
    QCoreApplication app(argc, argv);
    QLoggingCategory::setFilterRules(u"untie=false\nuntie.*=false"_s); // errors are what is asked for here
    const CheapKdf cheap;
    const QStringList words = QCoreApplication::arguments();
    if (words.value(1) == "--child"_L1)
        return runChild(words);

    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions({{u"long"_s, u"Try all that the gates ask for."_s},
                       {u"seed"_s, u"Where chance begins."_s, u"N"_s, u"1"_s},
                       {u"scenario"_s, u"This one alone."_s, u"NAME"_s},
                       {u"share"_s, u"Every M-th scenario alone, from the N-th on: M runs beside one another try all."_s, u"N/M"_s, u"1/1"_s},
                       {u"only"_s, u"This part alone: kills, cuts, disk or memory."_s, u"PART"_s},
                       {u"sabotage"_s, u"Break the set-up on purpose."_s, u"NAME"_s},
                       {u"case"_s, u"Of failing calls or allocations this one alone, in this process."_s, u"N"_s, u"-1"_s},
                       {u"prove"_s, u"Show that every sabotage is found out."_s}});
    parser.process(app);
    QTextStream out(stdout);
    QTextStream err(stderr);

    QTemporaryDir scratch;
    Plan plan{.seed = parser.value(u"seed"_s).toULongLong(), .isLong = parser.isSet(u"long"_s), .scratch = scratch.path(),
              .program = QCoreApplication::applicationFilePath(),
              .onlyCase = parser.value(u"case"_s).toInt()};
    if (parser.isSet(u"prove"_s))
        return prove(plan, out);
    if (parser.isSet(u"sabotage"_s)) {
        for (const auto &[name, sabotage] : sabotages()) {
            if (name == parser.value(u"sabotage"_s))
                plan.sabotage = sabotage;
        }
        if (plan.sabotage == Sabotage::None) {
            err << "no such sabotage" << Qt::endl;
            return 2;
        }
    }
    if (parser.isSet(u"scenario"_s) && !scenarioNamed(parser.value(u"scenario"_s))) {
        err << "no such scenario" << Qt::endl;
        return 2;
    }

    const int first = parser.value(u"share"_s).section(u'/', 0, 0).toInt();
    const int every = parser.value(u"share"_s).section(u'/', 1).toInt();
    if (first < 1 || first > every) {
        err << "no such share" << Qt::endl;
        return 2;
    }

    Tally all;
    for (qsizetype number = first - 1; number < scenarios().size(); number += every) {
        const Scenario &scenario = scenarios()[number];
        if (parser.isSet(u"scenario"_s) && parser.value(u"scenario"_s) != QLatin1StringView(scenario.name))
            continue;
        const Rehearsal rehearsal(scenario, plan);
        for (const Part &part : parts()) {
            if (parser.isSet(u"only"_s) && parser.value(u"only"_s) != part.name)
                continue;
            QElapsedTimer timer;
            timer.start();
            const Tally tally = part.attempt(rehearsal);
            out << lineOf(scenario, part, tally, timer.elapsed()) << Qt::endl;
            for (const QString &detail : tally.details)
                out << "  " << detail << Qt::endl;
            all += tally;
        }
    }
    out << "faults: " << all.lost << " acknowledged steps lost, " << all.shut << " clinics that do not open, " << all.faulty << " faulty, " << all.crashed
        << " crashes in " << all.trials << " trials" << Qt::endl;
    return all.isClean() ? 0 : 1;
}
