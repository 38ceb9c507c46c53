#include "app/bodymap/pathdata.h"
#include "tests/support/testmain.h"

using namespace untie;
using namespace Qt::StringLiterals;

class tst_PathData : public QObject
{
    Q_OBJECT

private slots:
    void numbers_areTenthsFromTheLastPoint();
    void letters_mayStandForSeveralPieces();
    void close_returnsToTheStart();
    void damagedText_isRefused_data();
    void damagedText_isRefused();
};

void tst_PathData::numbers_areTenthsFromTheLastPoint()
{
    const auto path = pathFromData(u"m100 200c10 0 20 10 30-15"_s);
    QVERIFY(path);
    QCOMPARE(path->elementCount(), 4);
    QCOMPARE(QPointF(path->elementAt(0)), QPointF(10, 20));
    QCOMPARE(QPointF(path->elementAt(1)), QPointF(11, 20));
    QCOMPARE(QPointF(path->elementAt(2)), QPointF(12, 21));
    QCOMPARE(path->currentPosition(), QPointF(13, 18.5));
}

void tst_PathData::letters_mayStandForSeveralPieces()
{
    QCOMPARE(*pathFromData(u"m0 0l10 0 0 10-10 0"_s), *pathFromData(u"m0 0l10 0l0 10l-10 0"_s));
}

void tst_PathData::close_returnsToTheStart()
{
    const auto path = pathFromData(u"m100 100l50 0l0 50zm10 10l5 0l0 5z"_s);
    QVERIFY(path);
    const auto loops = path->toSubpathPolygons();
    QCOMPARE(loops.size(), 2);
    QVERIFY(loops[0].isClosed());
    QCOMPARE(loops[1].first(), QPointF(11, 11));
}

void tst_PathData::damagedText_isRefused_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << u""_s;
    QTest::newRow("a line from nowhere") << u"l10 10"_s;
    QTest::newRow("closed before it began") << u"z"_s;
    QTest::newRow("a piece after the close") << u"m0 0l1 1zl2 2"_s;
    QTest::newRow("half a point") << u"m10"_s;
    QTest::newRow("half a curve") << u"m0 0c1 1 2 2"_s;
    QTest::newRow("a sign without a number") << u"m0 -"_s;
    QTest::newRow("a word") << u"m0 0lfive 5"_s;
    QTest::newRow("another letter") << u"m0 0q1 1 2 2"_s;
    QTest::newRow("a fraction") << u"m0.5 1"_s;
    QTest::newRow("a number that no canvas has") << u"m0 0l99999999999999999999 0"_s;
    QTest::newRow("steps that leave every canvas") << u"m90000 0l90000 0"_s;
}

void tst_PathData::damagedText_isRefused()
{
    QFETCH(QString, text);
    QVERIFY(!pathFromData(text));
}

UNTIE_TEST_MAIN(tst_PathData)
#include "tst_pathdata.moc"
