#include "app/documents/summarysource.h"

#include "app/clients/clientstore.h"
#include "app/people/peoplestore.h"
#include "app/schedule/appointmentrules.h"
#include "app/schedule/schedulestore.h"
#include "app/settings/settingsstore.h"
#include "app/visits/casestore.h"
#include "app/visits/visitstore.h"

#include <QCoreApplication>

#include <algorithm>

namespace untie {

namespace {

constexpr int mostComing = 10; ///< appointments among which one is not cancelled

/// What the client wants to reach with what the visit was for.
Result<QString> goalsOf(Database &database, const Visit &visit)
{
    const CaseStore store(database);
    const auto visits = store.visitsOf(visit.client);
    if (!visits)
        return fail(visits.error());
    const auto cases = store.of(visit.client);
    if (!cases)
        return fail(cases.error());
    const auto its = std::ranges::find(*cases, visits->value(visit.id), &ClientCase::id);
    return its == cases->end() ? QString() : its->goals;
}

} // namespace

Result<SummarySource> summarySourceOf(Database &database, VisitId id)
{
    const VisitStore visits(database);
    const auto visit = visits.find(id);
    if (!visit)
        return fail(visit.error());
    if (visit->state == VisitState::Voided)
        return fail(Error::Kind::Invalid, QStringLiteral("voided visit"),
                    QCoreApplication::translate("VisitSummary", "This visit was voided. Nothing of it is printed."));
    const auto client = ClientStore(database).find(visit->client);
    if (!client)
        return fail(client.error());
    const auto therapist = PeopleStore(database).find(visit->therapist);
    if (!therapist && therapist.error().kind != Error::Kind::NotFound)
        return fail(therapist.error());
    const auto clinic = SettingsStore(database).clinicProfile();
    if (!clinic)
        return fail(clinic.error());
    const auto history = visits.points(visit->client, visit->startedAt, visit->id);
    if (!history)
        return fail(history.error());
    const auto coming = ScheduleStore(database).coming(visit->client, visit->startedAt.addSecs(60 * qMax(1, visit->minutes)), mostComing);
    if (!coming)
        return fail(coming.error());
    SummarySource source{*visit, *client, *clinic, therapist.value_or(Person()), *history};
    if (const auto next = std::ranges::find_if(*coming, takesTime); next != coming->end())
        source.nextVisit = next->start;
    auto goals = goalsOf(database, *visit);
    if (!goals)
        return fail(goals.error());
    source.goals = std::move(*goals);
    return source;
}

Result<> noteSummary(Database &database, AuditAction action, const SummarySource &source)
{
    return noteAccess(database, action, source.visit.client, QStringLiteral("summary of visit %1").arg(source.visit.id.value));
}

} // namespace untie
