#pragma once

#include "app/security/keyring.h"
#include "app/security/session.h"

#include <vector>

namespace untie {

/// A vault key in the hand of somebody who may have it.
struct HeldKey
{
    Vault vault = Vault::FrontDesk;
    quint64 epoch = 0;
    Secret key;
};

/// Opens the vaults that these keys are for, each under the newest epoch that fits, and tells who holds them.
/// Mismatched for a vault that none of its keys opens, InUse with who has it open.
Result<OpenClinic> openVaults(const Session &session, const std::vector<HeldKey> &keys);

} // namespace untie
