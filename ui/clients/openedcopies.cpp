#include "ui/clients/openedcopies.h"

#include "app/storage/durablefile.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

const auto beginning = u"untie-shown-"_s;
const auto lockName = u"in-use"_s;

/// In memory on most systems with Linux, and emptied when the user leaves.
QDir place()
{
    const QString runtime = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    return QDir(runtime.isEmpty() ? QDir::tempPath() : runtime);
}

} // namespace

OpenedCopies::OpenedCopies() = default;

OpenedCopies::~OpenedCopies()
{
    m_inUse.reset(); // else its file would be written back into a folder that is gone
}

Result<QString> OpenedCopies::put(const QString &name, const QByteArray &content)
{
    if (!m_folder) {
        auto folder = std::make_unique<QTemporaryDir>(place().filePath(beginning + u"XXXXXX"_s)); // 0700
        if (!folder->isValid())
            return fail(Error::Kind::NoFolder, {}, place().path());
        auto inUse = std::make_unique<QLockFile>(folder->filePath(lockName));
        inUse->setStaleLockTime(0);
        if (!inUse->tryLock())
            return fail(Error::Kind::Unreadable, {}, folder->path());
        m_folder = std::move(folder);
        m_inUse = std::move(inUse);
    }
    const QString own = QString::number(++m_count); // two files may have one name
    if (!QDir(m_folder->path()).mkdir(own))
        return fail(Error::Kind::Unreadable, {}, m_folder->path());
    QFile file(m_folder->filePath(own + u'/' + name));
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner))
        return fail(fileError(file));
    if (file.write(content) != content.size() || !file.flush())
        return fail(fileError(file));
    file.close();
    file.setPermissions(QFile::ReadOwner); // what is changed there would be lost
    return file.fileName();
}

void OpenedCopies::sweep()
{
    const QDir where = place();
    for (const QString &name : where.entryList({beginning + u'*'}, QDir::Dirs | QDir::NoDotAndDotDot)) {
        QDir left(where.filePath(name));
        QLockFile inUse(left.filePath(lockName));
        inUse.setStaleLockTime(0);
        if (!inUse.tryLock(0))
            continue; // another program shows its own
        inUse.unlock();
        left.removeRecursively();
    }
}

} // namespace untie
