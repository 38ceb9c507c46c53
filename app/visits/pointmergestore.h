#pragma once

#include "app/common/result.h"
#include "app/visits/pointmerge.h"

namespace untie {

class Database;

/// Which of a client's trigger points were found to be one, in the clinical vault. What a visit wrote is never changed
/// for it. Each merge and each undoing stays in the record and in the audit.
class PointMergeStore final
{
public:
    explicit PointMergeStore(Database &database);

    /// The merges in force.
    Result<PointMerges> inForce(ClientId client) const;
    /// From now on `point` is `into`. NotFound when one of them is not there, Conflict when `point` was merged already or
    /// the two stand for one point, Invalid with a sentence when whyNotOne() has one.
    Result<> merge(ClientId client, TriggerPointId point, TriggerPointId into, const QDateTime &now);
    /// The point stands for itself again. NotFound when it was not merged.
    Result<> separate(ClientId client, TriggerPointId point, const QDateTime &now);

private:
    Database &m_database;
};

} // namespace untie
