#pragma once

#include "app/common/result.h"
#include "app/visits/notepart.h"

#include <optional>

namespace untie {

class Database;

/// Where somebody is in the visit that they write: what it takes to go on in the middle of a word after a sudden end.
struct VisitPlace
{
    ClientId client = {};
    VisitId visit = {};
    std::optional<NotePart> part = {}; ///< where the cursor is; none: on the map or among the points
    int cursor = 0;
    int anchor = 0; ///< where what is selected begins
    FindingId point = {}; ///< in hand

    bool operator==(const VisitPlace &) const = default;
};

// Kept in the clinical vault, for whoever works on the database, as long as the visit's page is open; so it is there only
// after a sudden end.

Result<> keepPlace(Database &database, const VisitPlace &place, const QDateTime &now);
Result<> forgetPlace(Database &database, VisitId visit);
/// The place that was kept last, in a visit that is still a draft; those that are of no use any more are removed.
Result<std::optional<VisitPlace>> keptPlace(Database &database);

/// The name of whoever else had this visit open last and still has a place in it; empty: nobody has.
Result<QString> whoElseWasIn(Database &database, VisitId visit);

} // namespace untie
