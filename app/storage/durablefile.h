#pragma once

#include "app/common/result.h"

#include <QByteArray>
#include <QString>

class QFileDevice;

namespace untie {

/// What the last failed operation on this file means to us, with its name: DiskFull or Unreadable.
Error fileError(const QFileDevice &file);

/// Replaces a file so that after a power cut either the old or the new one is there, whole: written beside it,
/// synced, renamed, the folder synced. Readable by its owner only. DiskFull or Unreadable name the file, NoFolder the
/// folder; Exists where the path is a folder, a device or a pipe, which a file would replace.
Result<> writeDurably(const QString &path, const QByteArray &bytes);

/// What the names of files that are being written like that end with, after the name they will get; each X is a letter.
QString unfinishedEnding();

/// Puts a file, which was synced, in the place of another in the same folder; after a power cut one of the two is
/// there. Unreadable or DiskFull name the file.
Result<> replaceDurably(const QString &fresh, const QString &path);

/// Makes the names in a folder survive a power cut.
Result<> syncFolder(const QString &path);
/// Makes a folder, and those above it, so that their names survive a power cut; one that is there will do. Exists where
/// a file stands in the way.
Result<> makeFolder(const QString &path);
/// Makes the contents of a file survive a power cut.
Result<> syncFile(const QString &path);
/// Lets go of what the system still holds of a synced file in memory, so that who reads it next reads the disk.
void dropFromMemory(const QString &path);

/// The whole file, at most `limit` bytes of it. NotFound, Unreadable, or Corrupt when it is longer.
Result<QByteArray> readWhole(const QString &path, qint64 limit);

} // namespace untie
