#include "app/storage/filecopy.h"
#include "app/storage/filehash.h"
#include "tests/support/files.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testmain.h"

#include <QTemporaryDir>

using namespace untie;
using namespace Qt::StringLiterals;

class tst_FileCopy : public QObject
{
    Q_OBJECT

private slots:
    void copy_isTheSame_data();
    void copy_isTheSame();
    void steps_areAsShortAsAsked();
    void unfinished_leavesNothing();
    void existing_isNotWrittenOver();
    void missing_isNamed();
    void fullDisk_isSaidToBe();
    void hash_isBlake2b();
    void hash_canBeStopped();
    void oneByte_makesADifference();
};

void tst_FileCopy::copy_isTheSame_data()
{
    QTest::addColumn<qsizetype>("length");
    QTest::newRow("nothing") << qsizetype(0);
    QTest::newRow("a byte") << qsizetype(1);
    QTest::newRow("a piece") << (qsizetype(1) << 20);
    QTest::newRow("more than two pieces") << (qsizetype(1) << 21) + 4097;
}

void tst_FileCopy::copy_isTheSame()
{
    QFETCH(qsizetype, length);
    const QTemporaryDir dir;
    writeBytes(dir.filePath(u"a"_s), QByteArray(length, 'a'));
    orFail(copyFile(dir.filePath(u"a"_s), dir.filePath(u"b"_s)));
    QVERIFY(orFail(sameBytes(dir.filePath(u"a"_s), dir.filePath(u"b"_s))));
    QCOMPARE(QFile(dir.filePath(u"b"_s)).size(), length);
    QCOMPARE(QFile::permissions(dir.filePath(u"b"_s)) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

void tst_FileCopy::steps_areAsShortAsAsked()
{
    const QTemporaryDir dir;
    writeBytes(dir.filePath(u"a"_s), QByteArray(1000, 'a'));
    auto copy = orFail(FileCopy::begin(dir.filePath(u"a"_s), dir.filePath(u"b"_s)));
    QCOMPARE(copy.total(), 1000);
    QVERIFY(!orFail(copy.step(300)));
    QCOMPARE(copy.copied(), 300);
    QCOMPARE(QFile(dir.filePath(u"b"_s)).size(), 300);
}

void tst_FileCopy::unfinished_leavesNothing()
{
    const QTemporaryDir dir;
    writeBytes(dir.filePath(u"a"_s), QByteArray(1000, 'a'));
    {
        auto copy = orFail(FileCopy::begin(dir.filePath(u"a"_s), dir.filePath(u"b"_s)));
        QVERIFY(!orFail(copy.step(300)));
    }
    QVERIFY(!QFile::exists(dir.filePath(u"b"_s)));
}

void tst_FileCopy::existing_isNotWrittenOver()
{
    const QTemporaryDir dir;
    writeBytes(dir.filePath(u"a"_s), "a");
    writeBytes(dir.filePath(u"b"_s), "somebody's");
    const auto refused = copyFile(dir.filePath(u"a"_s), dir.filePath(u"b"_s));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Exists);
    QCOMPARE(QFile(dir.filePath(u"b"_s)).size(), 10);
}

void tst_FileCopy::missing_isNamed()
{
    const QTemporaryDir dir;
    QCOMPARE(copyFile(dir.filePath(u"a"_s), dir.filePath(u"b"_s)).error().kind, Error::Kind::Missing);
    QVERIFY(!QFile::exists(dir.filePath(u"b"_s)));
    QCOMPARE(hashOfFile(dir.filePath(u"a"_s)).error(), (Error{Error::Kind::NotFound, u"no file"_s, dir.filePath(u"a"_s)}));
}

void tst_FileCopy::fullDisk_isSaidToBe()
{
    const QTemporaryDir dir;
    writeBytes(dir.filePath(u"a"_s), QByteArray(100'000, 'a'));
    const SmallDisk small(50'000);
    const auto full = copyFile(dir.filePath(u"a"_s), dir.filePath(u"b"_s));
    QVERIFY(!full);
    QCOMPARE(full.error().kind, Error::Kind::DiskFull);
    QVERIFY(!QFile::exists(dir.filePath(u"b"_s)));
}

void tst_FileCopy::hash_isBlake2b()
{
    const QTemporaryDir dir;
    writeBytes(dir.filePath(u"a"_s), "abc");
    // RFC 7693's message, 256 bits
    const QByteArray expected = QByteArray::fromHex("bddd813c634239723171ef3fee98579b94964e3bb1cb3e427262c8c068d52319");
    QCOMPARE(orFail(hashOfFile(dir.filePath(u"a"_s))), expected);
    QCOMPARE(hashOf("abc"), expected);
    Blake2b pieces;
    pieces.add("a");
    pieces.add("bc");
    QCOMPARE(pieces.finish(), expected);
}

void tst_FileCopy::hash_canBeStopped()
{
    const QTemporaryDir dir;
    writeBytes(dir.filePath(u"a"_s), "abc");
    std::stop_source stop;
    stop.request_stop();
    QCOMPARE(hashOfFile(dir.filePath(u"a"_s), stop.get_token()).error().kind, Error::Kind::Unavailable);
}

void tst_FileCopy::oneByte_makesADifference()
{
    const QTemporaryDir dir;
    QByteArray bytes((1 << 20) + 1, 'a');
    writeBytes(dir.filePath(u"a"_s), bytes);
    writeBytes(dir.filePath(u"longer"_s), bytes + 'a');
    bytes.back() = 'b';
    writeBytes(dir.filePath(u"b"_s), bytes);
    QVERIFY(!orFail(sameBytes(dir.filePath(u"a"_s), dir.filePath(u"b"_s))));
    QVERIFY(!orFail(sameBytes(dir.filePath(u"a"_s), dir.filePath(u"longer"_s))));
    QVERIFY(!orFail(sameBytes(dir.filePath(u"longer"_s), dir.filePath(u"a"_s))));
}

UNTIE_TEST_MAIN(tst_FileCopy)
#include "tst_filecopy.moc"
