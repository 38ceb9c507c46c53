#include "app/documents/summarysource.h"

#include "app/clients/clientstore.h"
#include "app/people/peoplestore.h"
#include "app/settings/settingsstore.h"
#include "app/visits/visitstore.h"

#include <QCoreApplication>

namespace untie {

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
    return SummarySource{*visit, *client, *clinic, therapist.value_or(Person()), *history};
}

Result<> noteSummary(Database &database, AuditAction action, const SummarySource &source)
{
    return noteAccess(database, action, source.visit.client, QStringLiteral("summary of visit %1").arg(source.visit.id.value));
}

} // namespace untie
