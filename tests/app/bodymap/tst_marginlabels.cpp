#include "app/bodymap/marginlabels.h"
#include "tests/support/testmain.h"

#include <QRandomGenerator>

#include <algorithm>

using namespace untie;

namespace {

constexpr qreal midline = 320;

/// A margin as wide at each height.
MarginSpace evenSpace(qreal outer, qreal width, qreal top, qreal bottom)
{
    return {outer, top, QList<qreal>(static_cast<qsizetype>((bottom - top) / marginStep), width), {}, {}};
}
const MarginSpace leftSpace = evenSpace(20, 150, 40, 440);
const MarginSpace rightSpace = evenSpace(620, 150, 40, 440);

/// A margin as the arms leave it: narrower the lower, and none below.
MarginSpace cornerSpace(qreal outer)
{
    MarginSpace space{outer, 40, {}, {}, {}};
    for (qreal y = 40; y < 900; y += marginStep)
        space.widths.append(y < 340 ? 210 - (y - 40) / 5 : 0);
    return space;
}

/// The same where names may stand over the arms.
MarginSpace armSpace(qreal outer)
{
    MarginSpace space = cornerSpace(outer);
    for (const qreal free : std::as_const(space.widths))
        space.overArm.append(std::max(free, 170.0));
    return space;
}

bool cross(const QLineF &one, const QLineF &other)
{
    return one.intersects(other, nullptr) == QLineF::BoundedIntersection;
}

bool cross(const QPolygonF &one, const QPolygonF &other)
{
    for (qsizetype i = 1; i < one.size(); ++i)
        for (qsizetype j = 1; j < other.size(); ++j)
            if (cross(QLineF(one[i - 1], one[i]), QLineF(other[j - 1], other[j])))
                return true;
    return false;
}

/// What is wrong with a layout, in words; empty when nothing is.
QString faultIn(const QList<PlacedLabel> &labels)
{
    for (qsizetype i = 0; i < labels.size(); ++i)
        for (qsizetype j = i + 1; j < labels.size(); ++j) {
            if (labels[i].box.intersects(labels[j].box))
                return QStringLiteral("names %1 and %2 overlap").arg(labels[i].id).arg(labels[j].id);
            if (cross(labels[i].leader, labels[j].leader))
                return QStringLiteral("leaders %1 and %2 cross").arg(labels[i].id).arg(labels[j].id);
        }
    return {};
}

QList<MarginLabel> randomMarks(QRandomGenerator &random, int count, const QRectF &within)
{
    QList<MarginLabel> labels;
    for (int i = 0; i < count; ++i)
        labels.append(
            {.id = i + 1,
             .mark = {within.left() + random.bounded(within.width()), within.top() + random.bounded(within.height())},
             .width = 60 + random.bounded(60.0),
             .inHand = i == 0});
    return labels;
}

bool has(const QList<PlacedLabel> &labels, qint64 id)
{
    return std::ranges::find(labels, id, &PlacedLabel::id) != labels.end();
}

} // namespace

class tst_MarginLabels final : public QObject
{
    Q_OBJECT

private slots:
    void noMarks_noNames();
    void aMarkOnTheLeft_hasItsNameOnTheLeft();
    void manyMarksOnOneSide_spillOverToTheOther();
    void moreThanTwelve_keepsTheOneInHandAndItsNeighbours();
    void noRoom_leavesNamesOut();
    void anyMarksOnTheTrunk_allNamedAndNothingCrosses();
    void anyMarksAnywhere_nothingCrosses();
    void anyMarksOnTheTrunk_namesStandBesideTheBody();
    void names_standAsLowAsTheArmsAllow();
    void aLowMark_hasItsNameBesideItOverTheArm();
    void aNameOverAnArm_hidesNoMark();
    void aLeaderNeverTurnsBack();
    void anyMarksBetweenTheArms_haveShortLeadersAndNothingCrosses();
    void aMarkBesideFreeRoom_hasItsNameAtItsOwnHeight();
    void leader_goesRoundAnotherMark();
    void leader_goesRoundAnObstacle();
    void leaderEndsAtTheRim_notInTheDigit();
};

void tst_MarginLabels::noMarks_noNames()
{
    QVERIFY(layOutMargins({}, leftSpace, rightSpace, midline, {}).isEmpty());
}

