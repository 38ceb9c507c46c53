#include "app/visits/visitsheet.h"
#include "tests/support/testmain.h"

#include <QSignalSpy>

using namespace untie;
using namespace Qt::StringLiterals;

namespace {

const QDateTime today(QDate(2026, 11, 17), QTime(14, 0), Qt::UTC);

Spot::Candidate aCandidate(const QString &muscle, Side side, const QString &site = {})
{
    return {.muscle = muscle, .shape = muscle, .name = muscle, .side = side, .site = site};
}

Touch aTouch(QPointF at, const QList<Spot::Candidate> &candidates, const QString &view = u"back-superficial"_s)
{
    Touch touch;
    touch.view = view;
    touch.canvas = {1000, 2000};
    touch.at = at;
    touch.spot.candidates = candidates;
    touch.figureVersion = 3;
    return touch;
}

const Spot::Candidate trapezius = aCandidate(u"trapezius_upper"_s, Side::Right, u"1"_s);
const Spot::Candidate levator = aCandidate(u"levator_scapulae"_s, Side::Right);
const Spot::Candidate fascia = aCandidate({}, Side::Left);

TriggerPoint aPoint(qint64 id, const QString &muscle, std::optional<int> before, std::optional<int> after,
                    QPointF at = {0.6, 0.2})
{
    TriggerPoint point{.id = TriggerPointId{id}, .muscle = muscle, .side = Side::Right, .site = {}, .readings = {}};
    Reading reading;
    reading.visit = VisitId{1};
    reading.startedAt = today.addDays(-14);
    reading.kind = FindingKind::TrpLatent;
    reading.before = before;
    reading.after = after;
    reading.view = u"back-superficial"_s;
    reading.at = at;
    point.readings = {reading};
    return point;
}

Visit aVisit()
{
    Visit visit;
    visit.client = ClientId{7};
    visit.id = VisitId{2};
    visit.startedAt = today;
    return visit;
}

const QList<TriggerPoint> twoOpen = {aPoint(101, u"trapezius_upper"_s, 7, 4),
                                     aPoint(102, u"infraspinatus"_s, 5, 2, {0.62, 0.25})};

} // namespace

class tst_VisitSheet final : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_sheet.open(aVisit(), twoOpen, 3); }

    void opening_showsWhatEarlierVisitsLeftOpenAsGhosts();
    void opening_aPointLeftQuiet_isNotAskedFor();
    void opening_aVisitWithFindings_joinsThemToTheirPoints();
    void opening_aSignedVisit_cannotBeWrittenIn();
    void drop_onAMuscle_beginsANewTriggerPoint();
    void drop_onAStructureAboveAMuscle_takesTheMuscle();
    void drop_whereNoMuscleIs_isATenderPointWithoutIdentity();
    void drop_besideTheBody_marksNothing();
    void drop_nearAnOpenPoint_offersToBeIt();
    void drop_atTheSameUsualSiteFarther_isOfferedToo();
    void offer_turnedDown_isNotMadeAgain();
    void offer_goesWhenThePointIsAnsweredElsewhere();
    void makeNew_letsTheKnownPointBeOpenAgain();
    void merged_aFindingOfEitherIsASightOfTheOne();
    void paintedArea_isPaintedOn_movedAndUndone();
    void links_areSetAndCarriedOn();
    void status_isSuggestedUntilItIsSet();
    void unknownMuscle_isKeptAsItWasWritten();
    void twoMarksOnOneSpot_areTwo();
    void drop_inAnotherMuscleOrSide_isNew_data();
    void drop_inAnotherMuscleOrSide_isNew();
    void drop_nearAQuietPoint_bringsItBack();
    void drop_nearAPointAlreadyAnswered_isNew();
    void score_answersAGhost();
    void score_firstZero_isQuiet();
    void score_t_isTen();
    void score_aLetter_changesNothing();
    void score_afterLeavingOut_examinesAgain();
    void leaveOut_isForKnownPointsOnly();
    void setKind_ofANewMark_keepsAnIdentityOnlyForTriggerPoints();
    void setKind_ofAKnownPoint_keepsItsIdentity();
    void choose_anotherLayer_movesANewMarkIntoIt();
    void choose_onAKnownPoint_changesNothing();
    void move_aNewMarkToAnotherMuscle_followsIt();
    void move_aKnownPoint_staysTheSamePoint();
    void move_offTheBody_changesNothing();
    void move_ofOneGesture_isUndoneInOneStep();
    void remove_aKnownPoint_opensItAgain();
    void treatments_areAddedChangedRemoved_andUndone();
    void measuresAndForm_areUndone();
    void overallAndNextVisit_areUndone();
    void signedVisit_takesNoTreatment();
    void undo_ofEverything_givesTheVisitBack();
    void undo_ofADeletion_putsItBackInItsPlace();
    void sameValueAgain_isNoStep();
    void write_countsAnEditButIsNoStep();
    void setRev_isNoEdit();
    void change_isAgainstTheLastSight();
    void signals_tellLinesFromContents();

