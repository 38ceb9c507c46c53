#pragma once

#include "app/commands/command.h"

namespace untie {

/// `untie backup CLINIC DIR`: a verified backup, in a folder of its own in DIR. What this account cannot open is
/// compared byte for byte, and said to be checked in part.
int runBackup(const QStringList &arguments, CommandIo &io);

} // namespace untie
