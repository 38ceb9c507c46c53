#include "app/security/auditfeed.h"

#include "app/storage/database.h"

#include <algorithm>

namespace untie {

AuditFeed::AuditFeed(const AuditFilter &filter, qint64 atOnce)
    : m_filter(filter)
    , m_atOnce(atOnce)
{
}

Result<QList<VaultAuditRow>> AuditFeed::next(Database &database, int rows)
{
    m_chains.removeIf([&](const Chain &chain) { return !database.has(chain.vault); });
    for (Chain &chain : m_chains) {
        if (!chain.waiting.isEmpty() || chain.isRead())
            continue;
        if (auto done = read(database, chain, rows); !done)
            return fail(done.error());
    }
    QList<VaultAuditRow> merged;
    while (merged.size() < rows) {
        Chain *chain = newest();
        if (!chain)
            break;
        merged.append({chain->vault, chain->waiting.takeFirst()});
    }
    return merged;
}

bool AuditFeed::atEnd() const
{
    return std::ranges::all_of(m_chains, [](const Chain &chain) { return chain.waiting.isEmpty() && chain.isRead(); });
}

double AuditFeed::progress() const
{
    qint64 all = 0;
    qint64 passed = 0;
    for (const Chain &chain : m_chains) {
        if (chain.length < 0)
            return 0;
        all += chain.length;
        passed += chain.length - std::max<qint64>(chain.before - 1, 0);
    }
    return all == 0 ? 1 : double(passed) / double(all);
}

Result<> AuditFeed::read(Database &database, Chain &chain, int rows)
{
    const AuditStore audit(database);
    if (chain.length < 0) {
        const auto head = audit.head(chain.vault);
        if (!head)
            return fail(head.error());
        chain.length = head->seq;
        chain.before = head->seq + 1;
    }
    AuditFilter filter = m_filter;
    filter.above = std::max(chain.before - 1 - m_atOnce, m_filter.above);
    const auto found = audit.rows(chain.vault, filter, rows, chain.before);
    if (!found)
        return fail(found.error());
    chain.waiting = *found;
    const bool all = found->size() < rows;
    chain.before = all ? filter.above + 1 : found->last().seq;
    if (all && filter.above == m_filter.above)
        chain.before = 1;
    return {};
}

/// The chain whose next row is the newest; null when that cannot be told before more of one is read, or all is given.
AuditFeed::Chain *AuditFeed::newest()
{
    Chain *found = nullptr;
    for (Chain &chain : m_chains) {
        if (chain.waiting.isEmpty()) {
            if (!chain.isRead())
                return nullptr;
            continue;
        }
        if (!found || chain.waiting.first().at > found->waiting.first().at)
            found = &chain;
    }
    return found;
}

} // namespace untie
