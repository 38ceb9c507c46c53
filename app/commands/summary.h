#pragma once

#include "app/commands/command.h"

namespace untie {

/// `untie summary CLINIC --visit ID --pdf FILE`: a visit's summary for the client as PDF. Needs a QGuiApplication for
/// its fonts; the platform "offscreen" will do.
int summaryCommand(const QStringList &arguments, CommandIo &io);

} // namespace untie