private:
    FindingId idOfMuscle(const QString &muscle) const;
    VisitSheet m_sheet;
};

FindingId tst_VisitSheet::idOfMuscle(const QString &muscle) const
{
    for (const SheetPoint &point : m_sheet.points())
        if (point.finding.muscle == muscle)
            return point.id();
    return {};
}

void tst_VisitSheet::opening_showsWhatEarlierVisitsLeftOpenAsGhosts()
{
    QCOMPARE(m_sheet.points().size(), 2);
    const SheetPoint &first = m_sheet.points().first();
    QVERIFY(first.ghost);
    QCOMPARE(first.finding.point, TriggerPointId{101});
    QCOMPARE(first.finding.kind, FindingKind::TrpLatent);
    QCOMPARE(first.finding.at, QPointF(0.6, 0.2));
    const Mark mark = markOf(first);
    QCOMPARE(mark.state, Mark::State::Ghost);
    QCOMPARE(mark.before, 4);
    QVERIFY(m_sheet.visit().findings.isEmpty());
    QVERIFY(!m_sheet.undoStack().canUndo());
}

void tst_VisitSheet::opening_aPointLeftQuiet_isNotAskedFor()
{
    m_sheet.open(aVisit(), {aPoint(101, u"trapezius_upper"_s, 0, {})}, 3);
    QVERIFY(m_sheet.points().isEmpty());
}

void tst_VisitSheet::opening_aVisitWithFindings_joinsThemToTheirPoints()
{
    Visit visit = aVisit();
    Finding finding;
    finding.id = FindingId{55};
    finding.point = TriggerPointId{102};
    finding.muscle = u"infraspinatus"_s;
    finding.before = 3;
    visit.findings = {finding};
    m_sheet.open(visit, twoOpen, 3);
    QCOMPARE(m_sheet.points().size(), 2);
    const SheetPoint *joined = m_sheet.point(FindingId{55});
    QVERIFY(joined);
    QVERIFY(!joined->ghost);
    QCOMPARE(joined->known->id, TriggerPointId{102});
}

void tst_VisitSheet::opening_aSignedVisit_cannotBeWrittenIn()
{
    Visit visit = aVisit();
    visit.state = VisitState::Signed;
    m_sheet.open(visit, twoOpen, 3);
    QVERIFY(m_sheet.points().isEmpty());
    QVERIFY(!m_sheet.drop(aTouch({600, 400}, {trapezius})).isValid());
    m_sheet.write(VisitSheet::Section::Plan, u"more"_s);
    QCOMPARE(m_sheet.visit(), visit);
    QCOMPARE(m_sheet.edits(), 0);
}

void tst_VisitSheet::drop_onAMuscle_beginsANewTriggerPoint()
{
    const FindingId id = m_sheet.drop(aTouch({300, 900}, {levator, trapezius}));
    QCOMPARE(m_sheet.visit().findings.size(), 1);
    const Finding &finding = m_sheet.visit().findings.first();
    QCOMPARE(finding.id, id);
    QVERIFY(finding.point.isValid());
    QVERIFY(finding.point != TriggerPointId{101});
    QCOMPARE(finding.kind, FindingKind::TrpActive);
    QCOMPARE(finding.muscle, u"levator_scapulae"_s);
    QCOMPARE(finding.side, Side::Right);
    QCOMPARE(finding.at, QPointF(0.3, 0.45));
    QCOMPARE(finding.view, u"back-superficial"_s);
    QCOMPARE(finding.figureVersion, 3);
    QVERIFY(!m_sheet.point(id)->known);
}

void tst_VisitSheet::drop_onAStructureAboveAMuscle_takesTheMuscle()
{
    const FindingId id = m_sheet.drop(aTouch({300, 900}, {fascia, levator}));
    QCOMPARE(m_sheet.point(id)->finding.muscle, u"levator_scapulae"_s);
}

