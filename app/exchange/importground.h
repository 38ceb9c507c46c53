#pragma once

#include "app/clients/duplicatefinder.h"
#include "app/common/result.h"
#include "app/exchange/csvplan.h"

#include <QSet>

namespace untie {

class Database;

/// What the clinic is like that files are read for.
struct ImportGround
{
    QString country; ///< ISO 3166; may be empty
    DateOrder usual = DateOrder::DayMonthYear;
    QList<CsvPlan> plans; ///< how tables were read before
};
Result<ImportGround> importGroundOf(Database &database);

/// Whole records that nobody works with.
Result<QList<Client>> restrictedClients(Database &database);

/// Those that the clinic has, for comparing.
struct KnownClients
{
    DuplicateFinder all;
    QSet<ClientId> restricted = {}; ///< nobody works with them
};
Result<KnownClients> knownClients(Database &database, const QString &country);

} // namespace untie
