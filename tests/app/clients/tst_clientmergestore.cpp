#include "app/clients/clientmergestore.h"

#include "app/clients/clientlinkstore.h"
#include "app/clients/clientstore.h"
#include "app/clients/savedliststore.h"
#include "app/intake/clientalertstore.h"
#include "app/intake/outcomestore.h"
#include "app/schedule/waitingstore.h"
#include "app/security/auditstore.h"
#include "app/visits/historystore.h"
#include "app/visits/notesearchstore.h"
#include "app/visits/pointmergestore.h"
#include "app/visits/recordvisit.h"
#include "app/visits/visitstore.h"
#include "tests/support/testmain.h"
#include "tests/support/testschedule.h"

using namespace untie;
using namespace Qt::StringLiterals;

class tst_ClientMergeStore : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void merge_listsOneOfThem();
    void merge_storesWhatWasChosen();
    void merge_refusesWhatChangedMeanwhile();
    void merge_showsVisitsOfBothAsOneHistory();
    void merge_letsAPointGoOn();
    void merge_leavesVisitsTheNumberTheyWereWrittenWith();
    void merge_showsAppointmentsUnderTheNameThatStays();
    void merge_showsWhatElseThereIsOfBoth();
    void merge_ofMergedOnes_standsForAll();
    void merge_isWrittenDownForBothInBothVaults();
    void undo_makesThemAsTheyWere();
    void undo_keepsWhatWasChangedSince();
    void undo_ofTheLowerOneInAChain();
    void undo_twice_findsNothing();
    void step_doneTwiceIsAsGoodAsOnce();
    void receptionist_mergesAndTheTherapistsVaultIsToldLater();

private:
    Database &db() { return *m_schedule->database; }
    Client find(ClientId id) { return orFail(ClientStore(db()).find(id)); }
    MergeId merge(ClientId kept, ClientId other)
    {
        const Client one = find(kept);
        const Client two = find(other);
        return orFail(ClientMergeStore(db()).merge(mergedClient(one, two, {}, {}), other, two.rev, m_now));
    }
    QList<ClientId> listed()
    {
        QList<ClientId> ids;
        for (const ClientRow &row : orFail(ClientStore(db()).rows()))
            ids += row.id;
        std::ranges::sort(ids);
        return ids;
    }
    Visit visited(ClientId client, int daysAgo, const Finding &finding = aFinding())
    {
        Visit visit = aVisit().of(client).on(m_now.addDays(-daysAgo)).with(finding);
        visit.therapist = m_schedule->marta;
        visit.rev = orFail(recordVisit(db(), visit, m_now));
        return visit;
    }
    QStringList told(Vault vault, ClientId client)
    {
        QStringList details;
        for (const AuditRow &row : orFail(AuditStore(db()).rows(vault, {.object = client.value}, 3)))
            details += row.detail;
        return details;
    }

    const QDateTime m_now{QDate(2026, 11, 20), QTime(12, 0), Qt::UTC};
    std::unique_ptr<TestSchedule> m_schedule;
    ClientId m_anna, m_odile;
};

void tst_ClientMergeStore::init()
{
    m_schedule = std::make_unique<TestSchedule>();
    m_anna = m_schedule->anna;
    m_odile = m_schedule->odile;
}

void tst_ClientMergeStore::merge_listsOneOfThem()
{
    const MergeId id = merge(m_anna, m_odile);
    QCOMPARE(listed(), QList{m_anna});
    QCOMPARE(orFail(ClientStore(db()).all()).size(), 1);
    QCOMPARE(find(m_odile).id, m_anna);
    QCOMPARE(orFail(ClientStore(db()).record(m_odile)).given, u"Odile"_s);
    const auto merges = orFail(ClientMergeStore(db()).of(m_anna));
    QCOMPARE(merges.size(), 1);
    QCOMPARE(merges[0], (ClientMerge{id, m_odile, u"Odile Marchbanks"_s, m_anna, m_now, {}}));
}

