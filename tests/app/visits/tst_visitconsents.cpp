#include "app/visits/visitconsents.h"

#include "tests/support/builders.h"
#include "tests/support/testmain.h"

using namespace untie;
using namespace Qt::StringLiterals;

class tst_VisitConsents : public QObject
{
    Q_OBJECT

private slots:
    void missing_isWhatWasTreatedWithoutOne_data();
    void missing_isWhatWasTreatedWithoutOne();
    void eachVisit_needsItsOwn();
};

namespace {

QStringList missingFor(const TreatedPlace &place, const QList<Consent> &given, VisitId id)
{
    Visit visit = aVisit();
    visit.id = id;
    visit.treatments = {{.id = newId<TreatmentId>(), .technique = u"swedish"_s, .place = place}};
    QStringList kinds;
    for (const ConsentStanding &standing : missingConsents(visit, standingOf(ownConsentTexts(), given, {2026, 11, 17}, id)))
        kinds += standing.text.kind;
    return kinds;
}

} // namespace

void tst_VisitConsents::missing_isWhatWasTreatedWithoutOne_data()
{
    QTest::addColumn<TreatedPlace>("place");
    QTest::addColumn<QStringList>("kinds");
    QTest::newRow("nowhere in particular") << TreatedPlace{} << QStringList();
    QTest::newRow("no sensitive area") << TreatedPlace{.muscle = u"soleus"_s} << QStringList();
    QTest::newRow("chest muscle") << TreatedPlace{.muscle = u"pectoralis_major"_s, .side = Side::Left} << QStringList{u"sensitive_chest"_s};
    QTest::newRow("chest") << TreatedPlace{.area = u"chest"_s} << QStringList{u"sensitive_chest"_s};
    QTest::newRow("inner thigh") << TreatedPlace{.muscle = u"gracilis"_s} << QStringList{u"sensitive_thigh"_s};
    QTest::newRow("outer thigh") << TreatedPlace{.muscle = u"vastus_lateralis"_s} << QStringList();
    QTest::newRow("buttock") << TreatedPlace{.muscle = u"piriformis"_s} << QStringList{u"sensitive_buttock"_s};
}

void tst_VisitConsents::missing_isWhatWasTreatedWithoutOne()
{
    QFETCH(TreatedPlace, place);
    QFETCH(QStringList, kinds);
    QCOMPARE(missingFor(place, {}, newId<VisitId>()), kinds);
}

void tst_VisitConsents::eachVisit_needsItsOwn()
{
    const VisitId visit = newId<VisitId>();
    const QDateTime earlier({2026, 11, 3}, {9, 0}, Qt::UTC);
    Consent chest{.kind = u"sensitive_chest"_s, .at = earlier, .visit = visit};
    QVERIFY(missingFor({.area = u"chest"_s}, {chest}, visit).isEmpty());
    QCOMPARE(missingFor({.area = u"chest"_s}, {chest}, newId<VisitId>()), QStringList{u"sensitive_chest"_s});
    chest.withdrawnAt = earlier.addSecs(60);
    QCOMPARE(missingFor({.area = u"chest"_s}, {chest}, visit), QStringList{u"sensitive_chest"_s});
    const Consent buttock{.kind = u"sensitive_buttock"_s, .at = earlier}; // once is enough
    QVERIFY(missingFor({.muscle = u"piriformis"_s}, {buttock}, visit).isEmpty());
}

UNTIE_TEST_MAIN(tst_VisitConsents)
#include "tst_visitconsents.moc"
