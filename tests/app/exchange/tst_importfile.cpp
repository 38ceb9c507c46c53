#include "app/exchange/importfile.h"

#include "tests/support/testdatabase.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QTemporaryDir>

using namespace untie;
using namespace Qt::StringLiterals;

/// What is no list of people is told apart before anything is read from it.
class tst_ImportFile : public QObject
{
    Q_OBJECT

private slots:
    void problem_data();
    void problem();
    void limit_isOfAllFilesTogether();
    void whatIsNoFile_isNamed();
    void tables_areReadByThemselves();

private:
    QString fileOf(const QString &name, const QByteArray &bytes) const;
    QTemporaryDir m_folder;
};

QString tst_ImportFile::fileOf(const QString &name, const QByteArray &bytes) const
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("a file of the test could not be written");
    return file.fileName();
}

void tst_ImportFile::problem_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("says"); // empty: nothing is wrong
    QTest::newRow("a table") << QByteArray("Name;Tel\nNora;5\n") << QString();
    QTest::newRow("of Windows") << QByteArray("Name;Ort\nBj\xF6rn;K\xF6ln\n") << QString();
    QTest::newRow("UTF-16") << QByteArray("\xFF\xFEN\0a\0m\0e\0\n\0N\0o\0r\0a\0", 20) << QString();
    QTest::newRow("one long line") << QByteArray(1'000'000, 'x') << QString();
    QTest::newRow("nothing") << QByteArray() << u"is empty"_s;
    QTest::newRow("white space") << QByteArray("\n \r\n") << u"is empty"_s;
    QTest::newRow("a workbook") << QByteArray("PK\x03\x04 and more") << u"workbook"_s;
    QTest::newRow("an old workbook") << QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 and more") << u"workbook"_s;
    QTest::newRow("a PDF") << QByteArray("%PDF-1.7\n") << u"no text"_s;
    QTest::newRow("a photo") << QByteArray("\xFF\xD8\xFF\xE0 JFIF") << u"no text"_s;
    QTest::newRow("anything") << QByteArray("ab\x01\x02\x03\x04\x05\x06\x07\x08") << u"no text"_s;
    QTest::newRow("a NUL") << "Name\nNora\n" + QByteArray(200, 'x') + '\0' << u"damaged in line 3"_s;
}

void tst_ImportFile::problem()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, says);
    const QString problem = problemOf({u"list.csv"_s, bytes});
    QCOMPARE(problem.isEmpty(), says.isEmpty());
    QVERIFY2(problem.contains(says), qPrintable(problem));
    QCOMPARE(problem.contains("list.csv"_L1), !says.isEmpty());
}

void tst_ImportFile::limit_isOfAllFilesTogether()
{
    const QByteArray card = "BEGIN:VCARD\nN:Vale\nEND:VCARD\n";
    const QString half = fileOf(u"half.vcf"_s, card + QByteArray(mostImported / 2, ' '));
    const QString other = fileOf(u"other.vcf"_s, card + QByteArray(mostImported / 2 - 2 * card.size(), ' '));
    QCOMPARE(orFail(filesToImport({half, other})).size(), 2);
    QCOMPARE(filesToImport({half, other, fileOf(u"one.vcf"_s, card)}).error().kind, Error::Kind::Invalid);
}

void tst_ImportFile::whatIsNoFile_isNamed()
{
    const auto none = filesToImport({m_folder.filePath(u"none.csv"_s)});
    QCOMPARE(none.error().subject, u"There is no file “none.csv”."_s);
    QVERIFY(filesToImport({u"/dev/zero"_s}).error().subject.contains("is no file"_L1)); // it never ends
    QVERIFY(filesToImport({m_folder.path()}).error().subject.contains("is no file"_L1));
}

void tst_ImportFile::tables_areReadByThemselves()
{
    const QString card = fileOf(u"a.vcf"_s, "BEGIN:VCARD\nN:Vale\nEND:VCARD\n");
    const QString table = fileOf(u"b.csv"_s, "Name\nNora\n");
    QCOMPARE(orFail(filesToImport({table})).size(), 1);
    QVERIFY(filesToImport({card, table}).error().subject.contains("b.csv"_L1));
}

UNTIE_TEST_MAIN(tst_ImportFile)
#include "tst_importfile.moc"
