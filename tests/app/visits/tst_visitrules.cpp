#include "app/visits/visitrules.h"

#include "tests/support/builders.h"
#include "tests/support/testmain.h"

#include <cmath>

using namespace untie;
using namespace Qt::StringLiterals;

namespace {

const QDateTime now({2026, 11, 17}, {15, 0}, Qt::UTC);

/// A point whose scores before treatment were these, oldest first; -1: not examined, -2: examined, not scored.
TriggerPoint pointScored(const QList<int> &scores)
{
    TriggerPoint point;
    for (const int score : scores) {
        Reading reading;
        reading.visit = newId<VisitId>();
        reading.examined = score != -1;
        if (score >= 0)
            reading.before = score;
        point.readings += reading;
    }
    return point;
}

} // namespace

Q_DECLARE_METATYPE(untie::Trend)

class tst_VisitRules : public QObject
{
    Q_OBJECT

private slots:
    void problemsOf_isEmptyForAVisit();
    void problemsOf_saysWhatIsWrong_data();
    void problemsOf_saysWhatIsWrong();
    void problemsOf_namesTheMark();
    void trendOf_comparesTheLastTwo_data();
    void trendOf_comparesTheLastTwo();
    void trendOf_neverMixesPressureAndRest();
    void suggestedTrend_followsEachRule_data();
    void suggestedTrend_followsEachRule();
    void trendOf_isWhatTheTherapistSays();
    void isOpen_asksForWhatHurt_data();
    void isOpen_asksForWhatHurt();
    void suggestedKind_needsTwoSigns_data();
    void suggestedKind_needsTwoSigns();
    void typeScore_fillsBeforeThenAfter();
    void typeScore_refusesOtherKeys();
};

void tst_VisitRules::problemsOf_isEmptyForAVisit()
{
    QVERIFY(problemsOf(aVisit(), now).isEmpty());
    QVERIFY(problemsOf(aVisit().with(aFinding()).with(aFinding().scoring({})), now).isEmpty());
}

