#pragma once

#include "app/common/id.h"
#include "app/common/result.h"
#include "app/documents/visitsummary.h"
#include "app/security/auditstore.h"
#include "app/storage/database.h"

#include <QDateTime>

namespace untie {

using ReleaseId = Id<struct ReleaseTag>;

/// A summary that lies at the front desk until the client has it.
struct ReleasedSummary
{
    ReleaseId id;
    ClientId client;
    VisitId visit;
    PersonId therapist;
    QDateTime visitAt;    ///< UTC
    QDateTime releasedAt; ///< UTC
    std::optional<QDateTime> printedAt = {}; ///< the last time
    QString clientName = {}; ///< as the front desk has it; read only

    bool operator==(const ReleasedSummary &) const = default;
};

/// Days after which a summary goes that nobody fetched.
inline constexpr int releaseDays = 30;

/// Summaries that were released for printing, in the front desk's vault. Whoever may print them reads nothing else of a
/// visit. Each act stands in the audit.
class ReleasedSummaryStore final
{
public:
    explicit ReleasedSummaryStore(Database &database);

    /// Puts a summary there; one that lay there of the same visit goes. A release that was there already, even if it was
    /// handed over since, is left as it is.
    Result<> add(const ReleasedSummary &release, const VisitSummary &summary);
    /// All that wait, the oldest first.
    Result<QList<ReleasedSummary>> waiting() const;
    /// The one of a visit that waits, if there is one.
    Result<std::optional<ReleasedSummary>> of(VisitId visit) const;
    /// NotFound when it is gone. The clinic's head is not in it.
    Result<VisitSummary> content(ReleaseId release) const;
    Result<ReleasedSummary> find(ReleaseId release) const;

    /// It was printed, or written as a PDF; it stays until it is handed over.
    Result<> notePrinted(ReleaseId release, AuditAction action, const QDateTime &now);
    /// The client has it: it goes.
    Result<> handOver(ReleaseId release, const QDateTime &now);
    /// The therapist takes it back: what waits of a visit goes.
    Result<> withdraw(VisitId visit, const QDateTime &now);
    /// What lies there for more than releaseDays goes.
    Result<> expire(const QDateTime &now);

private:
    Result<> dismiss(const ReleasedSummary &release, const QString &why, const QDateTime &now);
    Result<QList<ReleasedSummary>> list(const QString &where, const Bindings &values = {}) const;

    Database &m_database;
};

} // namespace untie
