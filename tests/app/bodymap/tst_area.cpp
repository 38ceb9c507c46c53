#include "app/bodymap/area.h"
#include "app/bodymap/areabrush.h"
#include "tests/support/testmain.h"

#include <QLineF>
#include <QRandomGenerator>

using namespace untie;
using namespace Qt::StringLiterals;

namespace {

constexpr QSizeF canvas(1000, 2000);
const QString back = u"back-superficial"_s;

qreal between(QRandomGenerator &random, qreal from, qreal to)
{
    return from + random.generateDouble() * (to - from);
}

QPolygonF someStroke(QRandomGenerator &random)
{
    QPolygonF stroke{{between(random, 0, 1000), between(random, 0, 2000)}};
    const int steps = random.bounded(12);
    for (int i = 0; i < steps; ++i)
        stroke += stroke.constLast() + QPointF(between(random, -60, 60), between(random, -60, 60));
    return stroke;
}

Area someArea(QRandomGenerator &random)
{
    Area area{back, {}};
    const int strokes = random.bounded(1, 5);
    for (int i = 0; i < strokes; ++i)
        area = withStroke(area, someStroke(random), between(random, AreaBrush::thinnest, AreaBrush::thickest), canvas);
    return area;
}

bool holds(const Area &area, QPointF at)
{
    return pathOf(area.outlines).contains(at);
}

} // namespace

class tst_Area final : public QObject
{
    Q_OBJECT

private slots:
    void aDab_isRound();
    void aStroke_coversWhereItWent();
    void rubbedOut_isGone_andLeavesAHole();
    void everythingRubbedOut_isEmpty();
    void aLineDrawnRound_isFilled();
    void text_comesBackTheSame();
    void text_ofSomethingElse_isNoArea_data();
    void text_ofSomethingElse_isNoArea();
    void area_staysOnTheCanvas_andIsShortEnough();
    void simplified_isNoLongerSimplified();
    void middle_liesInside();
    void moved_keepsItsShape();
    void brush_countsAStrokeThatChangesNothingAsNone();
    void brush_pressedHarder_isWider();
};

void tst_Area::aDab_isRound()
{
    const Area area = withStroke({back, {}}, {{500, 400}}, 30, canvas);
    QCOMPARE(area.outlines.size(), 1);
    for (const QPointF &at : area.outlines.constFirst())
        QVERIFY(std::abs(QLineF(at, {500, 400}).length() - 30) < 2);
    QVERIFY(holds(area, {500, 400}));
    QVERIFY(!holds(area, {500, 434}));
}

void tst_Area::aStroke_coversWhereItWent()
{
    QRandomGenerator random(1);
    for (int round = 0; round < 50; ++round) {
        const QPolygonF stroke = someStroke(random);
        const qreal radius = between(random, AreaBrush::thinnest, AreaBrush::thickest);
        const Area area = withStroke({back, {}}, stroke, radius, canvas);
        for (const QPointF &at : stroke)
            if (QRectF({4, 4}, canvas - QSizeF(8, 8)).contains(at))
                QVERIFY2(holds(area, at), qPrintable(u"round %1: %2,%3"_s.arg(round).arg(at.x()).arg(at.y())));
    }
}

void tst_Area::rubbedOut_isGone_andLeavesAHole()
{
    const Area whole = withStroke({back, {}}, {{500, 400}}, 80, canvas);
    const Area ring = withoutStroke(whole, {{500, 400}}, 30, canvas);
    QCOMPARE(ring.outlines.size(), 2);
    QVERIFY(!holds(ring, {500, 400}));
    QVERIFY(holds(ring, {500, 455}));
    QVERIFY(holds(ring, middleOf(ring.outlines)));
}

void tst_Area::everythingRubbedOut_isEmpty()
{
    QRandomGenerator random(2);
    for (int round = 0; round < 12; ++round) {
        Area area = someArea(random);
        for (qreal y = 0; y <= canvas.height(); y += 100)
            area = withoutStroke(area, {{0, y}, {canvas.width(), y}}, 80, canvas);
        QVERIFY(area.isEmpty());
    }
}

void tst_Area::aLineDrawnRound_isFilled()
{
    const Area area = withOutline({back, {}}, {{300, 300}, {600, 320}, {580, 700}, {310, 680}}, canvas);
    QCOMPARE(area.outlines.size(), 1);
    QVERIFY(holds(area, {450, 500}));
    QVERIFY(!holds(area, {200, 500}));
}

