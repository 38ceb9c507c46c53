#pragma once

#include "app/keeping/backup.h"

#include <QList>

#include <optional>

namespace untie {

/// Days after which a copy is called old: on the second medium, and anywhere.
inline constexpr int oldAfterDays = 7;

/// Whether the first backup of the day is still to be made. `now` is in the clinic's time zone.
bool isDailyBackupDue(const QList<Backup> &backups, const QDateTime &now);
/// Whether work should end with a backup. `changes` counts what was changed since the newest one: see changesSince().
bool isClosingBackupDue(const QList<Backup> &backups, qint64 changes);

/// How it stands with the copy on a second medium.
enum class SecondCopy {
    NoFolder, ///< none was chosen
    Never,    ///< chosen, but nothing was copied there yet
    Fresh,
    Old ///< the newest copy is older than a week
};

/// What there is to say of a clinic's backups: on Today, in the status line and, from the manifests alone, before
/// anybody has signed in.
struct BackupState
{
    std::optional<Backup> newest;      ///< checked, in whole or in part
    std::optional<Backup> newestWhole; ///< the newest that was checked whole
    QDateTime secondCopyAt;            ///< of the newest copy on the second medium, UTC; invalid: none known
    SecondCopy second = SecondCopy::NoFolder;
    qsizetype damaged = 0; ///< folders that look like backups and cannot be read as such

    /// Why somebody should be asked to act, the most pressing first.
    enum class Nag {
        None,
        NoBackup,   ///< there is none at all
        OldBackup,  ///< the newest is older than a week
        NotWhole,   ///< those of the last week were checked in part only: somebody with the clinical key signs in
        NoSecond,   ///< the clinic is older than a week, and no second folder was chosen
        SecondCopy  ///< nothing was copied to the second medium for a week
    };
    Nag nag = Nag::None;
};

/// `here` and `second` are the clinic's backups in its two folders, newest first; the second is empty while its medium
/// is unplugged, and what is known of it then stands in the manifests of the first.
BackupState backupStateOf(const QList<Backup> &here, const QList<Backup> &second, bool secondChosen, const QDateTime &now);

} // namespace untie
