#include "app/visits/treatmentstore.h"

#include "app/visits/visitstore.h"
#include "tests/support/builders.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testmain.h"

using namespace untie;
using namespace Qt::StringLiterals;

namespace {

const QDateTime now({2026, 11, 17}, {15, 0}, Qt::UTC);

Treatment done(const QString &technique)
{
    return {.id = newId<TreatmentId>(), .technique = technique};
}

} // namespace

class tst_TreatmentStore : public QObject
{
    Q_OBJECT

private slots:
    void usual_areTheMostFrequentFirst();
    void visitStoredAgain_keepsNoneThatWentAway();
    void markThatWent_leavesItsMuscle();
};

void tst_TreatmentStore::usual_areTheMostFrequentFirst()
{
    TestDatabase db;
    const PersonId nora = newId<PersonId>();
    for (int i = 0; i < 3; ++i) {
        Visit visit = aVisit();
        visit.therapist = nora;
        visit.treatments = {done(u"swedish"_s), done(i == 0 ? u"cupping"_s : u"mfr"_s), done(u"swedish"_s)};
        orFail(VisitStore(*db).save(visit, now));
    }
    Visit another = aVisit();
    another.therapist = newId<PersonId>();
    another.treatments = {done(u"hot_stone"_s)};
    orFail(VisitStore(*db).save(another, now));
    QCOMPARE(orFail(TreatmentStore(*db).usualOf(nora)), (QStringList{u"swedish"_s, u"mfr"_s, u"cupping"_s}));
    QCOMPARE(orFail(TreatmentStore(*db).usualOf(newId<PersonId>())), QStringList());
}

void tst_TreatmentStore::visitStoredAgain_keepsNoneThatWentAway()
{
    TestDatabase db;
    Visit visit = aVisit();
    visit.treatments = {done(u"swedish"_s), done(u"mfr"_s)};
    visit.rev = orFail(VisitStore(*db).save(visit, now));
    visit.treatments.removeFirst();
    orFail(VisitStore(*db).save(visit, now));
    QCOMPARE(orFail(TreatmentStore(*db).of(visit.client, visit.id)), visit.treatments);
}

void tst_TreatmentStore::markThatWent_leavesItsMuscle()
{
    TestDatabase db;
    Visit visit = aVisit();
    Treatment treatment = done(u"swedish"_s);
    treatment.place = {newId<FindingId>(), u"soleus"_s, {}, Side::Left};
    visit.treatments = {treatment};
    orFail(VisitStore(*db).save(visit, now));
    treatment.place.finding = {};
    QCOMPARE(orFail(TreatmentStore(*db).of(visit.client, visit.id)), QList<Treatment>{treatment});
}

UNTIE_TEST_MAIN(tst_TreatmentStore)
#include "tst_treatmentstore.moc"
