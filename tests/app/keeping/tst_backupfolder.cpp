#include "app/keeping/backupfolder.h"
#include "app/keeping/backupmanifest.h"
#include "app/storage/filehash.h"
#include "tests/support/files.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QTemporaryDir>

using namespace untie;
using namespace Qt::StringLiterals;

namespace {

const QByteArray clinic(16, 'c');
const QByteArray otherClinic(16, 'o');
const QDateTime now({2026, 11, 26}, {21, 38}, Qt::UTC);

/// A backup as a run leaves it, of files that are not looked into here.
QString makeBackup(const BackupFolder &folder, const QByteArray &of, const QDateTime &at, BackupKind kind = BackupKind::Daily)
{
    const QString grown = orFail(folder.grow(of, backupName(kind, at)));
    BackupManifest manifest{.clinic = of, .kind = kind, .madeAt = at.toUTC(), .program = u"0.2.0"_s, .files = {}, .frontDesk = {}, .clinical = {}, .secondCopyAt = {}};
    manifest.frontDesk.opened = manifest.clinical.opened = true;
    for (const auto &name : {u"keyring"_s, u"frontdesk.vault"_s, u"clinical.vault"_s}) {
        writeBytes(QDir(grown).filePath(name), name.toUtf8());
        manifest.files.insert(name, {name.size(), hashOf(name.toUtf8())});
    }
    orFail(writeManifest(grown, manifest));
    return orFail(folder.settle(grown, backupName(kind, at)));
}

} // namespace

class tst_BackupFolder : public QObject
{
    Q_OBJECT

private slots:
    void name_isDateTimeAndKind();
    void takenName_getsANumber();
    void growing_isNoBackup();
    void contents_areNewestFirst();
    void damaged_isListedApart();
    void foreignFolders_areLeftAlone();
    void remove_takesTheWholeFolder();
    void remove_refusesWhatHoldsOtherFiles();
    void prune_takesWhatMayGo();
    void unfinished_isClearedForItsClinicAlone();
    void file_inTheWayIsNamed();
};

void tst_BackupFolder::name_isDateTimeAndKind()
{
    const QTemporaryDir dir;
    const BackupFolder folder(dir.filePath(u"a/b"_s)); // made as it is needed
    const QString path = makeBackup(folder, clinic, now, BackupKind::BeforeRestore);
    QCOMPARE(path, dir.filePath(u"a/b/2026-11-26 2138 before-restore"_s));
    QCOMPARE(orFail(backupAt(path)).name(), u"2026-11-26 2138 before-restore"_s);
    QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

void tst_BackupFolder::takenName_getsANumber()
{
    const QTemporaryDir dir;
    const BackupFolder folder(dir.path());
    makeBackup(folder, clinic, now);
    QCOMPARE(makeBackup(folder, clinic, now), dir.filePath(u"2026-11-26 2138 daily 2"_s));
    QCOMPARE(makeBackup(folder, otherClinic, now), dir.filePath(u"2026-11-26 2138 daily 3"_s));
    QCOMPARE(folder.of(clinic).size(), 2);
    QCOMPARE(folder.contents().backups.size(), 3);
}

void tst_BackupFolder::growing_isNoBackup()
{
    const QTemporaryDir dir;
    const BackupFolder folder(dir.path());
    const QString grown = orFail(folder.grow(clinic, backupName(BackupKind::Daily, now)));
    writeBytes(grown + "/keyring"_L1, "half");
    QVERIFY(folder.contents().backups.isEmpty());
    QVERIFY(folder.contents().damaged.isEmpty());
    QCOMPARE(orFail(folder.grow(clinic, backupName(BackupKind::Daily, now))), grown); // the same minute, after a crash
    QCOMPARE(namesIn(grown), QStringList());
}

void tst_BackupFolder::contents_areNewestFirst()
{
    const QTemporaryDir dir;
    const BackupFolder folder(dir.path());
    QCOMPARE(BackupFolder(dir.filePath(u"none"_s)).contents().backups, QList<Backup>());
    makeBackup(folder, clinic, now.addDays(-1));
    makeBackup(folder, clinic, now);
    makeBackup(folder, clinic, now.addDays(-2));
    QStringList names;
    for (const Backup &backup : folder.contents().backups)
        names.append(backup.name());
    QCOMPARE(names, (QStringList{u"2026-11-26 2138 daily"_s, u"2026-11-25 2138 daily"_s, u"2026-11-24 2138 daily"_s}));
}

void tst_BackupFolder::damaged_isListedApart()
{
    const QTemporaryDir dir;
    const BackupFolder folder(dir.path());
    const QString lacking = makeBackup(folder, clinic, now);
    const QString shortened = makeBackup(folder, clinic, now.addDays(-1));
    const QString unreadable = makeBackup(folder, clinic, now.addDays(-2));
    const QString whole = makeBackup(folder, clinic, now.addDays(-3));
    QVERIFY(QFile::remove(lacking + "/keyring"_L1));
    QVERIFY(QFile::resize(shortened + "/clinical.vault"_L1, 3));
    writeBytes(unreadable + "/manifest.json"_L1, "{}");
    QCOMPARE(folder.contents().damaged, (QStringList{unreadable, shortened, lacking}));
    QCOMPARE(folder.of(clinic).size(), 1);
    QCOMPARE(folder.of(clinic).constFirst().path, whole);
    QCOMPARE(backupAt(lacking).error().kind, Error::Kind::BadBackup);
    QCOMPARE(backupAt(lacking).error().subject, lacking + "/keyring"_L1);
}

void tst_BackupFolder::foreignFolders_areLeftAlone()
{
    const QTemporaryDir dir;
    QVERIFY(QDir(dir.path()).mkdir(u"photos"_s));
    QVERIFY(QDir(dir.path()).mkdir(u"2026-11-26 2138 replaced"_s));
    const BackupFolder::Contents contents = BackupFolder(dir.path()).contents();
    QVERIFY(contents.backups.isEmpty() && contents.damaged.isEmpty());
}

void tst_BackupFolder::remove_takesTheWholeFolder()
{
    const QTemporaryDir dir;
    const BackupFolder folder(dir.path());
    makeBackup(folder, clinic, now);
    orFail(folder.remove(folder.of(clinic).constFirst()));
    QCOMPARE(namesIn(dir.path()), QStringList());
}

void tst_BackupFolder::remove_refusesWhatHoldsOtherFiles()
{
    const QTemporaryDir dir;
    const BackupFolder folder(dir.path());
    const QString path = makeBackup(folder, clinic, now);
    writeBytes(path + "/letter.odt"_L1, "mine");
    const auto refused = folder.remove(folder.of(clinic).constFirst());
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Invalid);
    QVERIFY(refused.error().subject.contains("letter.odt"_L1));
    QCOMPARE(folder.of(clinic).size(), 1);
    QVERIFY(backupAt(path));
}

