#pragma once

#include "app/common/result.h"
#include "app/storage/clinicfolder.h"

#include <QStringList>

namespace untie {

/// One step that brings a vault's tables from the version before it to its own. Released ones never change.
struct Migration
{
    int version = 0; ///< 1, 2, 3 …
    QString name;
    QStringList statements;
};

/// All migrations of a vault in order, from the numbered files in app/storage/migrations. Statements are parted by a
/// line "--;".
QList<Migration> migrationsOf(Vault vault);

} // namespace untie
