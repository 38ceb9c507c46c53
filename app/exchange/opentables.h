#pragma once

#include "app/storage/clinicfolder.h"

#include <QList>

namespace untie {

/// A table of the record as it goes out and comes in.
struct OpenTable
{
    Vault vault = Vault::FrontDesk;
    const char *name = "";
    const char *client = nullptr;   ///< the column that says whose a row is; null: nobody's
    const char *meaning = "";       ///< one line, English, for whoever programs against it
};

/// All tables that hold the clinic's record, each below those that it refers to. What belongs to the vaults themselves
/// (keys, the audit chains, drafts, what is still to be done) is not among them: see unopenedTables().
const QList<OpenTable> &openTables();

/// The names of the tables that stay, in either vault.
const QStringList &unopenedTables();

} // namespace untie
