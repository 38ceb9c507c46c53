#pragma once

#include "app/security/keyring.h"

namespace untie {

class Database;

/// Changes one's own password; anybody may. Their keys stay as they are, so this is not covered by the keyring's codes
/// and raises no revision. WrongPassword, NotFound for somebody whose account is gone, Invalid (with a sentence) for a
/// new one that is too short.
Result<> changePassword(Database &database, const ClinicFolder &folder, PersonId person, const Secret &password, const Secret &fresh);

/// Whether it is this person's password: before something that not everybody at this screen should do. WrongPassword;
/// NotFound for somebody whose account is gone. It opens nothing.
Result<> checkPassword(const ClinicFolder &folder, PersonId person, const Secret &password);

/// Wraps a person's own keys under the password they just signed in with once more, at today's cost. Where the file
/// cannot be written all stays as it was, until the next time.
void wrapAtTodaysCost(const ClinicFolder &folder, Keyring keyring, PersonId person, const Identity &identity, const Secret &password);

} // namespace untie
