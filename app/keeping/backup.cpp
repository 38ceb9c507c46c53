#include "app/keeping/backup.h"

#include <QFileInfo>

#include <algorithm>
#include <array>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kindIds{
    std::pair{BackupKind::Daily, "daily"_L1},
    std::pair{BackupKind::Closing, "closing"_L1},
    std::pair{BackupKind::Manual, "manual"_L1},
    std::pair{BackupKind::BeforeMigration, "before-migration"_L1},
    std::pair{BackupKind::BeforeRestore, "before-restore"_L1},
};

} // namespace

QString idOf(BackupKind kind)
{
    return std::ranges::find(kindIds, kind, &std::pair<BackupKind, QLatin1StringView>::first)->second;
}

std::optional<BackupKind> backupKindFromId(const QString &id)
{
    const auto found = std::ranges::find_if(kindIds, [&](const auto &known) { return known.second == id; });
    return found == kindIds.end() ? std::nullopt : std::optional(found->first);
}

qint64 BackupManifest::bytes() const
{
    qint64 all = 0;
    for (const BackedUpFile &file : files)
        all += file.bytes;
    return all;
}

QString Backup::name() const
{
    return QFileInfo(path).fileName();
}

} // namespace untie
