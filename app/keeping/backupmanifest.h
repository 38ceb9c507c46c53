#pragma once

#include "app/keeping/backup.h"

namespace untie {

/// The manifest as the text of `manifest.json`, with a checksum over all of it.
QByteArray toJson(const BackupManifest &manifest);
/// Reads it back from a disk that nobody vouches for. Corrupt (the detail names what), NewerFormat.
Result<BackupManifest> backupManifestFrom(const QByteArray &json);

/// The manifest of the backup in this folder. NotABackup where it holds none; errors carry the file.
Result<BackupManifest> readManifest(const QString &folder);
/// Replaces it, durably.
Result<> writeManifest(const QString &folder, const BackupManifest &manifest);

/// The names of the files that a backup may hold beside its manifest: keyring, vaults, and the write-ahead log of a
/// vault that was copied closed.
QStringList backedUpNames();
inline const QString manifestName = QStringLiteral("manifest.json");

} // namespace untie
