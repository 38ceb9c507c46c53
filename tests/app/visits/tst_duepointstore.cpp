#include "app/visits/duepointstore.h"

#include "app/clients/clientmergestore.h"
#include "app/clients/clientstore.h"
#include "app/keeping/erasurestore.h"
#include "app/visits/pointmergestore.h"
#include "app/visits/visitstore.h"
#include "tests/support/builders.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testmain.h"

using namespace untie;
using namespace Qt::StringLiterals;

namespace {

const QDateTime now({2026, 11, 17}, {15, 0}, Qt::UTC);
const PersonId marta{7};

/// Stored under an id of its own day, as one that is documented then has.
Visit stored(Database &database, VisitBuilder visit, int weeksAgo)
{
    visit.startedAt = now.addDays(-7 * weeksAgo);
    visit.id = VisitId{makeIdAt(visit.startedAt.toMSecsSinceEpoch(), static_cast<quint32>(newId<VisitId>().value))};
    if (!visit.therapist.isValid() || visit.therapist.value > 1000)
        visit.therapist = marta;
    visit.rev = orFail(VisitStore(database).save(visit, now));
    return visit;
}

QList<DuePoints> due(Database &database, std::optional<PersonId> therapist = marta)
{
    return orFail(DuePointStore(database).due(therapist, now, 20));
}

} // namespace

class tst_DuePointStore : public QObject
{
    Q_OBJECT

private slots:
    void due_dependsOnHowLongAgo_data();
    void due_dependsOnHowLongAgo();
    void due_isWhatIsOpen_data();
    void due_isWhatIsOpen();
    void due_isNoLongerWhatWasSeenSince();
    void due_isWhatALaterVisitLeftOut();
    void due_isAskedForByWhoeverSawItLast();
    void due_namesWhoWaitsLongestFirst();
    void due_knowsPointsThatBecameOne();
    void due_leavesOutWhoIsArchivedOrRestricted();
    void clients_areListedOnceWhoWaitsLongestFirst();
};

void tst_DuePointStore::due_dependsOnHowLongAgo_data()
{
    QTest::addColumn<int>("weeksAgo");
    QTest::addColumn<int>("agreed"); // 0: nothing was
    QTest::addColumn<bool>("isDue");
    QTest::newRow("three weeks ago") << 3 << 0 << false;
    QTest::newRow("four weeks ago") << 4 << 0 << true;
    QTest::newRow("twelve weeks late") << 16 << 0 << true;
    QTest::newRow("later than that") << 17 << 0 << false;
    QTest::newRow("two weeks were agreed on") << 2 << 2 << true;
    QTest::newRow("eight weeks were agreed on") << 6 << 8 << false;
    QTest::newRow("eight weeks have passed") << 8 << 8 << true;
    QTest::newRow("two years count as half of one") << 26 << 104 << true;
}

void tst_DuePointStore::due_dependsOnHowLongAgo()
{
    QFETCH(int, weeksAgo);
    QFETCH(int, agreed);
    QFETCH(bool, isDue);
    TestDatabase db;
    VisitBuilder visit = aVisit().with(aFinding());
    visit.nextWeeks = agreed > 0 ? std::optional(agreed) : std::nullopt;
    const Visit seen = stored(*db, visit, weeksAgo);
    const QList<DuePoints> found = due(*db);
    QCOMPARE(!found.isEmpty(), isDue);
    if (!isDue)
        return;
    QCOMPARE(found[0].client, seen.client);
    QCOMPARE(found[0].seenAt, seen.startedAt);
    QCOMPARE(found[0].points[0].id, seen.findings[0].point);
}

void tst_DuePointStore::due_isWhatIsOpen_data()
{
    QTest::addColumn<int>("before"); // -1: not scored
    QTest::addColumn<QString>("status");
    QTest::addColumn<bool>("isDue");
    QTest::newRow("it hurt") << 5 << QString() << true;
    QTest::newRow("not scored") << -1 << QString() << true;
    QTest::newRow("it was quiet") << 0 << QString() << false;
    QTest::newRow("quiet, but the therapist says it came back") << 0 << u"recurred"_s << true;
    QTest::newRow("it hurt, and the therapist calls it resolved") << 2 << u"resolved"_s << false;
}

void tst_DuePointStore::due_isWhatIsOpen()
{
    QFETCH(int, before);
    QFETCH(QString, status);
    QFETCH(bool, isDue);
    TestDatabase db;
    FindingBuilder finding = aFinding().scoring(before < 0 ? std::nullopt : std::optional(before));
    finding.status = trendFromId(status);
    stored(*db, aVisit().with(finding), 5);
    QCOMPARE(!due(*db).isEmpty(), isDue);
}

