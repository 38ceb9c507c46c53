#include "tests/faults/records.h"

#include "app/clients/clientstore.h"
#include "app/keeping/erasurestore.h"
#include "app/visits/visitstore.h"
#include "tests/faults/plan.h"

#include <QSet>

#include <algorithm>

namespace untie::faults {

using namespace Qt::StringLiterals;

namespace {

// Clients are erased from both vaults, one a step: who was erased is gone from both, who was not is whole in both.

ClientId clientOf(int number)
{
    const QList<Client> clients = plannedClients();
    return clients[number % clients.size()].id;
}

void eraseClients(Stage &stage)
{
    inSessions(stage, [](OpenClinic &clinic, int number) -> Result<> {
        ErasureStore erasures(*clinic.database);
        if (number == 0)
            return erasures.setYearsKept(0);
        const auto known = ClientStore(*clinic.database).find(clientOf(number - 1));
        if (!known && known.error().kind == Error::Kind::NotFound) // a step that failed is done once more
            return {};
        return erasures.erase(clientOf(number - 1), plannedNow().date().addYears(50), plannedNow());
    });
}

void verifyClient(Database &database, ClientId client, bool isListed, Findings &found)
{
    const auto known = ClientStore(database).find(client);
    const auto visits = VisitStore(database).newest(client, 100);
    if (!visits || (!known && known.error().kind != Error::Kind::NotFound)) {
        found.faults += u"client %1 cannot be read"_s.arg(client.value);
        return;
    }
    QSet<VisitId> planned;
    for (const Visit &visit : plannedBeginning()) {
        if (visit.client == client)
            planned.insert(visit.id);
    }
    if (known && !isListed)
        found.faults += u"client %1 is neither there nor gone"_s.arg(client.value);
    if (visits->size() != (known ? planned.size() : 0))
        found.faults += u"of client %1, who is %2, %3 visits are there"_s.arg(client.value).arg(known ? u"there"_s : u"gone"_s).arg(visits->size());
}

Findings verifyErasures(const Stage &stage, const QList<int> &acknowledged)
{
    return inClinic(stage, [&](OpenClinic &clinic, Findings &found) {
        if (!finishSteps(*clinic.database, found))
            return;
        const auto listed = ClientStore(*clinic.database).rows();
        if (!listed) {
            found.faults += u"clients cannot be listed"_s;
            return;
        }
        for (const Client &client : plannedClients())
            verifyClient(*clinic.database, client.id, std::ranges::any_of(*listed, [&](const ClientRow &row) { return row.id == client.id; }), found);
        for (const int number : acknowledged) {
            if (number > 0 && ClientStore(*clinic.database).find(clientOf(number - 1)))
                found.lost += u"the erasure of client %1"_s.arg(clientOf(number - 1).value);
        }
    });
}

} // namespace

const Scenario erasureScenario{"erase", 9, 4, prepareClinic, eraseClients, verifyErasures};

} // namespace untie::faults
