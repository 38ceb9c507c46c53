#include "app/storage/durablefile.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

Error::Kind kindOf(QFileDevice::FileError error)
{
    const bool noRoom = error == QFileDevice::ResourceError || errno == ENOSPC || errno == EDQUOT || errno == EFBIG;
    return noRoom ? Error::Kind::DiskFull : Error::Kind::Unreadable;
}

Result<> sync(const QString &path, int flags)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC);
    if (descriptor < 0)
        return fail(Error::Kind::Unreadable, u"open for sync"_s, path);
    const int failed = ::fsync(descriptor);
    ::close(descriptor);
    if (failed)
        return fail(errno == ENOSPC ? Error::Kind::DiskFull : Error::Kind::Unreadable, u"fsync"_s, path);
    return {};
}

} // namespace

Result<> writeDurably(const QString &path, const QByteArray &bytes)
{
    const QFileInfo there(path);
    if (there.exists() && !there.isFile())
        return fail(Error::Kind::Exists, u"no file"_s, path);
    if (const QFileInfo folder(there.absolutePath()); !folder.isDir())
        return fail(Error::Kind::NoFolder, {}, folder.filePath());
    errno = 0;
    QSaveFile file(path); // syncs before it renames
    if (!file.open(QFile::WriteOnly))
        return fail(kindOf(file.error()), file.errorString(), path);
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    if (file.write(bytes) != bytes.size() || !file.flush() || !file.commit())
        return fail(kindOf(file.error()), file.errorString(), path);
    return syncFolder(QFileInfo(path).absolutePath());
}

Result<> syncFolder(const QString &path)
{
    return sync(path, O_RDONLY | O_DIRECTORY);
}

Result<> syncFile(const QString &path)
{
    return sync(path, O_RDONLY);
}

Result<QByteArray> readWhole(const QString &path, qint64 limit)
{
    QFile file(path);
    if (!file.exists())
        return fail(Error::Kind::NotFound, u"no file"_s, path);
    if (!file.open(QFile::ReadOnly))
        return fail(Error::Kind::Unreadable, file.errorString(), path);
    if (file.size() > limit)
        return fail(Error::Kind::Corrupt, u"file too long"_s, path);
    const QByteArray bytes = file.read(limit + 1);
    if (bytes.size() > limit)
        return fail(Error::Kind::Corrupt, u"file too long"_s, path);
    return bytes;
}

} // namespace untie
