#pragma once

#include "app/commands/command.h"

namespace untie {

/// `untie restore BACKUP DIR`: into a new folder, or with --replace in the place of the clinic in DIR, which is kept
/// aside. Without --replace it says what would be lost, and changes nothing.
int runRestore(const QStringList &arguments, CommandIo &io);

} // namespace untie
