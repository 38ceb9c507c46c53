#pragma once

#include "app/clients/client.h"
#include "app/clients/clientlink.h"
#include "app/common/result.h"
#include "app/visits/clientnote.h"
#include "app/visits/visithistory.h"

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QTimeZone>

namespace untie {

class Database;
class HistoryCache;

/// What the client's page shows: the person, the visits, the points through time. Moments are in the clinic's time zone,
/// so that their date is the day as the clinic counts it.
struct ClientHistory
{
    Client client;
    QList<LinkedClient> linked; ///< who belongs to them
    QString restriction; ///< why nobody works with them; empty where that is not so
    VisitHistory record;
    QList<ClientCase> cases;  ///< open ones first
    QList<ClientNote> notes;  ///< written outside visits, newest first
    std::optional<ClientNote> begun; ///< one that whoever works on the database is writing
    QHash<PersonId, QString> therapists; ///< names
    QTimeZone zone = QTimeZone::utc();   ///< the clinic's
};

/// Reads it in one transaction's worth of statements, on the storage thread. NotFound when the client is gone.
Result<ClientHistory> readHistory(Database &database, ClientId client, HistoryCache &cache);

} // namespace untie
