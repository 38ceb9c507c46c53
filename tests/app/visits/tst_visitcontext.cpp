#include "app/clients/clientstore.h"
#include "app/people/peoplestore.h"
#include "app/visits/visitcontext.h"
#include "app/visits/visitstore.h"
#include "tests/support/builders.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testmain.h"

using namespace untie;
using namespace Qt::StringLiterals;

namespace {

const QDateTime today(QDate(2026, 11, 17), QTime(14, 0, 42), Qt::UTC);

} // namespace

class tst_VisitContext final : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void storedVisit_comesWithWhatEarlierVisitsSaw();
    void newVisit_isTheNextOne_andIsNotStored();
    void newVisit_comesAfterOneOfTheSameMinute();
    void unknownVisit_isNotFound();
    void aTherapistWhoIsGone_hasNoName();

private:
    std::unique_ptr<TestDatabase> m_db;
    Client m_client;
    PersonId m_therapist;
    VisitId m_first;
    VisitId m_second;
};

void tst_VisitContext::init()
{
    m_db = std::make_unique<TestDatabase>();
    m_client = aClient();
    m_client.id = orFail(ClientStore(**m_db).add(m_client));
    Person nora;
    nora.name = u"Nora Vale"_s;
    m_therapist = orFail(PeopleStore(**m_db).add(nora));

    Visit first = aVisit().of(m_client.id).on(today.addDays(-14)).with(aFinding().scoring(7, 4));
    first.therapist = m_therapist;
    Visit second = aVisit().of(m_client.id).on(today.addDays(-7)).with(aFinding().scoring(5, 2));
    second.therapist = PersonId{99};
    orFail(VisitStore(**m_db).save(first, today));
    orFail(VisitStore(**m_db).save(second, today));
    m_first = first.id;
    m_second = second.id;
}

void tst_VisitContext::storedVisit_comesWithWhatEarlierVisitsSaw()
{
    const auto first = orFail(storedVisit(**m_db, m_client.id, m_first));
    QCOMPARE(first.number, 1);
    QVERIFY(first.points.isEmpty()); // what came later is not known yet
    QCOMPARE(first.therapist, u"Nora Vale"_s);
    QCOMPARE(first.client.id, m_client.id);
    const auto second = orFail(storedVisit(**m_db, m_client.id, m_second));
    QCOMPARE(second.number, 2);
    QCOMPARE(second.points.size(), 1);
}

void tst_VisitContext::newVisit_isTheNextOne_andIsNotStored()
{
    const auto begun = orFail(newVisit(**m_db, m_client.id, m_therapist, today));
    QCOMPARE(begun.number, 3);
    QCOMPARE(begun.points.size(), 2);
    QCOMPARE(begun.visit.rev, 0);
    QCOMPARE(begun.visit.startedAt, QDateTime(QDate(2026, 11, 17), QTime(14, 0), Qt::UTC));
    QVERIFY(begun.visit.id.isValid());
    QCOMPARE(orFail(VisitStore(**m_db).newest(m_client.id, 10)).size(), 2);
}

void tst_VisitContext::newVisit_comesAfterOneOfTheSameMinute()
{
    const Visit just = aVisit().of(m_client.id).on(QDateTime(today.date(), QTime(14, 0), Qt::UTC)).with(aFinding());
    orFail(VisitStore(**m_db).save(just, today));
    const auto begun = orFail(newVisit(**m_db, m_client.id, m_therapist, today));
    QCOMPARE(begun.number, 4);
    QCOMPARE(begun.points.size(), 3);
}

void tst_VisitContext::unknownVisit_isNotFound()
{
    const auto none = storedVisit(**m_db, m_client.id, VisitId{12345});
    QVERIFY(!none);
    QCOMPARE(none.error().kind, Error::Kind::NotFound);
    QVERIFY(!newVisit(**m_db, ClientId{12345}, m_therapist, today));
}

void tst_VisitContext::aTherapistWhoIsGone_hasNoName()
{
    QCOMPARE(orFail(storedVisit(**m_db, m_client.id, m_second)).therapist, QString());
}

UNTIE_TEST_MAIN(tst_VisitContext)
#include "tst_visitcontext.moc"
