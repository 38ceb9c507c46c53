#pragma once

#include "app/common/result.h"
#include "app/visits/visithistory.h"

namespace untie {

class Database;

/// A client's whole history in a few scans of neighbouring pages, for the screens that show the body through time.
class HistoryStore final
{
public:
    explicit HistoryStore(Database &database);

    Result<VisitHistory> read(ClientId client) const;

private:
    Database &m_database;
};

} // namespace untie
