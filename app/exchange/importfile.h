#pragma once

#include "app/common/result.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace untie {

/// The most bytes that are read of one file, and of all that are read at once: what is larger is no address book.
inline constexpr qint64 mostImported = 50'000'000;

/// A file that somebody wants to bring in.
struct ImportFile
{
    QString name; ///< without the folder
    QByteArray bytes;
};

/// Reads them whole. NotFound, Unreadable; Invalid, with a sentence that names the file, where one is empty, too large or no
/// text, or where a table or a calendar is among several: only address cards can be read together.
Result<QList<ImportFile>> filesToImport(const QStringList &paths);

/// Why nobody can be read from a file of these bytes; empty where somebody may be.
QString problemOf(const ImportFile &file);

} // namespace untie
