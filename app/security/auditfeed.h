#pragma once

#include "app/security/auditstore.h"

#include <QList>

namespace untie {

class Database;

/// A row and the chain it stands in.
struct VaultAuditRow
{
    Vault vault = Vault::FrontDesk;
    AuditRow row;

    bool operator==(const VaultAuditRow &) const = default;
};

/// A place in the chains of both vaults, from which they are read backwards as one list. A value: a screen keeps the
/// place where its list ends.
class AuditFeed final
{
public:
    /// One call looks through `atOnce` rows of a chain: some milliseconds.
    explicit AuditFeed(const AuditFilter &filter = {}, qint64 atOnce = 20'000);

    /// About so many rows, newest first, and moves behind them. The chains are merged by time, and each keeps its own
    /// order even where a clock was set back. Each call is short: where few rows fit it gives less, or none, and is
    /// not atEnd() yet.
    Result<QList<VaultAuditRow>> next(Database &database, int rows);
    bool atEnd() const;
    /// How much of the chains was gone through, 0 to 1; 0 before the first call.
    double progress() const;

private:
    struct Chain
    {
        Vault vault;
        QList<AuditRow> waiting = {}; ///< read, not given yet
        qint64 length = -1;           ///< number of the newest row; -1: not asked yet
        qint64 before = 0;            ///< all rows from this number on were read

        bool isRead() const { return length >= 0 && before <= 1; }
    };
    Result<> read(Database &database, Chain &chain, int rows);
    Chain *newest();

    AuditFilter m_filter;
    qint64 m_atOnce;
    QList<Chain> m_chains{{Vault::FrontDesk}, {Vault::Clinical}};
};

} // namespace untie
