#include "app/storage/clinicplace.h"

#include "app/storage/mounts.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStorageInfo>

#include <algorithm>
#include <array>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

struct Named
{
    QLatin1StringView key;
    QLatin1StringView name;
};

/// File systems whose files lie on another computer, or are shared with one.
constexpr std::array networkTypes{
    Named{"nfs"_L1, "NFS"_L1},             Named{"nfs3"_L1, "NFS"_L1},          Named{"nfs4"_L1, "NFS"_L1},
    Named{"cifs"_L1, "SMB"_L1},            Named{"smb"_L1, "SMB"_L1},           Named{"smb2"_L1, "SMB"_L1},
    Named{"smb3"_L1, "SMB"_L1},            Named{"smbfs"_L1, "SMB"_L1},         Named{"9p"_L1, "9P"_L1},
    Named{"drvfs"_L1, "9P"_L1},            Named{"afs"_L1, "AFS"_L1},           Named{"auristorfs"_L1, "AFS"_L1},
    Named{"afpfs"_L1, "AFP"_L1},           Named{"coda"_L1, "Coda"_L1},         Named{"ceph"_L1, "Ceph"_L1},
    Named{"ncpfs"_L1, "NCP"_L1},           Named{"lustre"_L1, "Lustre"_L1},     Named{"glusterfs"_L1, "GlusterFS"_L1},
    Named{"beegfs"_L1, "BeeGFS"_L1},       Named{"orangefs"_L1, "OrangeFS"_L1}, Named{"pvfs2"_L1, "OrangeFS"_L1},
    Named{"gpfs"_L1, "GPFS"_L1},           Named{"gfs2"_L1, "GFS2"_L1},         Named{"ocfs2"_L1, "OCFS2"_L1},
    Named{"davfs"_L1, "WebDAV"_L1},        Named{"davfs2"_L1, "WebDAV"_L1},     Named{"webdav"_L1, "WebDAV"_L1},
    Named{"webdavfs"_L1, "WebDAV"_L1},     Named{"sshfs"_L1, "SSHFS"_L1},       Named{"curlftpfs"_L1, "FTP"_L1},
    Named{"ftpfs"_L1, "FTP"_L1},           Named{"gvfsd-fuse"_L1, "GVfs"_L1},   Named{"kio-fuse"_L1, "KIO"_L1},
    Named{"rclone"_L1, "rclone"_L1},       Named{"s3fs"_L1, "S3"_L1},           Named{"goofys"_L1, "S3"_L1},
    Named{"s3ql"_L1, "S3"_L1},             Named{"geesefs"_L1, "S3"_L1},        Named{"mount-s3"_L1, "S3"_L1},
    Named{"gcsfuse"_L1, "GCS"_L1},         Named{"blobfuse"_L1, "Azure"_L1},    Named{"blobfuse2"_L1, "Azure"_L1},
    Named{"juicefs"_L1, "JuiceFS"_L1},     Named{"seaweedfs"_L1, "SeaweedFS"_L1}, Named{"moosefs"_L1, "MooseFS"_L1},
    Named{"mfs"_L1, "MooseFS"_L1},         Named{"ipfs"_L1, "IPFS"_L1},         Named{"smbnetfs"_L1, "SMB"_L1},
    Named{"pcloud"_L1, "pCloud"_L1},       Named{"onedriver"_L1, "OneDrive"_L1}, Named{"google-drive-ocamlfuse"_L1, "Google Drive"_L1},
    Named{"megafs"_L1, "MEGA"_L1},         Named{"keybase"_L1, "Keybase"_L1},   Named{"vmhgfs"_L1, "VMware"_L1},
    Named{"vmhgfs-fuse"_L1, "VMware"_L1},  Named{"vboxsf"_L1, "VirtualBox"_L1}, Named{"prl_fs"_L1, "Parallels"_L1},
};

/// Folders as programs that synchronise name them by themselves.
constexpr std::array syncFolders{
    Named{"dropbox"_L1, "Dropbox"_L1},           Named{"onedrive"_L1, "OneDrive"_L1},
    Named{"google drive"_L1, "Google Drive"_L1}, Named{"googledrive"_L1, "Google Drive"_L1},
    Named{"icloud drive"_L1, "iCloud Drive"_L1}, Named{"iclouddrive"_L1, "iCloud Drive"_L1},
    Named{"nextcloud"_L1, "Nextcloud"_L1},       Named{"owncloud"_L1, "ownCloud"_L1},
    Named{"mega"_L1, "MEGA"_L1},                 Named{"megasync"_L1, "MEGA"_L1},
    Named{"megasync downloads"_L1, "MEGA"_L1},   Named{"pcloud"_L1, "pCloud"_L1},
    Named{"pclouddrive"_L1, "pCloud"_L1},        Named{"pcloud drive"_L1, "pCloud"_L1},
    Named{"pcloud sync"_L1, "pCloud"_L1},        Named{"box sync"_L1, "Box"_L1},
    Named{"proton drive"_L1, "Proton Drive"_L1}, Named{"yandex.disk"_L1, "Yandex.Disk"_L1},
    Named{"seafile"_L1, "Seafile"_L1},           Named{"tresorit"_L1, "Tresorit"_L1},
    Named{"synologydrive"_L1, "Synology Drive"_L1}, Named{"jottacloud"_L1, "Jottacloud"_L1},
    Named{"spideroak hive"_L1, "SpiderOak"_L1},  Named{"hidrive"_L1, "HiDrive"_L1},
    Named{"magentacloud"_L1, "MagentaCLOUD"_L1},
};

