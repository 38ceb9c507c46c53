#include "tests/faults/trial.h"

#include <QElapsedTimer>
#include <QRandomGenerator>

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

#include <limits>
#include <vector>

namespace untie::faults {

using namespace Qt::StringLiterals;

namespace {

QString nameOf(Death::When when)
{
    return when == Death::When::Before ? u"before"_s : when == Death::When::Within ? u"within"_s : u"after"_s;
}

struct Ended
{
    QList<int> acknowledged;
    bool wasKilled = false;
    qint64 microseconds = 0;
};

/// Starts this program anew to do the work, and kills it after some time unless it is to die by itself.
Ended runChild(const Rehearsal &rehearsal, const Stage &stage, const std::optional<Death> &death, qint64 killAfterMicroseconds)
{
    int pipe[2];
    if (::pipe(pipe) != 0)
        qFatal("no pipe");
    QStringList words{rehearsal.plan.program, u"--child"_s, QString::fromLatin1(rehearsal.scenario.name), stage.folder, QString::number(stage.seed),
                      QString::number(stage.steps), QString::number(int(stage.sabotage)), QString::number(pipe[1])};
    if (death)
        words << QString::number(death->number) << QString::number(int(death->when));
    std::vector<QByteArray> bytes;
    for (const QString &word : words)
        bytes.push_back(word.toLocal8Bit());
    std::vector<char *> arguments;
    for (QByteArray &word : bytes)
        arguments.push_back(word.data());
    arguments.push_back(nullptr);

    QElapsedTimer timer;
    timer.start();
    const pid_t child = ::fork();
    if (child == 0) {
        ::close(pipe[0]);
        ::execv(arguments[0], arguments.data());
        ::_exit(127);
    }
    ::close(pipe[1]);
    if (killAfterMicroseconds > 0) {
        ::usleep(useconds_t(killAfterMicroseconds));
        ::kill(child, SIGKILL);
    }
    Ended ended;
    qint32 step = 0;
    while (::read(pipe[0], &step, sizeof step) == sizeof step)
        ended.acknowledged.append(step);
    ::close(pipe[0]);
    int status = 0;
    ::waitpid(child, &status, 0);
    ended.microseconds = timer.nsecsElapsed() / 1000;
    ended.wasKilled = WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL;
    if (!ended.wasKilled && !(WIFEXITED(status) && WEXITSTATUS(status) == 0))
        qFatal("the child that does the work failed with status %d", status);
    return ended;
}

} // namespace

int workUntilKilled(const Scenario &scenario, Stage stage, int tellOn, const std::optional<Death> &death)
{
    stage.acknowledge = [tellOn](int step) {
        const qint32 number = step;
        if (::write(tellOn, &number, sizeof number) != sizeof number)
            ::_exit(3);
    };
    if (death) {
        disk::watch(stage.folder);
        disk::die(*death);
    }
    scenario.work(stage);
    return stage.gaveUp ? 4 : 0;
}

Tally tryKills(const Rehearsal &rehearsal)
{
    const int kills = rehearsal.plan.isLong ? 1000 : 12;
    QRandomGenerator random(quint32(rehearsal.plan.seed) + 11);

    // How many system calls there are to die at, and how long all of it takes.
    Stage whole = rehearsal.freshStage(rehearsal.plan.seed, rehearsal.scenario.steps);
    whole.acknowledge = [](int) {};
    disk::watch(whole.folder);
    rehearsal.scenario.work(whole);
    int calls = 0;
    for (const int count : disk::counts())
        calls += count;
    disk::unwatch();
    qint64 duration = std::numeric_limits<qint64>::max();
    for (int run = 0; run < 3; ++run)
        duration = qMin(duration, runChild(rehearsal, rehearsal.freshStage(rehearsal.plan.seed, rehearsal.scenario.steps), {}, 0).microseconds);

    Tally tally;
    for (int kill = 0; tally.trials < kills && kill < 3 * kills; ++kill) {
        // Every second one at a moment of the clock, which is anywhere in the program; the others at a system call,
        // which comes again with the same seed.
        const bool byClock = kill % 2;
        const quint64 seed = rehearsal.plan.seed + (byClock ? quint64(kill) : 0);
        const Stage stage = rehearsal.freshStage(seed, rehearsal.scenario.steps);
        const Death death{1 + random.bounded(calls), Death::When(random.bounded(3))};
        const qint64 moment = duration / 5 + random.bounded(duration * 3 / 4); // the first fifth is the linker's
        const Ended ended = byClock ? runChild(rehearsal, stage, {}, moment) : runChild(rehearsal, stage, death, 0);
        tally.trials += ended.wasKilled;
        const QString where = byClock ? u"seed %1, killed after %2 µs"_s.arg(seed).arg(moment)
                                      : u"seed %1, killed %2 call %3"_s.arg(seed).arg(nameOf(death.when)).arg(death.number);
        tally.add(rehearsal.scenario.verify(stage, ended.acknowledged), ended.acknowledged.size(), where);
    }
    return tally;
}

} // namespace untie::faults
