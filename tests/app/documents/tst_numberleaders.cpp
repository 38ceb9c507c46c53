#include "app/documents/numberleaders.h"
#include "tests/support/testmain.h"

#include <QLineF>
#include <QRandomGenerator>

using namespace untie;

namespace {

const BodyEdges noBody = [](qreal, qreal) { return std::nullopt; };
/// A body from 60 to 140 that has its arms out between 100 and 200.
const BodyEdges aBody = [](qreal top, qreal bottom) -> std::optional<std::pair<qreal, qreal>> {
    return bottom > 100 && top < 200 ? std::pair(40.0, 160.0) : std::pair(60.0, 140.0);
};

} // namespace

class tst_NumberLeaders : public QObject
{
    Q_OBJECT

private slots:
    void leadTo_standsInTheNearerMargin();
    void leadTo_standsJustOutsideTheBody();
    void leadTo_neverCrossesNorCrowds_data();
    void leadTo_neverCrossesNorCrowds();
};

void tst_NumberLeaders::leadTo_standsInTheNearerMargin()
{
    const NumberLeaders numbers = leadTo({{20, 50}, {80, 120}}, QRectF(0, 0, 100, 200), 11, noBody);
    QCOMPARE(numbers.leaders.size(), 2);
    QCOMPARE(numbers.leaders[0].to, QPointF(0, 40)); // a little above the mark while there is room
    QCOMPARE(numbers.leaders[1].to, QPointF(100, 110));
}

void tst_NumberLeaders::leadTo_standsJustOutsideTheBody()
{
    const QRectF area(10, 0, 180, 400);
    const NumberLeaders numbers = leadTo({{90, 150}, {90, 350}, {110, 350}}, area, 11, aBody);
    QCOMPARE(numbers.leaders.size(), 3);
    for (const NumberLeader &leader : numbers.leaders) {
        const auto edges = aBody(leader.to.y() - 5, leader.to.y() + 5);
        if (leader.left)
            QVERIFY(leader.to.x() < edges->first - 10 && leader.to.x() >= edges->first - 25);
        else
            QVERIFY(leader.to.x() > edges->second + 10 && leader.to.x() <= edges->second + 25);
        QVERIFY(area.contains(leader.to));
        QVERIFY(leader.to.y() < leader.from.y());
    }
}

void tst_NumberLeaders::leadTo_neverCrossesNorCrowds_data()
{
    QTest::addColumn<int>("count");
    for (int count : {1, 2, 6, 24, 60, 120, 200})
        QTest::addRow("%d marks", count) << count;
}

void tst_NumberLeaders::leadTo_neverCrossesNorCrowds()
{
    QFETCH(int, count);
    const QRectF area(10, 20, 180, 370);
    QRandomGenerator random(quint32(count) + 1);
    QList<QPointF> marks;
    for (int i = 0; i < count; ++i)
        marks.append({area.left() + 20 + random.generateDouble() * 140, area.top() + random.generateDouble() * area.height()});
    const NumberLeaders numbers = leadTo(marks, area, 11, aBody);
    QCOMPARE(numbers.leaders.size(), marks.size());
    QVERIFY(numbers.spacing > 0 && numbers.spacing <= 11);
    for (const NumberLeader &one : numbers.leaders) {
        QVERIFY(one.to.y() >= area.top() && one.to.y() <= area.bottom());
        QCOMPARE(one.from, marks[one.mark]);
        for (const NumberLeader &other : numbers.leaders) {
            if (one.mark == other.mark || one.left != other.left)
                continue;
            QVERIFY(qAbs(one.to.y() - other.to.y()) >= numbers.spacing - 0.01);
            QVERIFY(QLineF(one.from, one.to).intersects(QLineF(other.from, other.to)) != QLineF::BoundedIntersection);
        }
    }
}

UNTIE_TEST_MAIN(tst_NumberLeaders)
#include "tst_numberleaders.moc"
