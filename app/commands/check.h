#pragma once

#include "app/commands/command.h"

namespace untie {

/// `untie check CLINIC`: signs in, which checks the keyring, then reads both vaults whole and compares them.
int runCheck(const QStringList &arguments, CommandIo &io);

} // namespace untie
