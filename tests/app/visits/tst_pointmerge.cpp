#include "app/security/auditstore.h"
#include "app/visits/pointmergestore.h"
#include "app/visits/visitrules.h"
#include "app/visits/visitstore.h"
#include "tests/support/builders.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testmain.h"

using namespace untie;
using namespace Qt::StringLiterals;

namespace {

const QDateTime now({2026, 11, 17}, {15, 0}, Qt::UTC);

int count(Database &database, const QString &what)
{
    auto rows = orFail(database.run(u"SELECT count(*) FROM clinical."_s + what));
    return rows.next() ? rows.value(0).toInt() : -1;
}

} // namespace

class tst_PointMerge final : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void merged_areOnePointWithBothReadings();
    void merged_leavesEveryFindingAsItWasWritten();
    void merged_goesOnUnderTheOther();
    void separated_areTwoAgain_andTheRecordKeepsBoth();
    void merge_isRefused_data();
    void merge_isRefused();
    void merge_ofAChain_standsForTheLast();
    void merge_isInTheAudit();
    void separate_ofAPointThatIsItself_isNotFound();
    void aVisitThatLeftOneOutAndLookedAtTheOther_looked();
    void takenAwayFromItsVisit_aMergedPointStays();

private:
    Visit save(Visit visit)
    {
        visit.rev = orFail(VisitStore(**m_db).save(visit, now));
        return visit;
    }
    QList<TriggerPoint> points() { return orFail(VisitStore(**m_db).points(m_first.client, now.addDays(1))); }
    PointMergeStore merges() { return PointMergeStore(**m_db); }

    std::unique_ptr<TestDatabase> m_db;
    Visit m_first;
    Visit m_second;
    TriggerPointId m_old;
    TriggerPointId m_new;
};

void tst_PointMerge::init()
{
    m_db = std::make_unique<TestDatabase>();
    m_first = save(aVisit().on(now.addDays(-14)).with(aFinding().scoring(7, 4)));
    m_second = save(aVisit().of(m_first.client).on(now).with(aFinding().scoring(3, 1)));
    m_old = m_first.findings[0].point;
    m_new = m_second.findings[0].point;
}

void tst_PointMerge::merged_areOnePointWithBothReadings()
{
    QCOMPARE(points().size(), 2);
    QVERIFY(merges().merge(m_first.client, m_new, m_old, now));
    const auto one = points();
    QCOMPARE(one.size(), 1);
    QCOMPARE(one[0].id, m_old);
    QCOMPARE(one[0].merged, QList{m_new});
    QCOMPARE(one[0].readings.size(), 2);
    QCOMPARE(one[0].readings[0].before, 7);
    QCOMPARE(trendOf(one[0]), Trend::Improving);
}

void tst_PointMerge::merged_leavesEveryFindingAsItWasWritten()
{
    QVERIFY(merges().merge(m_first.client, m_new, m_old, now));
    QCOMPARE(orFail(VisitStore(**m_db).find(m_second.client, m_second.id)), m_second);
    QCOMPARE(orFail(VisitStore(**m_db).find(m_first.client, m_first.id)), m_first);
}

void tst_PointMerge::merged_goesOnUnderTheOther()
{
    QVERIFY(merges().merge(m_first.client, m_new, m_old, now));
    m_second.findings[0].before = 2; // the draft still names the point that was merged
    save(m_second);
    QCOMPARE(points().size(), 1);
    QCOMPARE(points()[0].readings[1].before, 2);
}

void tst_PointMerge::separated_areTwoAgain_andTheRecordKeepsBoth()
{
    QVERIFY(merges().merge(m_first.client, m_new, m_old, now));
    QVERIFY(merges().separate(m_first.client, m_new, now));
    QCOMPARE(points().size(), 2);
    QVERIFY(points()[0].merged.isEmpty());
    QCOMPARE(count(**m_db, u"point_merge"_s), 1);
    QVERIFY(merges().merge(m_first.client, m_new, m_old, now));
    QCOMPARE(count(**m_db, u"point_merge"_s), 2);
    QCOMPARE(count(**m_db, u"point_merge WHERE undone_at IS NULL"_s), 1);
}

