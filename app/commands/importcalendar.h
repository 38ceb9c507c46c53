#pragma once

#include "app/clients/importstore.h"
#include "app/commands/command.h"
#include "app/common/result.h"
#include "app/exchange/importfile.h"

namespace untie {

struct OpenClinic;

/// Stores the appointments of a calendar file, unless it is only to be looked at; `therapist` is the name of whose calendar it
/// is, and may be empty where the file says so or one person alone works here. Every line with something to know about it is
/// told. Invalid, with a sentence, where nobody is called so.
Result<ImportCounts> takeCalendar(OpenClinic &clinic, const ImportFile &file, const QString &therapist, bool dryRun, CommandIo &io);

} // namespace untie
