#include "app/bodymap/cardplace.h"
#include "tests/support/testmain.h"

#include <QRandomGenerator>

#include <algorithm>

using namespace untie;

namespace {

const QRectF paper(12, 40, 600, 560);

bool isFree(const QRectF &place, const QList<QRectF> &kept)
{
    return std::ranges::none_of(kept, [&place](const QRectF &each) { return each.intersects(place); });
}

} // namespace

class tst_CardPlace final : public QObject
{
    Q_OBJECT

private slots:
    void nothingKept_standsInTheLowerLeftCorner();
    void aDoorInTheCorner_isLeftFree();
    void noRoomAtAll_standsInTheCorner();
    void anythingKept_isFreeAndNoLowerPlaceIs();
    void aCardTooLarge_isNoLargerThanThePaper();
};

void tst_CardPlace::nothingKept_standsInTheLowerLeftCorner()
{
    QCOMPARE(cardPlace({200, 40}, paper, {}), QRectF(12, 560, 200, 40));
}

void tst_CardPlace::aDoorInTheCorner_isLeftFree()
{
    const QRectF door(30, 565, 24, 24);
    QCOMPARE(cardPlace({200, 40}, paper, {door}), QRectF(54, 560, 200, 40)); // beside it
    QCOMPARE(cardPlace({590, 40}, paper, {door}), QRectF(12, 525, 590, 40)); // above it, where it is too wide
}

void tst_CardPlace::noRoomAtAll_standsInTheCorner()
{
    QCOMPARE(cardPlace({200, 40}, paper, {paper}), QRectF(12, 560, 200, 40));
}

void tst_CardPlace::anythingKept_isFreeAndNoLowerPlaceIs()
{
    QRandomGenerator random(20261128);
    for (int round = 0; round < 300; ++round) {
        QList<QRectF> kept;
        for (int i = random.bounded(12); i > 0; --i)
            kept << QRectF(random.bounded(600), 300 + random.bounded(300), 10 + random.bounded(80), 10 + random.bounded(80));
        const QSizeF card(60 + random.bounded(500), 26 + random.bounded(20));
        const QRectF place = cardPlace(card, paper, kept);
        QCOMPARE(place.size(), card);
        QVERIFY(paper.contains(place));
        const bool found = isFree(place, kept);
        for (qreal top = paper.bottom() - card.height(); top >= paper.top(); top -= 3)
            for (qreal left = paper.left(); left + card.width() <= paper.right(); left += 3) {
                const QRectF other(QPointF(left, top), card);
                const bool isBetter = top > place.top() + 0.01 || (qFuzzyCompare(top, place.top()) && left < place.left() - 0.01);
                if (!found || isBetter)
                    QVERIFY2(!isFree(other, kept), qPrintable(QString::number(round)));
            }
    }
}

void tst_CardPlace::aCardTooLarge_isNoLargerThanThePaper()
{
    QVERIFY(paper.contains(cardPlace({4000, 40}, paper, {QRectF(300, 580, 10, 10)})));
}

UNTIE_TEST_MAIN(tst_CardPlace)
#include "tst_cardplace.moc"
