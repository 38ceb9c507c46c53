#pragma once

#include "app/keeping/backup.h"
#include "app/keeping/generations.h"

#include <QList>

namespace untie {

/// A folder in which backups lie, each a folder of its own: "2026-11-26 2138 daily". What has a name of ours, but does
/// not read as a backup, is left alone and listed as damaged.
class BackupFolder final
{
public:
    explicit BackupFolder(const QString &path);

    const QString &path() const { return m_path; }

    struct Contents
    {
        QList<Backup> backups; ///< newest first; those of other clinics too
        QStringList damaged;   ///< folders whose manifest cannot be read, or that lack a file or have one of another size
    };
    /// What lies there; a folder that is not there is empty. Reads manifests and sizes, not the files.
    Contents contents() const;
    /// The backups of one clinic, newest first.
    QList<Backup> of(const QByteArray &clinic) const;

    /// Makes the folder if it is not there, and in it one that grows under a temporary name: `name` is the one that it
    /// is to get. Exists where a file stands in the way, Unreadable, DiskFull.
    Result<QString> grow(const QByteArray &clinic, const QString &name) const;
    /// Gives a grown backup, all of whose files are synced, its final name, with a number where that is taken. Gives
    /// the path.
    Result<QString> settle(const QString &grown, const QString &name) const;
    /// Deletes one backup. Killed half-way it leaves what no one takes for a backup. Invalid where the folder holds
    /// anything that is not ours.
    Result<> remove(const Backup &backup) const;
    /// Deletes what expendable() names; gives how many went. The first error ends it.
    Result<int> prune(const QByteArray &clinic, const QDateTime &now, const Generations &keep = {}) const;
    /// Deletes what runs for this clinic that did not end have left. Only for whoever holds the clinic open.
    void clearUnfinished(const QByteArray &clinic) const;

private:
    QString m_path;
};

/// What a backup is called: "2026-11-26 2138 daily". `now` is in the clinic's time zone.
QString backupName(BackupKind kind, const QDateTime &now);
/// The backup in this folder itself: its manifest is read and the sizes of its files are compared. NotABackup, BadBackup,
/// NewerFormat.
Result<Backup> backupAt(const QString &folder);
/// Beside a backup, where clearUnfinished() finds it: for what is done with it and does not last.
QString unfinishedPath(const Backup &backup);
/// Deletes a folder of ours with the files of a backup in it; one that holds anything else stays. Says whether it is gone.
bool removeFilesOfBackup(const QString &folder);

} // namespace untie