void tst_VisitRules::problemsOf_saysWhatIsWrong_data()
{
    QTest::addColumn<Visit>("visit");
    const auto row = [](const char *name, const std::function<void(Visit &)> &change) {
        Visit visit = aVisit().with(aFinding()).with(aFinding());
        change(visit);
        QTest::newRow(name) << visit;
    };
    row("no client", [](Visit &visit) { visit.client = {}; });
    row("no therapist", [](Visit &visit) { visit.therapist = {}; });
    row("no beginning", [](Visit &visit) { visit.startedAt = {}; });
    row("a beginning in 1026", [](Visit &visit) { visit.startedAt = QDateTime({1026, 11, 17}, {14, 0}, Qt::UTC); });
    row("a beginning the day after tomorrow", [](Visit &visit) { visit.startedAt = now.addDays(2); });
    row("no length", [](Visit &visit) { visit.minutes = 0; });
    row("a length of two days", [](Visit &visit) { visit.minutes = 2880; });
    row("an endless note", [](Visit &visit) { visit.note.plan = QString(100'001, u'a'); });
    row("a score of 11", [](Visit &visit) { visit.findings[0].before = 11; });
    row("a score of -1", [](Visit &visit) { visit.findings[0].after = -1; });
    row("a score of what was not examined", [](Visit &visit) { visit.findings[0].examined = false; });
    row("a mark beside the canvas", [](Visit &visit) { visit.findings[0].at = {1.01, 0.5}; });
    row("a mark that is nowhere", [](Visit &visit) { visit.findings[0].at = {0.5, std::nan("")}; });
    row("a mark in no view", [](Visit &visit) { visit.findings[0].view.clear(); });
    row("an endless remark", [](Visit &visit) { visit.findings[0].remark = QString(10'000, u'a'); });
    row("one finding twice", [](Visit &visit) { visit.findings[1].id = visit.findings[0].id; });
    row("one trigger point twice", [](Visit &visit) { visit.findings[1].point = visit.findings[0].point; });
    row("a finding without identity", [](Visit &visit) { visit.findings[1].id = {}; });
}

void tst_VisitRules::problemsOf_saysWhatIsWrong()
{
    QFETCH(Visit, visit);
    const QStringList problems = problemsOf(visit, now);
    QCOMPARE(problems.size(), 1);
    QVERIFY2(problems[0].endsWith(u'.') && !problems[0].contains(u'%'), qUtf8Printable(problems[0]));
}

void tst_VisitRules::problemsOf_namesTheMark()
{
    const QStringList problems = problemsOf(aVisit().with(aFinding()).with(aFinding().scoring(12)), now);
    QCOMPARE(problems.size(), 1);
    QVERIFY(problems[0].contains(u'2'));
}

void tst_VisitRules::trendOf_comparesTheLastTwo_data()
{
    QTest::addColumn<QList<int>>("scores");
    QTest::addColumn<Trend>("trend");
    QTest::newRow("seen once") << QList{7} << Trend::New;
    QTest::newRow("seen once, not scored") << QList{-2} << Trend::New;
    QTest::newRow("two points lower") << QList{8, 6} << Trend::Improving;
    QTest::newRow("one point of ten") << QList{10, 9} << Trend::Unchanged;
    QTest::newRow("a third lower") << QList{3, 2} << Trend::Improving;
    QTest::newRow("a quarter lower") << QList{4, 3} << Trend::Unchanged;
    QTest::newRow("the same") << QList{5, 5} << Trend::Unchanged;
    QTest::newRow("one point higher") << QList{5, 6} << Trend::Unchanged;
    QTest::newRow("two points higher") << QList{5, 7} << Trend::Worse;
    QTest::newRow("nothing left") << QList{5, 0} << Trend::Quiet;
    QTest::newRow("still nothing") << QList{5, 0, 0} << Trend::Quiet;
    QTest::newRow("back after it was quiet") << QList{5, 0, 1} << Trend::Recurred;
    QTest::newRow("back for a while") << QList{5, 0, 4, 4} << Trend::Unchanged;
    QTest::newRow("not examined in between") << QList{8, -1, 6} << Trend::Improving;
    QTest::newRow("not examined last") << QList{8, 6, -1} << Trend::Improving;
    QTest::newRow("never scored") << QList{-2, -2} << Trend::Unchanged;
    QTest::newRow("scored once of two") << QList{-2, 5} << Trend::Unchanged;
}

void tst_VisitRules::trendOf_comparesTheLastTwo()
{
    QFETCH(QList<int>, scores);
    QFETCH(Trend, trend);
    QCOMPARE(trendOf(pointScored(scores)), trend);
}

void tst_VisitRules::trendOf_neverMixesPressureAndRest()
{
    TriggerPoint point = pointScored({8, 3, 8});
    point.readings[1].scored = Scored::AtRest;
    QCOMPARE(trendOf(point), Trend::Unchanged);
    point = pointScored({8, 0});
    point.readings[1].scored = Scored::AtRest;
    QVERIFY(trendOf(point) != Trend::Quiet);
}

void tst_VisitRules::suggestedTrend_followsEachRule_data()
{
    QTest::addColumn<QList<Reading>>("readings");
    QTest::addColumn<Trend>("suggested");
    QTest::addColumn<Trend>("stands");
    const auto seen = [](std::optional<int> before, std::optional<bool> band = {}, std::optional<Trend> status = {}) {
        Reading reading;
        reading.before = before;
        reading.tautBand = band;
        reading.status = status;
        return reading;
    };
    QTest::newRow("new: seen once") << QList{seen(7)} << Trend::New << Trend::New;
    QTest::newRow("improving: two points") << QList{seen(8), seen(6)} << Trend::Improving << Trend::Improving;
    QTest::newRow("improving: 30 %") << QList{seen(3), seen(2)} << Trend::Improving << Trend::Improving;
    QTest::newRow("unchanged: one of four") << QList{seen(4), seen(3)} << Trend::Unchanged << Trend::Unchanged;
    QTest::newRow("worse: two points") << QList{seen(5), seen(7)} << Trend::Worse << Trend::Worse;
    QTest::newRow("quiet: 0, the band not tested") << QList{seen(5), seen(0)} << Trend::Quiet << Trend::Quiet;
    QTest::newRow("quiet: 0, the band still felt") << QList{seen(5), seen(0, true)} << Trend::Quiet << Trend::Quiet;
    QTest::newRow("resolved: 0 and no band, to be confirmed") << QList{seen(5), seen(0, false)} << Trend::Resolved << Trend::Quiet;
    QTest::newRow("resolved: confirmed") << QList{seen(5), seen(0, false, Trend::Resolved)} << Trend::Resolved << Trend::Resolved;
    QTest::newRow("recurred: after quiet") << QList{seen(5), seen(0), seen(1)} << Trend::Recurred << Trend::Recurred;
    QTest::newRow("recurred: after resolved") << QList{seen(5), seen(1, {}, Trend::Resolved), seen(3)} << Trend::Recurred << Trend::Recurred;
    QTest::newRow("not quiet: the therapist said so") << QList{seen(5), seen(0, {}, Trend::Unchanged), seen(2)} << Trend::Worse << Trend::Worse;
}

void tst_VisitRules::suggestedTrend_followsEachRule()
{
    QFETCH(QList<Reading>, readings);
    QFETCH(Trend, suggested);
    QFETCH(Trend, stands);
    TriggerPoint point;
    point.readings = readings;
    QCOMPARE(suggestedTrend(point), suggested);
    QCOMPARE(trendOf(point), stands);
}

void tst_VisitRules::trendOf_isWhatTheTherapistSays()
{
    for (const Trend trend : trends()) {
        TriggerPoint point = pointScored({8, 6});
        point.readings[1].status = trend;
        QCOMPARE(trendOf(point), trend);
        QCOMPARE(suggestedTrend(point), Trend::Improving);
        QCOMPARE(isOpen(point), trend != Trend::Quiet && trend != Trend::Resolved);
        QCOMPARE(trendFromId(idOf(trend)), std::optional(trend));
    }
    QCOMPARE(trendFromId(u"cured"_s), std::nullopt);
}

void tst_VisitRules::isOpen_asksForWhatHurt_data()
{
    QTest::addColumn<QList<int>>("scores");
    QTest::addColumn<bool>("open");
    QTest::newRow("it hurt") << QList{5} << true;
    QTest::newRow("nobody asked") << QList{-2} << true;
    QTest::newRow("it was quiet") << QList{5, 0} << false;
    QTest::newRow("it was quiet, then left out") << QList{5, 0, -1} << false;
    QTest::newRow("it came back") << QList{5, 0, 2} << true;
}

void tst_VisitRules::isOpen_asksForWhatHurt()
{
    QFETCH(QList<int>, scores);
    QFETCH(bool, open);
    QCOMPARE(isOpen(pointScored(scores)), open);
}

void tst_VisitRules::suggestedKind_needsTwoSigns_data()
{
    QTest::addColumn<Criteria>("felt");
    QTest::addColumn<int>("kind");
    const auto row = [](const char *name, std::optional<bool> band, std::optional<bool> nodule, std::optional<bool> refers,
                        std::optional<bool> recognised, int kind) {
        QTest::newRow(name) << Criteria{band, nodule, refers, recognised, {}} << kind;
    };
    constexpr int active = int(FindingKind::TrpActive);
    constexpr int latent = int(FindingKind::TrpLatent);
    row("nothing tested", {}, {}, {}, {}, -1);
    row("a taut band, the rest not tested", true, {}, {}, true, -1);
    row("band and nodule, recognised", true, true, {}, true, active);
    row("band and referral, recognised", true, {}, true, true, active);
    row("band and nodule, not recognised", true, true, false, false, latent);
    constexpr int tight = int(FindingKind::Hypertonicity);
    constexpr int tender = int(FindingKind::TenderPoint);
    row("a band, no nodule, no referral", true, false, false, {}, tight);
    row("none of the three", false, false, false, true, tender);
    row("a nodule alone", false, true, false, {}, tender);
    row("a nodule, the rest not tested", {}, true, {}, {}, -1);
    row("band and nodule, not asked", true, true, true, {}, -1);
}

void tst_VisitRules::suggestedKind_needsTwoSigns()
{
    QFETCH(Criteria, felt);
    QFETCH(int, kind);
    const auto suggested = suggestedKind(felt);
    QCOMPARE(suggested ? int(*suggested) : -1, kind);
}

void tst_VisitRules::typeScore_fillsBeforeThenAfter()
{
    Finding finding = aFinding().scoring({});
    finding.examined = false;
    QVERIFY(typeScore(finding, u'7'));
    QCOMPARE(finding.before, 7);
    QVERIFY(!finding.after);
    QVERIFY(finding.examined);
    QVERIFY(typeScore(finding, u'0'));
    QCOMPARE(finding.after, 0);
    QVERIFY(typeScore(finding, u't'));
    QCOMPARE(finding.before, 10);
    QVERIFY(!finding.after);
    QVERIFY(typeScore(finding, u'T'));
    QCOMPARE(finding.after, 10);
}

void tst_VisitRules::typeScore_refusesOtherKeys()
{
    Finding finding = aFinding().scoring(7, 4);
    const Finding before = finding;
    for (const QChar key : {u'a', u'-', u' ', u'\r'})
        QVERIFY(!typeScore(finding, key));
    QCOMPARE(finding, before);
}

UNTIE_TEST_MAIN(tst_VisitRules)
#include "tst_visitrules.moc"