void tst_VisitSheet::drop_whereNoMuscleIs_isATenderPointWithoutIdentity()
{
    const FindingId id = m_sheet.drop(aTouch({300, 900}, {fascia}));
    QCOMPARE(m_sheet.point(id)->finding.kind, FindingKind::TenderPoint);
    QCOMPARE(m_sheet.point(id)->finding.muscle, QString());
    QVERIFY(!m_sheet.point(id)->finding.point.isValid());
}

void tst_VisitSheet::drop_besideTheBody_marksNothing()
{
    QVERIFY(!m_sheet.drop(aTouch({10, 10}, {})).isValid());
    QCOMPARE(m_sheet.edits(), 0);
}

void tst_VisitSheet::drop_nearAnOpenPoint_offersToBeIt()
{
    const FindingId other = m_sheet.drop(aTouch({620, 410}, {levator, trapezius}));
    QVERIFY(!m_sheet.offerFor(other)); // the topmost muscle was another one
    m_sheet.undoStack().undo();

    const FindingId id = m_sheet.drop(aTouch({620, 410}, {trapezius}, u"back-deep"_s));
    QVERIFY(!m_sheet.point(id)->known); // offered, never forced
    QCOMPARE(m_sheet.points().size(), 3);
    QVERIFY(m_sheet.offerFor(id));
    QCOMPARE(m_sheet.offerFor(id)->finding.point, TriggerPointId{101});
    m_sheet.score(id, u'5');
    m_sheet.acceptOffer(id);
    const SheetPoint *point = m_sheet.point(id);
    QVERIFY(point->known);
    QVERIFY(!point->ghost);
    QCOMPARE(point->finding.point, TriggerPointId{101});
    QCOMPARE(point->finding.at, QPointF(0.62, 0.205));
    QCOMPARE(point->finding.before, 5);
    QCOMPARE(m_sheet.points().size(), 2);
    QVERIFY(!m_sheet.offerFor(id));
    m_sheet.undoStack().undo();
    QCOMPARE(m_sheet.points().size(), 3);
    QVERIFY(!m_sheet.point(id)->known);
}

void tst_VisitSheet::offer_turnedDown_isNotMadeAgain()
{
    const FindingId id = m_sheet.drop(aTouch({620, 410}, {trapezius}));
    m_sheet.declineOffer(id);
    QVERIFY(!m_sheet.offerFor(id));
    m_sheet.acceptOffer(id);
    QVERIFY(!m_sheet.point(id)->known);
}

void tst_VisitSheet::offer_goesWhenThePointIsAnsweredElsewhere()
{
    const FindingId id = m_sheet.drop(aTouch({620, 410}, {trapezius}));
    m_sheet.score(idOfMuscle(u"trapezius_upper"_s), u'6');
    QVERIFY(!m_sheet.offerFor(id));
}

void tst_VisitSheet::makeNew_letsTheKnownPointBeOpenAgain()
{
    const FindingId id = idOfMuscle(u"trapezius_upper"_s);
    m_sheet.score(id, u'6');
    m_sheet.makeNew(id);
    QCOMPARE(m_sheet.points().size(), 3);
    QVERIFY(!m_sheet.point(id)->known);
    QVERIFY(m_sheet.pointOf(TriggerPointId{101})->ghost);
    m_sheet.undoStack().undo();
    QCOMPARE(m_sheet.points().size(), 2);
    QVERIFY(m_sheet.point(id)->known);
}

void tst_VisitSheet::merged_aFindingOfEitherIsASightOfTheOne()
{
    const FindingId id = m_sheet.drop(aTouch({700, 700}, {trapezius}));
    TriggerPoint one = twoOpen[0];
    one.merged = {m_sheet.point(id)->finding.point};
    m_sheet.setKnown({one, twoOpen[1]});
    QCOMPARE(m_sheet.points().size(), 2);
    QVERIFY(m_sheet.point(id)->known);
    m_sheet.setKnown(twoOpen);
    QCOMPARE(m_sheet.points().size(), 3);
}

