#include "tests/bench/bench.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcess>

#include <ctime>

namespace untie::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 12;
constexpr int searchesOfVisit = 8;
constexpr double longestTurnMs = 8;
constexpr double mayGrowKilobytes = 2048;

/// Numbers that a program prints; a home of its own keeps it away from the user's.
QList<double> told(Clinic &clinic, const QString &program, QStringList arguments, bool withTheTime)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    const QString home = clinic.beside(u"home"_s);
    QDir().mkpath(home);
    environment.insert(u"HOME"_s, home);
    for (const char *folder : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"})
        environment.remove(QLatin1StringView(folder));
    process.setProcessEnvironment(environment);
    if (withTheTime) {
        timespec time{};
        clock_gettime(CLOCK_MONOTONIC, &time);
        arguments += QString::number(double(time.tv_sec) * 1e6 + double(time.tv_nsec) / 1e3, 'f', 0);
    }
    process.start(QCoreApplication::applicationDirPath() + u'/' + program, arguments);
    process.waitForFinished(-1);
    QList<double> numbers;
    for (const QByteArray &line : process.readAllStandardOutput().split('\n')) {
        if (!line.isEmpty())
            numbers.append(line.toDouble());
    }
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0 || numbers.isEmpty())
        qFatal("%s failed", qUtf8Printable(program));
    return numbers;
}

} // namespace

int visitsOfDay = 60;

QList<Row> measureStartup(Clinic &clinic)
{
    const SampleAccount owner = clinic.owner();
    Durations whole, signIn, today, bare, derivation;
    double pss = 0;
    double barePss = 0;
    clinic.release();
    for (int round = 0; round <= rounds; ++round) { // in turns; the first one warms the disk
        const QList<double> ours = told(clinic, u"untie_bench_window"_s, {u"start"_s, clinic.folder().path, owner.user, owner.password}, true);
        const QList<double> limit = told(clinic, u"untie_bench_bare"_s, {}, true);
        if (round == 0)
            continue;
        signIn.all += ours[0] / 1000;
        today.all += ours[1] / 1000;
        whole.all += (ours[0] + ours[1]) / 1000;
        derivation.all += ours[2] / 1000;
        bare.all += limit[0] / 1000;
        pss = ours[3] / 1024;
        barePss = limit[1] / 1024;
    }
    clinic.takeBack();
    return {{u"start to sign-in, keys to Today, p50"_s, whole.percentile(50), bare.percentile(50), u"ms"_s, 1.2},
            {u"start to sign-in, keys to Today, p99"_s, whole.percentile(99), bare.percentile(50), u"ms"_s, 1.35},
            {u"  of it to the painted sign-in page"_s, signIn.percentile(50), bare.percentile(50), u"ms"_s, 0},
            {u"  of it from the keys to the painted Today"_s, today.percentile(50), bare.percentile(50), u"ms"_s, 0},
            {u"  beside it: the key from the password"_s, derivation.percentile(50), bare.percentile(50), u"ms"_s, 0},
            {u"memory then, search ready (PSS)"_s, pss, barePss, u"MB"_s, 1.9}};
}

QList<Row> measureWorkday(Clinic &clinic)
{
    const SampleAccount owner = clinic.owner();
    clinic.release();
    const QList<double> day = told(clinic, u"untie_bench_window"_s,
                                   {u"day"_s, clinic.folder().path, owner.user, owner.password, QString::number(visitsOfDay), QString::number(visitsOfDay * searchesOfVisit)}, false);
    clinic.takeBack();
    return {{u"a day's longest turn of the main thread"_s, day[0], longestTurnMs, u"ms"_s, 1},
            {u"  the longest of 999 in 1,000 (%1 in all)"_s.arg(day[3]), day[1], longestTurnMs, u"ms"_s, 1},
            {u"a day's growth of the heap"_s, day[2] / 1024, mayGrowKilobytes / 1024, u"MB"_s, 1}};
}

} // namespace untie::bench
