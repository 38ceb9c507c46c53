#pragma once

#include "app/common/id.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>

namespace untie {

using CaseId = Id<struct CaseTag>;

/// A complaint that a client comes for, with what they want to reach. Visits belong to it.
struct ClientCase
{
    ClientId client = {};
    CaseId id = {};
    int rev = 0; ///< grows by one with every save
    QString complaint = {};
    QString goals = {}; ///< in the client's words
    QDate openedOn = {};
    std::optional<QDate> closedOn = {}; ///< unset: it is open

    bool isOpen() const { return !closedOn.has_value(); }
    bool operator==(const ClientCase &) const = default;
};

inline constexpr int longestComplaint = 200;
inline constexpr int longestGoals = 4000;

/// Sentences on what keeps a case from being stored; none: it can be.
QStringList problemsOf(const ClientCase &clientCase);

/// What a new visit is most likely for: what the visit before was for, where that is open still, else the only case that
/// is open. Invalid: nothing is likely.
CaseId likelyCase(const QList<ClientCase> &cases, CaseId before);

} // namespace untie