void tst_MarginLabels::aMarkOnTheLeft_hasItsNameOnTheLeft()
{
    const auto placed =
        layOutMargins({{.id = 1, .mark = {250, 300}, .width = 80}, {.id = 2, .mark = {400, 300}, .width = 80}},
                      leftSpace, rightSpace, midline, {});
    QCOMPARE(placed.size(), 2);
    for (const PlacedLabel &label : placed)
        QCOMPARE(label.onRight, label.id == 2);
    QCOMPARE(placed.first().box.left(), leftSpace.outer);
    QCOMPARE(placed.last().box.right(), rightSpace.outer);
}

void tst_MarginLabels::manyMarksOnOneSide_spillOverToTheOther()
{
    QList<MarginLabel> labels;
    for (int i = 0; i < 12; ++i)
        labels.append({.id = i + 1, .mark = {200.0 + 6 * i, 200.0 + 17 * ((i * 5) % 12)}, .width = 90});
    const auto placed = layOutMargins(labels, leftSpace, rightSpace, midline, {});
    QCOMPARE(placed.size(), 12);
    QVERIFY(std::ranges::count_if(placed, &PlacedLabel::onRight) >= 4);
    QCOMPARE(faultIn(placed), QString());
}

void tst_MarginLabels::moreThanTwelve_keepsTheOneInHandAndItsNeighbours()
{
    QList<MarginLabel> labels;
    for (int i = 0; i < 30; ++i)
        labels.append({.id = i + 1, .mark = {i % 2 ? 250.0 : 390.0, 100.0 + 20 * i}, .width = 90, .inHand = i == 29});
    const auto placed = layOutMargins(labels, leftSpace, rightSpace, midline, {});
    QVERIFY(placed.size() <= mostMarginLabels);
    QVERIFY(has(placed, 30));
    QVERIFY(has(placed, 29));
    QVERIFY(!has(placed, 1));
}

void tst_MarginLabels::noRoom_leavesNamesOut()
{
    const MarginSpace closed = evenSpace(20, 150, 40, 40);
    const MarginSpace one = evenSpace(620, 150, 40, 76);
    const auto placed = layOutMargins(
        {{.id = 1, .mark = {250, 300}, .width = 80}, {.id = 2, .mark = {260, 500}, .width = 80, .inHand = true}},
        closed, one, midline, {});
    QCOMPARE(placed.size(), 1);
    QCOMPARE(placed.first().id, 2);
}

void tst_MarginLabels::anyMarksOnTheTrunk_allNamedAndNothingCrosses()
{
    QRandomGenerator random(20261117);
    for (int round = 0; round < 80; ++round) {
        const int count = random.bounded(1, 13);
        const auto labels = randomMarks(random, count, QRectF(175, 60, 290, 700));
        const auto placed = layOutMargins(labels, leftSpace, rightSpace, midline, {});
        QVERIFY2(faultIn(placed).isEmpty(), qPrintable(QStringLiteral("round %1: %2").arg(round).arg(faultIn(placed))));
        QCOMPARE(placed.size(), count);
    }
}

void tst_MarginLabels::anyMarksAnywhere_nothingCrosses()
{
    QRandomGenerator random(7);
    for (int round = 0; round < 80; ++round) {
        const auto labels = randomMarks(random, random.bounded(1, 40), QRectF(0, 0, 640, 900));
        const MarginRows rows = round % 2 ? MarginRows{} : MarginRows{.height = 16, .spacing = 30, .tightSpacing = 20};
        const auto placed = layOutMargins(labels, leftSpace, rightSpace, midline, rows);
        QVERIFY2(faultIn(placed).isEmpty(), qPrintable(QStringLiteral("round %1: %2").arg(round).arg(faultIn(placed))));
        QVERIFY(placed.size() <= mostMarginLabels);
    }
}

