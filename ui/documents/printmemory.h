#pragma once

#include "app/documents/paper.h"

#include <QString>

namespace untie {

/// Which printer and paper a kind of document was printed with last on this computer. Nothing of any client.
namespace printmemory {

Paper paperFor(const QString &kind);
void rememberPaper(const QString &kind, Paper paper);
/// Empty: the system's own choice.
QString printerFor(const QString &kind);
void rememberPrinter(const QString &kind, const QString &printer);

} // namespace printmemory
} // namespace untie