void tst_DuePointStore::due_isNoLongerWhatWasSeenSince()
{
    TestDatabase db;
    const Visit first = stored(*db, aVisit().with(aFinding()), 6);
    stored(*db, aVisit().of(first.client).with(aFinding().sightOf(first.findings[0].point)), 1);
    QVERIFY(due(*db).isEmpty());

    const Visit other = stored(*db, aVisit().with(aFinding()), 6);
    const Visit again = stored(*db, aVisit().of(other.client).with(aFinding().sightOf(other.findings[0].point)), 1);
    orFail(db->run(u"UPDATE clinical.visit SET state = 'voided' WHERE id = :id"_s, {{u":id"_s, again.id.value}}));
    QCOMPARE(due(*db).size(), 1); // a voided note saw nothing
}

void tst_DuePointStore::due_isWhatALaterVisitLeftOut()
{
    TestDatabase db;
    const Visit first = stored(*db, aVisit().with(aFinding()).with(aFinding()), 6);
    FindingBuilder leftOut = aFinding().sightOf(first.findings[0].point).scoring({});
    leftOut.examined = false;
    stored(*db, aVisit().of(first.client).with(leftOut).with(aFinding().sightOf(first.findings[1].point)), 1);
    const QList<DuePoints> found = due(*db);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found[0].points.size(), 1);
    QCOMPARE(found[0].points[0].id, first.findings[0].point);
}

void tst_DuePointStore::due_isAskedForByWhoeverSawItLast()
{
    TestDatabase db;
    VisitBuilder emils = aVisit().with(aFinding());
    emils.therapist = PersonId{8};
    stored(*db, emils, 5);
    QVERIFY(due(*db).isEmpty());
    QCOMPARE(due(*db, PersonId{8}).size(), 1);
    QCOMPARE(due(*db, std::nullopt).size(), 1);
    QCOMPARE(due(*db, std::nullopt)[0].therapist, PersonId{8});
}

void tst_DuePointStore::due_namesWhoWaitsLongestFirst()
{
    TestDatabase db;
    const Visit five = stored(*db, aVisit().with(aFinding().scoring(3)).with(aFinding().scoring(8)), 5);
    const Visit nine = stored(*db, aVisit().with(aFinding()), 9);
    const QList<DuePoints> found = due(*db);
    QCOMPARE(found.size(), 2);
    QCOMPARE(found[0].client, nine.client);
    QCOMPARE(found[1].points[0].id, five.findings[1].point); // the worst of them
    QCOMPARE(orFail(DuePointStore(*db).due(marta, now, 1)).size(), 1);
}

void tst_DuePointStore::due_knowsPointsThatBecameOne()
{
    TestDatabase db;
    const Visit first = stored(*db, aVisit().with(aFinding()), 6);
    const Visit second = stored(*db, aVisit().of(first.client).with(aFinding()), 1);
    QCOMPARE(due(*db).size(), 1);
    orFail(PointMergeStore(*db).merge(first.client, first.findings[0].point, second.findings[0].point, now));
    QVERIFY(due(*db).isEmpty()); // it was seen a week ago
}

void tst_DuePointStore::due_leavesOutWhoIsArchivedOrRestricted()
{
    TestDatabase db;
    ClientStore clients(*db);
    const ClientId archived = orFail(clients.add(aClient().named(u"Ada"_s, u"Away"_s)));
    const ClientId restricted = orFail(clients.add(aClient().named(u"Rolf"_s, u"Restricted"_s)));
    for (const ClientId client : {archived, restricted})
        stored(*db, aVisit().of(client).with(aFinding()), 5);
    QCOMPARE(due(*db).size(), 2);
    Client gone = orFail(clients.find(archived));
    gone.archived = true;
    orFail(clients.update(gone));
    orFail(ErasureStore(*db).restrict(restricted, u"Asked us to."_s, now));
    QVERIFY(due(*db).isEmpty());
}

void tst_DuePointStore::clients_areListedOnceWhoWaitsLongestFirst()
{
    TestDatabase db;
    ClientStore clients(*db);
    const ClientId odile = orFail(clients.add(aClient().named(u"Odile"_s, u"Marchbanks"_s)));
    const ClientId twice = orFail(clients.add(aClient().named(u"Odile"_s, u"Marchbanks"_s)));
    const ClientId nora = orFail(clients.add(aClient().named(u"Nora"_s, u"Vale"_s)));
    stored(*db, aVisit().of(nora).with(aFinding()), 5);
    stored(*db, aVisit().of(odile).with(aFinding()), 6);
    stored(*db, aVisit().of(twice).with(aFinding()), 7);
    orFail(ClientMergeStore(*db).merge(orFail(clients.find(odile)), twice, 1, now));
    const QList<ClientRow> listed = orFail(DuePointStore(*db).clients(now));
    QCOMPARE(listed.size(), 2);
    QCOMPARE(listed[0].id, odile);
    QCOMPARE(listed[0].family, u"Marchbanks"_s);
    QCOMPARE(listed[1].id, nora);
}

UNTIE_TEST_MAIN(tst_DuePointStore)
#include "tst_duepointstore.moc"
