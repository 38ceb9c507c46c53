#include "ui/common/filereading.h"

#include "app/common/recordwork.h"
#include "app/storage/durablefile.h"

#include <QFile>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>

namespace untie {

namespace {

Result<QByteArray> read(const QString &path, qint64 limit)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return fail(Error::Kind::Unreadable, QStringLiteral("a file that was chosen"), QFileInfo(path).fileName());
    QByteArray bytes = file.read(limit);
    if (file.error() != QFileDevice::NoError)
        return fail(fileError(file));
    return bytes;
}

} // namespace

QFuture<Result<QByteArray>> readFirst(const QString &path, qint64 limit)
{
    return onRecord([path, limit] { return read(path, limit); });
}

QStringList draggedFiles(const QMimeData *data)
{
    QStringList paths;
    for (const QUrl &url : data->urls()) {
        if (!url.isLocalFile() || !QFileInfo(url.toLocalFile()).isFile())
            return {};
        paths += url.toLocalFile();
    }
    return paths;
}

} // namespace untie
