#include "tests/faults/records.h"

namespace untie::faults {

const QList<Scenario> &scenarios()
{
    static const QList<Scenario> all{visitScenario, changeScenario, clientScenario, draftScenario, storeScenario, signingScenario, inboxScenario, releaseScenario,
                                     mergeScenario, erasureScenario, importScenario, openImportScenario, fileScenario, newClinicScenario, passwordScenario,
                                     backupScenario, restoreScenario, rekeyScenario, migrationScenario};
    return all;
}

} // namespace untie::faults
