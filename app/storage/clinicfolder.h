#pragma once

#include "app/common/result.h"

#include <QString>

namespace untie {

/// The two encrypted files of a clinic. A front-desk key opens only the first.
enum class Vault { FrontDesk, Clinical };

/// The schema under which a vault's tables are written in SQL: "frontdesk" or "clinical".
QString schemaOf(Vault vault);

/// Where a clinic's files lie. A clinic is one folder; this knows names, not contents.
struct ClinicFolder
{
    QString path;

    QString vault(Vault which) const;
    QString keyring() const;
    QString lockInfo() const;

    /// Unreadable, NotAClinic, or nothing in the way of opening it.
    Result<> check() const;
    /// Removes what a program left that was stopped while it wrote a file anew. Only for who holds the vaults.
    void removeUnfinished() const;
    /// Makes the empty folder, readable by its owner only. An existing one must be empty.
    Result<> create() const;
};

/// Who has a clinic open, as people: "marta on front-pc since 2026-11-17 08:02".
Result<> writeLockInfo(const ClinicFolder &folder);
QString readLockInfo(const ClinicFolder &folder);
void removeLockInfo(const ClinicFolder &folder);

} // namespace untie
