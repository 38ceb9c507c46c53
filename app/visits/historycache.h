#pragma once

#include "app/common/result.h"
#include "app/visits/visithistory.h"

namespace untie {

class Database;

/// The histories that were asked for last, kept as long as nothing is changed in the vault: every change leaves a row in
/// the audit, by which that is known. For one thread; it holds what the vault holds, so it goes with whoever shows it.
class HistoryCache final
{
public:
    /// As HistoryStore reads it.
    Result<VisitHistory> read(Database &database, ClientId client);

private:
    static constexpr qsizetype most = 8; ///< clients

    struct Kept
    {
        ClientId client;
        qint64 seq = 0; ///< newest row of the clinical vault's audit when it was known to be true
        qint64 written = 0; ///< rows that the connection had written by then
        VisitHistory history;
    };
    QList<Kept> m_kept; ///< the one asked for last first
};

} // namespace untie
