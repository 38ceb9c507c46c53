#pragma once

#include "app/common/result.h"

#include <QString>

namespace untie {

class Database;

/// Where the clinic's backups go, as its owner chose.
struct BackupSettings
{
    QString folder;       ///< empty: `backups` in the clinic's own folder
    QString secondFolder; ///< on another medium, best one that is unplugged afterwards; empty: none

    bool operator==(const BackupSettings &) const = default;
};

/// Keeps them among the clinic's settings, in the front desk's vault.
class BackupSettingsStore final
{
public:
    explicit BackupSettingsStore(Database &database);

    Result<BackupSettings> settings() const;
    /// Stores both, in one transaction. Invalid, with a sentence, where a path is not absolute or both are one folder.
    Result<> save(const BackupSettings &settings);

private:
    Database &m_database;
};

} // namespace untie
