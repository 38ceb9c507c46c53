#include "app/visits/visitconflict.h"

#include "tests/support/builders.h"
#include "tests/support/testmain.h"

using namespace untie;
using namespace Qt::StringLiterals;

class tst_VisitConflict : public QObject
{
    Q_OBJECT

private slots:
    void textsThatDiffer_areNamedInTheirOrder();
    void marksAlone_areNoText();
    void texts_stayBoth_data();
    void texts_stayBoth();
    void marksTreatmentsAndMeasures_stayBoth();
    void pointThatBothSaw_isMine();
    void both_followsWhatWasStored();
};

namespace {

Visit written(const QString &plan)
{
    Visit visit;
    visit.client = ClientId{1};
    visit.id = VisitId{2};
    visit.note.plan = plan;
    return visit;
}

Finding seen(qint64 id, qint64 point, int before)
{
    Finding finding;
    finding.id = FindingId{id};
    finding.point = TriggerPointId{point};
    finding.before = before;
    return finding;
}

} // namespace

void tst_VisitConflict::textsThatDiffer_areNamedInTheirOrder()
{
    Visit mine = written(u"mine"_s);
    Visit theirs = written(u"theirs"_s);
    theirs.homeCare = u"Heat"_s;
    theirs.note.subjective = u"Neck"_s;
    mine.note.objective = theirs.note.objective = u"same"_s;
    QCOMPARE(textConflicts(mine, theirs), (QList<TextConflict>{{NotePart::Subjective, {}, u"Neck"_s}, {NotePart::Plan, u"mine"_s, u"theirs"_s}, {{}, {}, u"Heat"_s}}));
    QVERIFY(!differBesidesTexts(mine, theirs));
    QVERIFY(textConflicts(mine, mine).isEmpty());
}

void tst_VisitConflict::marksAlone_areNoText()
{
    const Visit mine = written(u"same"_s);
    Visit theirs = mine;
    theirs.rev = 9;
    QVERIFY(!differBesidesTexts(mine, theirs));
    theirs.findings = {seen(1, 1, 5)};
    QVERIFY(textConflicts(mine, theirs).isEmpty());
    QVERIFY(differBesidesTexts(mine, theirs));
}

void tst_VisitConflict::texts_stayBoth_data()
{
    QTest::addColumn<QString>("mine");
    QTest::addColumn<QString>("theirs");
    QTest::addColumn<QString>("both");
    QTest::newRow("differ") << u"Mine.\n"_s << u"Theirs."_s << u"Theirs.\n\nMine."_s;
    QTest::newRow("same") << u"Same."_s << u"Same."_s << u"Same."_s;
    QTest::newRow("theirs alone") << u" "_s << u"Theirs."_s << u"Theirs."_s;
    QTest::newRow("mine alone") << u"Mine."_s << QString() << u"Mine."_s;
    QTest::newRow("mine goes on from theirs") << u"Theirs. And mine."_s << u"Theirs."_s << u"Theirs. And mine."_s;
    QTest::newRow("theirs goes on from mine") << u"Mine."_s << u"Mine. And theirs."_s << u"Mine. And theirs."_s;
}

void tst_VisitConflict::texts_stayBoth()
{
    QFETCH(QString, mine);
    QFETCH(QString, theirs);
    QFETCH(QString, both);
    QCOMPARE(bothOf(written(mine), written(theirs)).note.plan, both);
    Visit mineAtHome = written({});
    Visit theirsAtHome = written({});
    mineAtHome.homeCare = mine;
    theirsAtHome.homeCare = theirs;
    QCOMPARE(bothOf(mineAtHome, theirsAtHome).homeCare, both);
}

void tst_VisitConflict::marksTreatmentsAndMeasures_stayBoth()
{
    Visit mine = written({});
    mine.findings = {seen(1, 1, 5)};
    mine.treatments = {{.id = TreatmentId{1}, .technique = u"kneading"_s}};
    Visit theirs = written({});
    theirs.findings = {seen(2, 2, 6)};
    theirs.treatments = {{.id = TreatmentId{1}, .technique = u"gliding"_s}, {.id = TreatmentId{2}, .technique = u"friction"_s}};
    theirs.measures = {{.id = MeasureId{4}}};
    const Visit both = bothOf(mine, theirs);
    QCOMPARE(both.findings, (QList<Finding>{seen(1, 1, 5), seen(2, 2, 6)}));
    QCOMPARE(both.treatments.size(), 2);
    QCOMPARE(both.treatments.at(0).technique, u"kneading"_s);
    QCOMPARE(both.measures, theirs.measures);
}

void tst_VisitConflict::pointThatBothSaw_isMine()
{
    Visit mine = written({});
    mine.findings = {seen(1, 7, 5)};
    Visit theirs = written({});
    theirs.findings = {seen(2, 7, 8)};
    QCOMPARE(bothOf(mine, theirs).findings, QList{seen(1, 7, 5)});
}

void tst_VisitConflict::both_followsWhatWasStored()
{
    Visit mine = written(u"mine"_s);
    mine.rev = 3;
    mine.overallBefore = 6;
    Visit theirs = written(u"theirs"_s);
    theirs.rev = 5;
    theirs.overallBefore = 7;
    theirs.overallAfter = 2;
    const Visit both = bothOf(mine, theirs);
    QCOMPARE(both.rev, 5);
    QCOMPARE(both.overallBefore, std::optional(6));
    QCOMPARE(both.overallAfter, std::optional(2));
}

UNTIE_TEST_MAIN(tst_VisitConflict)
#include "tst_visitconflict.moc"
