#include "app/storage/durablefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryFile>

#include <cerrno>
#include <cstdio>
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

/// Some file systems, of other computers above all, know no sync for folders, or none at all. There is nothing to fail.
bool isSynced(int descriptor)
{
    return ::fsync(descriptor) == 0 || errno == EINVAL || errno == ENOTSUP || errno == ENOSYS;
}

Result<> sync(const QString &path, int flags)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC);
    if (descriptor < 0)
        return fail(Error::Kind::Unreadable, u"open for sync"_s, path);
    const bool synced = isSynced(descriptor);
    const int error = errno;
    ::close(descriptor);
    if (!synced)
        return fail(error == ENOSPC ? Error::Kind::DiskFull : Error::Kind::Unreadable, u"fsync: "_s + qt_error_string(error), path);
    return {};
}

} // namespace

Error fileError(const QFileDevice &file)
{
    return {kindOf(file.error()), file.errorString(), file.fileName()};
}

Result<> writeDurably(const QString &path, const QByteArray &bytes)
{
    const QFileInfo there(path);
    if (there.exists() && !there.isFile())
        return fail(Error::Kind::Exists, u"no file"_s, path);
    if (const QFileInfo folder(there.absolutePath()); !folder.isDir())
        return fail(Error::Kind::NoFolder, {}, folder.filePath());
    if (there.exists() && !there.isWritable())
        return fail(Error::Kind::Unreadable, u"read only"_s, path);
    const QString target = !there.isSymLink() ? path : there.exists() ? there.canonicalFilePath() : there.symLinkTarget();
    errno = 0;
    QTemporaryFile file(target + unfinishedEnding());
    const auto refused = [&] { return fail(kindOf(file.error()), file.errorString(), path); };
    if (!file.open())
        return refused();
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    if (file.write(bytes) != bytes.size() || !file.flush())
        return refused();
    if (!isSynced(file.handle())) // or the name could come to stand for nothing
        return fail(kindOf(file.error()), u"fsync: "_s + qt_error_string(errno), path);
    const QString fresh = file.fileName(); // where the system can, it gets a name only now
    if (fresh.isEmpty())
        return refused();
    auto replaced = replaceDurably(fresh, target);
    file.setAutoRemove(QFileInfo::exists(fresh));
    return replaced;
}

QString unfinishedEnding()
{
    return u".untie-XXXXXX"_s;
}

Result<> replaceDurably(const QString &fresh, const QString &path)
{
    if (::rename(QFile::encodeName(fresh).constData(), QFile::encodeName(path).constData()) != 0)
        return fail(errno == ENOSPC || errno == EDQUOT ? Error::Kind::DiskFull : Error::Kind::Unreadable, u"rename"_s, path);
    return syncFolder(QFileInfo(path).absolutePath());
}

Result<> syncFolder(const QString &path)
{
    return sync(path, O_RDONLY | O_DIRECTORY);
}

Result<> makeFolder(const QString &path)
{
    const QFileInfo folder(path);
    if (folder.isDir())
        return {};
    if (folder.exists())
        return fail(Error::Kind::Exists, u"no folder"_s, path);
    const QString parent = folder.absolutePath();
    if (parent == folder.absoluteFilePath())
        return fail(Error::Kind::NoFolder, {}, path);
    if (auto above = makeFolder(parent); !above)
        return above;
    if (!QDir().mkdir(path) && !QFileInfo(path).isDir())
        return fail(Error::Kind::Unreadable, u"mkdir"_s, path);
    return syncFolder(parent);
}

Result<> syncFile(const QString &path)
{
    return sync(path, O_RDONLY);
}

void dropFromMemory(const QString &path)
{
#ifdef Q_OS_LINUX
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return;
    ::posix_fadvise(descriptor, 0, 0, POSIX_FADV_DONTNEED);
    ::close(descriptor);
#else
    Q_UNUSED(path)
#endif
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
    if (file.error() != QFileDevice::NoError)
        return fail(Error::Kind::Unreadable, file.errorString(), path);
    if (bytes.size() > limit)
        return fail(Error::Kind::Corrupt, u"file too long"_s, path);
    return bytes;
}

} // namespace untie
