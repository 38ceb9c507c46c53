#include "app/keeping/secondcopy.h"

#include "app/keeping/backupcheck.h"
#include "app/keeping/backupfolder.h"
#include "app/keeping/backupmanifest.h"
#include "app/storage/durablefile.h"
#include "app/storage/filecopy.h"

#include <QDir>
#include <QFileInfo>
#include <QScopeGuard>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 piece = qint64(1) << 20;

Result<> copyWhole(const QString &from, const QString &to, const std::stop_token &stop)
{
    auto copy = FileCopy::begin(from, to);
    if (!copy)
        return fail(copy.error());
    while (!stop.stop_requested()) {
        const auto all = copy->step(piece);
        if (!all)
            return fail(all.error());
        if (!*all)
            continue;
        auto finished = copy->finish();
        dropFromMemory(to);
        return finished;
    }
    return fail(Error::Kind::Unavailable, u"stopped"_s);
}

} // namespace

Result<Backup> copyToSecond(Backup &backup, const QString &folder, const QDateTime &now, const std::stop_token &stop)
{
    if (!QFileInfo(folder).isDir())
        return fail(Error::Kind::Unavailable, u"no folder"_s, folder);
    const BackupFolder second(folder);
    second.clearUnfinished(backup.manifest.clinic);
    const auto grown = second.grow(backup.manifest.clinic, backup.name());
    if (!grown)
        return fail(grown.error());
    auto cleared = qScopeGuard([&] { removeFilesOfBackup(*grown); });
    for (auto file = backup.manifest.files.cbegin(); file != backup.manifest.files.cend(); ++file) {
        if (auto copied = copyWhole(QDir(backup.path).filePath(file.key()), QDir(*grown).filePath(file.key()), stop); !copied)
            return fail(copied.error());
    }
    Backup copy{*grown, backup.manifest};
    if (auto same = checkBytes(copy, stop); !same)
        return fail(same.error());
    if (auto written = writeManifest(*grown, copy.manifest); !written)
        return fail(written.error());
    const auto path = second.settle(*grown, backup.name());
    if (!path)
        return fail(path.error());
    cleared.dismiss();
    copy.path = *path;

    BackupManifest remembered = backup.manifest;
    remembered.secondCopyAt = now.toUTC();
    if (auto written = writeManifest(backup.path, remembered); !written)
        return fail(written.error());
    backup.manifest = std::move(remembered);
    return copy;
}

} // namespace untie
