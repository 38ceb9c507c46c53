#include "app/exchange/importrun.h"

#include "app/clients/clientstore.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testmain.h"

using namespace untie;
using namespace Qt::StringLiterals;

/// From a file's plan to clients in the vault, and back.
class tst_ImportRun : public QObject
{
    Q_OBJECT

private slots:
    void clients_areShownWhenAllIsStored();
    void completed_areAsTheyWereAfterUndo();
    void whoWasWorkedWith_stays();
    void stopped_leavesNothing();
    void killed_isTakenAwayAtTheNextUnlock();
    void log_saysWhatBecameOfIt();

private:
    static ImportPlan planOf(Database &database, const QByteArray &bytes);
    static ImportRun begun(Database &database, const QByteArray &bytes) { return {planOf(database, bytes), u"clients.csv"_s, PersonId{1}}; }
    static ImportRun done(Database &database, const QByteArray &bytes);
};

namespace {

const QDateTime now(QDate(2026, 3, 12), QTime(9, 0), Qt::UTC);

QByteArray many(int count)
{
    QByteArray csv = "Given name,Family name,Phone\n";
    for (int i = 0; i < count; ++i)
        csv += "Nora" + QByteArray::number(i) + ",Vale" + QByteArray::number(i) + ",55" + QByteArray::number(100000 + i) + '\n';
    return csv;
}

} // namespace

ImportPlan tst_ImportRun::planOf(Database &database, const QByteArray &bytes)
{
    DuplicateFinder known;
    for (const Client &client : orFail(ClientStore(database).all()))
        known.add(traitsOf(client, {}));
    return orFail(readImport(importSourceOf(bytes, DateOrder::DayMonthYear, now.date(), {}), known, [](qint64, qint64) { return true; }));
}

ImportRun tst_ImportRun::done(Database &database, const QByteArray &bytes)
{
    ImportRun run = begun(database, bytes);
    while (!orFail(run.step(database, now))) { }
    return run;
}

void tst_ImportRun::clients_areShownWhenAllIsStored()
{
    TestDatabase db;
    ImportRun run = begun(*db, many(1200));
    QVERIFY(!orFail(run.step(*db, now)));
    QVERIFY(!orFail(run.step(*db, now)));
    QCOMPARE(orFail(ClientStore(*db).all()).size(), 0); // none of the thousand that are stored
    QVERIFY(orFail(run.step(*db, now)));
    QCOMPARE(orFail(ClientStore(*db).all()).size(), 1200);
    QCOMPARE(run.counts(), (ImportCounts{1200, 0, 0, 0}));
}

void tst_ImportRun::completed_areAsTheyWereAfterUndo()
{
    TestDatabase db;
    Client odile;
    odile.given = u"Odile"_s;
    odile.family = u"Marchbanks"_s;
    odile.born = QDate(1979, 11, 30);
    const ClientId id = orFail(ClientStore(*db).add(odile));
    const Client before = orFail(ClientStore(*db).find(id));

    const ImportRun run = done(*db, "First name,Surname,DOB,E-mail,Note\nOdile,Marchbanks,30/11/1979,o@example.org,late\nNora,Vale,,,\n,,,x@example.org,\n");
    QCOMPARE(run.counts(), (ImportCounts{1, 1, 0, 1}));
    QCOMPARE(orFail(ClientStore(*db).find(id)).email, u"o@example.org"_s);

    QCOMPARE(orFail(ImportStore(*db).undo(run.id())), (ImportUndone{1, 1, 0}));
    Client after = orFail(ClientStore(*db).find(id));
    QCOMPARE(after.rev, before.rev + 2);
    after.rev = before.rev;
    QCOMPARE(after, before);
    QCOMPARE(orFail(ClientStore(*db).all()).size(), 1);
    QVERIFY(orFail(ImportStore(*db).all()).first().undone);
}

void tst_ImportRun::whoWasWorkedWith_stays()
{
    TestDatabase db;
    const ImportRun run = done(*db, "Given name,Family name\nNora,Vale\nLotte,Brook\nEmil,Sorrel\n");
    QList<Client> clients = orFail(ClientStore(*db).all());
    clients[0].deskNote = u"rings twice"_s;
    orFail(ClientStore(*db).update(clients[0]));
    orFail(ClientStore(*db).noteVisit(clients[1].id, now.date()));
    QCOMPARE(orFail(ImportStore(*db).undo(run.id())), (ImportUndone{1, 0, 2}));
    QCOMPARE(orFail(ClientStore(*db).all()).size(), 2);
}

void tst_ImportRun::stopped_leavesNothing()
{
    TestDatabase db;
    ImportRun run = begun(*db, many(1200));
    QVERIFY(!orFail(run.step(*db, now)));
    orFail(run.stop(*db));
    auto rows = orFail(db->run(u"SELECT count(*) FROM frontdesk.client"_s));
    QVERIFY(rows.next());
    QCOMPARE(rows.value(0).toInt(), 0);
    QCOMPARE(orFail(PendingSteps(*db).queued(Vault::FrontDesk)).size(), 0);
}

void tst_ImportRun::killed_isTakenAwayAtTheNextUnlock()
{
    TestDatabase db;
    ImportRun run = begun(*db, many(1200));
    QVERIFY(!orFail(run.step(*db, now)));
    // The program is gone here. What the next unlock does:
    const auto outcome = orFail(PendingSteps(*db).finishAll({unpublishedImportStep()}));
    QCOMPARE(outcome.done, 1);
    QVERIFY(outcome.left.isEmpty());
    auto rows = orFail(db->run(u"SELECT count(*) FROM frontdesk.client"_s));
    QVERIFY(rows.next());
    QCOMPARE(rows.value(0).toInt(), 0);
}

void tst_ImportRun::log_saysWhatBecameOfIt()
{
    TestDatabase db;
    const ImportRun run = done(*db, many(3));
    const QList<ImportRow> imports = orFail(ImportStore(*db).all());
    QCOMPARE(imports.size(), 1);
    const ImportRow expected{run.id(), now, PersonId{1}, u"clients.csv"_s, {3, 0, 0, 0}, false};
    QCOMPARE(imports.first(), expected);
}

UNTIE_TEST_MAIN(tst_ImportRun)
#include "tst_importrun.moc"