void tst_Area::text_comesBackTheSame()
{
    QRandomGenerator random(3);
    for (int round = 0; round < 50; ++round) {
        const Area area = someArea(random);
        QCOMPARE(outlinesFromText(textOf(area.outlines)), std::optional(area.outlines));
    }
    QCOMPARE(outlinesFromText({}), std::optional(Outlines()));
}

void tst_Area::text_ofSomethingElse_isNoArea_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("words") << u"low back"_s;
    QTest::newRow("two places") << u"1,2 3,4"_s;
    QTest::newRow("half a place") << u"1,2 3,4 5,"_s;
    QTest::newRow("no comma") << u"1,2 3,4 56"_s;
    QTest::newRow("an empty part") << u"1,2 3,4 5,6;"_s;
}

void tst_Area::text_ofSomethingElse_isNoArea()
{
    QFETCH(QString, text);
    QCOMPARE(outlinesFromText(text), std::nullopt);
}

void tst_Area::area_staysOnTheCanvas_andIsShortEnough()
{
    QRandomGenerator random(4);
    const QRectF paper({}, canvas);
    for (int round = 0; round < 30; ++round) {
        const Area area = someArea(random);
        QVERIFY(textOf(area.outlines).size() <= longestAreaText);
        for (const QPolygonF &outline : area.outlines)
            QVERIFY(paper.contains(outline.boundingRect()));
    }
    // Many specks of the finest brush
    Outlines many;
    for (int i = 0; i < 300; ++i) {
        QPolygonF star;
        for (int spike = 0; spike < 30; ++spike)
            star += QPointF(500, 900) + QLineF::fromPolar(spike % 2 == 0 ? 90 : 20, spike * 12.0).p2() + QPointF(i % 9, i % 7);
        many += star;
    }
    QVERIFY(textOf(simplified(many)).size() <= longestAreaText);
}

void tst_Area::simplified_isNoLongerSimplified()
{
    QRandomGenerator random(5);
    for (int round = 0; round < 30; ++round) {
        const Outlines once = someArea(random).outlines;
        QVERIFY(textOf(simplified(once)).size() <= textOf(once).size());
    }
}

void tst_Area::middle_liesInside()
{
    QRandomGenerator random(6);
    for (int round = 0; round < 50; ++round) {
        const Area area = someArea(random);
        if (area.isEmpty())
            continue; // beside the canvas
        QVERIFY2(holds(area, middleOf(area.outlines)), qPrintable(QString::number(round)));
    }
}

void tst_Area::moved_keepsItsShape()
{
    QRandomGenerator random(7);
    const QRectF paper({}, canvas);
    for (int round = 0; round < 50; ++round) {
        const Area area = someArea(random);
        if (area.isEmpty())
            continue;
        const Area moved = movedBy(area, {between(random, -1500, 1500), between(random, -2500, 2500)}, canvas);
        const QPointF by = moved.outlines[0][0] - area.outlines[0][0];
        for (qsizetype i = 0; i < area.outlines.size(); ++i) {
            QCOMPARE(moved.outlines[i], area.outlines[i].translated(by));
            QVERIFY(paper.contains(moved.outlines[i].boundingRect()));
        }
    }
}

void tst_Area::brush_countsAStrokeThatChangesNothingAsNone()
{
    AreaBrush brush;
    brush.begin({back, {}}, canvas);
    brush.press({500, 500}, false);
    brush.moveTo({500, 560});
    QVERIFY(brush.lift());
    QVERIFY(holds(brush.area(), {500, 530}));
    brush.press({100, 100}, true); // rubs where nothing is
    QVERIFY(!brush.lift());
    QVERIFY(!brush.lift());
}

void tst_Area::brush_pressedHarder_isWider()
{
    AreaBrush brush;
    brush.begin({back, {}}, canvas);
    brush.press({500, 500}, false, 0.1);
    const qreal soft = brush.strokeRadius();
    brush.cancel();
    brush.press({500, 500}, false, 1);
    QVERIFY(soft < brush.strokeRadius());
    QCOMPARE(brush.strokeRadius(), brush.radius());
}

UNTIE_TEST_MAIN(tst_Area)
#include "tst_area.moc"