void tst_PointMerge::merge_isRefused_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<Error::Kind>("kind");
    QTest::newRow("with itself") << u"itself"_s << Error::Kind::Conflict;
    QTest::newRow("twice") << u"twice"_s << Error::Kind::Conflict;
    QTest::newRow("round in a circle") << u"circle"_s << Error::Kind::Conflict;
    QTest::newRow("with one of another client") << u"other client"_s << Error::Kind::NotFound;
    QTest::newRow("with one of the other side") << u"other side"_s << Error::Kind::Invalid;
    QTest::newRow("when one visit looked at both") << u"one visit"_s << Error::Kind::Invalid;
}

void tst_PointMerge::merge_isRefused()
{
    QFETCH(QString, what);
    QFETCH(Error::Kind, kind);
    TriggerPointId point = m_new;
    TriggerPointId into = m_old;
    if (what == "itself"_L1)
        into = m_new;
    if (what == "twice"_L1 || what == "circle"_L1)
        QVERIFY(merges().merge(m_first.client, m_new, m_old, now));
    if (what == "circle"_L1)
        std::swap(point, into);
    if (what == "other client"_L1)
        into = save(aVisit().on(now).with(aFinding())).findings[0].point;
    if (what == "other side"_L1)
        into = save(aVisit().of(m_first.client).on(now.addDays(-7)).with(aFinding().in(u"trapezius_upper"_s, Side::Left))).findings[0].point;
    if (what == "one visit"_L1) {
        const Visit both = save(aVisit().of(m_first.client).on(now.addDays(-7)).with(aFinding()).with(aFinding()));
        point = both.findings[0].point;
        into = both.findings[1].point;
    }
    const auto merged = merges().merge(m_first.client, point, into, now);
    QVERIFY(!merged);
    QCOMPARE(merged.error().kind, kind);
    if (kind == Error::Kind::Invalid)
        QVERIFY(!merged.error().subject.isEmpty());
}

void tst_PointMerge::merge_ofAChain_standsForTheLast()
{
    const TriggerPointId third = save(aVisit().of(m_first.client).on(now.addDays(-7)).with(aFinding())).findings[0].point;
    QVERIFY(merges().merge(m_first.client, m_new, m_old, now));
    QVERIFY(merges().merge(m_first.client, m_old, third, now));
    QCOMPARE(points().size(), 1);
    QCOMPARE(points()[0].id, third);
    QCOMPARE(points()[0].readings.size(), 3);
    QVERIFY(merges().separate(m_first.client, m_old, now));
    QCOMPARE(points().size(), 2);
}

void tst_PointMerge::merge_isInTheAudit()
{
    const int before = count(**m_db, u"audit"_s);
    QVERIFY(merges().merge(m_first.client, m_new, m_old, now));
    QCOMPARE(count(**m_db, u"audit"_s), before + 1);
    QVERIFY(merges().separate(m_first.client, m_new, now));
    QCOMPARE(count(**m_db, u"audit"_s), before + 2);
}

void tst_PointMerge::separate_ofAPointThatIsItself_isNotFound()
{
    const auto separated = merges().separate(m_first.client, m_new, now);
    QVERIFY(!separated);
    QCOMPARE(separated.error().kind, Error::Kind::NotFound);
}

void tst_PointMerge::aVisitThatLeftOneOutAndLookedAtTheOther_looked()
{
    Visit between = aVisit().of(m_first.client).on(now.addDays(-7)).with(aFinding().sightOf(m_old).scoring({})).with(aFinding().sightOf(m_new).scoring(5));
    between.findings[0].examined = false;
    save(between);
    QVERIFY(merges().merge(m_first.client, m_new, m_old, now));
    const auto readings = points()[0].readings;
    QCOMPARE(readings.size(), 3);
    QVERIFY(readings[1].examined);
    QCOMPARE(readings[1].before, 5);
}

void tst_PointMerge::takenAwayFromItsVisit_aMergedPointStays()
{
    QVERIFY(merges().merge(m_first.client, m_new, m_old, now));
    m_second.findings.clear();
    save(m_second);
    QCOMPARE(points().size(), 1);
    QCOMPARE(count(**m_db, u"trigger_point"_s), 2);
}

UNTIE_TEST_MAIN(tst_PointMerge)
#include "tst_pointmerge.moc"
