#include "app/visits/treatmentwords.h"

#include "tests/support/testmain.h"

using namespace untie;
using namespace Qt::StringLiterals;

class tst_TreatmentWords : public QObject
{
    Q_OBJECT

private slots:
    void text_saysWhatWasDone_data();
    void text_saysWhatWasDone();
    void minutes_addUp();
    void measures_areSaidWithTheirUnits_data();
    void measures_areSaidWithTheirUnits();
};

namespace {

const TreatmentWords words{.technique = [](const QString &technique) { return technique == "deep_tissue"_L1 ? u"Deep tissue"_s : technique; },
                           .place = [](const TreatedPlace &place) { return place.muscle.isEmpty() ? place.area : u"upper trapezius"_s; },
                           .movement = [](const QString &movement) { return movement == "neck_rotation"_L1 ? u"Neck rotation"_s : movement; }};

} // namespace

void tst_TreatmentWords::text_saysWhatWasDone_data()
{
    QTest::addColumn<QList<Treatment>>("treatments");
    QTest::addColumn<std::optional<int>>("before");
    QTest::addColumn<std::optional<int>>("after");
    QTest::addColumn<QString>("text");
    using Score = std::optional<int>;
    using Done = QList<Treatment>;
    const Treatment plain{.id = TreatmentId{1}, .technique = u"deep_tissue"_s};
    Treatment whole = plain;
    whole.place = {FindingId{3}, u"trapezius_upper"_s, {}, Side::Right};
    whole.minutes = 10;
    whole.pressure = 4;
    whole.response = u"Softer after."_s;
    Treatment both = plain;
    both.place.area = u"neck"_s;
    QTest::newRow("nothing") << Done{} << Score() << Score() << QString();
    QTest::newRow("a technique alone") << Done{plain} << Score() << Score() << u"Deep tissue."_s;
    QTest::newRow("all of it") << Done{whole} << Score() << Score() << u"Deep tissue, upper trapezius R, 10 min, pressure 4: Softer after."_s;
    QTest::newRow("both sides") << Done{both} << Score() << Score() << u"Deep tissue, neck."_s;
    QTest::newRow("several") << Done{plain, both} << Score(6) << Score(3) << u"Deep tissue. Deep tissue, neck. Overall 6 → 3."_s;
    QTest::newRow("before alone") << Done{} << Score(0) << Score() << u"Overall 0."_s;
    QTest::newRow("after alone") << Done{} << Score() << Score(2) << u"Overall 2 afterwards."_s;
}

void tst_TreatmentWords::text_saysWhatWasDone()
{
    QFETCH(QList<Treatment>, treatments);
    QFETCH(std::optional<int>, before);
    QFETCH(std::optional<int>, after);
    QFETCH(QString, text);
    Visit visit;
    visit.treatments = treatments;
    visit.overallBefore = before;
    visit.overallAfter = after;
    QCOMPARE(treatedText(visit, words, Sentences::forLanguage(u"en"_s)), text);
}

void tst_TreatmentWords::minutes_addUp()
{
    Treatment first;
    first.minutes = 20;
    const Treatment untimed;
    QCOMPARE(minutesOf({first, untimed, first}), 40);
    QCOMPARE(minutesOf({}), 0);
}

void tst_TreatmentWords::measures_areSaidWithTheirUnits_data()
{
    QTest::addColumn<Measure>("measure");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("text");
    Measure range{.id = MeasureId{1}, .movement = u"neck_rotation"_s, .place = {.side = Side::Right}, .before = 60, .after = 75};
    QTest::newRow("a range") << range << u"en"_s << u"Neck rotation R 60° → 75°."_s;
    range.after.reset();
    range.passive = true;
    QTest::newRow("before alone, passive") << range << u"en"_s << u"Neck rotation R passive 60°."_s;
    range.before.reset();
    QTest::newRow("chosen, not measured") << range << u"en"_s << QString();
    range.after = -10;
    QTest::newRow("after alone, short of neutral") << range << u"en"_s << u"Neck rotation R passive → -10°."_s;
    Measure pressure{.id = MeasureId{1}, .place = {.muscle = u"trapezius_upper"_s, .side = Side::Left}, .unit = MeasureUnit::Kilopascal, .before = 180, .after = 240};
    QTest::newRow("a pressure") << pressure << u"en"_s << u"Pressure pain threshold, upper trapezius L 180 kPa → 240 kPa."_s;
    pressure.unit = MeasureUnit::KilogramPerCm2;
    pressure.before = kilopascalFrom(MeasureUnit::KilogramPerCm2, 1.8);
    QTest::newRow("read in kg/cm²") << pressure << u"de"_s << u"Druckschmerzschwelle, upper trapezius L 1,8 kg/cm² → 2,4 kg/cm²."_s;
}

void tst_TreatmentWords::measures_areSaidWithTheirUnits()
{
    QFETCH(Measure, measure);
    QFETCH(QString, language);
    QFETCH(QString, text);
    Visit visit;
    visit.measures = {measure};
    QCOMPARE(treatedText(visit, words, Sentences::forLanguage(language)), text);
}

UNTIE_TEST_MAIN(tst_TreatmentWords)
#include "tst_treatmentwords.moc"
