#include "app/common/explain.h"
#include "app/storage/clinicplace.h"
#include "app/storage/mounts.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace untie;
using namespace Qt::StringLiterals;

class tst_ClinicPlace : public QObject
{
    Q_OBJECT

private slots:
    void place_isRefused_data();
    void place_isRefused();
    void place_isFine_data();
    void place_isFine();
    void mount_isTheInnermostAndLast();
    void folder_isRefusedByAMarkAboveIt_data();
    void folder_isRefusedByAMarkAboveIt();
    void folder_isRefusedThroughALink();
    void folder_isRefusedWhereAProgramSaysItSynchronises_data();
    void folder_isRefusedWhereAProgramSaysItSynchronises();
    void folder_ofDropboxItselfInTheHomeIsNoMark();
    void folder_thatIsNotThereYetLiesWhereItWillBe();
    void sentence_namesTheProgramAndAWayOut();
    void room_isShortBelowFiveHundredMegabytes();
    void room_isKnownForAFolderThatIsNotThereYet();
};

namespace {

ClinicPlace at(const QString &path, const QString &fileSystem = u"ext4"_s, const QString &source = u"/dev/sda2"_s)
{
    return {path, fileSystem, source, u"/home/nora"_s};
}

/// A home of its own, while it lives.
class Home final
{
public:
    Home() { qputenv("HOME", QFile::encodeName(m_dir.path())); }
    ~Home() { qputenv("HOME", m_before); }

    QString path(const QString &name) const { return QDir(QFileInfo(m_dir.path()).canonicalFilePath()).filePath(name); }
    QString make(const QString &name) const
    {
        QDir(m_dir.path()).mkpath(name);
        return path(name);
    }
    void write(const QString &name, const QByteArray &text) const
    {
        make(QFileInfo(name).path());
        QFile file(path(name));
        QVERIFY(file.open(QFile::WriteOnly));
        file.write(text);
    }

private:
    QByteArray m_before = qgetenv("HOME");
    QTemporaryDir m_dir;
};

} // namespace

