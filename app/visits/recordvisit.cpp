#include "app/visits/recordvisit.h"

#include "app/clients/clientstore.h"
#include "app/common/log.h"
#include "app/settings/clinicprofilerules.h"
#include "app/settings/settingsstore.h"
#include "app/storage/database.h"
#include "app/visits/visitstore.h"

#include <QTimeZone>

namespace untie {

namespace {

Result<> noteDay(Database &database, const Visit &visit)
{
    const auto profile = SettingsStore(database).clinicProfile();
    if (!profile)
        return fail(profile.error());
    const QDate day = visit.startedAt.toTimeZone(timeZoneOf(*profile)).date();
    auto transaction = database.begin(Vault::FrontDesk);
    if (!transaction)
        return fail(transaction.error());
    if (auto noted = ClientStore(database).noteVisit(visit.client, day); !noted)
        return noted;
    return transaction->commit();
}

} // namespace

Result<int> recordVisit(Database &database, const Visit &visit, const QDateTime &now)
{
    if (auto client = ClientStore(database).find(visit.client); !client)
        return fail(client.error());
    auto rev = VisitStore(database).save(visit, now);
    if (!rev)
        return rev;
    if (auto noted = noteDay(database, visit); !noted)
        logTrouble("the day of a visit was not noted", noted.error());
    return rev;
}

} // namespace untie
