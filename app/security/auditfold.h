#pragma once

#include "app/security/auditfeed.h"

#include <chrono>

namespace untie {

/// One line of what was done: rows in a row by the same person at the same computer, who did the same with the same
/// record. Whoever writes a note stores it every few seconds; that is one line, not a hundred.
struct AuditLine
{
    PersonId person;
    QString workstation;
    QString action;  ///< see auditActionFromId()
    qint64 object = 0;
    QString subject; ///< see auditSubject()
    QDateTime first; ///< UTC; of the oldest of its rows
    QDateTime last;  ///< UTC
    bool setBack = false; ///< the clock stood before an earlier row's at one of them
    int frontDesk = 0; ///< rows in each chain
    int clinical = 0;

    /// How often it was done. What concerns both vaults (signing in) stands in both chains, and was done once.
    int count() const { return frontDesk > clinical ? frontDesk : clinical; }
    bool operator==(const AuditLine &) const = default;
};

/// What a row is about, out of its detail: without revisions and hashes, which differ each time. "visit 4711 rev 3
/// 0f…e1 → 9c…02" is about "visit 4711".
QString auditSubject(const QString &detail);

/// Adds older rows to lines, both newest first. Rows are one line while no more than `within` lies between two of them.
void fold(QList<AuditLine> &lines, const QList<VaultAuditRow> &older, std::chrono::milliseconds within = std::chrono::minutes(5));

} // namespace untie
