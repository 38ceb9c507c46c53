#pragma once

#include "app/clients/client.h"

#include <QStringList>

namespace untie {

/// The names of the columns in which clients are written, in English, so that a program can rely on them; Untie's own
/// import knows them all.
QStringList clientColumns();
/// A client in those columns, dates as 1979-03-17. See csvLine() for how it is written.
QStringList clientCells(const Client &client);

} // namespace untie
