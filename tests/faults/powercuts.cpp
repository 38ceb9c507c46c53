#include "tests/faults/powercut.h"
#include "tests/faults/trial.h"

#include <QRandomGenerator>

#include <algorithm>

namespace untie::faults {

using namespace Qt::StringLiterals;

Tally tryPowerCuts(const Rehearsal &rehearsal)
{
    const int runs = rehearsal.plan.isLong ? 20 : 2;
    const int cutsOfRun = rehearsal.plan.isLong ? 100 : 21;
    QRandomGenerator random(quint32(rehearsal.plan.seed) + 22);
    Tally tally;
    for (int run = 0; run < runs; ++run) {
        const quint64 seed = rehearsal.plan.seed + quint64(run);
        Stage stage = rehearsal.freshStage(seed, rehearsal.scenario.steps);
        stage.acknowledge = disk::acknowledge;
        disk::watch(stage.folder);
        disk::forgetFolderSyncs(rehearsal.plan.sabotage == Sabotage::ForgetFolderSyncs);
        rehearsal.scenario.work(stage);
        const Recording recording = disk::unwatch();
        if (stage.gaveUp)
            qFatal("the work failed without a fault: %s", qUtf8Printable(textOf(stage.errors.constLast())));

        // Anywhere, and every other time where it hurts most: just after something was reported as safe.
        std::vector<int> acknowledgements;
        for (std::size_t i = 0; i < recording.operations.size(); ++i) {
            if (recording.operations[i].kind == Operation::Kind::Acknowledge)
                acknowledgements.push_back(int(i) + 1);
        }
        std::vector<int> moments;
        for (int cut = 0; cut < cutsOfRun; ++cut) {
            moments.push_back(cut % 2 ? acknowledgements[std::size_t(random.bounded(int(acknowledgements.size())))]
                                      : random.bounded(int(recording.operations.size()) + 1));
        }
        std::ranges::sort(moments);
        PowerCut power(recording.before);
        int done = 0;
        for (const int moment : moments) {
            for (; done < moment; ++done)
                power.apply(recording.operations[std::size_t(done)]);
            const Stage after = rehearsal.stageOn(power.cut(random), seed, stage.steps);
            tally.add(rehearsal.scenario.verify(after, power.acknowledged()), power.acknowledged().size(),
                      u"seed %1, cut after operation %2 of %3"_s.arg(seed).arg(moment).arg(recording.operations.size()));
            ++tally.trials;
        }
    }
    return tally;
}

} // namespace untie::faults