void tst_MarginLabels::anyMarksOnTheTrunk_namesStandBesideTheBody()
{
    const MarginSpace left = cornerSpace(20);
    const MarginSpace right = cornerSpace(620);
    const MarginRows rows{.height = 34, .spacing = 48, .tightSpacing = 38};
    QRandomGenerator random(3);
    for (int round = 0; round < 60; ++round) {
        const auto labels = randomMarks(random, random.bounded(1, 13), QRectF(200, 60, 240, 700));
        const auto placed = layOutMargins(labels, left, right, midline, rows);
        QVERIFY2(faultIn(placed).isEmpty(), qPrintable(QStringLiteral("round %1: %2").arg(round).arg(faultIn(placed))));
        for (const PlacedLabel &label : placed) {
            const MarginSpace &space = label.onRight ? right : left;
            for (qreal y = label.box.top(); y < label.box.bottom(); y += marginStep)
                QVERIFY(space.widths[static_cast<qsizetype>((y - space.top) / marginStep)] >= label.box.width());
        }
    }
}

void tst_MarginLabels::names_standAsLowAsTheArmsAllow()
{
    const auto placed =
        layOutMargins({{.id = 1, .mark = {280, 600}, .width = 90}, {.id = 2, .mark = {290, 500}, .width = 90}},
                      cornerSpace(20), cornerSpace(620), midline, {});
    QCOMPARE(placed.size(), 2);
    // The arm is at 340; the lower name ends just above it, the other one step higher.
    QCOMPARE(std::max(placed[0].box.bottom(), placed[1].box.bottom()), 338);
    QCOMPARE(std::abs(placed[0].box.top() - placed[1].box.top()), MarginRows().spacing);
}

void tst_MarginLabels::aLowMark_hasItsNameBesideItOverTheArm()
{
    const QList<MarginLabel> mark = {{.id = 1, .mark = {280, 640}, .width = 90}};
    const auto above = layOutMargins(mark, cornerSpace(20), cornerSpace(620), midline, {});
    const auto beside = layOutMargins(mark, armSpace(20), armSpace(620), midline, {});
    QVERIFY(!above.constFirst().overArm && beside.constFirst().overArm);
    QVERIFY(std::abs(beside.constFirst().box.center().y() - 640) <= marginStep);
    // What stands little lower than the free room is no reason to hide an arm.
    const QList<MarginLabel> high = {{.id = 1, .mark = {280, 380}, .width = 90}};
    QVERIFY(!layOutMargins(high, armSpace(20), armSpace(620), midline, {}).constFirst().overArm);
}

void tst_MarginLabels::aNameOverAnArm_hidesNoMark()
{
    // One on the forearm, where the name of the other would stand.
    const QList<MarginLabel> marks = {{.id = 1, .mark = {70, 640}, .width = 90}, {.id = 2, .mark = {280, 640}, .width = 90}};
    const auto placed = layOutMargins(marks, armSpace(20), armSpace(620), midline, {});
    QCOMPARE(placed.size(), 2);
    for (const PlacedLabel &label : placed)
        for (const MarginLabel &mark : marks)
            QVERIFY(!label.box.adjusted(-12, -12, 12, 12).contains(mark.mark));
}

/// To a mark that lies farther out than its name reaches, above or below it.
void tst_MarginLabels::aLeaderNeverTurnsBack()
{
    for (int y = 400; y < 800; y += 17) {
        for (const qreal x : {70.0, 95.0, 545.0, 570.0}) {
            const MarginLabel mark{.id = 1, .mark = {x, qreal(y)}, .width = 90};
            const auto placed = layOutMargins({mark}, armSpace(20), armSpace(620), midline, {});
            QCOMPARE(placed.size(), 1);
            const QPolygonF &leader = placed.constFirst().leader;
            QVERIFY2(QPointF::dotProduct(leader[1] - leader[0], leader[2] - leader[1]) >= 0, qPrintable(QString::number(y)));
            QVERIFY(QLineF(leader.last(), mark.mark).length() <= MarginRows().markRadius + 0.001);
        }
    }
}