void tst_ClientMergeStore::merge_storesWhatWasChosen()
{
    const Client one = find(m_anna);
    Client two = find(m_odile);
    two.doctor = u"Dr. Ellery"_s;
    two.tags = {u"club"_s};
    orFail(ClientStore(db()).update(two));
    orFail(ClientMergeStore(db()).merge(mergedClient(one, two, {MergePart::Given}, {}), m_odile, two.rev + 1, m_now));
    const Client merged = find(m_anna);
    QCOMPARE(merged.given, u"Odile"_s);
    QCOMPARE(merged.family, u"Perez"_s);
    QCOMPARE(merged.doctor, u"Dr. Ellery"_s);
    QCOMPARE(merged.tags, QStringList{u"club"_s});
    QCOMPARE(orFail(SavedListStore(db()).rows({SavedList::Kind::Tagged, u"club"_s}, m_now.date())).size(), 1);
}

void tst_ClientMergeStore::merge_refusesWhatChangedMeanwhile()
{
    const Client one = find(m_anna);
    const Client two = find(m_odile);
    Client elsewhere = two;
    elsewhere.doctor = u"Dr. Ellery"_s;
    orFail(ClientStore(db()).update(elsewhere));
    const auto refused = ClientMergeStore(db()).merge(mergedClient(one, two, {}, {}), m_odile, two.rev, m_now);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Conflict);
    QCOMPARE(listed().size(), 2);
    merge(m_anna, m_odile);
    const auto again = ClientMergeStore(db()).merge(find(m_anna), m_odile, two.rev + 1, m_now);
    QVERIFY(!again);
    QCOMPARE(again.error().kind, Error::Kind::Conflict);
    const auto late = ClientStore(db()).update(elsewhere); // a form that was open all the time
    QVERIFY(!late);
    QCOMPARE(late.error().kind, Error::Kind::Conflict);
}

void tst_ClientMergeStore::merge_showsVisitsOfBothAsOneHistory()
{
    const Visit older = visited(m_odile, 9);
    const Visit newer = visited(m_anna, 2);
    merge(m_anna, m_odile);
    const auto history = orFail(HistoryStore(db()).read(m_anna));
    QCOMPARE(history.visits.size(), 2);
    QCOMPARE(history.visits[0].id, newer.id);
    QCOMPARE(history.visits[1].id, older.id);
    QCOMPARE(history.points.size(), 2);
    QCOMPARE(orFail(VisitStore(db()).newest(m_anna, 9)).size(), 2);
    QCOMPARE(orFail(NoteSearchStore(db()).find({u"dull"_s}, m_anna, 9)).size(), 2);
    QCOMPARE(*find(m_anna).lastVisit, QDate(2026, 11, 18));
}

/// It is a sight of the same point, and both records have it from then on.
void tst_ClientMergeStore::merge_letsAPointGoOn()
{
    const Finding first = aFinding();
    visited(m_odile, 9, first);
    const MergeId id = merge(m_anna, m_odile);
    visited(m_anna, 2, aFinding().sightOf(first.point).scoring(3));
    auto history = orFail(HistoryStore(db()).read(m_anna));
    QCOMPARE(history.points.size(), 1);
    QCOMPARE(history.points[0].readings.size(), 2);
    QCOMPARE(orFail(VisitStore(db()).points(m_anna, m_now)).size(), 1);

    const Finding other = aFinding();
    visited(m_anna, 1, other);
    orFail(PointMergeStore(db()).merge(m_anna, first.point, other.point, m_now));
    QCOMPARE(orFail(HistoryStore(db()).read(m_anna)).points.size(), 1);

    orFail(ClientMergeStore(db()).undo(id, m_now));
    QCOMPARE(orFail(HistoryStore(db()).read(m_odile)).points[0].readings.size(), 1);
    QCOMPARE(orFail(HistoryStore(db()).read(m_anna)).visits.size(), 2);
}

void tst_ClientMergeStore::merge_leavesVisitsTheNumberTheyWereWrittenWith()
{
    Visit visit = visited(m_odile, 9);
    merge(m_anna, m_odile);
    const Visit found = orFail(VisitStore(db()).find(m_anna, visit.id));
    QCOMPARE(found, visit);
    QCOMPARE(found.client, m_odile);
    visit.note.plan = u"Two weeks."_s;
    orFail(recordVisit(db(), visit, m_now));
    QCOMPARE(orFail(VisitStore(db()).find(m_anna, visit.id)).note.plan, u"Two weeks."_s);
}

