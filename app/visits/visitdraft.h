#pragma once

#include "app/common/result.h"
#include "app/visits/visit.h"

#include <QJsonObject>

namespace untie {

class Database;

/// As the kind of a Draft.
inline constexpr QLatin1StringView visitDraftKind("visit");

/// A visit as it is being written, whole.
QJsonObject toJson(const Visit &visit);
/// Corrupt where something else stands there.
Result<Visit> visitFrom(const QJsonObject &json);

/// What became of a visit that was to be stored.
struct VisitKept
{
    Result<int> rev; ///< the stored number; or why it was refused
    bool asDraft = false; ///< refused, and the clinical vault keeps it as a draft
};

/// Stores a visit (see recordVisit()). What is refused, because somebody else saved first or it cannot be so, is kept as
/// a draft; what is stored needs its draft no more: `hadDraft` says that there is one.
VisitKept storeOrKeep(Database &database, const Visit &visit, bool hadDraft, const QDateTime &now);

} // namespace untie
