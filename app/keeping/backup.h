#pragma once

#include "app/common/result.h"
#include "app/storage/clinicfolder.h"
#include "app/storage/vaultcheckstore.h"

#include <QByteArray>
#include <QDateTime>
#include <QMap>

#include <optional>

namespace untie {

/// Why a backup was made. It stands in the name of its folder.
enum class BackupKind {
    Daily,           ///< at the first start of a day
    Closing,         ///< at the end of work, after changes
    Manual,          ///< somebody asked for it
    BeforeMigration, ///< before the tables of a vault change
    BeforeRestore    ///< before an older state takes the clinic's place
};

/// "daily", "closing", "manual", "before-migration", "before-restore".
QString idOf(BackupKind kind);
std::optional<BackupKind> backupKindFromId(const QString &id);

/// A file of a backup as it was written.
struct BackedUpFile
{
    qint64 bytes = 0;
    QByteArray hash; ///< BLAKE2b, 32 bytes

    bool operator==(const BackedUpFile &) const = default;
};

/// What is known of a vault in a backup. Of one that nobody could open yet: nothing, it was copied as closed bytes.
struct BackedUpVault
{
    bool opened = false;   ///< it was opened under its key and found sound
    int tables = 0;        ///< version of its tables
    qint64 counter = 0;    ///< number of its newest audit row
    QByteArray head;       ///< hash of that row
    QList<TableCount> rows; ///< by table

    bool operator==(const BackedUpVault &) const = default;
};

/// What a backup says of itself, in its file `manifest.json`. No client's data: numbers, hashes and times.
struct BackupManifest
{
    QByteArray clinic; ///< the keyring's number of the clinic
    BackupKind kind = BackupKind::Manual;
    QDateTime madeAt; ///< UTC
    QString program;  ///< version of the Untie that made it
    QMap<QString, BackedUpFile> files; ///< by name
    BackedUpVault frontDesk;
    BackedUpVault clinical;
    QDateTime secondCopyAt; ///< when it was copied to the second medium, UTC; invalid: never

    const BackedUpVault &vault(Vault which) const { return which == Vault::FrontDesk ? frontDesk : clinical; }
    BackedUpVault &vault(Vault which) { return which == Vault::FrontDesk ? frontDesk : clinical; }
    /// Whether all of it was opened and found sound. Otherwise it was checked in part: what nobody had the key for was
    /// compared with its source, byte for byte.
    bool isWhole() const { return frontDesk.opened && clinical.opened; }
    qint64 bytes() const; ///< of all its files

    bool operator==(const BackupManifest &) const = default;
};

/// A backup on a disk: a folder with both vaults, the keyring and the manifest.
struct Backup
{
    QString path;
    BackupManifest manifest;

    QString name() const; ///< of the folder: "2026-11-26 2138 daily"
    bool operator==(const Backup &) const = default;
};

} // namespace untie