void tst_ClinicPlace::place_isRefused_data()
{
    using Kind = PlaceProblem::Kind;
    QTest::addColumn<ClinicPlace>("place");
    QTest::addColumn<PlaceProblem>("problem");
    const auto network = [](const char *row, const QString &type, const QString &source, const QString &what) {
        QTest::newRow(row) << at(u"/mnt/office/linden.untie"_s, type, source) << PlaceProblem{Kind::Network, what};
    };
    network("NFS", u"nfs"_s, u"server:/share"_s, u"NFS"_s);
    network("NFS 4", u"nfs4"_s, u"server:/share"_s, u"NFS"_s);
    network("Windows share", u"cifs"_s, u"//server/share"_s, u"SMB"_s);
    network("Windows share, new name", u"smb3"_s, u"//server/share"_s, u"SMB"_s);
    network("Plan 9", u"9p"_s, u"C:\\"_s, u"9P"_s);
    network("AFS", u"afs"_s, u"AFS"_s, u"AFS"_s);
    network("Ceph", u"ceph"_s, u"mon1:6789:/"_s, u"Ceph"_s);
    network("Ceph in user space", u"fuse.ceph"_s, u"ceph-fuse"_s, u"Ceph"_s);
    network("SSH", u"fuse.sshfs"_s, u"nora@server:"_s, u"SSHFS"_s);
    network("WebDAV by davfs2", u"fuse"_s, u"https://cloud.example.org/dav"_s, u"WebDAV"_s);
    network("WebDAV by the kernel", u"davfs"_s, u"https://cloud.example.org/dav"_s, u"WebDAV"_s);
    network("rclone", u"fuse.rclone"_s, u"cloud:clinic"_s, u"rclone"_s);
    network("file manager of GNOME", u"fuse.gvfsd-fuse"_s, u"gvfsd-fuse"_s, u"GVfs"_s);
    network("unknown program, a server as source", u"fuse.newfs"_s, u"server:/share"_s, u"FUSE"_s);
    network("folder of the virtual machine's host", u"vboxsf"_s, u"Shared"_s, u"VirtualBox"_s);
    network("type in capitals", u"NFS"_s, u"server:/share"_s, u"NFS"_s);
    QTest::newRow("path of Windows") << at(u"//server/share/linden.untie"_s, {}, {}) << PlaceProblem{Kind::Network, u"SMB"_s};

    const auto synced = [](const char *row, const QString &path, const QString &what) {
        QTest::newRow(row) << at(path) << PlaceProblem{Kind::Sync, what};
    };
    synced("Dropbox", u"/home/nora/Dropbox/linden.untie"_s, u"Dropbox"_s);
    synced("Dropbox for work", u"/home/nora/Dropbox (Linden Row)/clinic/linden.untie"_s, u"Dropbox"_s);
    synced("OneDrive", u"/home/nora/OneDrive/linden.untie"_s, u"OneDrive"_s);
    synced("OneDrive for work", u"/home/nora/OneDrive - Linden Row/linden.untie"_s, u"OneDrive"_s);
    synced("Google Drive", u"/home/nora/Google Drive/linden.untie"_s, u"Google Drive"_s);
    synced("iCloud Drive of Windows", u"/home/nora/iCloudDrive/linden.untie"_s, u"iCloud Drive"_s);
    synced("iCloud Drive of macOS", u"/home/nora/Library/Mobile Documents/com~apple~CloudDocs/linden.untie"_s, u"iCloud Drive"_s);
    synced("Nextcloud", u"/home/nora/Nextcloud/linden.untie"_s, u"Nextcloud"_s);
    synced("a second Nextcloud", u"/home/nora/Nextcloud2/linden.untie"_s, u"Nextcloud"_s);
    synced("ownCloud", u"/home/nora/ownCloud/linden.untie"_s, u"ownCloud"_s);
    synced("MEGA", u"/home/nora/MEGA/linden.untie"_s, u"MEGA"_s);
    synced("pCloud", u"/home/nora/pCloudDrive/linden.untie"_s, u"pCloud"_s);
    synced("small letters", u"/home/nora/dropbox/linden.untie"_s, u"Dropbox"_s);
    synced("on another disk", u"/mnt/data/Dropbox/linden.untie"_s, u"Dropbox"_s);
    ClinicPlace said = at(u"/home/nora/Office/linden.untie"_s);
    said.syncRoots = {u"/home/nora/Office"_s};
    QTest::newRow("a folder that a program says is its own") << said << PlaceProblem{Kind::Sync, u"Office"_s};
    ClinicPlace marked = at(u"/home/nora/Office/linden.untie"_s);
    marked.marks = {u".sync_4f1b2c.db"_s};
    QTest::newRow("a folder with Nextcloud's mark") << marked << PlaceProblem{Kind::Sync, u"Nextcloud"_s};
}

void tst_ClinicPlace::place_isRefused()
{
    QFETCH(ClinicPlace, place);
    QFETCH(PlaceProblem, problem);
    const auto found = problemOf(place);
    QVERIFY(found);
    QCOMPARE(found->what, problem.what);
    QCOMPARE(found->kind, problem.kind);
}

