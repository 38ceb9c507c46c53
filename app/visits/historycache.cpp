#include "app/visits/historycache.h"

#include "app/security/auditstore.h"
#include "app/storage/database.h"
#include "app/visits/historystore.h"

#include <algorithm>

namespace untie {

Result<VisitHistory> HistoryCache::read(Database &database, ClientId client)
{
    const auto kept = std::ranges::find(m_kept, client, &Kept::client);
    if (kept != m_kept.end() && kept->written == database.rowsWritten()) {
        std::rotate(m_kept.begin(), kept, kept + 1);
        return m_kept.constFirst().history;
    }
    const AuditStore audit(database);
    const auto head = audit.head(Vault::Clinical);
    if (!head)
        return fail(head.error());
    if (kept != m_kept.end()) {
        const auto changes = audit.changesSince(Vault::Clinical, kept->seq);
        if (!changes)
            return fail(changes.error());
        if (*changes == 0) {
            kept->seq = head->seq;
            kept->written = database.rowsWritten();
            return kept->history;
        }
        m_kept.erase(kept);
    }
    auto history = HistoryStore(database).read(client);
    if (!history)
        return history;
    m_kept.prepend({client, head->seq, database.rowsWritten(), *history});
    if (m_kept.size() > most)
        m_kept.removeLast();
    return history;
}

} // namespace untie
