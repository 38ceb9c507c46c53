#pragma once

#include "app/commands/command.h"

namespace untie {

/// `untie import CLINIC FILE…`: clients from CSV and vCard files, appointments from iCalendar files.
int runImport(const QStringList &arguments, CommandIo &io);

} // namespace untie
