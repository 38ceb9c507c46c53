#include "app/visits/casestore.h"

#include "tests/support/testdatabase.h"
#include "tests/support/testmain.h"

using namespace untie;
using namespace Qt::StringLiterals;

class tst_CaseStore : public QObject
{
    Q_OBJECT

private slots:
    void case_isKept_tidied();
    void of_givesOpenOnesFirst_ofThatClientAlone();
    void closedAndReopened_isKept();
    void staleSave_isRefused();
    void whatCannotBe_isRefused_data();
    void whatCannotBe_isRefused();
    void visits_belongToOneCaseOrToNone();
    void likelyCase_data();
    void likelyCase();
};

namespace {

const ClientId client{7};
const VisitId visit{70};
const QDate day(2026, 3, 2);

ClientCase aCase(const QString &complaint, QDate openedOn = day)
{
    return {.client = client, .complaint = complaint, .openedOn = openedOn};
}

} // namespace

void tst_CaseStore::case_isKept_tidied()
{
    TestDatabase db;
    CaseStore store(*db);
    ClientCase wanted = aCase(u"  Low back \t since lifting "_s);
    wanted.goals = u"Pick up my daughter\nwithout pain\n"_s;
    const ClientCase stored = orFail(store.save(wanted));
    QVERIFY(stored.id.isValid());
    QCOMPARE(stored.rev, 1);
    QCOMPARE(stored.complaint, u"Low back since lifting"_s);
    QCOMPARE(orFail(store.of(client)), QList{stored});
    QCOMPARE(stored.goals, u"Pick up my daughter\nwithout pain"_s);
}

void tst_CaseStore::of_givesOpenOnesFirst_ofThatClientAlone()
{
    TestDatabase db;
    CaseStore store(*db);
    ClientCase closed = aCase(u"Closed"_s, day.addDays(3));
    closed.closedOn = day.addDays(9);
    orFail(store.save(closed));
    orFail(store.save(aCase(u"Older"_s)));
    orFail(store.save(aCase(u"Newer"_s, day.addDays(2))));
    ClientCase others = aCase(u"Of somebody else"_s);
    others.client = ClientId{8};
    orFail(store.save(others));
    QStringList complaints;
    for (const ClientCase &one : orFail(store.of(client)))
        complaints << one.complaint;
    QCOMPARE(complaints, (QStringList{u"Newer"_s, u"Older"_s, u"Closed"_s}));
}

void tst_CaseStore::closedAndReopened_isKept()
{
    TestDatabase db;
    CaseStore store(*db);
    ClientCase one = orFail(store.save(aCase(u"Neck"_s)));
    one.closedOn = day.addDays(30);
    one = orFail(store.save(one));
    QVERIFY(!orFail(store.of(client)).constFirst().isOpen());
    one.closedOn.reset();
    one = orFail(store.save(one));
    QVERIFY(orFail(store.of(client)).constFirst().isOpen());
    QCOMPARE(one.rev, 3);
}

void tst_CaseStore::staleSave_isRefused()
{
    TestDatabase db;
    CaseStore store(*db);
    ClientCase one = orFail(store.save(aCase(u"Neck"_s)));
    ClientCase other = one;
    one.goals = u"Turn the head"_s;
    orFail(store.save(one));
    other.goals = u"Sleep"_s;
    const auto refused = store.save(other);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Conflict);
    QCOMPARE(orFail(store.of(client)).constFirst().goals, u"Turn the head"_s);
}

void tst_CaseStore::whatCannotBe_isRefused_data()
{
    QTest::addColumn<ClientCase>("wanted");
    QTest::newRow("no complaint") << aCase(u" \n "_s);
    QTest::newRow("complaint too long") << aCase(QString(longestComplaint + 1, u'a'));
    ClientCase goals = aCase(u"Neck"_s);
    goals.goals = QString(longestGoals + 1, u'a');
    QTest::newRow("goals too long") << goals;
    ClientCase backwards = aCase(u"Neck"_s);
    backwards.closedOn = day.addDays(-1);
    QTest::newRow("closed before it began") << backwards;
}

void tst_CaseStore::whatCannotBe_isRefused()
{
    QFETCH(ClientCase, wanted);
    TestDatabase db;
    CaseStore store(*db);
    const auto refused = store.save(wanted);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Invalid);
    QVERIFY(!refused.error().subject.isEmpty());
    QVERIFY(orFail(store.of(client)).isEmpty());
}

void tst_CaseStore::visits_belongToOneCaseOrToNone()
{
    TestDatabase db;
    CaseStore store(*db);
    const ClientCase neck = orFail(store.save(aCase(u"Neck"_s)));
    const ClientCase back = orFail(store.save(aCase(u"Back"_s)));
    QVERIFY(orFail(store.visitsOf(client)).isEmpty());
    orFail(store.assign(client, visit, neck.id));
    orFail(store.assign(client, visit, back.id));
    QCOMPARE(orFail(store.visitsOf(client)), (QHash<VisitId, CaseId>{{visit, back.id}}));
    orFail(store.assign(client, visit, {}));
    QCOMPARE(orFail(store.visitsOf(client)), (QHash<VisitId, CaseId>{{visit, CaseId()}}));
    QVERIFY(!store.assign(client, visit, CaseId{999}));
    QVERIFY(!store.assign(ClientId{8}, visit, neck.id)); // another client's
}

void tst_CaseStore::likelyCase_data()
{
    QTest::addColumn<QList<ClientCase>>("cases");
    QTest::addColumn<qint64>("before");
    QTest::addColumn<qint64>("likely");
    ClientCase neck = aCase(u"Neck"_s);
    neck.id = CaseId{1};
    ClientCase back = aCase(u"Back"_s);
    back.id = CaseId{2};
    ClientCase closed = aCase(u"Knee"_s);
    closed.id = CaseId{3};
    closed.closedOn = day;
    QTest::newRow("none at all") << QList<ClientCase>() << 0LL << 0LL;
    QTest::newRow("the only one that is open") << QList{neck, closed} << 0LL << 1LL;
    QTest::newRow("two are open") << QList{neck, back} << 0LL << 0LL;
    QTest::newRow("what the visit before was for") << QList{neck, back} << 2LL << 2LL;
    QTest::newRow("that is closed by now") << QList{neck, closed} << 3LL << 1LL;
}

void tst_CaseStore::likelyCase()
{
    QFETCH(QList<ClientCase>, cases);
    QFETCH(qint64, before);
    QFETCH(qint64, likely);
    QCOMPARE(untie::likelyCase(cases, CaseId{before}), CaseId{likely});
}

UNTIE_TEST_MAIN(tst_CaseStore)
#include "tst_casestore.moc"
