#pragma once

#include "app/clients/importstore.h"
#include "app/commands/command.h"
#include "app/common/result.h"
#include "app/exchange/importfile.h"
#include "app/exchange/importplan.h"

namespace untie {

struct OpenClinic;

struct CalendarToTake
{
    ImportFile file;
    QString therapist;     ///< whose it is, by name; may be empty where the file says so, or one person alone works here
    bool isDryRun = false; ///< it is only looked at
};

/// Stores the appointments of a calendar file. Every line with something to know about it is told. Invalid, with a sentence,
/// where nobody is called like the therapist; Unavailable where it was stopped while `reading` or `storing`.
Result<ImportCounts> takeCalendar(OpenClinic &clinic, const CalendarToTake &calendar, const ImportProgress &reading, const ImportProgress &storing, CommandIo &io);

} // namespace untie