void tst_VisitSheet::paintedArea_isPaintedOn_movedAndUndone()
{
    const QSizeF canvas(1000, 2000);
    const Area area = withStroke({u"back-superficial"_s, {}}, {{500, 900}, {560, 900}}, 30, canvas);
    const TriggerPointId from = m_sheet.points().first().finding.point;
    const FindingId id = m_sheet.paint(FindingKind::ReferredArea, area, canvas, Side::Right, from);
    const Finding first = m_sheet.point(id)->finding;
    QCOMPARE(first.outlines, area.outlines);
    QCOMPARE(first.key, from);
    QVERIFY(first.muscle.isEmpty());
    QVERIFY(!first.point.isValid());
    QVERIFY(m_sheet.score(id, u'4'));

    m_sheet.move(id, aTouch({first.at.x() * 1000 + 40, first.at.y() * 2000}, {}), 7);
    QCOMPARE(m_sheet.point(id)->finding.outlines, movedBy(area, {40, 0}, canvas).outlines);
    m_sheet.undoStack().undo();
    QCOMPARE(m_sheet.point(id)->finding.outlines, area.outlines);

    m_sheet.repaint(id, {area.view, {}}, canvas, Side::Right); // rubbed out
    QVERIFY(!m_sheet.point(id));
    m_sheet.undoStack().undo();
    QCOMPARE(m_sheet.point(id)->finding.outlines, area.outlines);
    m_sheet.setKind(id, FindingKind::Bruise);
    QVERIFY(m_sheet.point(id)->finding.outlines.isEmpty());
}

void tst_VisitSheet::links_areSetAndCarriedOn()
{
    const FindingId id = idOfMuscle(u"infraspinatus"_s);
    m_sheet.setKey(id, TriggerPointId{101}); // a ghost cannot be linked
    QVERIFY(!m_sheet.point(id)->finding.key.isValid());
    m_sheet.score(id, u'5');
    m_sheet.setKey(id, TriggerPointId{102}); // nor a point with itself
    QVERIFY(!m_sheet.point(id)->finding.key.isValid());
    m_sheet.setKey(id, TriggerPointId{101});
    QCOMPARE(m_sheet.point(id)->finding.key, TriggerPointId{101});

    QList<TriggerPoint> linked = twoOpen;
    linked[1].readings[0].key = TriggerPointId{101};
    m_sheet.open(aVisit(), linked, 3);
    QCOMPARE(m_sheet.points()[1].finding.key, TriggerPointId{101});
}

void tst_VisitSheet::status_isSuggestedUntilItIsSet()
{
    const FindingId id = idOfMuscle(u"trapezius_upper"_s);
    m_sheet.score(id, u'0');
    QCOMPARE(trendOf(withToday(*m_sheet.point(id))), Trend::Quiet);
    m_sheet.setStatus(id, Trend::Resolved);
    QCOMPARE(trendOf(withToday(*m_sheet.point(id))), Trend::Resolved);
    m_sheet.undoStack().undo();
    QVERIFY(!m_sheet.point(id)->finding.status);
}

void tst_VisitSheet::unknownMuscle_isKeptAsItWasWritten()
{
    Visit visit = aVisit();
    Finding finding;
    finding.id = FindingId{55};
    finding.point = TriggerPointId{900};
    finding.muscle = u"musculus_novus"_s; // of an atlas that comes after this one
    finding.view = u"elsewhere"_s;
    finding.site = u"9"_s;
    finding.figureVersion = 99;
    visit.findings = {finding};
    m_sheet.open(visit, twoOpen, 3);
    QCOMPARE(m_sheet.points().size(), 3);
    m_sheet.score(FindingId{55}, u'4');
    finding.before = 4;
    QCOMPARE(m_sheet.visit().findings, QList{finding});
}

void tst_VisitSheet::twoMarksOnOneSpot_areTwo()
{
    const FindingId first = m_sheet.drop(aTouch({300, 900}, {levator}));
    const FindingId second = m_sheet.drop(aTouch({300, 900}, {levator}));
    QVERIFY(first != second);
    QVERIFY(m_sheet.point(first)->finding.point != m_sheet.point(second)->finding.point);
    QCOMPARE(m_sheet.visit().findings.size(), 2);
}

void tst_VisitSheet::drop_atTheSameUsualSiteFarther_isOfferedToo()
{
    TriggerPoint known = aPoint(101, u"trapezius_upper"_s, 7, 4);
    known.site = u"1"_s;
    m_sheet.open(aVisit(), {known}, 3);
    const FindingId id = m_sheet.drop(aTouch({420, 500}, {trapezius}, u"right"_s));
    QVERIFY(m_sheet.offerFor(id));
}

