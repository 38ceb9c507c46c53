#include "app/visits/pointchange.h"
#include "tests/support/testmain.h"

#include <QRandomGenerator>

#include <algorithm>

using namespace untie;
using namespace Qt::StringLiterals;

namespace {

constexpr int absent = -2; // the visit says nothing of it
constexpr int left = -1; // not examined
constexpr int unscored = 11;

/// A client with one row of scores for each point, one column for each visit.
VisitHistory historyOf(const QList<QList<int>> &scores)
{
    const QDateTime start({2026, 1, 5}, {9, 0}, Qt::UTC);
    VisitHistory history;
    const qsizetype visits = scores.isEmpty() ? 0 : scores.constFirst().size();
    QList<TriggerPoint> known;
    for (qsizetype i = 0; i < visits; ++i)
        history.visits.prepend(VisitRow{VisitId{i + 1}, {}, start.addDays(7 * i), VisitState::Draft, {}, 0, {}});
    for (qsizetype row = 0; row < scores.size(); ++row) {
        known << TriggerPoint{TriggerPointId{row + 1}, u"trapezius_upper"_s, Side::Right, {}, {}};
        for (qsizetype i = 0; i < visits; ++i) {
            const int score = scores.at(row).at(i);
            if (score == absent)
                continue;
            Finding finding;
            finding.id = FindingId{100 * (row + 1) + i};
            finding.point = TriggerPointId{row + 1};
            finding.muscle = u"trapezius_upper"_s;
            finding.side = Side::Right;
            finding.view = u"back-superficial"_s;
            finding.at = {0.5, 0.1 * static_cast<qreal>(row)};
            finding.examined = score >= 0;
            if (score >= 0 && score <= 10)
                finding.before = score;
            history.findings[VisitId{i + 1}] << finding;
        }
    }
    history.points = pointsOf(known, history.visits, history.findings);
    return history;
}

QList<ChangedPoint> changes(const QList<int> &scores, int earlier, int later)
{
    return changesBetween(historyOf({scores}), VisitId{earlier + 1}, VisitId{later + 1});
}

} // namespace

class tst_PointChange final : public QObject
{
    Q_OBJECT

private slots:
    void onePoint_data();
    void onePoint();
    void whatNobodyKnewOrHadToLookAt_isLeftOut_data();
    void whatNobodyKnewOrHadToLookAt_isLeftOut();
    void scoresOfDifferentMeaning_areNotCompared();
    void aFindingThatIsNoPoint_isKnownAgainByWhatItIs();
    void aVoidedVisit_countsForNothing();
    void unknownVisits_haveNoDifference();
    void everyPointStandsOnce_andTheScoresAreTheVisits();
    void whatGotClearlyBetter_isWorseTheOtherWayRound();
};

void tst_PointChange::onePoint_data()
{
    QTest::addColumn<QList<int>>("scores");
    QTest::addColumn<int>("change");
    const auto row = [](const char *name, const QList<int> &scores, PointChange change) {
        QTest::newRow(name) << scores << static_cast<int>(change);
    };
    row("first seen now", {absent, 6}, PointChange::New);
    row("first seen now, without a score", {absent, unscored}, PointChange::New);
    row("known, but never looked at before", {left, 6}, PointChange::New);
    row("quiet now", {6, 0}, PointChange::Gone);
    row("two less", {6, 4}, PointChange::Better);
    row("a third less", {3, 2}, PointChange::Better);
    row("one less of many", {8, 7}, PointChange::Unchanged);
    row("the same", {5, 5}, PointChange::Unchanged);
    row("one more", {5, 6}, PointChange::Unchanged);
    row("two more", {5, 7}, PointChange::Worse);
    row("was quiet, is back", {0, 1}, PointChange::Worse);
    row("quiet and quiet", {0, 0}, PointChange::Unchanged);
    row("left out on purpose", {6, left}, PointChange::NotExamined);
    row("left out", {6, absent}, PointChange::NotExamined);
    row("seen, not scored", {6, unscored}, PointChange::Unchanged);
}

void tst_PointChange::onePoint()
{
    QFETCH(QList<int>, scores);
    QFETCH(int, change);
    const auto all = changes(scores, 0, 1);
    QCOMPARE(all.size(), 1);
    QCOMPARE(static_cast<int>(all.constFirst().change), change);
    // A visit between that did not look makes no difference.
    const auto later = changes({scores.at(0), absent, scores.at(1)}, 1, 2);
    QCOMPARE(later.size(), 1);
    QCOMPARE(static_cast<int>(later.constFirst().change), change);
}

void tst_PointChange::whatNobodyKnewOrHadToLookAt_isLeftOut_data()
{
    QTest::addColumn<QList<int>>("scores");
    QTest::newRow("found later only") << QList<int>{absent, absent, 6};
    QTest::newRow("quiet, and not looked for") << QList<int>{0, absent, 4};
    QTest::newRow("quiet, and left out") << QList<int>{0, left, 4};
}

