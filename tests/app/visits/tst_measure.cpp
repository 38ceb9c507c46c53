#include "app/visits/measure.h"

#include "app/visits/measurestore.h"
#include "app/visits/visitstore.h"
#include "tests/support/builders.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testmain.h"

using namespace untie;
using namespace Qt::StringLiterals;

namespace {

const QDateTime now({2026, 11, 17}, {15, 0}, Qt::UTC);

Measure range(std::optional<int> before, std::optional<int> after = {})
{
    return {.id = newId<MeasureId>(), .movement = u"neck_rotation"_s, .place = {.side = Side::Right}, .before = before, .after = after};
}

Measure pressure(MeasureUnit unit, std::optional<int> before)
{
    return {.id = newId<MeasureId>(), .place = {.muscle = u"soleus"_s, .side = Side::Left}, .unit = unit, .before = before};
}

} // namespace

class tst_Measure : public QObject
{
    Q_OBJECT

private slots:
    void tenthsOfAKilogram_comeBackAsTheyWereRead();
    void problems_nameWhatCannotBe_data();
    void problems_nameWhatCannotBe();
    void movements_haveNames();
    void measures_areStoredInTheirOrder();
    void visitStoredAgain_keepsNoneThatWentAway();
    void unit_isTheNewestOfThatTherapist();
};

void tst_Measure::tenthsOfAKilogram_comeBackAsTheyWereRead()
{
    for (int tenths = 0; tenths <= 150; ++tenths) {
        const int kept = kilopascalFrom(MeasureUnit::KilogramPerCm2, tenths / 10.0);
        QCOMPARE(qRound(shownIn(MeasureUnit::KilogramPerCm2, kept) * 10), tenths);
    }
    QCOMPARE(kilopascalFrom(MeasureUnit::KilogramPerCm2, 1.0), 98);
    QCOMPARE(kilopascalFrom(MeasureUnit::Kilopascal, 240), 240);
}

void tst_Measure::problems_nameWhatCannotBe_data()
{
    QTest::addColumn<Measure>("measure");
    QTest::addColumn<bool>("fine");
    QTest::newRow("a range") << range(60, 75) << true;
    QTest::newRow("short of neutral") << range(-90) << true;
    QTest::newRow("beyond a joint") << range(201) << false;
    QTest::newRow("a pressure") << pressure(MeasureUnit::Kilopascal, 1500) << true;
    QTest::newRow("below nothing") << pressure(MeasureUnit::Kilopascal, -1) << false;
    QTest::newRow("beyond an algometer") << pressure(MeasureUnit::KilogramPerCm2, 1501) << false;
    QTest::newRow("a pressure in degrees") << pressure(MeasureUnit::Degrees, 10) << false;
}

void tst_Measure::problems_nameWhatCannotBe()
{
    QFETCH(Measure, measure);
    QFETCH(bool, fine);
    QCOMPARE(problemsOf(measure).isEmpty(), fine);
    Visit visit = aVisit();
    visit.measures = {measure};
    TestDatabase db;
    QCOMPARE(VisitStore(*db).save(visit, now).has_value(), fine);
}

void tst_Measure::movements_haveNames()
{
    QVERIFY(movements().size() > 20);
    QCOMPARE(movementOf(u"neck_rotation"_s)->name, u"Neck rotation"_s);
    QVERIFY(movementOf(u"neck_rotation"_s)->paired);
    QVERIFY(!movementOf(u"neck_flexion"_s)->paired);
    QVERIFY(!movementOf(u"of a later Untie"_s));
}

void tst_Measure::measures_areStoredInTheirOrder()
{
    TestDatabase db;
    Visit visit = aVisit();
    Measure passive = range(0);
    passive.passive = true;
    visit.measures = {pressure(MeasureUnit::KilogramPerCm2, 236), range(60, 75), passive, range({})};
    orFail(VisitStore(*db).save(visit, now));
    QCOMPARE(orFail(VisitStore(*db).find(visit.client, visit.id)).measures, visit.measures);
}

void tst_Measure::visitStoredAgain_keepsNoneThatWentAway()
{
    TestDatabase db;
    Visit visit = aVisit();
    visit.measures = {range(60), range(61)};
    visit.rev = orFail(VisitStore(*db).save(visit, now));
    visit.measures.removeFirst();
    orFail(VisitStore(*db).save(visit, now));
    QCOMPARE(orFail(MeasureStore(*db).of(visit.client, visit.id)), visit.measures);
}

void tst_Measure::unit_isTheNewestOfThatTherapist()
{
    TestDatabase db;
    Visit visit = aVisit();
    visit.therapist = newId<PersonId>();
    QCOMPARE(orFail(MeasureStore(*db).usualUnitOf(visit.therapist)), MeasureUnit::Kilopascal);
    visit.measures = {pressure(MeasureUnit::Kilopascal, 200), pressure(MeasureUnit::KilogramPerCm2, 236), range(60)};
    orFail(VisitStore(*db).save(visit, now));
    QCOMPARE(orFail(MeasureStore(*db).usualUnitOf(visit.therapist)), MeasureUnit::KilogramPerCm2);
    QCOMPARE(orFail(MeasureStore(*db).usualUnitOf(newId<PersonId>())), MeasureUnit::Kilopascal);
}

UNTIE_TEST_MAIN(tst_Measure)
#include "tst_measure.moc"
