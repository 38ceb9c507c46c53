#include "tests/faults/powercut.h"
#include "tests/faults/trial.h"

#include <QRandomGenerator>

#include <cerrno>
#include <cstring>

namespace untie::faults {

using namespace Qt::StringLiterals;

namespace {

/// In which ways a kind of call fails.
QList<int> errorsOf(Call call)
{
    switch (call) {
    case Call::Write: return {EIO, ENOSPC};
    case Call::Open: return {EIO, EMFILE};
    case Call::MakeFolder: return {ENOSPC};
    case Call::Read:
    case Call::Truncate:
    case Call::Sync:
    case Call::Name:
    case Call::Remove: return {EIO};
    }
    return {};
}

QString textOf(const Fault &fault)
{
    return u"%1 %2 fails %3with %4%5"_s.arg(QString::fromLatin1(nameOf(fault.call)))
        .arg(fault.number)
        .arg(fault.half ? u"by half "_s : QString(), QString::fromLatin1(std::strerror(fault.error)), fault.forGood ? u" for good"_s : QString());
}

/// Every call that the work makes, failing in every way.
QList<Fault> faultsOf(const CallCounts &counts)
{
    QList<Fault> faults;
    for (int kind = 0; kind < callKinds; ++kind) {
        const Call call = Call(kind);
        for (int number = 1; number <= counts[std::size_t(kind)]; ++number) {
            for (const int error : errorsOf(call)) {
                for (const bool forGood : {false, true}) {
                    faults.append({.call = call, .number = number, .error = error, .forGood = forGood});
                    if (call == Call::Write && error == ENOSPC)
                        faults.append({.call = call, .number = number, .error = error, .forGood = forGood, .half = true});
                }
            }
        }
    }
    return faults;
}

Tally tryFault(const Rehearsal &rehearsal, const Fault &fault, const QString &where)
{
    const quint64 seed = rehearsal.plan.seed;
    Stage stage = rehearsal.freshStage(seed, rehearsal.scenario.shortSteps);
    stage.acknowledge = disk::acknowledge;
    disk::watch(stage.folder);
    disk::fail(fault);
    rehearsal.scenario.work(stage);
    const bool met = disk::hasFailed();
    disk::heal();
    const Recording recording = disk::unwatch();

    Tally tally;
    tally.trials = met;
    QList<int> acknowledged;
    for (const Operation &operation : recording.operations) {
        if (operation.kind == Operation::Kind::Acknowledge)
            acknowledged.append(int(operation.offset));
    }
    Findings found = rehearsal.scenario.verify(stage, acknowledged);
    // What cannot be read at all looks to the engine like what is damaged, or lies under another key.
    if (fault.call != Call::Read)
        judge(stage, fault.forGood, found);
    tally.add(found, acknowledged.size(), where);
    if (!met)
        return tally;

    // Such a disk is also one whose power fails: as soon as something was reported as safe after the fault, and at the end.
    QRandomGenerator random(quint32(seed) + quint32(fault.number));
    const auto cut = [&](const PowerCut &power, const QString &when) {
        for (const Image &image : {power.leastOf(), power.cut(random)}) {
            const Stage after = rehearsal.stageOn(image, seed, stage.steps);
            tally.add(rehearsal.scenario.verify(after, power.acknowledged()), power.acknowledged().size(), where + when);
        }
    };
    PowerCut power(recording.before);
    bool failed = false;
    for (const Operation &operation : recording.operations) {
        power.apply(operation);
        failed |= operation.kind == Operation::Kind::Failed;
        if (failed && operation.kind == Operation::Kind::Acknowledge) {
            failed = false;
            cut(power, u", power cut after step %1"_s.arg(operation.offset));
        }
    }
    cut(power, u", power cut at the end"_s);
    return tally;
}

} // namespace

Tally tryDiskFaults(const Rehearsal &rehearsal)
{
    const quint64 seed = rehearsal.plan.seed;
    Stage whole = rehearsal.freshStage(seed, rehearsal.scenario.shortSteps);
    whole.acknowledge = [](int) {};
    disk::watch(whole.folder);
    rehearsal.scenario.work(whole);
    const QList<Fault> faults = faultsOf(disk::counts());
    disk::unwatch();

    const int most = rehearsal.plan.isLong ? int(faults.size()) : 15;
    return tryCases(rehearsal.plan, int(faults.size()), most, [&](int number) {
        return tryFault(rehearsal, faults[number], u"case %1, seed %2, %3"_s.arg(number).arg(seed).arg(textOf(faults[number])));
    });
}

} // namespace untie::faults