void tst_MarginLabels::anyMarksBetweenTheArms_haveShortLeadersAndNothingCrosses()
{
    const MarginSpace left = armSpace(20);
    const MarginSpace right = armSpace(620);
    const MarginRows rows{.height = 34, .spacing = 48, .tightSpacing = 39};
    QRandomGenerator random(20261128);
    for (int round = 0; round < 40; ++round) {
        const auto marks = randomMarks(random, random.bounded(1, 13), QRectF(215, 60, 210, 780));
        const auto placed = layOutMargins(marks, left, right, midline, rows);
        QVERIFY2(faultIn(placed).isEmpty(), qPrintable(QStringLiteral("round %1: %2").arg(round).arg(faultIn(placed))));
        QCOMPARE(placed.size(), marks.size());
        for (const PlacedLabel &label : placed) {
            const QPointF mark = std::ranges::find(marks, label.id, &MarginLabel::id)->mark;
            const auto beside = std::ranges::count(placed, label.onRight, &PlacedLabel::onRight);
            // As far as the names of one side push each other, and a hidden arm is spared.
            const qreal aside = std::abs(label.box.center().y() - mark.y());
            QVERIFY2(aside <= 150 + (static_cast<qreal>(beside) - 1) * rows.spacing,
                     qPrintable(QStringLiteral("round %1: name %2 stands %3 off").arg(round).arg(label.id).arg(aside)));
            for (const MarginLabel &other : marks)
                QVERIFY(!label.overArm || !label.box.contains(other.mark));
        }
    }
}

void tst_MarginLabels::aMarkBesideFreeRoom_hasItsNameAtItsOwnHeight()
{
    const MarginSpace left = evenSpace(20, 150, 40, 900);
    const MarginSpace right = evenSpace(620, 150, 40, 900);
    const auto placed = layOutMargins({{.id = 1, .mark = {250, 200}, .width = 80},
                                       {.id = 2, .mark = {250, 700}, .width = 80},
                                       {.id = 3, .mark = {400, 450}, .width = 80}},
                                      left, right, midline, {});
    QCOMPARE(placed.size(), 3);
    for (const PlacedLabel &label : placed) {
        const qreal at = label.id == 1 ? 200 : label.id == 2 ? 700 : 450;
        QVERIFY(std::abs(label.box.center().y() - at) <= marginStep);
    }
}

void tst_MarginLabels::leader_goesRoundAnotherMark()
{
    const QList<MarginLabel> labels = {{.id = 1, .mark = {210, 300}, .width = 80},
                                       {.id = 2, .mark = {300, 300}, .width = 80}};
    const auto placed = layOutMargins(labels, leftSpace, rightSpace, midline, {});
    QCOMPARE(placed.size(), 2);
    for (const PlacedLabel &label : placed) {
        const QPointF other = label.id == 1 ? labels[1].mark : labels[0].mark;
        const QLineF leader(label.leader[1], label.leader[2]);
        const QPointF to = other - leader.p1();
        const QPointF along = (leader.p2() - leader.p1()) / leader.length();
        QVERIFY(std::abs(to.x() * along.y() - to.y() * along.x()) > MarginRows().markRadius);
    }
}

void tst_MarginLabels::leader_goesRoundAnObstacle()
{
    const MarginLabel mark{.id = 1, .mark = {420, 300}, .width = 80};
    const auto runsOver = [](const PlacedLabel &label, const QRectF &obstacle) {
        for (qsizetype i = 1; i < label.leader.size(); ++i)
            for (int step = 0; step <= 100; ++step)
                if (QLineF(obstacle.center(), QLineF(label.leader[i - 1], label.leader[i]).pointAt(step / 100.0)).length() < obstacle.width() / 2)
                    return true;
        return false;
    };
    const PlacedLabel straight = layOutMargins({mark}, leftSpace, rightSpace, midline, {}).constFirst();
    MarginSpace space = rightSpace;
    space.obstacles = {QRectF(470, straight.leader[1].y() - 12, 24, 24)};
    QVERIFY(runsOver(straight, space.obstacles.constFirst()));
    const auto round = layOutMargins({mark}, leftSpace, space, midline, {});
    QCOMPARE(round.size(), 1);
    QVERIFY(!runsOver(round.constFirst(), space.obstacles.constFirst()));
}

void tst_MarginLabels::leaderEndsAtTheRim_notInTheDigit()
{
    const MarginRows rows;
    const auto placed =
        layOutMargins({{.id = 1, .mark = {250, 300}, .width = 80}}, leftSpace, rightSpace, midline, rows);
    QVERIFY(qAbs(QLineF(placed.first().leader.last(), QPointF(250, 300)).length() - rows.markRadius) < 0.001);
}

UNTIE_TEST_MAIN(tst_MarginLabels)
#include "tst_marginlabels.moc"
