#pragma once

#include "app/commands/command.h"

namespace untie {

/// `untie export CLINIC DIR --as open|csv|vcard|ics|fhir|pdf`: the whole clinic, all of one client, all clients, or the calendars of
/// those who work here, as files that other programs read. Asked for again it brings calendars up to date.
int runExport(const QStringList &arguments, CommandIo &io);

} // namespace untie