void tst_BackupFolder::prune_takesWhatMayGo()
{
    const QTemporaryDir dir;
    const BackupFolder folder(dir.path());
    for (int ago = 0; ago < 40; ++ago) {
        makeBackup(folder, clinic, now.addDays(-ago));
        makeBackup(folder, otherClinic, now.addDays(-ago));
    }
    makeBackup(folder, clinic, now.addDays(-500), BackupKind::Manual);
    QVERIFY(QDir(dir.path()).mkdir(u"photos"_s));
    const int gone = orFail(folder.prune(clinic, now));
    QVERIFY(gone > 20);
    QCOMPARE(folder.of(clinic).size(), 41 - gone);
    QCOMPARE(folder.of(otherClinic).size(), 40);
    QCOMPARE(namesIn(dir.path()).size(), 41 - gone + 40 + 1);
    QCOMPARE(orFail(folder.prune(clinic, now)), 0);
}

void tst_BackupFolder::unfinished_isClearedForItsClinicAlone()
{
    const QTemporaryDir dir;
    const BackupFolder folder(dir.path());
    const QString mine = orFail(folder.grow(clinic, backupName(BackupKind::Daily, now)));
    const QString theirs = orFail(folder.grow(otherClinic, backupName(BackupKind::Daily, now)));
    for (const QString &grown : {mine, theirs})
        writeBytes(grown + "/frontdesk.vault"_L1, "half");
    const QString whole = makeBackup(folder, clinic, now);
    folder.clearUnfinished(clinic);
    QVERIFY(!QFileInfo::exists(mine));
    QVERIFY(QFileInfo::exists(theirs + "/frontdesk.vault"_L1));
    QVERIFY(backupAt(whole));
}

void tst_BackupFolder::file_inTheWayIsNamed()
{
    const QTemporaryDir dir;
    writeBytes(dir.filePath(u"backups"_s), "a file");
    const auto refused = BackupFolder(dir.filePath(u"backups"_s)).grow(clinic, backupName(BackupKind::Daily, now));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Exists);
    QCOMPARE(refused.error().subject, dir.filePath(u"backups"_s));
}

UNTIE_TEST_MAIN(tst_BackupFolder)
#include "tst_backupfolder.moc"
