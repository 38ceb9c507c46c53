#include "app/storage/durablefile.h"
#include "tests/support/stopat.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QTemporaryDir>

#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>

using namespace untie;
using namespace Qt::StringLiterals;

class tst_DurableFile : public QObject
{
    Q_OBJECT

private slots:
    void write_replacesTheFileWhole();
    void write_isForItsOwnerOnly();
    void write_onAFullDiskKeepsTheOldFile();
    void write_followsALink_data();
    void write_followsALink();
    void write_killedAtAnyMomentLeavesOneOfTheTwo();
    void write_intoNoFolderNamesTheFolder();
    void write_replacesFilesOnly_data();
    void write_replacesFilesOnly();
    void read_refusesWhatIsTooLong();
    void read_ofNothingIsNotFound();
};

void tst_DurableFile::write_replacesTheFileWhole()
{
    QTemporaryDir dir;
    const QString path = dir.filePath(u"keyring"_s);
    QVERIFY(writeDurably(path, "first and longer"));
    QVERIFY(writeDurably(path, "second"));
    QCOMPARE(*readWhole(path, 100), QByteArray("second"));
    QCOMPARE(QDir(dir.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
}

void tst_DurableFile::write_isForItsOwnerOnly()
{
    QTemporaryDir dir;
    const QString path = dir.filePath(u"keyring"_s);
    QVERIFY(writeDurably(path, "x"));
    QVERIFY(!(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther)));
}

void tst_DurableFile::write_onAFullDiskKeepsTheOldFile()
{
    QTemporaryDir dir;
    const QString path = dir.filePath(u"keyring"_s);
    QVERIFY(writeDurably(path, "old"));

    // No file of this process may grow beyond 100 bytes: to a write it looks as a full disk does.
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit before{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
    const rlimit small{100, before.rlim_max};
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
    const auto written = writeDurably(path, QByteArray(100'000, 'x'));
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);

    QVERIFY(!written);
    QCOMPARE(written.error().kind, Error::Kind::DiskFull);
    QCOMPARE(written.error().subject, path);
    QCOMPARE(*readWhole(path, 100), QByteArray("old"));
    QCOMPARE(QDir(dir.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
}

void tst_DurableFile::write_followsALink_data()
{
    QTest::addColumn<bool>("there");
    QTest::newRow("to a file") << true;
    QTest::newRow("to a file that is not there yet") << false;
}

void tst_DurableFile::write_followsALink()
{
    QFETCH(bool, there);
    QTemporaryDir dir;
    const QString target = dir.filePath(u"target"_s);
    const QString link = dir.filePath(u"link"_s);
    if (there)
        QVERIFY(writeDurably(target, "old"));
    QVERIFY(QFile::link(target, link));
    QVERIFY(writeDurably(link, "new"));
    QVERIFY(QFileInfo(link).isSymLink());
    QCOMPARE(*readWhole(target, 100), QByteArray("new"));
}

void tst_DurableFile::write_killedAtAnyMomentLeavesOneOfTheTwo()
{
    QTemporaryDir dir;
    const QString path = dir.filePath(u"keyring"_s);
    int moments = 0;
    for (bool end = false; !end; ++moments) {
        for (const QString &name : QDir(dir.path()).entryList(QDir::Files | QDir::Hidden))
            QVERIFY(QFile::remove(dir.filePath(name)));
        QVERIFY(writeDurably(path, "old"));
        end = stopAt(moments, [&] { return writeDurably(path, "new") ? 0 : 1; }).reachedTheEnd;
        const QByteArray found = *readWhole(path, 100);
        QVERIFY(found == "new" || (found == "old" && !end));
        for (const QString &name : QDir(dir.path()).entryList(QDir::Files | QDir::Hidden))
            QVERIFY2(name == u"keyring"_s || name.startsWith(u"keyring.untie-"_s), qPrintable(name));
    }
    QVERIFY(moments >= 4); // write, sync, rename, sync the folder
}

void tst_DurableFile::write_intoNoFolderNamesTheFolder()
{
    QTemporaryDir dir;
    const QString path = dir.filePath(u"gone/keyring"_s);
    const auto written = writeDurably(path, "x");
    QVERIFY(!written);
    QCOMPARE(written.error().kind, Error::Kind::NoFolder);
    QCOMPARE(written.error().subject, dir.filePath(u"gone"_s));
}

void tst_DurableFile::write_replacesFilesOnly_data()
{
    QTest::addColumn<int>("type");
    QTest::newRow("a folder") << int(S_IFDIR);
    QTest::newRow("a pipe") << int(S_IFIFO);
    QTest::newRow("a socket") << int(S_IFSOCK);
}

void tst_DurableFile::write_replacesFilesOnly()
{
    QFETCH(int, type);
    QTemporaryDir dir;
    const QString path = dir.filePath(u"keyring"_s);
    const QByteArray name = QFile::encodeName(path);
    QCOMPARE(type == S_IFDIR ? mkdir(name.constData(), 0700) : mknod(name.constData(), mode_t(type) | 0600, 0), 0);
    const auto written = writeDurably(path, "x");
    QVERIFY(!written);
    QCOMPARE(written.error().kind, Error::Kind::Exists);
    QCOMPARE(written.error().subject, path);
    struct stat there{};
    QCOMPARE(lstat(name.constData(), &there), 0);
    QCOMPARE(int(there.st_mode & S_IFMT), type);
    QCOMPARE(QDir(dir.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot).size(), 1);
}

void tst_DurableFile::read_refusesWhatIsTooLong()
{
    QTemporaryDir dir;
    const QString path = dir.filePath(u"keyring"_s);
    QVERIFY(writeDurably(path, QByteArray(101, 'x')));
    QCOMPARE(readWhole(path, 100).error().kind, Error::Kind::Corrupt);
    QCOMPARE(readWhole(path, 101)->size(), 101);
}

void tst_DurableFile::read_ofNothingIsNotFound()
{
    QTemporaryDir dir;
    QCOMPARE(readWhole(dir.filePath(u"nothing"_s), 10).error().kind, Error::Kind::NotFound);
}

UNTIE_TEST_MAIN(tst_DurableFile)
#include "tst_durablefile.moc"
