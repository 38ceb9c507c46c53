#pragma once

#include "app/security/session.h"

namespace untie {

/// "Therapist, owner": what an account may do, in the program's language.
QString roleText(Role role);

} // namespace untie
