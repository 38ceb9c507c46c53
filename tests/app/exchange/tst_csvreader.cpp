#include "app/exchange/csvreader.h"

#include "app/exchange/csv.h"
#include "tests/support/testmain.h"

#include <QRandomGenerator>

using namespace untie;
using namespace Qt::StringLiterals;

class tst_CsvReader : public QObject
{
    Q_OBJECT

private slots:
    void rows_areWhatWasWritten_data();
    void rows_areWhatWasWritten();
    void lines_areThoseOfTheFile();
    void openQuote_isNamedByItsLine();
    void largeCell_isNamedByItsLine();
    void wideRow_isNamedByItsLine();
    void whatWeWrite_comesBack();
    void dialect_isGuessed_data();
    void dialect_isGuessed();
};

namespace {

QList<QStringList> all(const QString &text, CsvDialect dialect = {})
{
    QList<QStringList> rows;
    CsvReader reader(text, dialect);
    while (const auto row = reader.next())
        rows += row->cells;
    return rows;
}

} // namespace

void tst_CsvReader::rows_areWhatWasWritten_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<QStringList>>("rows");
    using Rows = QList<QStringList>;
    QTest::newRow("nothing") << QString() << Rows{};
    QTest::newRow("empty lines") << u"\n\r\n\r"_s << Rows{};
    QTest::newRow("no line end") << u"a,b"_s << Rows{{u"a"_s, u"b"_s}};
    QTest::newRow("all line ends") << u"a\r\nb\nc\rd"_s << Rows{{u"a"_s}, {u"b"_s}, {u"c"_s}, {u"d"_s}};
    QTest::newRow("empty cells") << u",,\nx,"_s << Rows{{u""_s, u""_s, u""_s}, {u"x"_s, u""_s}};
    QTest::newRow("quoted") << u"\"a,\"\"b\"\"\",\"c\nd\"\n"_s << Rows{{u"a,\"b\""_s, u"c\nd"_s}};
    QTest::newRow("quoted and empty") << u"\"\",x"_s << Rows{{u""_s, u"x"_s}};
    QTest::newRow("a quote inside a word") << u"5\" bolt,x"_s << Rows{{u"5\" bolt"_s, u"x"_s}};
    QTest::newRow("something behind a quote") << u"\"a\"b,c"_s << Rows{{u"ab"_s, u"c"_s}};
    QTest::newRow("a NUL inside") << QString(u"a"_s + QChar(u'\0') + u"b,c"_s) << Rows{{QString(u"a"_s + QChar(u'\0') + u"b"_s), u"c"_s}};
}

void tst_CsvReader::rows_areWhatWasWritten()
{
    QFETCH(QString, text);
    QFETCH(QList<QStringList>, rows);
    QCOMPARE(all(text), rows);
}

void tst_CsvReader::lines_areThoseOfTheFile()
{
    CsvReader reader(u"a\r\n\r\n\"b\r\nb\nb\rb\",x\nc\n"_s, {});
    QCOMPARE(reader.next()->line, 1);
    QCOMPARE(reader.next()->line, 3);
    QCOMPARE(reader.next()->line, 7);
    QVERIFY(!reader.next());
    QCOMPARE(reader.problem(), CsvReader::Problem::None);
}

void tst_CsvReader::openQuote_isNamedByItsLine()
{
    CsvReader reader(u"a,b\nc,\"d\ne,f\n"_s, {});
    QVERIFY(reader.next());
    QVERIFY(!reader.next());
    QCOMPARE(reader.problem(), CsvReader::Problem::OpenQuote);
    QCOMPARE(reader.problemLine(), 2);
    QVERIFY(!reader.next());
}

void tst_CsvReader::largeCell_isNamedByItsLine()
{
    const QString text = u"a\n"_s + QString(CsvReader::mostInACell, u'x') + u"\n"_s + QString(CsvReader::mostInACell + 1, u'x');
    CsvReader reader(text, {});
    QVERIFY(reader.next());
    QVERIFY(reader.next());
    QVERIFY(!reader.next());
    QCOMPARE(reader.problem(), CsvReader::Problem::LargeCell);
    QCOMPARE(reader.problemLine(), 3);
}

/// A file of separators alone would become millions of cells.
void tst_CsvReader::wideRow_isNamedByItsLine()
{
    const QString text = QString(CsvReader::mostInARow - 1, u',') + u"\n"_s + QString(CsvReader::mostInARow, u',');
    CsvReader reader(text, {});
    QCOMPARE(reader.next()->cells.size(), CsvReader::mostInARow);
    QVERIFY(!reader.next());
    QCOMPARE(reader.problem(), CsvReader::Problem::WideRow);
    QCOMPARE(reader.problemLine(), 2);
}

void tst_CsvReader::whatWeWrite_comesBack()
{
    QRandomGenerator random(4711);
    const QString letters = u"ab ,;\"'\n\r\täß"_s;
    for (int round = 0; round < 500; ++round) {
        QStringList cells;
        for (int cell = random.bounded(1, 6); cell > 0; --cell) {
            QString text = u"x"_s; // not a formula, which gets an apostrophe
            for (int letter = random.bounded(12); letter > 0; --letter)
                text += letters.at(random.bounded(int(letters.size())));
            cells += text;
        }
        QCOMPARE(all(QString::fromUtf8(csvLine(cells))), QList<QStringList>{cells});
    }
}

void tst_CsvReader::dialect_isGuessed_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QChar>("separator");
    QTest::addColumn<QChar>("quote");
    QTest::newRow("commas") << u"a,b,c\n1,2,3\n"_s << QChar(u',') << QChar(u'"');
    QTest::newRow("semicolons, with commas inside") << u"Name;Note\nA;x, y\nB;z, w\nC;q\n"_s << QChar(u';') << QChar(u'"');
    QTest::newRow("tabs") << u"a\tb\n1, 2\t3\n"_s << QChar(u'\t') << QChar(u'"');
    QTest::newRow("bars") << u"a|b|c\n1|2|3\n"_s << QChar(u'|') << QChar(u'"');
    QTest::newRow("single quotes") << u"'a,b','c'\n'd,e,f','g'\n'h','i'\n"_s << QChar(u',') << QChar(u'\'');
    QTest::newRow("names with apostrophes") << u"O'Brien,1\nD'Arcy,2\n"_s << QChar(u',') << QChar(u'"');
    QTest::newRow("one column") << u"a\nb\n"_s << QChar(u',') << QChar(u'"');
    QTest::newRow("nothing") << QString() << QChar(u',') << QChar(u'"');
}

void tst_CsvReader::dialect_isGuessed()
{
    QFETCH(QString, text);
    QFETCH(QChar, separator);
    QFETCH(QChar, quote);
    const CsvDialect expected{separator, quote};
    QCOMPARE(guessedDialect(text).separator, expected.separator);
    QCOMPARE(guessedDialect(text).quote, expected.quote);
}

UNTIE_TEST_MAIN(tst_CsvReader)
#include "tst_csvreader.moc"