/// What they leave in the folders that are theirs. Not what stands in everybody's home, as Dropbox' own ".dropbox" does.
constexpr std::array marks{
    Named{".dropbox.cache"_L1, "Dropbox"_L1},     Named{".stfolder"_L1, "Syncthing"_L1},
    Named{".sync_*.db"_L1, "Nextcloud"_L1},       Named{".nextcloudsync.log"_L1, "Nextcloud"_L1},
    Named{"._sync_*.db"_L1, "ownCloud"_L1},       Named{".owncloudsync.log"_L1, "ownCloud"_L1},
    Named{".tmp.driveupload"_L1, "Google Drive"_L1}, Named{".tmp.drivedownload"_L1, "Google Drive"_L1},
    Named{".megaignore"_L1, "MEGA"_L1},           Named{".seafile-data"_L1, "Seafile"_L1},
    Named{".SynologyWorkingDirectory"_L1, "Synology Drive"_L1},
    Named{".849C9593-D756-4E56-8D6E-42412F2A707B"_L1, "OneDrive"_L1},
};

template <std::size_t Count>
QString nameFor(const std::array<Named, Count> &table, QStringView key)
{
    const auto found = std::ranges::find_if(table, [&](const Named &row) { return key.compare(row.key, Qt::CaseInsensitive) == 0; });
    return found == table.end() ? QString() : QString(found->name);
}

/// A FUSE mount of which only the source tells: "https://…" (davfs2), "user@host:/path" (sshfs), "remote:folder".
bool isElsewhere(const QString &source)
{
    static const QRegularExpression address(u"^([a-z][a-z0-9+.-]*://|//|[^/]+:)"_s, QRegularExpression::CaseInsensitiveOption);
    return address.match(source).hasMatch();
}

QString networkOf(const ClinicPlace &place)
{
    if (place.path.startsWith("//"_L1) || place.path.startsWith("\\\\"_L1))
        return u"SMB"_s;
    QString type = place.fileSystem.toLower();
    const bool fuse = type == "fuse"_L1 || type.startsWith("fuse."_L1);
    if (type.startsWith("fuse."_L1))
        type = type.mid(5);
    if (const QString name = nameFor(networkTypes, type); !name.isEmpty())
        return name;
    const bool joins = type == "mergerfs"_L1 || type == "mhddfs"_L1 || type == "unionfs"_L1; // "disk1:disk2"
    if (fuse && !joins && isElsewhere(place.source))
        return place.source.startsWith("http"_L1) ? u"WebDAV"_s : u"FUSE"_s;
    return {};
}

/// "Dropbox (Personal)", "OneDrive - Linden Row" and "Nextcloud2" are made by the same programs.
QString syncProgramOf(QStringView folder)
{
    static const QRegularExpression tail(u"( \\(.*\\)| ?- .*|[0-9])$"_s);
    const QString whole = folder.toString();
    const QString name = nameFor(syncFolders, whole);
    return name.isEmpty() ? nameFor(syncFolders, QString(whole).remove(tail)) : name;
}

bool isIn(const QString &path, const QString &folder)
{
    return path == folder || path.startsWith(folder.endsWith(u'/') ? folder : folder + u'/');
}

QString syncOf(const ClinicPlace &place)
{
    for (const QString &mark : place.marks) {
        const auto found = std::ranges::find_if(marks, [&](const Named &row) {
            return QRegularExpression::fromWildcard(QString(row.key), Qt::CaseSensitive).match(mark).hasMatch();
        });
        if (found != marks.end())
            return found->name;
    }
    if (place.path.contains("/Library/Mobile Documents/"_L1))
        return u"iCloud Drive"_s;
    for (const QString &root : place.syncRoots) {
        if (isIn(place.path, root)) {
            const QString name = syncProgramOf(QStringView(root).mid(root.lastIndexOf(u'/') + 1));
            return name.isEmpty() ? root.mid(root.lastIndexOf(u'/') + 1) : name;
        }
    }
    // What somebody's name is or a system's folder above their home is not meant.
    const bool atHome = !place.home.isEmpty() && isIn(place.path, place.home);
    for (const QStringView folder : QStringView(place.path).mid(atHome ? place.home.size() : 0).split(u'/', Qt::SkipEmptyParts)) {
        if (const QString name = syncProgramOf(folder); !name.isEmpty())
            return name;
    }
    return {};
}

/// Links resolved as far as the path is there.
QString resolved(const QString &path)
{
    QString there = QDir::cleanPath(QDir().absoluteFilePath(path));
    QString rest;
    while (!QFileInfo::exists(there)) {
        const QString above = QFileInfo(there).path();
        if (above == there)
            break;
        rest.prepend(u'/' + QFileInfo(there).fileName());
        there = above;
    }
    const QString canonical = QFileInfo(there).canonicalFilePath();
    return QDir::cleanPath((canonical.isEmpty() ? there : canonical) + rest);
}

