#pragma once

#include "app/common/result.h"
#include "app/storage/repeatedstatement.h"
#include "app/visits/visit.h"

#include <optional>
#include <QStringList>

namespace untie {

class Database;

/// What was done on visits. It is written with the visit, by VisitStore.
class TreatmentStore final
{
public:
    explicit TreatmentStore(Database &database);

    /// In the order in which they were written down.
    Result<QList<Treatment>> of(ClientId client, VisitId visit) const;
    /// The techniques of a therapist's last so many treatments, the most frequent first.
    Result<QStringList> usualOf(PersonId therapist) const;

    /// Writes those of visits inside the caller's transaction, with a statement that is prepared once.
    class Batch final
    {
    public:
        explicit Batch(Database &database);
        /// None of the visit's may be there.
        Result<> add(const Visit &visit);

    private:
        RepeatedStatement m_insert;
    };

private:
    Database &m_database;
};

} // namespace untie