void tst_ClientMergeStore::merge_showsAppointmentsUnderTheNameThatStays()
{
    Appointment booked = m_schedule->at(600);
    booked.client = m_odile;
    booked = orFail(m_schedule->store().book(booked));
    const MergeId id = merge(m_anna, m_odile);
    auto entry = orFail(m_schedule->store().find(booked.id));
    QCOMPARE(entry.clientName, u"Anna Perez"_s);
    QCOMPARE(entry.appointment.client, std::optional(m_anna));
    QCOMPARE(orFail(m_schedule->store().past(m_anna, m_now, 9)).size(), 1);

    entry.appointment.note = u"Ground floor"_s; // a change leaves it whose it was
    orFail(m_schedule->store().change(entry.appointment));
    orFail(ClientMergeStore(db()).undo(id, m_now));
    entry = orFail(m_schedule->store().find(booked.id));
    QCOMPARE(entry.clientName, u"Odile Marchbanks"_s);
    QCOMPARE(entry.appointment.note, u"Ground floor"_s);
}

void tst_ClientMergeStore::merge_showsWhatElseThereIsOfBoth()
{
    orFail(ClientAlertStore(db()).publish(m_odile, u"No prone position"_s, {}));
    orFail(ClientAlertStore(db()).publish(m_anna, u"Uses a walker"_s, {}));
    Outcome outcome;
    outcome.client = m_odile;
    outcome.item = u"Low back"_s;
    outcome.value = 6;
    outcome.day = m_now.date();
    orFail(OutcomeStore(db()).add(outcome, m_now.date()));
    WaitingWish wish;
    wish.client = m_odile;
    wish.minutes = 60;
    wish.firstDay = m_now.date();
    orFail(WaitingStore(db()).save(wish));
    const ClientId son = m_schedule->add(u"Tamsin"_s, u"Perez"_s);
    orFail(ClientLinkStore(db()).link(m_odile, LinkKind::Child, son));
    orFail(ClientLinkStore(db()).link(m_anna, LinkKind::Child, son));
    orFail(ClientLinkStore(db()).link(m_anna, LinkKind::Sibling, m_odile)); // said of two records of hers
    merge(m_anna, m_odile);
    const QString alert = orFail(ClientAlertStore(db()).of(m_anna));
    QVERIFY(alert.contains(u"No prone position"_s) && alert.contains(u"Uses a walker"_s));
    QCOMPARE(orFail(OutcomeStore(db()).of(m_anna)).size(), 1);
    QCOMPARE(orFail(WaitingStore(db()).waiting())[0].wish.client, m_anna);
    QCOMPARE(orFail(WaitingStore(db()).waiting())[0].clientName, u"Anna Perez"_s);
    const auto linked = orFail(ClientLinkStore(db()).of(m_anna));
    QCOMPARE(linked.size(), 1);
    QCOMPARE(linked[0].id, son);
    QCOMPARE(orFail(ClientLinkStore(db()).of(son))[0].id, m_anna);
}

void tst_ClientMergeStore::merge_ofMergedOnes_standsForAll()
{
    const ClientId third = m_schedule->add(u"Ana"_s, u"Perez"_s);
    visited(m_odile, 9);
    visited(m_anna, 5);
    merge(m_anna, m_odile);
    merge(third, m_anna);
    QCOMPARE(find(m_odile).id, third);
    QCOMPARE(listed(), QList{third});
    QCOMPARE(orFail(HistoryStore(db()).read(third)).visits.size(), 2);
    QCOMPARE(*find(third).lastVisit, QDate(2026, 11, 15));
}

void tst_ClientMergeStore::merge_isWrittenDownForBothInBothVaults()
{
    merge(m_anna, m_odile);
    for (const Vault vault : {Vault::FrontDesk, Vault::Clinical}) {
        QVERIFY(told(vault, m_anna).contains(u"client one with %1"_s.arg(m_odile.value)));
        QVERIFY(told(vault, m_odile).contains(u"client one with %1"_s.arg(m_anna.value)));
    }
    QVERIFY(orFail(PendingSteps(db()).queued(Vault::FrontDesk)).isEmpty());
}

