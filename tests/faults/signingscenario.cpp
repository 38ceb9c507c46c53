#include "tests/faults/records.h"

#include "app/visits/noteentrystore.h"
#include "app/visits/recordvisit.h"
#include "app/visits/signvisit.h"
#include "app/visits/visitstore.h"
#include "tests/faults/plan.h"
#include "tests/support/builders.h"

namespace untie::faults {

using namespace Qt::StringLiterals;

namespace {

/// Two steps to a visit: its note is signed, and then added to.
constexpr int stepsOfVisit = 2;
constexpr qint64 firstVisit = 3'000'000;

Visit plannedVisit(int number)
{
    const QList<Client> clients = plannedClients();
    Visit visit = aVisit().of(clients[number % clients.size()].id);
    visit.id = VisitId{firstVisit + number};
    visit.therapist = ownersId();
    visit.note.plan = u"plan of visit %1"_s.arg(number);
    return visit;
}

/// What was done before an answer was lost is not done twice.
Result<> signOrAmend(OpenClinic &clinic, int step)
{
    Database &database = *clinic.database;
    const Visit planned = plannedVisit(step / stepsOfVisit);
    const QDateTime now = planned.startedAt.addSecs(3600);
    const auto entries = NoteEntryStore(database).entries(planned.client, planned.id);
    if (!entries)
        return fail(entries.error());
    if (entries->size() > step % stepsOfVisit)
        return {};
    if (!entries->isEmpty())
        return withoutValue(amendVisit(database, planned.client, planned.id, {.kind = EntryKind::Addendum, .text = u"heard since"_s}, now));
    auto stored = VisitStore(database).find(planned.client, planned.id);
    if (!stored && stored.error().kind != Error::Kind::NotFound)
        return fail(stored.error());
    if (!stored) {
        if (auto recorded = recordVisit(database, planned, now); !recorded)
            return fail(recorded.error());
        stored = VisitStore(database).find(planned.client, planned.id);
    }
    return stored ? withoutValue(signVisit(database, planned.client, planned.id, stored->rev, {}, now)) : fail(stored.error());
}

// A note is signed, for ever; and added to.

void signNotes(Stage &stage)
{
    inSessions(stage, signOrAmend);
}

Findings verifyNotes(const Stage &stage, const QList<int> &acknowledged)
{
    return inClinic(stage, [&](OpenClinic &clinic, Findings &found) {
        const NoteEntryStore notes(*clinic.database);
        for (const int step : acknowledged) {
            const Visit planned = plannedVisit(step / stepsOfVisit);
            const auto entries = notes.entries(planned.client, planned.id);
            if (!entries || entries->size() <= step % stepsOfVisit)
                found.lost += u"what was signed in step %1"_s.arg(step);
        }
        NoteCheck check;
        while (!check.done) {
            if (const auto looked = notes.checkOn(check, 100); !looked) {
                found.faults += u"signed notes cannot be checked: "_s + textOf(looked.error());
                return;
            }
        }
        for (const BrokenNote &broken : std::as_const(check.broken))
            found.faults += u"visit %1: %2"_s.arg(broken.visit.value).arg(explain(broken.proof));
    });
}

} // namespace

const Scenario signingScenario{"signing", 30, 6, prepareClinic, signNotes, verifyNotes};

} // namespace untie::faults