void tst_VisitSheet::drop_inAnotherMuscleOrSide_isNew_data()
{
    QTest::addColumn<QPointF>("at");
    QTest::addColumn<QString>("muscle");
    QTest::addColumn<int>("side");
    const int right = static_cast<int>(Side::Right);
    QTest::newRow("another muscle at the same place") << QPointF(600, 400) << u"supraspinatus"_s << right;
    QTest::newRow("the same muscle on the other side")
        << QPointF(600, 400) << u"trapezius_upper"_s << static_cast<int>(Side::Left);
    QTest::newRow("the same muscle a hand away") << QPointF(700, 400) << u"trapezius_upper"_s << right;
}

void tst_VisitSheet::drop_inAnotherMuscleOrSide_isNew()
{
    QFETCH(QPointF, at);
    QFETCH(QString, muscle);
    QFETCH(int, side);
    const FindingId id = m_sheet.drop(aTouch(at, {aCandidate(muscle, static_cast<Side>(side))}));
    QVERIFY(!m_sheet.point(id)->known);
    QVERIFY(!m_sheet.offerFor(id));
    QCOMPARE(m_sheet.points().size(), 3);
}

void tst_VisitSheet::drop_nearAQuietPoint_bringsItBack()
{
    m_sheet.open(aVisit(), {aPoint(101, u"trapezius_upper"_s, 0, {})}, 3);
    const FindingId id = m_sheet.drop(aTouch({600, 400}, {trapezius}));
    m_sheet.acceptOffer(id);
    QVERIFY(m_sheet.point(id)->known);
    QCOMPARE(m_sheet.visit().findings.first().point, TriggerPointId{101});
}

void tst_VisitSheet::drop_nearAPointAlreadyAnswered_isNew()
{
    m_sheet.acceptOffer(m_sheet.drop(aTouch({600, 400}, {trapezius})));
    const FindingId second = m_sheet.drop(aTouch({610, 410}, {trapezius}));
    QVERIFY(!m_sheet.point(second)->known);
    QVERIFY(!m_sheet.offerFor(second));
}

void tst_VisitSheet::score_answersAGhost()
{
    const FindingId id = idOfMuscle(u"trapezius_upper"_s);
    QVERIFY(m_sheet.score(id, u'6'));
    QVERIFY(m_sheet.score(id, u'3'));
    const SheetPoint *point = m_sheet.point(id);
    QVERIFY(!point->ghost);
    QCOMPARE(point->finding.before, 6);
    QCOMPARE(point->finding.after, 3);
    QCOMPARE(m_sheet.visit().findings.first().point, TriggerPointId{101});
    QCOMPARE(markOf(*point).state, Mark::State::Found);
}

void tst_VisitSheet::score_firstZero_isQuiet()
{
    const FindingId id = idOfMuscle(u"trapezius_upper"_s);
    QVERIFY(m_sheet.score(id, u'0'));
    QCOMPARE(markOf(*m_sheet.point(id)).state, Mark::State::Quiet);
    QVERIFY(!m_sheet.point(id)->finding.after);
}

void tst_VisitSheet::score_t_isTen()
{
    const FindingId id = idOfMuscle(u"trapezius_upper"_s);
    QVERIFY(m_sheet.score(id, u't'));
    QCOMPARE(m_sheet.point(id)->finding.before, 10);
}

void tst_VisitSheet::score_aLetter_changesNothing()
{
    QVERIFY(!m_sheet.score(idOfMuscle(u"trapezius_upper"_s), u'z'));
    QVERIFY(!m_sheet.score(FindingId{999}, u'4'));
    QVERIFY(m_sheet.visit().findings.isEmpty());
}

void tst_VisitSheet::score_afterLeavingOut_examinesAgain()
{
    const FindingId id = idOfMuscle(u"trapezius_upper"_s);
    m_sheet.leaveOut(id);
    m_sheet.score(id, u'5');
    QVERIFY(m_sheet.point(id)->finding.examined);
    QCOMPARE(m_sheet.point(id)->finding.before, 5);
}

void tst_VisitSheet::leaveOut_isForKnownPointsOnly()
{
    const FindingId known = idOfMuscle(u"trapezius_upper"_s);
    m_sheet.score(known, u'5');
    m_sheet.leaveOut(known);
    QCOMPARE(markOf(*m_sheet.point(known)).state, Mark::State::NotExamined);
    QVERIFY(!m_sheet.point(known)->finding.before);

    const FindingId fresh = m_sheet.drop(aTouch({300, 900}, {levator}));
    m_sheet.leaveOut(fresh);
    QVERIFY(m_sheet.point(fresh)->finding.examined);
}