void tst_PointChange::whatNobodyKnewOrHadToLookAt_isLeftOut()
{
    QFETCH(QList<int>, scores);
    QVERIFY(changes(scores, 0, 1).isEmpty());
}

void tst_PointChange::scoresOfDifferentMeaning_areNotCompared()
{
    VisitHistory history = historyOf({{8, 2}});
    history.points[0].readings[1].scored = Scored::AtRest;
    QCOMPARE(changesBetween(history, VisitId{1}, VisitId{2}).constFirst().change, PointChange::Unchanged);
}

void tst_PointChange::aFindingThatIsNoPoint_isKnownAgainByWhatItIs()
{
    VisitHistory history = historyOf({{5, 5}});
    Finding swelling;
    swelling.id = FindingId{7001};
    swelling.kind = FindingKind::InflammationSwelling;
    swelling.view = u"front-superficial"_s;
    swelling.side = Side::Left;
    history.findings[VisitId{1}] << swelling;
    const auto gone = changesBetween(history, VisitId{1}, VisitId{2});
    QCOMPARE(gone.size(), 2);
    QCOMPARE(gone.constLast().change, PointChange::NotExamined); // nobody said that it is gone
    QVERIFY(!gone.constLast().point.isValid());

    swelling.id = FindingId{7002};
    history.findings[VisitId{2}] << swelling;
    const auto there = changesBetween(history, VisitId{1}, VisitId{2});
    QCOMPARE(there.size(), 2);
    QCOMPARE(there.constLast().change, PointChange::Unchanged);
    swelling.id = FindingId{7003};
    swelling.side = Side::Right;
    history.findings[VisitId{2}] << swelling;
    QCOMPARE(changesBetween(history, VisitId{1}, VisitId{2}).constLast().change, PointChange::New);
}

void tst_PointChange::aVoidedVisit_countsForNothing()
{
    VisitHistory history = historyOf({{8, 2, 8}});
    history.visits[1].state = VisitState::Voided;
    history.points = pointsOf({{TriggerPointId{1}, u"trapezius_upper"_s, Side::Right, {}, {}}}, history.visits, history.findings);
    QCOMPARE(history.points.constFirst().readings.size(), 2);
    QCOMPARE(changesBetween(history, VisitId{1}, VisitId{3}).constFirst().change, PointChange::Unchanged);
}

void tst_PointChange::unknownVisits_haveNoDifference()
{
    const VisitHistory history = historyOf({{8, 2}});
    QVERIFY(changesBetween(history, VisitId{1}, VisitId{99}).isEmpty());
    QVERIFY(changesBetween(history, {}, VisitId{1}).isEmpty());
    QVERIFY(changesBetween({}, VisitId{1}, VisitId{2}).isEmpty());
}

void tst_PointChange::everyPointStandsOnce_andTheScoresAreTheVisits()
{
    QRandomGenerator random(7);
    for (int round = 0; round < 200; ++round) {
        QList<QList<int>> scores;
        const int visits = random.bounded(2, 9);
        for (int point = random.bounded(1, 12); point > 0; --point) {
            QList<int> row;
            for (int i = 0; i < visits; ++i)
                row << random.bounded(14) - 2;
            scores << row;
        }
        const VisitHistory history = historyOf(scores);
        const int earlier = random.bounded(visits - 1);
        const int later = random.bounded(earlier + 1, visits);
        const auto all = changesBetween(history, VisitId{earlier + 1}, VisitId{later + 1});
        QSet<qint64> seen;
        for (const ChangedPoint &change : all) {
            QVERIFY(!seen.contains(change.id));
            seen.insert(change.id);
            const QList<int> &row = scores.at(change.id - 1);
            const int now = row.at(later);
            QCOMPARE(change.change == PointChange::NotExamined, now < 0);
            QCOMPARE(change.now, now >= 0 && now <= 10 ? std::optional(now) : std::nullopt);
            QCOMPARE(change.change == PointChange::Gone, now == 0 && change.then.value_or(0) > 0);
        }
        for (qsizetype row = 0; row < scores.size(); ++row)
            QVERIFY(scores.at(row).at(later) < 0 || seen.contains(row + 1)); // what was looked at is never dropped
    }
}

void tst_PointChange::whatGotClearlyBetter_isWorseTheOtherWayRound()
{
    for (int then = 1; then <= 10; ++then)
        for (int now = 1; now <= 10; ++now) {
            const PointChange there = changes({then, now}, 0, 1).constFirst().change;
            const PointChange back = changes({now, then}, 0, 1).constFirst().change;
            if (then - now >= 2) {
                QCOMPARE(there, PointChange::Better);
                QCOMPARE(back, PointChange::Worse);
            }
            if (then == now)
                QCOMPARE(there, PointChange::Unchanged);
        }
}

UNTIE_TEST_MAIN(tst_PointChange)
#include "tst_pointchange.moc"
