#include "tests/faults/trial.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>

#include <algorithm>
#include <array>
#include <csignal>
#include <cstdio>
#include <numeric>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

namespace untie::faults {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxDetails = 12;
constexpr unsigned int patienceSeconds = 120;

QByteArray readAll(int descriptor)
{
    QByteArray all;
    char bytes[4096];
    for (ssize_t got; (got = ::read(descriptor, bytes, sizeof bytes)) > 0;)
        all.append(bytes, got);
    return all;
}

/// A child that crashes or hangs is counted as such.
Tally inChild(const QString &where, const std::function<Tally()> &trial)
{
    int pipe[2];
    if (::pipe(pipe) != 0)
        qFatal("no pipe");
    std::fflush(nullptr);
    const pid_t child = ::fork();
    if (child < 0)
        qFatal("no child");
    if (child == 0) {
        ::close(pipe[0]);
        ::alarm(patienceSeconds);
        QByteArray bytes;
        QDataStream stream(&bytes, QDataStream::WriteOnly);
        stream << trial();
        for (qsizetype done = 0; done < bytes.size();)
            done += ::write(pipe[1], bytes.constData() + done, std::size_t(bytes.size() - done));
        ::_exit(0);
    }
    ::close(pipe[1]);
    const QByteArray bytes = readAll(pipe[0]);
    ::close(pipe[0]);
    int status = 0;
    ::waitpid(child, &status, 0);
    Tally tally;
    if (WIFEXITED(status) && WEXITSTATUS(status) == 0) {
        QDataStream stream(bytes);
        stream >> tally;
        return tally;
    }
    tally.trials = 1;
    tally.crashed = 1;
    tally.note(where + (WIFSIGNALED(status) ? u": ended by signal %1"_s.arg(WTERMSIG(status)) : u": ended with %1"_s.arg(WEXITSTATUS(status))));
    return tally;
}

} // namespace

void Tally::note(const QString &detail)
{
    if (details.size() < maxDetails)
        details.append(detail);
}

void Tally::add(const Findings &found, qsizetype acknowledgedSteps, const QString &where)
{
    ++looks;
    acknowledged += int(acknowledgedSteps);
    lost += int(found.lost.size());
    shut += !found.shut.isEmpty();
    faulty += !found.faults.isEmpty();
    if (!found.shut.isEmpty())
        note(where + ": does not open: "_L1 + found.shut);
    for (const QString &what : found.lost)
        note(where + ": lost: "_L1 + what);
    for (const QString &what : found.faults)
        note(where + ": "_L1 + what);
}

Tally &Tally::operator+=(const Tally &other)
{
    trials += other.trials;
    looks += other.looks;
    acknowledged += other.acknowledged;
    lost += other.lost;
    shut += other.shut;
    faulty += other.faulty;
    crashed += other.crashed;
    for (const QString &detail : other.details)
        note(detail);
    return *this;
}

QDataStream &operator<<(QDataStream &stream, const Tally &tally)
{
    return stream << tally.trials << tally.looks << tally.acknowledged << tally.lost << tally.shut << tally.faulty << tally.crashed << tally.details;
}

QDataStream &operator>>(QDataStream &stream, Tally &tally)
{
    return stream >> tally.trials >> tally.looks >> tally.acknowledged >> tally.lost >> tally.shut >> tally.faulty >> tally.crashed >> tally.details;
}

void judge(const Stage &stage, bool forGood, Findings &found)
{
    // A backup that cannot be read whole is not called one.
    constexpr std::array honest{Error::Kind::Unreadable, Error::Kind::DiskFull, Error::Kind::OutOfMemory, Error::Kind::BadBackup, Error::Kind::NotABackup};
    for (const Error &error : stage.errors) {
        if (std::ranges::find(honest, error.kind) == honest.end())
            found.faults += u"told a wrong reason: "_s + textOf(error);
    }
    if (stage.gaveUp && !forGood)
        found.faults += u"one fault, and it could not go on: "_s + textOf(stage.errors.constLast());
}

Rehearsal::Rehearsal(const Scenario &theScenario, const Plan &thePlan)
    : scenario(theScenario)
    , plan(thePlan)
    , m_folder(QDir(thePlan.scratch).filePath(u"stage"_s))
{
    QDir(m_folder).removeRecursively();
    QDir().mkpath(m_folder);
    scenario.prepare(Stage{.folder = m_folder});
    m_beginning = disk::read(m_folder);
}

Stage Rehearsal::freshStage(quint64 seed, int steps) const
{
    return stageOn(m_beginning, seed, steps);
}

Stage Rehearsal::stageOn(const Image &image, quint64 seed, int steps) const
{
    QDir(m_folder).removeRecursively();
    disk::write(image, m_folder);
    return Stage{.folder = m_folder, .seed = seed, .steps = steps, .sabotage = plan.sabotage};
}

Tally tryCases(const Plan &plan, int count, int most, const std::function<Tally(int)> &attempt)
{
    if (plan.onlyCase >= 0)
        return attempt(plan.onlyCase);
    std::vector<int> cases(std::size_t(count), 0);
    std::iota(cases.begin(), cases.end(), 0);
    if (most < count) {
        QRandomGenerator random(quint32(plan.seed) + 33);
        std::shuffle(cases.begin(), cases.end(), random);
        cases.resize(std::size_t(most));
    }
    Tally tally;
    for (const int number : cases)
        tally += inChild(u"case %1"_s.arg(number), [&] { return attempt(number); });
    return tally;
}

} // namespace untie::faults
