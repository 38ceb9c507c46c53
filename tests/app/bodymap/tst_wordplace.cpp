#include "app/bodymap/wordplace.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace untie;

class tst_WordPlace final : public QObject
{
    Q_OBJECT

private slots:
    void alone_itStandsInTheMiddle();
    void aMark_isLeftInSight();
    void anotherWord_isLeftInSight();
    void atTheRim_itStaysOnThePaper();
    void whereNothingIsFree_itStandsInTheMiddle();
    void whereverItStands_itIsInItsReach();

private:
    static constexpr QRectF paper{0, 0, 400, 300};
    static constexpr PlacedWish wish{{200, 150}, {80, 20}};
};

void tst_WordPlace::alone_itStandsInTheMiddle()
{
    QCOMPARE(wordPlaces({wish}, {}, paper), QList<QRectF>{QRectF(160, 140, 80, 20)});
}

void tst_WordPlace::aMark_isLeftInSight()
{
    const QRectF mark(190, 135, 26, 26);
    const QRectF place = wordPlaces({wish}, {mark}, paper).constFirst();
    QVERIFY(!place.intersects(mark));
    QVERIFY(qAbs(place.center().y() - 150) < 40); // not farther than it must
}

void tst_WordPlace::anotherWord_isLeftInSight()
{
    const auto places = wordPlaces({wish, wish, wish}, {}, paper);
    QVERIFY(!places.at(0).intersects(places.at(1)));
    QVERIFY(!places.at(0).intersects(places.at(2)));
    QVERIFY(!places.at(1).intersects(places.at(2)));
}

void tst_WordPlace::atTheRim_itStaysOnThePaper()
{
    QVERIFY(paper.contains(wordPlaces({{{10, 4}, {80, 20}}}, {}, paper).constFirst()));
}

void tst_WordPlace::whereNothingIsFree_itStandsInTheMiddle()
{
    QCOMPARE(wordPlaces({wish}, {paper}, paper).constFirst().center(), wish.middle);
}

void tst_WordPlace::whereverItStands_itIsInItsReach()
{
    for (int x = 100; x < 300; x += 7) {
        for (int wide = 26; wide < 300; wide += 31) {
            const QRectF mark(x, 110, wide, 60);
            QVERIFY(reachOf(wish).contains(wordPlaces({wish}, {mark}, paper).constFirst()));
        }
    }
}

UNTIE_TEST_MAIN(tst_WordPlace)
#include "tst_wordplace.moc"
