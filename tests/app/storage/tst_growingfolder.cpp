#include "app/storage/growingfolder.h"

#include "tests/support/testdatabase.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace untie;
using namespace Qt::StringLiterals;

class tst_GrowingFolder : public QObject
{
    Q_OBJECT

private slots:
    void folder_goesUnlessItIsKept();
    void leftover_isClearedAwayByTheNext();
    void folderOfAnother_stays();
    void folderOfAnotherPlace_stays();
};

namespace {

QStringList namesIn(const QTemporaryDir &dir)
{
    return QDir(dir.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
}

/// As a program leaves one that was killed.
QString abandoned(const QTemporaryDir &dir, const QString &name)
{
    const QString path = dir.filePath(name);
    QDir().mkpath(path);
    QFile vault(path + u"/clinical.vault"_s);
    return vault.open(QFile::WriteOnly) && vault.write("half of it") == 10 ? path : QString();
}

} // namespace

void tst_GrowingFolder::folder_goesUnlessItIsKept()
{
    QTemporaryDir dir;
    const QString place = dir.filePath(u"clinic.untie"_s);
    QVERIFY(GrowingFolder::beside(place));
    QCOMPARE(namesIn(dir), QStringList());
    {
        auto growing = orFail(GrowingFolder::beside(place));
        QVERIFY(QDir().rename(growing.path(), place));
        growing.keep();
    }
    QCOMPARE(namesIn(dir), QStringList{u"clinic.untie"_s});
}

void tst_GrowingFolder::leftover_isClearedAwayByTheNext()
{
    QTemporaryDir dir;
    const QString left = abandoned(dir, u"clinic.untie.unfinished-a1B2c3"_s);
    QVERIFY(QDir(left).exists());
    const auto growing = orFail(GrowingFolder::beside(dir.filePath(u"clinic.untie"_s)));
    QCOMPARE(namesIn(dir), QStringList{QDir(growing.path()).dirName()});
}

void tst_GrowingFolder::folderOfAnother_stays()
{
    QTemporaryDir dir;
    const auto first = orFail(GrowingFolder::beside(dir.filePath(u"clinic.untie"_s)));
    const auto second = orFail(GrowingFolder::beside(dir.filePath(u"clinic.untie"_s)));
    QVERIFY(QDir(first.path()).exists());
    QVERIFY(first.path() != second.path());
}

void tst_GrowingFolder::folderOfAnotherPlace_stays()
{
    QTemporaryDir dir;
    const QString other = abandoned(dir, u"old clinic.untie.unfinished-a1B2c3"_s);
    const QString notOurs = abandoned(dir, u"clinic.untie.unfinished-notes of mine"_s);
    const auto growing = orFail(GrowingFolder::beside(dir.filePath(u"clinic.untie"_s)));
    QVERIFY(QDir(other).exists());
    QVERIFY(QDir(notOurs).exists());
}

UNTIE_TEST_MAIN(tst_GrowingFolder)
#include "tst_growingfolder.moc"
