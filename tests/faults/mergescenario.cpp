#include "tests/faults/records.h"

#include "app/clients/clientmergestore.h"
#include "app/clients/clientstore.h"
#include "app/visits/historystore.h"
#include "tests/faults/plan.h"

#include <QSet>

#include <algorithm>

namespace untie::faults {

using namespace Qt::StringLiterals;

namespace {

// Two records become one, and two again: both vaults must come to say the same. An even step merges a pair of the clients
// that the clinic begins with, the odd one after it takes the pair apart.

std::pair<ClientId, ClientId> pairOf(int number)
{
    const QList<Client> clients = plannedClients();
    const qsizetype place = number / 2 * 2 % clients.size();
    return {clients[place].id, clients[place + 1].id};
}

Result<> mergePair(Database &database, int number)
{
    const auto [kept, other] = pairOf(number);
    const auto one = ClientStore(database).find(kept);
    const auto two = ClientStore(database).find(other);
    if (!one || !two)
        return fail(!one ? one.error() : two.error());
    if (two->id == kept) // a step that failed is done once more
        return {};
    return withoutValue(ClientMergeStore(database).merge(mergedClient(*one, *two, {}, {}), other, two->rev, plannedNow()));
}

Result<> separatePair(Database &database, int number)
{
    ClientMergeStore store(database);
    const auto merges = store.of(pairOf(number).first);
    if (!merges)
        return fail(merges.error());
    for (const ClientMerge &merge : *merges) {
        if (auto undone = store.undo(merge.id, plannedNow()); !undone)
            return undone;
    }
    return {};
}

void mergeClients(Stage &stage)
{
    inSessions(stage, [](OpenClinic &clinic, int number) {
        return number % 2 == 0 ? mergePair(*clinic.database, number) : separatePair(*clinic.database, number);
    });
}

/// How many visits the clinic begins with are this client's.
qsizetype visitsOf(ClientId client)
{
    QSet<VisitId> visits;
    for (const Visit &visit : plannedBeginning()) {
        if (visit.client == client)
            visits.insert(visit.id);
    }
    return visits.size();
}

/// `expected`: whether they are one; nothing where the work was broken off while it was about them.
void verifyPair(Database &database, const std::pair<ClientId, ClientId> &pair, std::optional<bool> expected, Findings &found)
{
    const auto other = ClientStore(database).find(pair.second);
    const auto listed = ClientStore(database).rows();
    const auto history = HistoryStore(database).read(pair.first);
    if (!other || !listed || !history) {
        found.faults += u"client %1 cannot be read"_s.arg(pair.first.value);
        return;
    }
    const bool isMerged = other->id == pair.first;
    if (expected && *expected != isMerged)
        found.lost += u"client %1 is %2 by now"_s.arg(pair.second.value).arg(isMerged ? u"merged"_s : u"not merged"_s);
    const bool isListed = std::ranges::any_of(*listed, [&](const ClientRow &row) { return row.id == pair.second; });
    if (isListed == isMerged)
        found.faults += u"client %1 is listed though merged, or not though it is not"_s.arg(pair.second.value);
    if (history->visits.size() != visitsOf(pair.first) + (isMerged ? visitsOf(pair.second) : 0))
        found.faults += u"the vaults do not agree on who is one with client %1"_s.arg(pair.first.value);
}

Findings verifyMerges(const Stage &stage, const QList<int> &acknowledged)
{
    return inClinic(stage, [&](OpenClinic &clinic, Findings &found) {
        if (!finishSteps(*clinic.database, found))
            return;
        const int last = acknowledged.isEmpty() ? -1 : acknowledged.constLast();
        for (int number = 0; number < int(plannedClients().size()); number += 2) {
            std::optional<bool> merged = false;
            for (int step = 0; step <= last; ++step) {
                if (pairOf(step) == pairOf(number))
                    merged = step % 2 == 0;
            }
            if (pairOf(last + 1) == pairOf(number) && last + 1 < stage.steps)
                merged.reset();
            verifyPair(*clinic.database, pairOf(number), merged, found);
        }
        compareBeginning(*clinic.database, found);
    });
}

} // namespace

const Scenario mergeScenario{"merge", 24, 4, prepareClinic, mergeClients, verifyMerges};

} // namespace untie::faults
