#pragma once

#include "app/keeping/backupstate.h"
#include "app/keeping/backuprun.h"
#include "app/security/keyring.h"

namespace untie {

class Database;

/// Where a clinic's backups lie.
struct BackupPlaces
{
    QByteArray clinic; ///< the keyring's number of it
    QString own;       ///< `backups` in the clinic's folder: always a place to look, and to fall back to
    QString chosen;    ///< the owner's choice; empty: none
    QString second;    ///< on the second medium; empty: none
    quint64 sheetSince = 0; ///< the front desk's epoch with which the present recovery sheet began; 0: the first sheet, or not known

    /// Where the next one goes: the chosen folder, or the clinic's own where that cannot be reached now. A folder that
    /// was chosen is never made: what stands in its place while the medium is unplugged is no medium.
    QString next() const;
    /// All of the clinic's backups but those on the second medium, newest first.
    QList<Backup> here() const;
    /// None while it is unplugged.
    QList<Backup> there() const;
    /// Folders that look like backups and are none, in all of the places.
    QStringList damaged() const;
    /// Whether vaults that lie beside this keyring, in a backup, open with an older recovery sheet than the present one.
    bool isUnderOldSheet(const Keyring &keyring) const { return keyring.frontDeskEpochs.constLast() < sheetSince; }

    bool operator==(const BackupPlaces &) const = default;
};

/// `backups` in the clinic's folder.
QString ownBackups(const ClinicFolder &clinic);

/// Nothing where somebody may have backups go there; Invalid, with a sentence, for a folder in the clinic's own: what takes
/// the one takes both.
Result<> mayHoldBackups(const ClinicFolder &clinic, const QString &folder);

/// As the clinic's settings say.
Result<BackupPlaces> backupPlaces(Database &database, const ClinicFolder &clinic);

/// Now in the clinic's time zone, in which backups are named and days begin.
Result<QDateTime> clinicNow(Database &database);

/// From the manifests on the disk.
BackupState stateOfBackups(const BackupPlaces &places, const QDateTime &now);

/// How many changes of the record the newest backup lacks. What it could not open is taken for changed by whoever opens
/// it, and so is everything where there is no backup.
Result<qint64> changesSince(Database &database, const std::optional<Backup> &newest);

/// The backup that is to be made by itself now: at the start of work (Daily) or at its end (Closing); none where it is
/// not due.
Result<std::optional<BackupOrder>> backupDue(Database &database, const ClinicFolder &clinic, BackupKind kind);

/// The verified backup before a vault's tables are changed, in the shape that signIn() asks for. An error, and no
/// vault is changed.
Result<> backUpBeforeMigration(Database &database, const ClinicFolder &clinic);

} // namespace untie
