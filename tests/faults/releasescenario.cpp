#include "tests/faults/records.h"

#include "app/documents/release.h"
#include "app/visits/recordvisit.h"
#include "app/visits/visitstore.h"
#include "tests/faults/plan.h"

#include <algorithm>

namespace untie::faults {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 firstVisit = 2'000'000;

Visit plannedSigned(int number, PersonId therapist)
{
    const QList<Client> clients = plannedClients();
    Visit visit;
    visit.client = clients[number % clients.size()].id;
    visit.id = VisitId{firstVisit + number};
    visit.therapist = therapist;
    visit.startedAt = plannedNow().addSecs(-3600);
    visit.note = {u"Neck stiff."_s, u"Tight."_s, u"Better."_s, u"Two weeks."_s};
    visit.homeCare = u"Roll the shoulders, %1 times."_s.arg(number);
    return visit;
}

// A note is signed, and its summary goes from one vault to the other: signed means that it arrives, sooner or later, once.

void signVisits(Stage &stage)
{
    inSessions(stage, [](OpenClinic &clinic, int number) -> Result<> {
        const Visit visit = plannedSigned(number, clinic.session.person);
        const auto before = VisitStore(*clinic.database).find(visit.client, visit.id); // a step that failed is done once more
        if (before && before->state == VisitState::Signed)
            return {};
        const auto rev = before ? Result<int>(before->rev) : recordVisit(*clinic.database, visit, plannedNow());
        if (!rev)
            return fail(rev.error());
        return withoutValue(signAndRelease(*clinic.database, visit.client, visit.id, *rev, {}, true, plannedNow()));
    });
}

Findings verifyReleases(const Stage &stage, const QList<int> &acknowledged)
{
    return inClinic(stage, [&](OpenClinic &clinic, Findings &found) {
        if (!finishSteps(*clinic.database, found))
            return;
        ReleasedSummaryStore desk(*clinic.database);
        const auto waiting = desk.waiting();
        if (!waiting) {
            found.faults += u"summaries cannot be listed"_s;
            return;
        }
        for (const int number : acknowledged) {
            const Visit visit = plannedSigned(number, clinic.session.person);
            const auto count = std::ranges::count(*waiting, visit.id, &ReleasedSummary::visit);
            if (count == 0)
                found.lost += u"summary of visit %1"_s.arg(visit.id.value);
            if (count > 1)
                found.faults += u"visit %1 has %2 summaries"_s.arg(visit.id.value).arg(count);
        }
        for (const ReleasedSummary &release : *waiting) {
            const auto summary = desk.content(release.id);
            const Visit visit = plannedSigned(int(release.visit.value - firstVisit), clinic.session.person);
            if (!summary || summary->home != visit.homeCare)
                found.faults += u"the summary of visit %1 is another"_s.arg(release.visit.value);
        }
    });
}

} // namespace

const Scenario releaseScenario{"release", 24, 3, prepareClinic, signVisits, verifyReleases};

} // namespace untie::faults
