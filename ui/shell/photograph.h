#pragma once

#include "ui/shell/launch.h"

class QTextStream;

namespace untie {

class Atlas;
class Figure;
struct CommandIo;

/// Takes a picture of a screen: builds the window that people see, goes to the screen, waits until every question to
/// the vault is answered, and writes the PNG. Needs a QApplication in the wished theme, scale and language; runs its
/// event loop. Gives the exit code.
int photograph(const PhotographOrder &order, const Figure &figure, const Atlas &atlas, CommandIo &io);

} // namespace untie
