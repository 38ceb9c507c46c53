#include "app/bodymap/heatmap.h"
#include "tests/support/testmain.h"

#include <QImage>
#include <QPainter>
#include <QRandomGenerator>

#include <algorithm>

using namespace untie;

namespace {

/// The hottest step over a place: what one sees there.
int stepAt(const QList<HeatDisc> &discs, QPointF at)
{
    int step = 0;
    for (const HeatDisc &disc : discs)
        if (QLineF(disc.at, at).length() <= disc.radius)
            step = std::max(step, disc.step);
    return step;
}

QList<HeatSpot> somewhere(QRandomGenerator &random, int most)
{
    QList<HeatSpot> spots;
    const int count = random.bounded(1, most);
    for (int i = 0; i < count; ++i)
        spots << HeatSpot{{random.bounded(1000.0), random.bounded(2000.0)}, random.bounded(1.0)};
    return spots;
}

} // namespace

class tst_HeatMap final : public QObject
{
    Q_OBJECT

private slots:
    void oneSpot_hasTheStepOfItsHeat_data();
    void oneSpot_hasTheStepOfItsHeat();
    void whatDidNotHurt_isCold();
    void neighbours_addUp();
    void moreHeat_neverCools();
    void order_makesNoDifference();
    void discsOfOneStep_runTogether();
};

void tst_HeatMap::oneSpot_hasTheStepOfItsHeat_data()
{
    QTest::addColumn<double>("heat");
    QTest::addColumn<int>("step");
    QTest::newRow("a trace") << 0.001 << 1;
    QTest::newRow("just the first") << 0.2 << 1;
    QTest::newRow("into the second") << 0.21 << 2;
    QTest::newRow("three times 0.2") << 0.2 + 0.2 + 0.2 << 3;
    QTest::newRow("ten on every visit") << 1.0 << 5;
    QTest::newRow("more than there can be") << 7.0 << 5;
}

void tst_HeatMap::oneSpot_hasTheStepOfItsHeat()
{
    QFETCH(double, heat);
    QFETCH(int, step);
    const QList<HeatDisc> discs = heatDiscs({{{500, 500}, heat}});
    QCOMPARE(discs.size(), step);
    for (qsizetype i = 0; i < discs.size(); ++i) {
        QCOMPARE(discs.at(i).step, static_cast<int>(i) + 1);
        QVERIFY(i == 0 || discs.at(i).radius < discs.at(i - 1).radius); // every ring shows
    }
}

void tst_HeatMap::whatDidNotHurt_isCold()
{
    QVERIFY(heatDiscs({}).isEmpty());
    QVERIFY(heatDiscs({{{10, 10}, 0.0}, {{20, 10}, -1.0}}).isEmpty());
    QCOMPARE(heatDiscs({{{10, 10}, 0.0}, {{500, 500}, 0.5}}).constFirst().at, QPointF(500, 500));
}

void tst_HeatMap::neighbours_addUp()
{
    const HeatSpot one{{500, 500}, 0.4};
    const HeatSpot near{{510, 500}, 0.4};
    const HeatSpot far{{900, 500}, 0.4};
    QVERIFY(stepAt(heatDiscs({one, near}), one.at) > stepAt(heatDiscs({one}), one.at));
    QCOMPARE(stepAt(heatDiscs({one, far}), one.at), stepAt(heatDiscs({one}), one.at));
}

void tst_HeatMap::moreHeat_neverCools()
{
    QRandomGenerator random(4);
    for (int round = 0; round < 200; ++round) {
        const QList<HeatSpot> spots = somewhere(random, 30);
        QList<HeatSpot> more = spots;
        more << somewhere(random, 4);
        const QList<HeatDisc> before = heatDiscs(spots);
        const QList<HeatDisc> after = heatDiscs(more);
        for (const HeatSpot &spot : spots)
            QVERIFY(stepAt(after, spot.at) >= stepAt(before, spot.at));
        for (const HeatDisc &disc : after)
            QVERIFY(disc.step >= 1 && disc.step <= heatSteps && disc.radius > 0);
        QVERIFY(std::ranges::is_sorted(after, {}, &HeatDisc::step)); // painted mildest first
    }
}

void tst_HeatMap::order_makesNoDifference()
{
    QRandomGenerator random(5);
    for (int round = 0; round < 100; ++round) {
        QList<HeatSpot> spots = somewhere(random, 20);
        const QList<HeatDisc> before = heatDiscs(spots);
        std::ranges::reverse(spots);
        const QList<HeatDisc> after = heatDiscs(spots);
        for (const HeatSpot &spot : std::as_const(spots))
            QCOMPARE(stepAt(after, spot.at), stepAt(before, spot.at));
    }
}

void tst_HeatMap::discsOfOneStep_runTogether()
{
    const auto painted = [](const QList<HeatDisc> &discs) {
        QImage image(200, 100, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::white);
        QPainter painter(&image);
        paintHeat(painter, discs, {});
        return image;
    };
    const QImage one = painted({{{70, 50}, 30, 1}});
    const QImage two = painted({{{70, 50}, 30, 1}, {{100, 50}, 30, 1}});
    QCOMPARE(two.pixelColor(85, 50), one.pixelColor(85, 50)); // no darker where they overlap
    QVERIFY(one.pixelColor(115, 50) != two.pixelColor(115, 50));
    for (int step = 1; step < heatSteps; ++step)
        QVERIFY(heatColour(step + 1).lightnessF() < heatColour(step).lightnessF()); // told apart in grey as well
}

UNTIE_TEST_GUI_MAIN(tst_HeatMap)
#include "tst_heatmap.moc"
