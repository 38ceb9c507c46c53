#include "app/keeping/backupfolder.h"

#include "app/keeping/backupmanifest.h"
#include "app/storage/durablefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

constexpr QDir::Filters everything = QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot;

/// The ending of what is growing or going, with the beginning of the clinic's number: two clinics may share a disk.
QString unfinishedEnding(const QByteArray &clinic)
{
    return ".unfinished-"_L1 + QString::fromLatin1(clinic.first(4).toHex());
}

bool hasNameOfOurs(const QString &name)
{
    static const QRegularExpression ours(u"^\\d{4}-\\d\\d-\\d\\d \\d{4} (daily|closing|manual|before-migration|before-restore)( \\d+)?$"_s);
    return ours.match(name).hasMatch();
}

bool isNewer(const Backup &a, const Backup &b)
{
    return std::pair(a.manifest.madeAt, a.path) > std::pair(b.manifest.madeAt, b.path);
}

} // namespace

BackupFolder::BackupFolder(const QString &path)
    : m_path(QDir::cleanPath(QDir().absoluteFilePath(path)))
{
}

BackupFolder::Contents BackupFolder::contents() const
{
    Contents contents;
    const QDir folder(m_path);
    for (const QString &name : folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        if (!hasNameOfOurs(name))
            continue;
        const QString path = folder.filePath(name);
        auto backup = backupAt(path);
        if (backup)
            contents.backups.append(std::move(*backup));
        else
            contents.damaged.append(path);
    }
    std::ranges::sort(contents.backups, isNewer);
    return contents;
}

QList<Backup> BackupFolder::of(const QByteArray &clinic) const
{
    QList<Backup> backups = contents().backups;
    backups.removeIf([&](const Backup &backup) { return backup.manifest.clinic != clinic; });
    return backups;
}

Result<QString> BackupFolder::grow(const QByteArray &clinic, const QString &name) const
{
    if (auto made = makeFolder(m_path); !made)
        return fail(made.error());
    const QString path = QDir(m_path).filePath(name + unfinishedEnding(clinic));
    if (QFileInfo::exists(path) && !removeFilesOfBackup(path))
        return fail(Error::Kind::Exists, {}, path);
    if (!QDir().mkdir(path))
        return fail(Error::Kind::Unreadable, u"mkdir"_s, path);
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return path;
}

Result<QString> BackupFolder::settle(const QString &grown, const QString &name) const
{
    if (auto synced = syncFolder(grown); !synced)
        return fail(synced.error());
    const QString wanted = QDir(m_path).filePath(name);
    QString path = wanted;
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = u"%1 %2"_s.arg(wanted).arg(number);
    if (!QDir().rename(grown, path))
        return fail(Error::Kind::Unreadable, u"rename"_s, path);
    if (auto synced = syncFolder(m_path); !synced)
        return fail(synced.error());
    return path;
}

Result<> BackupFolder::remove(const Backup &backup) const
{
    const QDir folder(backup.path);
    QStringList ours = backedUpNames();
    ours.append(manifestName);
    for (const QString &name : folder.entryList(everything)) {
        if (!ours.contains(name))
            return fail(Error::Kind::Invalid, u"a file that is not ours"_s,
                        QCoreApplication::translate("Keeping", "The backup %1 was not removed: it holds %2, which Untie did not put there.")
                            .arg(backup.path, name));
    }
    const QString going = unfinishedPath(backup);
    if (!QDir().rename(backup.path, going))
        return fail(Error::Kind::Unreadable, u"rename"_s, backup.path);
    if (auto synced = syncFolder(m_path); !synced)
        return synced;
    if (!removeFilesOfBackup(going))
        return fail(Error::Kind::Unreadable, u"remove"_s, going);
    return {};
}

Result<int> BackupFolder::prune(const QByteArray &clinic, const QDateTime &now, const Generations &keep) const
{
    const QList<Backup> going = expendable(of(clinic), now, keep);
    for (const Backup &backup : going) {
        if (auto removed = remove(backup); !removed)
            return fail(removed.error());
    }
    return static_cast<int>(going.size());
}

void BackupFolder::clearUnfinished(const QByteArray &clinic) const
{
    const QDir folder(m_path);
    for (const QString &name : folder.entryList({u"*"_s + unfinishedEnding(clinic)}, QDir::Dirs | QDir::NoDotAndDotDot))
        removeFilesOfBackup(folder.filePath(name));
}

QString backupName(BackupKind kind, const QDateTime &now)
{
    return now.toString(u"yyyy-MM-dd HHmm"_s) + u' ' + idOf(kind);
}

Result<Backup> backupAt(const QString &folder)
{
    auto manifest = readManifest(folder);
    if (!manifest)
        return fail(manifest.error());
    for (auto file = manifest->files.cbegin(); file != manifest->files.cend(); ++file) {
        const QFileInfo there(QDir(folder).filePath(file.key()));
        if (!there.isFile() || there.size() != file->bytes)
            return fail(Error::Kind::BadBackup, u"missing, or of another size"_s, there.filePath());
    }
    return Backup{QDir::cleanPath(QDir().absoluteFilePath(folder)), std::move(*manifest)};
}

QString unfinishedPath(const Backup &backup)
{
    return backup.path + unfinishedEnding(backup.manifest.clinic);
}

bool removeFilesOfBackup(const QString &folder)
{
    for (const QString &name : backedUpNames() + QStringList{manifestName}) {
        for (const QString &ending : {QString(), u"-wal"_s, u"-journal"_s})
            QFile::remove(QDir(folder).filePath(name + ending));
    }
    return QDir().rmdir(folder);
}

} // namespace untie
