#pragma once

#include "app/common/id.h"
#include "app/keeping/lastseen.h"

namespace untie {

class Database;
struct Keyring;

/// Brings the list of those who work here to what it is now: somebody who came since is known, somebody who left has
/// left. `present` is the record that is replaced, null where it cannot be read; then those whom `keyring` knows are
/// added, if there is one.
Result<> takeOverPeople(Database &restored, Database *present, const Keyring *keyring);

/// Makes the record know the keyring that it is to lie beside, and since when the present recovery sheet is in use: what
/// the record that is replaced remembers of it, and, `underOldSheet`, that it begins with this keyring.
Result<> takeOverKeys(Database &restored, Database *present, const Keyring &keyring, bool underOldSheet);

/// Writes into the audit of both vaults that they were restored, with numbers above all that were ever seen of them: in
/// the record that is replaced, where it can be read, and on this computer. Nobody else's writing comes after.
Result<> writeDownRestore(Database &restored, Database *present, const std::optional<LastSeen> &seen, PersonId by, const QString &detail);

} // namespace untie
