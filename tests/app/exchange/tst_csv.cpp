#include "app/exchange/csv.h"

#include "tests/support/testmain.h"

using namespace untie;
using namespace Qt::StringLiterals;

class tst_Csv : public QObject
{
    Q_OBJECT

private slots:
    void line_isWhatSpreadsheetsRead_data();
    void line_isWhatSpreadsheetsRead();
};

void tst_Csv::line_isWhatSpreadsheetsRead_data()
{
    QTest::addColumn<QStringList>("cells");
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("words") << QStringList{u"Nora Vale"_s, u"Zürich"_s} << QByteArray("Nora Vale,Z\xC3\xBCrich\r\n");
    QTest::newRow("empty cells") << QStringList{u""_s, u""_s, u"x"_s} << QByteArray(",,x\r\n");
    QTest::newRow("a comma") << QStringList{u"Vale, Nora"_s} << QByteArray("\"Vale, Nora\"\r\n");
    QTest::newRow("quotes") << QStringList{u"the \"blue\" room"_s} << QByteArray("\"the \"\"blue\"\" room\"\r\n");
    QTest::newRow("a line break") << QStringList{u"one\ntwo"_s} << QByteArray("\"one\ntwo\"\r\n");
    QTest::newRow("a semicolon, which others part cells with") << QStringList{u"a;b"_s} << QByteArray("\"a;b\"\r\n");
    QTest::newRow("spaces at the ends") << QStringList{u" a"_s, u"b "_s} << QByteArray("\" a\",\"b \"\r\n");
    for (const char *formula : {"=1+1", "+1", "-1", "@SUM(A1)", "\tx"})
        QTest::newRow(formula) << QStringList{QString::fromLatin1(formula)} << QByteArray("'") + formula + "\r\n";
    QTest::newRow("a formula in quotes") << QStringList{u"=HYPERLINK(\"http://x\")"_s} << QByteArray("\"'=HYPERLINK(\"\"http://x\"\")\"\r\n");
    QTest::newRow("a line break before a formula") << QStringList{u"\r=1"_s} << QByteArray("\"'\r=1\"\r\n");
    QTest::newRow("a minus inside") << QStringList{u"5-6"_s} << QByteArray("5-6\r\n");
}

void tst_Csv::line_isWhatSpreadsheetsRead()
{
    QFETCH(QStringList, cells);
    QFETCH(QByteArray, line);
    QCOMPARE(csvLine(cells), line);
}

UNTIE_TEST_MAIN(tst_Csv)
#include "tst_csv.moc"
