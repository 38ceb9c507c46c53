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
};

namespace {

const TreatmentWords words{[](const QString &technique) { return technique == "deep_tissue"_L1 ? u"Deep tissue"_s : technique; },
                           [](const TreatedPlace &place) { return place.muscle.isEmpty() ? place.area : u"upper trapezius"_s; }};

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

UNTIE_TEST_MAIN(tst_TreatmentWords)
#include "tst_treatmentwords.moc"
