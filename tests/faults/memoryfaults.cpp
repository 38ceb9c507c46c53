#include "tests/faults/memory.h"
#include "tests/faults/trial.h"

#include <limits>

namespace untie::faults {

using namespace Qt::StringLiterals;

namespace {

Tally tryFault(const Rehearsal &rehearsal, int number, bool forGood, const QString &where)
{
    Stage stage = rehearsal.freshStage(rehearsal.plan.seed, rehearsal.scenario.shortSteps);
    QList<int> acknowledged;
    stage.acknowledge = [&](int step) { acknowledged.append(step); };
    memory::failAt(number, forGood);
    rehearsal.scenario.work(stage);
    memory::heal();

    Tally tally;
    tally.trials = memory::hasFailed();
    Findings found = rehearsal.scenario.verify(stage, acknowledged);
    judge(stage, forGood, found);
    tally.add(found, acknowledged.size(), where);
    return tally;
}

} // namespace

Tally tryMemoryFaults(const Rehearsal &rehearsal)
{
    int allocations = 0;
    Stage whole = rehearsal.freshStage(rehearsal.plan.seed, rehearsal.scenario.shortSteps);
    whole.acknowledge = [](int) {};
    memory::failAt(std::numeric_limits<int>::max(), false);
    rehearsal.scenario.work(whole);
    allocations = memory::count();

    const int most = rehearsal.plan.isLong ? 1500 : 12;
    return tryCases(rehearsal.plan, 2 * allocations, most, [&](int number) {
        const bool forGood = number % 2;
        return tryFault(rehearsal, 1 + number / 2, forGood,
                        u"case %1, allocation %2 of %3 fails%4"_s.arg(number).arg(1 + number / 2).arg(allocations).arg(forGood ? u" for good"_s : QString()));
    });
}

} // namespace untie::faults