void tst_VisitSheet::setKind_ofANewMark_keepsAnIdentityOnlyForTriggerPoints()
{
    const FindingId id = m_sheet.drop(aTouch({300, 900}, {levator}));
    m_sheet.setKind(id, FindingKind::Hypertonicity);
    QVERIFY(!m_sheet.point(id)->finding.point.isValid());
    m_sheet.setKind(id, FindingKind::TrpLatent);
    QVERIFY(m_sheet.point(id)->finding.point.isValid());
    QCOMPARE(m_sheet.point(id)->finding.kind, FindingKind::TrpLatent);
}

void tst_VisitSheet::setKind_ofAKnownPoint_keepsItsIdentity()
{
    const FindingId id = idOfMuscle(u"trapezius_upper"_s);
    m_sheet.setKind(id, FindingKind::TenderPoint);
    QCOMPARE(m_sheet.point(id)->finding.point, TriggerPointId{101});
    QVERIFY(!m_sheet.point(id)->ghost);
}

void tst_VisitSheet::choose_anotherLayer_movesANewMarkIntoIt()
{
    const Touch touch = aTouch({300, 900}, {trapezius, levator});
    const FindingId id = m_sheet.drop(touch);
    QCOMPARE(candidateOf(m_sheet.point(id)->finding, touch.spot), 0);
    m_sheet.choose(id, levator);
    QCOMPARE(m_sheet.point(id)->finding.muscle, u"levator_scapulae"_s);
    QCOMPARE(m_sheet.point(id)->finding.site, QString());
    QCOMPARE(candidateOf(m_sheet.point(id)->finding, touch.spot), 1);
}

void tst_VisitSheet::choose_onAKnownPoint_changesNothing()
{
    const FindingId id = idOfMuscle(u"trapezius_upper"_s);
    m_sheet.choose(id, levator);
    QCOMPARE(m_sheet.point(id)->finding.muscle, u"trapezius_upper"_s);
    QVERIFY(m_sheet.point(id)->ghost);
}

void tst_VisitSheet::move_aNewMarkToAnotherMuscle_followsIt()
{
    const FindingId id = m_sheet.drop(aTouch({300, 900}, {levator}));
    m_sheet.move(id, aTouch({320, 900}, {trapezius, levator}), 1);
    QCOMPARE(m_sheet.point(id)->finding.muscle, u"levator_scapulae"_s); // still under the finger
    m_sheet.move(id, aTouch({400, 900}, {trapezius}), 2);
    QCOMPARE(m_sheet.point(id)->finding.muscle, u"trapezius_upper"_s);
    QCOMPARE(m_sheet.point(id)->finding.site, u"1"_s);
}

void tst_VisitSheet::move_aKnownPoint_staysTheSamePoint()
{
    const FindingId id = idOfMuscle(u"trapezius_upper"_s);
    m_sheet.score(id, u'6');
    m_sheet.move(id, aTouch({700, 500}, {levator}), 1);
    QCOMPARE(m_sheet.point(id)->finding.muscle, u"trapezius_upper"_s);
    QCOMPARE(m_sheet.point(id)->finding.point, TriggerPointId{101});
    QCOMPARE(m_sheet.point(id)->finding.at, QPointF(0.7, 0.25));
}

void tst_VisitSheet::move_offTheBody_changesNothing()
{
    const FindingId id = m_sheet.drop(aTouch({300, 900}, {levator}));
    m_sheet.move(id, aTouch({5, 5}, {}), 1);
    QCOMPARE(m_sheet.point(id)->finding.at, QPointF(0.3, 0.45));
}

void tst_VisitSheet::move_ofOneGesture_isUndoneInOneStep()
{
    const FindingId id = m_sheet.drop(aTouch({300, 900}, {levator}));
    for (int x = 301; x < 330; ++x)
        m_sheet.move(id, aTouch({qreal(x), 900}, {levator}), 1);
    m_sheet.move(id, aTouch({500, 900}, {levator}), 2);
    QCOMPARE(m_sheet.undoStack().count(), 3);
    m_sheet.undoStack().undo();
    QCOMPARE(m_sheet.point(id)->finding.at.x(), 0.329);
    m_sheet.undoStack().undo();
    QCOMPARE(m_sheet.point(id)->finding.at.x(), 0.3);
    m_sheet.undoStack().redo();
    QCOMPARE(m_sheet.point(id)->finding.at.x(), 0.329);
}