void tst_ClientMergeStore::undo_makesThemAsTheyWere()
{
    visited(m_odile, 9);
    const Client anna = find(m_anna);
    const Client odile = find(m_odile);
    const MergeId id = merge(m_anna, m_odile);
    orFail(ClientMergeStore(db()).undo(id, m_now));
    Client now = find(m_anna);
    now.rev = anna.rev;
    QCOMPARE(now, anna);
    QCOMPARE(find(m_odile), odile);
    QCOMPARE(listed().size(), 2);
    QVERIFY(orFail(HistoryStore(db()).read(m_anna)).visits.isEmpty());
    QCOMPARE(orFail(HistoryStore(db()).read(m_odile)).visits.size(), 1);
    QVERIFY(orFail(ClientMergeStore(db()).of(m_anna)).isEmpty());
    QVERIFY(told(Vault::Clinical, m_odile).contains(u"client taken apart from %1"_s.arg(m_anna.value)));
}

void tst_ClientMergeStore::undo_keepsWhatWasChangedSince()
{
    Client odile = find(m_odile);
    odile.doctor = u"Dr. Ellery"_s;
    odile.born = QDate(1979, 3, 14);
    orFail(ClientStore(db()).update(odile));
    Client anna = find(m_anna);
    anna.born = {};
    orFail(ClientStore(db()).update(anna));
    const MergeId id = merge(m_anna, m_odile);
    Client merged = find(m_anna);
    QCOMPARE(merged.doctor, u"Dr. Ellery"_s);
    merged.occupation = u"baker"_s;
    merged.born = QDate(1979, 3, 15);
    orFail(ClientStore(db()).update(merged));
    visited(m_anna, 1);
    orFail(ClientMergeStore(db()).undo(id, m_now));
    const Client apart = find(m_anna);
    QCOMPARE(apart.doctor, QString());
    QCOMPARE(apart.occupation, u"baker"_s);
    QCOMPARE(*apart.born, QDate(1979, 3, 15));
    QCOMPARE(*apart.lastVisit, QDate(2026, 11, 19));
}

void tst_ClientMergeStore::undo_ofTheLowerOneInAChain()
{
    const ClientId third = m_schedule->add(u"Ana"_s, u"Perez"_s);
    const MergeId lower = merge(m_anna, m_odile);
    const MergeId upper = merge(third, m_anna);
    orFail(ClientMergeStore(db()).undo(lower, m_now));
    QCOMPARE(find(m_odile).id, m_odile);
    QCOMPARE(find(m_anna).id, third);
    const MergeId again = merge(third, m_odile);
    orFail(ClientMergeStore(db()).undo(upper, m_now));
    QCOMPARE(find(m_anna).id, m_anna);
    QCOMPARE(find(m_odile).id, third);
    orFail(ClientMergeStore(db()).undo(again, m_now));
    QCOMPARE(listed().size(), 3);
}

void tst_ClientMergeStore::undo_twice_findsNothing()
{
    const MergeId id = merge(m_anna, m_odile);
    orFail(ClientMergeStore(db()).undo(id, m_now));
    const auto again = ClientMergeStore(db()).undo(id, m_now);
    QVERIFY(!again);
    QCOMPARE(again.error().kind, Error::Kind::NotFound);
}

void tst_ClientMergeStore::step_doneTwiceIsAsGoodAsOnce()
{
    const MergeId id = merge(m_anna, m_odile);
    const QStringList before = told(Vault::Clinical, m_anna);
    orFail(mergeStep().run(db(), {.id = 1, .kind = mergeStep().kind, .subject = id.value, .payload = {}}));
    QCOMPARE(told(Vault::Clinical, m_anna), before);
}

void tst_ClientMergeStore::receptionist_mergesAndTheTherapistsVaultIsToldLater()
{
    auto desk = orFail(Database::open());
    orFail(desk->attachInMemory(Vault::FrontDesk));
    ClientStore clients(*desk);
    const ClientId one = orFail(clients.add(aClient()));
    const ClientId two = orFail(clients.add(aClient()));
    orFail(ClientMergeStore(*desk).merge(orFail(clients.find(one)), two, 1, m_now));
    const auto queued = orFail(PendingSteps(*desk).queued(Vault::FrontDesk));
    QCOMPARE(queued.size(), 1);
    QCOMPARE(queued[0].kind, mergeStep().kind);
    QCOMPARE(orFail(clients.rows()).size(), 1);
}

UNTIE_TEST_MAIN(tst_ClientMergeStore)
#include "tst_clientmergestore.moc"
