#pragma once

#include "app/common/result.h"
#include "app/schedule/waitingwish.h"

namespace untie {

class Database;

/// The waiting list, in the front desk's vault.
class WaitingStore final
{
public:
    explicit WaitingStore(Database &database);

    /// Those who still wait, longest waiting first.
    Result<QList<WaitingEntry>> waiting() const;
    /// A wish by its id, whatever has become of it.
    Result<WaitingWish> find(WishId id) const;
    /// Stores a new wish (no revision yet) or replaces the one of that id and revision; gives it as stored. Conflict when
    /// somebody else saved first, Invalid with a sentence.
    Result<WaitingWish> save(const WaitingWish &wish);

private:
    Database &m_database;
};

} // namespace untie