void tst_VisitSheet::remove_aKnownPoint_opensItAgain()
{
    const FindingId id = idOfMuscle(u"trapezius_upper"_s);
    m_sheet.score(id, u'6');
    m_sheet.remove(id);
    QVERIFY(m_sheet.point(id)->ghost);
    QVERIFY(m_sheet.visit().findings.isEmpty());
    const int steps = m_sheet.undoStack().count();
    m_sheet.remove(id); // a ghost has nothing to delete
    QCOMPARE(m_sheet.undoStack().count(), steps);
}

void tst_VisitSheet::undo_ofEverything_givesTheVisitBack()
{
    const Visit before = m_sheet.visit();
    const QList<SheetPoint> points = m_sheet.points();
    const FindingId id = m_sheet.drop(aTouch({300, 900}, {trapezius, levator}));
    m_sheet.score(id, u'6');
    m_sheet.score(id, u'2');
    m_sheet.choose(id, levator);
    m_sheet.setKind(id, FindingKind::Spasm);
    m_sheet.setCriteria(id, {.tautBand = true, .nodule = {}, .refers = {}, .recognised = {}, .twitch = {}});
    m_sheet.leaveOut(idOfMuscle(u"infraspinatus"_s));
    m_sheet.remove(id);
    const Visit after = m_sheet.visit();
    while (m_sheet.undoStack().canUndo())
        m_sheet.undoStack().undo();
    QCOMPARE(m_sheet.visit(), before);
    QCOMPARE(m_sheet.points(), points);
    while (m_sheet.undoStack().canRedo())
        m_sheet.undoStack().redo();
    QCOMPARE(m_sheet.visit(), after);
}

void tst_VisitSheet::undo_ofADeletion_putsItBackInItsPlace()
{
    const FindingId first = m_sheet.drop(aTouch({300, 900}, {levator}));
    m_sheet.drop(aTouch({300, 1000}, {levator}));
    m_sheet.remove(first);
    m_sheet.undoStack().undo();
    QCOMPARE(m_sheet.visit().findings.first().id, first);
}

void tst_VisitSheet::sameValueAgain_isNoStep()
{
    const FindingId id = m_sheet.drop(aTouch({300, 900}, {levator}));
    m_sheet.setKind(id, FindingKind::TrpActive);
    m_sheet.choose(id, levator);
    QCOMPARE(m_sheet.undoStack().count(), 1);
    QCOMPARE(m_sheet.edits(), 1);
}

void tst_VisitSheet::write_countsAnEditButIsNoStep()
{
    m_sheet.write(VisitSheet::Section::Subjective, u"Low back since Saturday."_s);
    m_sheet.write(VisitSheet::Section::Subjective, u"Low back since Saturday."_s);
    QCOMPARE(m_sheet.visit().note.subjective, u"Low back since Saturday."_s);
    QCOMPARE(m_sheet.text(VisitSheet::Section::Subjective), u"Low back since Saturday."_s);
    QCOMPARE(m_sheet.edits(), 1);
    QVERIFY(!m_sheet.undoStack().canUndo());
}

void tst_VisitSheet::setRev_isNoEdit()
{
    m_sheet.setRev(4);
    QCOMPARE(m_sheet.visit().rev, 4);
    QCOMPARE(m_sheet.edits(), 0);
}

void tst_VisitSheet::change_isAgainstTheLastSight()
{
    const FindingId id = idOfMuscle(u"trapezius_upper"_s);
    QVERIFY(!changeOf(*m_sheet.point(id)));
    m_sheet.score(id, u'5');
    QCOMPARE(changeOf(*m_sheet.point(id)), -2);
    const FindingId fresh = m_sheet.drop(aTouch({300, 900}, {levator}));
    m_sheet.score(fresh, u'5');
    QVERIFY(!changeOf(*m_sheet.point(fresh)));
}

