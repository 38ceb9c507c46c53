#include "app/bodymap/side.h"
#include "tests/support/testmain.h"

using namespace untie;
using namespace Qt::StringLiterals;

class tst_Side : public QObject
{
    Q_OBJECT

private slots:
    void id_comesBackAsTheSameSide();
    void sideFromId_refusesAnotherWord();
    void mirrored_swapsLeftAndRightAlone();
};

void tst_Side::id_comesBackAsTheSameSide()
{
    for (const Side side : {Side::Left, Side::Right, Side::Midline})
        QCOMPARE(sideFromId(idOf(side)), std::optional(side));
}

void tst_Side::sideFromId_refusesAnotherWord()
{
    QVERIFY(!sideFromId(u""_s));
    QVERIFY(!sideFromId(u"Left"_s));
    QVERIFY(!sideFromId(u"both"_s));
}

void tst_Side::mirrored_swapsLeftAndRightAlone()
{
    QCOMPARE(mirrored(Side::Left), Side::Right);
    QCOMPARE(mirrored(Side::Right), Side::Left);
    QCOMPARE(mirrored(Side::Midline), Side::Midline);
}

UNTIE_TEST_MAIN(tst_Side)
#include "tst_side.moc"
