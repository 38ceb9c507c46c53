#include "app/storage/growingfolder.h"

#include <QDir>
#include <QFileInfo>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

const auto ending = u".unfinished-"_s;
constexpr int randomLetters = 6;

/// Those that nobody holds any more.
void clearLeftovers(const QString &place)
{
    const QFileInfo wanted(place);
    const QDir around = wanted.dir();
    const QString beginning = wanted.fileName() + ending;
    for (const QString &name : around.entryList(QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot | QDir::NoSymLinks)) {
        if (!name.startsWith(beginning) || name.size() != beginning.size() + randomLetters)
            continue;
        if (const auto abandoned = FolderLock::take(around.filePath(name)))
            QDir(around.filePath(name)).removeRecursively();
    }
}

} // namespace

GrowingFolder::GrowingFolder(std::unique_ptr<QTemporaryDir> folder, FolderLock lock)
    : m_folder(std::move(folder))
    , m_lock(std::move(lock))
{
}

Result<GrowingFolder> GrowingFolder::beside(const QString &place)
{
    clearLeftovers(place);
    auto folder = std::make_unique<QTemporaryDir>(place + ending + QString(randomLetters, u'X'));
    if (!folder->isValid())
        return fail(Error::Kind::Unreadable, folder->errorString(), QFileInfo(place).path());
    auto lock = FolderLock::take(folder->path());
    if (!lock)
        return fail(lock.error());
    return GrowingFolder(std::move(folder), std::move(*lock));
}

} // namespace untie