void tst_VisitSheet::signals_tellLinesFromContents()
{
    QSignalSpy lines(&m_sheet, &VisitSheet::pointsChanged);
    QSignalSpy contents(&m_sheet, &VisitSheet::pointChanged);
    QSignalSpy edits(&m_sheet, &VisitSheet::edited);
    const FindingId id = m_sheet.drop(aTouch({300, 900}, {levator}));
    QCOMPARE(lines.count(), 1);
    QCOMPARE(contents.count(), 0);
    m_sheet.score(id, u'6');
    QCOMPARE(lines.count(), 1);
    QCOMPARE(contents.count(), 1);
    QCOMPARE(contents.first().first().value<FindingId>(), id);
    QCOMPARE(edits.count(), 2);
}

void tst_VisitSheet::measuresAndForm_areUndone()
{
    const MeasureId id = m_sheet.measure({.id = {}, .movement = u"neck_rotation"_s});
    QVERIFY(id.isValid());
    Measure typed = m_sheet.visit().measures.first();
    for (const int degrees : {6, 60}) { // as it is typed
        typed.before = degrees;
        m_sheet.changeMeasure(typed, 7);
    }
    m_sheet.setForm(VisitForm::Short);
    m_sheet.removeMeasure(id);
    QVERIFY(m_sheet.visit().measures.isEmpty());
    m_sheet.undoStack().undo();
    QCOMPARE(m_sheet.visit().measures.first().before, 60);
    m_sheet.undoStack().undo();
    QCOMPARE(m_sheet.visit().form, VisitForm::Full);
    m_sheet.undoStack().undo();
    QVERIFY(!m_sheet.visit().measures.first().before);
    m_sheet.undoStack().undo();
    QVERIFY(m_sheet.visit().measures.isEmpty());
}

void tst_VisitSheet::treatments_areAddedChangedRemoved_andUndone()
{
    QSignalSpy changed(&m_sheet, &VisitSheet::careChanged);
    const TreatmentId first = m_sheet.treat({.id = {}, .technique = u"mfr"_s});
    const TreatmentId second = m_sheet.treat({.id = {}, .technique = u"swedish"_s});
    QVERIFY(first.isValid() && second.isValid() && first != second);
    QCOMPARE(changed.count(), 2);

    Treatment typed = m_sheet.visit().treatments.first();
    for (const int minutes : {1, 12}) { // as it is typed
        typed.minutes = minutes;
        m_sheet.changeTreatment(typed, 7);
    }
    QCOMPARE(m_sheet.visit().treatments.first().minutes, 12);
    m_sheet.removeTreatment(second);
    QCOMPARE(m_sheet.visit().treatments.size(), 1);
    m_sheet.undoStack().undo();
    QCOMPARE(m_sheet.visit().treatments.size(), 2);
    m_sheet.undoStack().undo();
    QCOMPARE(m_sheet.visit().treatments.first().minutes, std::optional<int>());
    m_sheet.undoStack().redo();
    QCOMPARE(m_sheet.visit().treatments.first().minutes, 12);

    const qint64 edits = m_sheet.edits();
    m_sheet.changeTreatment(m_sheet.visit().treatments.first()); // nothing new
    m_sheet.removeTreatment(newId<TreatmentId>());
    QCOMPARE(m_sheet.edits(), edits);
}

void tst_VisitSheet::overallAndNextVisit_areUndone()
{
    m_sheet.setOverall(6, std::nullopt);
    m_sheet.setNextWeeks(2);
    m_sheet.writeHomeCare(u"ball"_s);
    QCOMPARE(m_sheet.visit().overallBefore, 6);
    QCOMPARE(m_sheet.visit().nextWeeks, 2);
    QCOMPARE(m_sheet.visit().homeCare, u"ball"_s);
    m_sheet.undoStack().undo();
    m_sheet.undoStack().undo();
    QVERIFY(!m_sheet.visit().overallBefore && !m_sheet.visit().nextWeeks);
    QCOMPARE(m_sheet.visit().homeCare, u"ball"_s); // its editor undoes that
}

void tst_VisitSheet::signedVisit_takesNoTreatment()
{
    Visit visit = aVisit();
    visit.state = VisitState::Signed;
    m_sheet.open(visit, {}, 3);
    QVERIFY(!m_sheet.treat({.id = {}, .technique = u"mfr"_s}).isValid());
    m_sheet.setOverall(1, 1);
    m_sheet.setNextWeeks(1);
    m_sheet.writeHomeCare(u"x"_s);
    QCOMPARE(m_sheet.visit(), visit);
}

UNTIE_TEST_MAIN(tst_VisitSheet)
#include "tst_visitsheet.moc"
