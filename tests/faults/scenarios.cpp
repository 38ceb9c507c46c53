#include "tests/faults/records.h"

namespace untie::faults {

const QList<Scenario> &scenarios()
{
    static const QList<Scenario> all = recordScenarios() + draftScenarios() + scheduleScenarios() + signingScenarios() + inboxScenarios() + releaseScenarios() + mergeScenarios() + erasureScenarios() + importScenarios() + fileScenarios() + keepingScenarios();
    return all;
}

} // namespace untie::faults
