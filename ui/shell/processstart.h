#pragma once

#include "app/commands/command.h"

#include <QString>

namespace untie {

/// Before anything else: gives the process all three standard streams, so that no file of a clinic is ever opened in
/// the place of one; makes a file that may not grow an error like a full disk; drops what Qt says of the platform it
/// runs on and nobody can act on, and turns its abort without a display into noDisplay().
void startProcess();

/// Whether a message of Qt's is of no use to whoever runs the program.
bool isChatter(const QString &message);

/// The sentence for who opens a window where there is no display.
QString noDisplay();

/// The code to end with: refused where what a command said did not arrive, for example on a full disk.
int finish(int code, CommandIo &io);

} // namespace untie
