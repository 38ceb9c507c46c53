#pragma once

#include "app/security/session.h"

namespace untie {

/// "Front desk", "Therapist", "Owner": what a role is called where it is chosen.
QString roleName(Role role);

/// What somebody with that role can open and do, as a sentence: "Owners can open everything, …".
QString roleMeaning(Role role);

} // namespace untie
