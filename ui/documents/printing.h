#pragma once

#include "app/documents/document.h"

class QPrinter;

namespace untie {

/// Whether the system knows a printer at all.
bool hasPrinter();
/// Whether it knows that one.
bool knowsPrinter(const QString &name);

/// A printer set up for a document, with a job name that tells nothing of the client.
void preparePrinter(QPrinter &printer, const Document &document);

/// The paper that is nearest to what a printer holds.
Paper paperOf(const QPrinter &printer);

/// Prints the pages that the printer's settings ask for, on its sheets: smaller sheets shrink the pages, none are cut.
/// False when the printer did not take the job.
bool print(QPrinter &printer, const Document &document);

} // namespace untie
