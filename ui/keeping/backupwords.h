#pragma once

#include "app/keeping/backupstate.h"

#include <QString>

namespace untie {

/// "at 13:00" today, "yesterday at 18:30", "on 3 November" before; as it stands in a sentence.
QString shownMoment(const QDateTime &moment, const QDateTime &now);

/// "Today, 13:00", "24 November, 18:30": as it stands in a list.
QString shownDayAndTime(const QDateTime &moment, const QDateTime &now);

/// "First start of the day", "End of work": why a backup was made.
QString shownKind(BackupKind kind);

/// What anybody may know of a clinic's backups, in one line: "Backup verified at 13:00."
QString backupSentence(const BackupState &state, const QDateTime &now);

/// What an owner should do something about; empty: nothing.
QString nagSentence(const BackupState &state, const QDateTime &now);

} // namespace untie
