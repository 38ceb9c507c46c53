#pragma once

#include "app/common/id.h"
#include "app/common/result.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace untie {

class Database;

/// A therapist went on with something that a caution speaks against, and said why.
struct CautionOverride
{
    ClientId client;
    VisitId visit;
    QString rule;      ///< "M01"
    QString technique; ///< "deep_tissue"
    std::optional<int> pressure = {};
    QString reason;
    PersonId by;
    QDateTime at; ///< UTC

    bool operator==(const CautionOverride &) const = default;
};

/// They are part of the record: added, never changed.
class CautionOverrideStore final
{
public:
    explicit CautionOverrideStore(Database &database);

    /// Invalid without a reason.
    Result<> add(const CautionOverride &made);
    /// In the order in which they were made.
    Result<QList<CautionOverride>> of(ClientId client, VisitId visit) const;

private:
    Database &m_database;
};

} // namespace untie
