#include "app/visits/recordvisit.h"

#include "app/clients/clientstore.h"
#include "app/clients/restriction.h"
#include "app/common/log.h"
#include "app/settings/clinicprofilerules.h"
#include "app/settings/settingsstore.h"
#include "app/storage/database.h"
#include "app/visits/visitstore.h"

#include <QTimeZone>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

Result<> noteDay(Database &database, const PendingStep &step)
{
    const QDate day = QDate::fromString(step.payload, Qt::ISODate);
    if (!day.isValid())
        return fail(Error::Kind::Corrupt, u"the day of a visit"_s);
    auto transaction = database.begin(Vault::FrontDesk);
    if (!transaction)
        return fail(transaction.error());
    const auto noted = ClientStore(database).noteVisit(ClientId{step.subject}, day);
    if (!noted && noted.error().kind != Error::Kind::NotFound) // gone meanwhile: nobody is left to tell it of
        return noted;
    return transaction->commit();
}

/// What is to be told of a visit; nothing where the front desk knows of this day or a later one.
Result<std::optional<PendingStep>> dayToTell(Database &database, ClientId client, const std::optional<QDate> &newest, const Visit &visit)
{
    const auto profile = SettingsStore(database).clinicProfile();
    if (!profile)
        return fail(profile.error());
    const QDate day = visit.startedAt.toTimeZone(timeZoneOf(*profile)).date();
    if (newest && *newest >= day)
        return std::nullopt;
    return PendingStep{makeId(), visitDayStep().kind, client.value, day.toString(Qt::ISODate)};
}

} // namespace

const StepKind &visitDayStep()
{
    static const StepKind kind{u"visits.day"_s, noteDay};
    return kind;
}

Result<int> recordVisit(Database &database, const Visit &visit, const QDateTime &now)
{
    const auto known = ClientStore(database).newestVisit(visit.client);
    if (!known)
        return fail(known.error());
    const auto &[client, newest] = *known;
    if (auto free = refuseRestricted(database, client); !free)
        return fail(free.error());
    const auto day = dayToTell(database, client, newest, visit);
    if (!day)
        return fail(day.error());
    auto rev = VisitStore(database).save(visit, now, *day);
    if (!rev || !*day)
        return rev;
    if (auto told = PendingSteps(database).finish(Vault::Clinical, **day, visitDayStep()); !told)
        logTrouble("the day of a visit is still to be told to the front desk", told.error());
    return rev;
}

} // namespace untie