void tst_ClinicPlace::place_isFine_data()
{
    QTest::addColumn<ClinicPlace>("place");
    const QString path = u"/home/nora/Documents/linden.untie"_s;
    QTest::newRow("ext4") << at(path);
    QTest::newRow("Btrfs") << at(path, u"btrfs"_s);
    QTest::newRow("encrypted disk") << at(path, u"ext4"_s, u"/dev/mapper/luks-home"_s);
    QTest::newRow("in memory") << at(path, u"tmpfs"_s, u"tmpfs"_s);
    QTest::newRow("container") << at(path, u"overlay"_s, u"overlay"_s);
    QTest::newRow("NTFS in user space") << at(path, u"fuseblk"_s, u"/dev/sdb1"_s);
    QTest::newRow("encrypted folder") << at(path, u"fuse.gocryptfs"_s, u"/home/nora/.locked"_s);
    QTest::newRow("joined disks") << at(path, u"fuse.mergerfs"_s, u"disk1:disk2"_s);
    QTest::newRow("unknown") << at(path, {}, {});
    QTest::newRow("somebody whose name is Dropbox") << ClinicPlace{u"/home/dropbox/linden.untie"_s, u"ext4"_s, u"/dev/sda2"_s, u"/home/dropbox"_s};
    QTest::newRow("a folder about it") << at(u"/home/nora/Dropbox receipts/linden.untie"_s);
    ClinicPlace beside = at(u"/home/nora/Office2/linden.untie"_s);
    beside.syncRoots = {u"/home/nora/Office"_s};
    QTest::newRow("beside a folder that is synchronised") << beside;
}

void tst_ClinicPlace::place_isFine()
{
    QFETCH(ClinicPlace, place);
    QVERIFY(!problemOf(place));
}

void tst_ClinicPlace::mount_isTheInnermostAndLast()
{
    const QByteArray table = "22 1 8:2 / / rw,relatime shared:1 - ext4 /dev/sda2 rw\n"
                             "30 22 0:40 / /mnt rw - nfs4 server:/share rw,vers=4.2\n"
                             "31 30 8:17 / /mnt/stick rw,nosuid shared:7 master:2 - vfat /dev/sdb1 rw\n"
                             "32 22 0:41 / /home/nora/My\\040Files rw - fuse.sshfs nora@server: rw\n"
                             "33 22 0:42 / /over rw - ext4 /dev/sda3 rw\n"
                             "34 22 0:43 / /over rw - cifs //server/share rw\n"
                             "nonsense\n";
    QCOMPARE(mountIn(table, u"/home/nora/clinic"_s), (Mount{u"/"_s, u"ext4"_s, u"/dev/sda2"_s}));
    QCOMPARE(mountIn(table, u"/mnt/clinic"_s).fileSystem, u"nfs4"_s);
    QCOMPARE(mountIn(table, u"/mnt/stick/clinic"_s).fileSystem, u"vfat"_s);
    QCOMPARE(mountIn(table, u"/mnt/sticky"_s).fileSystem, u"nfs4"_s);
    QCOMPARE(mountIn(table, u"/home/nora/My Files/clinic"_s), (Mount{u"/home/nora/My Files"_s, u"fuse.sshfs"_s, u"nora@server:"_s}));
    QCOMPARE(mountIn(table, u"/over/clinic"_s).fileSystem, u"cifs"_s);
    QCOMPARE(mountIn({}, u"/home"_s), Mount());
    QVERIFY(!mountOf(QDir::tempPath()).fileSystem.isEmpty());
}

void tst_ClinicPlace::folder_isRefusedByAMarkAboveIt_data()
{
    QTest::addColumn<QString>("mark");
    QTest::addColumn<QString>("what");
    QTest::newRow("Syncthing") << u".stfolder"_s << u"Syncthing"_s;
    QTest::newRow("Nextcloud") << u".sync_0a1b2c3d4e5f.db"_s << u"Nextcloud"_s;
    QTest::newRow("ownCloud") << u"._sync_0a1b2c3d4e5f.db"_s << u"ownCloud"_s;
    QTest::newRow("Dropbox") << u".dropbox.cache"_s << u"Dropbox"_s;
}

void tst_ClinicPlace::folder_isRefusedByAMarkAboveIt()
{
    QFETCH(QString, mark);
    QFETCH(QString, what);
    const Home home;
    const QString folder = home.make(u"Office/deep/linden.untie"_s);
    QVERIFY(mayLieThere({folder}));
    home.write(u"Office/"_s + mark, {});
    const auto refused = mayLieThere({folder});
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Invalid);
    QVERIFY2(explain(refused.error()).contains(what), qPrintable(explain(refused.error())));
    QVERIFY(mayLieThere({home.path(u"linden.untie"_s)}));
}

