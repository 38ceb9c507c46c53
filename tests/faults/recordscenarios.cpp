#include "tests/faults/records.h"

#include "app/clients/clientstore.h"
#include "app/keeping/atunlock.h"
#include "app/visits/recordvisit.h"
#include "app/visits/visitstore.h"
#include "tests/faults/plan.h"

#include <QSet>

namespace untie::faults {

using namespace Qt::StringLiterals;

namespace {

// Saving visits, with their findings and trigger points; tells the front desk the day.

void saveVisits(Stage &stage)
{
    const QList<Visit> saves = plannedVisits(stage.seed, stage.steps);
    inSessions(stage, [&](OpenClinic &clinic, int number) -> Result<> {
        return saveVisit(clinic, saves[number]);
    });
}

Findings verifyVisits(const Stage &stage, const QList<int> &acknowledged)
{
    const QList<Visit> saves = plannedVisits(stage.seed, stage.steps);
    return inClinic(stage, [&](OpenClinic &clinic, Findings &found) {
        compareVisits(*clinic.database, saves, acknowledgedRevs<VisitId>(saves, acknowledged), found);
    });
}

// Opening a visit, writing on and saving it: what could not be read must not be taken for what is not there.

void changeVisits(Stage &stage)
{
    const QList<Visit> saves = plannedChanges(stage.seed, stage.steps);
    inSessions(stage, [&](OpenClinic &clinic, int number) -> Result<> {
        auto visit = VisitStore(*clinic.database).find(saves[number].client, saves[number].id);
        if (!visit)
            return fail(visit.error());
        visit->note.plan = saves[number].note.plan;
        return saveVisit(clinic, *visit);
    });
}

Findings verifyChanges(const Stage &stage, const QList<int> &acknowledged)
{
    const QList<Visit> changes = plannedChanges(stage.seed, stage.steps);
    const QList<Visit> saves = plannedBeginning() + changes;
    return inClinic(stage, [&](OpenClinic &clinic, Findings &found) {
        compareBeginning(*clinic.database, found, changes, acknowledgedRevs<VisitId>(changes, acknowledged));
    });
}

// Adding and changing clients.

void saveClients(Stage &stage)
{
    const QList<Client> saves = plannedEdits(stage.seed, stage.steps);
    inSessions(stage, [&](OpenClinic &clinic, int number) -> Result<> {
        ClientStore store(*clinic.database);
        if (saves[number].rev > 0)
            return store.update(saves[number]);
        return withoutValue(store.add(saves[number]));
    });
}

Findings verifyClients(const Stage &stage, const QList<int> &acknowledged)
{
    QList<Client> saves = plannedEdits(stage.seed, stage.steps);
    return inClinic(stage, [&](OpenClinic &clinic, Findings &found) {
        const auto revs = acknowledgedRevs<ClientId>(saves, acknowledged);
        const ClientStore store(*clinic.database);
        for (const Client &client : plannedClients())
            saves.append(client); // as they were before any edit
        QSet<ClientId> seen;
        for (const Client &save : std::as_const(saves)) {
            if (seen.contains(save.id))
                continue;
            seen.insert(save.id);
            auto stored = store.find(save.id);
            if (stored)
                stored->lastVisit.reset(); // kept by visits alone
            compare(stored, saves, revs.value(save.id), u"client %1"_s.arg(save.id.value), found);
        }
    });
}

} // namespace

void inSessions(Stage &stage, const std::function<Result<>(OpenClinic &, int)> &step)
{
    const int stepsPerSession = (stage.steps + 2) / 3;
    for (int number = 0; number < stage.steps;) {
        auto open = stage.open();
        if (!open)
            return;
        do {
            const auto asOnTheThread = [&] { // which answers first with what it could not read
                auto done = step(*open, number);
                auto broken = open->database->takeBrokenRead();
                return broken ? Result<>(fail(std::move(*broken))) : done;
            };
            if (!stage.step(number, asOnTheThread))
                return;
            open->database->writeBack(); // as the storage thread does when it is quiet
        } while (++number < stage.steps && number % stepsPerSession != 0);
    }
}

Result<> saveVisit(OpenClinic &clinic, const Visit &visit)
{
    return withoutValue(recordVisit(*clinic.database, visit, plannedNow()));
}

QList<int> savesAfterTheFirst(const QList<int> &acknowledged, int end)
{
    QList<int> saves;
    for (const int step : acknowledged) {
        if (step > 0 && step < end)
            saves.append(step - 1);
    }
    return saves;
}

bool finishSteps(Database &database, Findings &found)
{
    const auto steps = PendingSteps(database).finishAll(stepKinds());
    if (steps && steps->left.isEmpty())
        return true;
    found.faults += u"what goes from one vault to the other cannot be finished"_s;
    return false;
}

void compareVisits(Database &database, const QList<Visit> &saves, const QHash<VisitId, int> &acknowledgedRevs, Findings &found)
{
    QSet<VisitId> seen;
    for (const Visit &save : saves) {
        if (seen.contains(save.id))
            continue;
        seen.insert(save.id);
        compare(VisitStore(database).find(save.client, save.id), saves, acknowledgedRevs.value(save.id), u"visit %1"_s.arg(save.id.value), found);
    }
}

void compareBeginning(Database &database, Findings &found, const QList<Visit> &changes, const QHash<VisitId, int> &acknowledgedRevs)
{
    QHash<VisitId, int> revs = acknowledgedRevs;
    for (const Visit &visit : plannedBeginning())
        revs[visit.id] = qMax(revs.value(visit.id), visit.rev + 1);
    compareVisits(database, plannedBeginning() + changes, revs, found);
}

const Scenario visitScenario{"visits", 45, 6, prepareClinic, saveVisits, verifyVisits};
const Scenario changeScenario{"changes", 45, 6, prepareClinic, changeVisits, verifyChanges};
const Scenario clientScenario{"clients", 45, 6, prepareClinic, saveClients, verifyClients};

} // namespace untie::faults
