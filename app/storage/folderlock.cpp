#include "app/storage/folderlock.h"

#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace untie {

using namespace Qt::StringLiterals;

Result<FolderLock> FolderLock::take(const QString &folder)
{
    const int descriptor = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return fail(Error::Kind::Unreadable, u"open: "_s + qt_error_string(errno), folder);
    FolderLock lock(descriptor);
    if (::flock(descriptor, LOCK_EX | LOCK_NB) == 0)
        return lock;
    return fail(errno == EWOULDBLOCK ? Error::Kind::InUse : Error::Kind::Unreadable, u"flock: "_s + qt_error_string(errno), folder);
}

FolderLock::~FolderLock()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

} // namespace untie