void tst_ClinicPlace::folder_isRefusedThroughALink()
{
    const Home home;
    home.make(u"Office/.stfolder"_s);
    QVERIFY(QFile::link(home.make(u"Office/linden.untie"_s), home.path(u"linden.untie"_s)));
    QVERIFY(!mayLieThere({home.path(u"linden.untie"_s)}));
    QVERIFY(QFile::link(home.path(u"Office"_s), home.path(u"Work"_s)));
    QVERIFY(!mayLieThere({home.path(u"Work/not/there/yet.untie"_s)}));
}

void tst_ClinicPlace::folder_isRefusedWhereAProgramSaysItSynchronises_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("text");
    QTest::newRow("Dropbox") << u".dropbox/info.json"_s << u"{\"personal\": {\"path\": \"%1\", \"host\": 5}}"_s;
    QTest::newRow("Nextcloud") << u".config/Nextcloud/nextcloud.cfg"_s << u"[Accounts]\n0\\Folders\\1\\localPath=%1/\n"_s;
    QTest::newRow("ownCloud") << u".config/ownCloud/owncloud.cfg"_s << u"[Accounts]\n0\\Folders\\1\\localPath=%1/\n"_s;
    QTest::newRow("OneDrive") << u".config/onedrive/config"_s << u"sync_dir = \"~/Office\"\n"_s;
}

void tst_ClinicPlace::folder_isRefusedWhereAProgramSaysItSynchronises()
{
    QFETCH(QString, file);
    QFETCH(QString, text);
    const Home home;
    const QString office = home.make(u"Office"_s);
    QVERIFY(mayLieThere({office + u"/linden.untie"_s}));
    home.write(file, text.contains(u"%1"_s) ? text.arg(office).toUtf8() : text.toUtf8());
    QVERIFY(!mayLieThere({office + u"/linden.untie"_s}));
    QVERIFY(mayLieThere({home.path(u"Documents/linden.untie"_s)}));
}

void tst_ClinicPlace::folder_ofDropboxItselfInTheHomeIsNoMark()
{
    const Home home;
    home.write(u".dropbox/info.json"_s, "{}");
    QVERIFY(mayLieThere({home.path(u"Documents/linden.untie"_s)}));
}

void tst_ClinicPlace::folder_thatIsNotThereYetLiesWhereItWillBe()
{
    const Home home;
    const ClinicPlace place = placeOf(home.path(u"not/there/../yet.untie"_s));
    QCOMPARE(place.path, home.path(u"not/yet.untie"_s));
    QVERIFY(!place.fileSystem.isEmpty());
    QCOMPARE(place.home, QFileInfo(QDir::homePath()).canonicalFilePath());
}

void tst_ClinicPlace::sentence_namesTheProgramAndAWayOut()
{
    const QString network = explain(PlaceProblem{PlaceProblem::Kind::Network, u"NFS"_s});
    QVERIFY(network.contains(u"NFS"_s) && network.contains(u"move"_s));
    const QString sync = explain(PlaceProblem{PlaceProblem::Kind::Sync, u"Dropbox"_s});
    QVERIFY(sync.contains(u"Dropbox"_s) && sync.contains(u"move"_s));
    QVERIFY(network != sync);
}

void tst_ClinicPlace::room_isShortBelowFiveHundredMegabytes()
{
    QVERIFY(isRoomShort(0));
    QVERIFY(isRoomShort(499'999'999));
    QVERIFY(!isRoomShort(500'000'000));
    QVERIFY(!isRoomShort(std::nullopt));
}

void tst_ClinicPlace::room_isKnownForAFolderThatIsNotThereYet()
{
    const auto there = freeBytesAt(QDir::tempPath());
    QVERIFY(there && *there > 0);
    QVERIFY(freeBytesAt(QDir::tempPath() + u"/not/there"_s));
}

UNTIE_TEST_MAIN(tst_ClinicPlace)
#include "tst_clinicplace.moc"
