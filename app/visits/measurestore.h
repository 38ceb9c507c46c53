#pragma once

#include "app/common/result.h"
#include "app/storage/repeatedstatement.h"
#include "app/visits/visit.h"

#include <optional>

namespace untie {

class Database;

/// What was measured on visits, in the clinical vault; written with its visit, see VisitStore.
class MeasureStore final
{
public:
    explicit MeasureStore(Database &database);

    /// In the order in which they were written down.
    Result<QList<Measure>> of(ClientId client, VisitId visit) const;
    /// How a therapist read the newest pressure they measured; kPa where there is none.
    Result<MeasureUnit> usualUnitOf(PersonId therapist) const;

    /// Writes the measures of visits, inside the caller's transaction.
    class Batch final
    {
    public:
        explicit Batch(Database &database);
        Result<> add(const Visit &visit);

    private:
        RepeatedStatement m_insert;
    };

private:
    Database &m_database;
};

} // namespace untie
