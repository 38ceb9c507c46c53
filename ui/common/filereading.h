#pragma once

#include "app/common/result.h"

#include <QFuture>

class QMimeData;

namespace untie {

/// The first `limit` bytes of a file, read on another thread: a slow disk holds nothing up. Unreadable names the file.
QFuture<Result<QByteArray>> readFirst(const QString &path, qint64 limit);

/// The paths of the files among what is dragged; empty where anything else is among it.
QStringList draggedFiles(const QMimeData *data);

} // namespace untie