QStringList marksAt(const QString &path)
{
    QStringList found;
    const QStringList names = syncMarks();
    for (QString folder = path;;) {
        if (QFileInfo(folder).isDir())
            found += QDir(folder).entryList(names, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
        const QString above = QFileInfo(folder).path();
        if (above == folder)
            return found;
        folder = above;
    }
}

/// The paths in a text file that stand behind one of these keys: `"path": "/home/nora/Dropbox"`, `localPath=/home/…`.
QStringList pathsIn(const QString &file, const QString &key)
{
    QFile text(file);
    if (!text.open(QFile::ReadOnly))
        return {};
    QStringList paths;
    const QRegularExpression line(key + u"\"?\\s*[:=]\\s*\"?([^\"\\r\\n]+)"_s);
    for (auto match = line.globalMatch(QString::fromUtf8(text.read(1'000'000))); match.hasNext();)
        paths.append(match.next().captured(1).trimmed());
    return paths;
}

QStringList syncRootsOf(const QString &home)
{
    QStringList roots = pathsIn(home + "/.dropbox/info.json"_L1, u"\"path"_s);
    for (const auto &[file, key] : {std::pair(u"/.config/Nextcloud/nextcloud.cfg"_s, u"localPath"_s), std::pair(u"/.config/ownCloud/owncloud.cfg"_s, u"localPath"_s),
                                    std::pair(u"/.config/onedrive/config"_s, u"sync_dir"_s)})
        roots += pathsIn(home + file, key);
    for (const char *variable : {"OneDrive", "OneDriveConsumer", "OneDriveCommercial"})
        roots.append(qEnvironmentVariable(variable));
    for (QString &root : roots) {
        if (root.startsWith("~/"_L1))
            root.replace(0, 1, home);
        root = root.isEmpty() ? root : resolved(root);
    }
    roots.removeAll(QString());
    roots.removeAll(u"/"_s);
    roots.removeAll(home); // a program that keeps all of somebody's files in step would say so by a mark
    return roots;
}

} // namespace

bool liesIn(const QString &path, const QString &folder)
{
    return isIn(resolved(path), resolved(folder));
}

std::optional<PlaceProblem> problemOf(const ClinicPlace &place)
{
    if (const QString name = networkOf(place); !name.isEmpty())
        return PlaceProblem{PlaceProblem::Kind::Network, name};
    if (const QString name = syncOf(place); !name.isEmpty())
        return PlaceProblem{PlaceProblem::Kind::Sync, name};
    return std::nullopt;
}

ClinicPlace placeOf(const QString &path)
{
    ClinicPlace place;
    place.path = resolved(path);
    place.home = resolved(QDir::homePath());
    place.syncRoots = syncRootsOf(place.home);
    place.marks = marksAt(place.path);
    const Mount mount = mountOf(place.path);
    place.fileSystem = mount.fileSystem;
    place.source = mount.source;
    return place;
}

QStringList syncMarks()
{
    QStringList names;
    for (const Named &mark : marks)
        names.append(mark.key);
    return names;
}

Result<> mayLieThere(const ClinicFolder &folder)
{
    ClinicPlace place = placeOf(folder.path);
    for (int below = 0; below < 4; ++below) {
        if (const auto problem = problemOf(place))
            return fail(Error::Kind::Invalid, u"%1 (%2)"_s.arg(problem->what, place.fileSystem), explain(*problem));
        // An encrypted folder is mounted from one that may be synchronised or on a server.
        if (!place.fileSystem.startsWith("fuse"_L1) || !place.source.startsWith(u'/') || place.source.startsWith("/dev/"_L1))
            break;
        place = placeOf(place.source);
    }
    return {};
}

QString explain(const PlaceProblem &problem)
{
    switch (problem.kind) {
    case PlaceProblem::Kind::Network:
        return QCoreApplication::translate("ClinicPlace", "This folder lies on another computer (%1). A clinic that is in use must lie on a disk of this one: "
                                                          "choose a folder here, or move the clinic here as a whole. Backups may lie there.").arg(problem.what);
    case PlaceProblem::Kind::Sync:
        return QCoreApplication::translate("ClinicPlace", "This folder is copied by %1 while it is in use, which would damage the clinic. Choose a folder outside "
                                                          "it, or move the clinic out as a whole, for example into Documents. Backups may lie there.").arg(problem.what);
    }
    Q_UNREACHABLE();
}

std::optional<qint64> freeBytesAt(const QString &path)
{
    QString there = resolved(path);
    while (!QFileInfo::exists(there) && QFileInfo(there).path() != there)
        there = QFileInfo(there).path();
    const QStorageInfo storage(there);
    const qint64 free = storage.isValid() && storage.isReady() ? storage.bytesAvailable() : -1;
    return free < 0 ? std::nullopt : std::optional(free);
}

bool isRoomShort(std::optional<qint64> freeBytes)
{
    return freeBytes && *freeBytes < leastFreeBytes;
}

} // namespace untie
