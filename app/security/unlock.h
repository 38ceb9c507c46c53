#pragma once

#include "app/security/grants.h"
#include "app/security/session.h"

namespace untie {

/// Opens the vaults that these keys are for, each under the newest epoch that fits, brings their tables up to date, and
/// tells who holds them. From then on that person works on the database, within what their role may; that they came and
/// went is in the audit, whose newest rows are signed with `signing` when the database is closed. Mismatched for a vault
/// that none of its keys opens, InUse with who has it open, Invalid with a sentence where a clinic may not lie there.
Result<OpenClinic> openVaults(const Session &session, const HeldKeys &keys, Secret signing, const BeforeMigrating &beforeMigration = {});

} // namespace untie
