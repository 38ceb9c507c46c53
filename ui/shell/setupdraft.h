#pragma once

#include "app/common/secret.h"
#include "app/settings/setupclinic.h"

namespace untie {

/// What was said of a new clinic so far. It goes with the assistant; the secrets are wiped.
struct SetUpDraft
{
    ClinicSetUp wanted;
    Secret password;
    Secret recovery; ///< made when the sheet is first shown
};

} // namespace untie
