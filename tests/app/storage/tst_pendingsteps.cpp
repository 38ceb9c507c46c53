#include "app/storage/pendingsteps.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testmain.h"

using namespace untie;
using namespace Qt::StringLiterals;

namespace {

/// Notes a setting for each step that was done; one that has been done before is done again with the same end.
StepKind noting(const QString &kind)
{
    return {kind, [](Database &database, const PendingStep &step) -> Result<> {
                auto transaction = database.begin(Vault::FrontDesk);
                if (!transaction)
                    return fail(transaction.error());
                const auto noted = database.run(u"INSERT OR REPLACE INTO frontdesk.setting (key, value) VALUES (:key, :value)"_s,
                                                {{u":key"_s, QString::number(step.subject)}, {u":value"_s, step.payload}});
                return noted ? transaction->commit() : Result<>(fail(noted.error()));
            }};
}

StepKind failing(const QString &kind)
{
    return {kind, [](Database &, const PendingStep &) -> Result<> { return fail(Error::Kind::DiskFull); }};
}

qint64 queue(Database &database, const PendingStep &step, Vault vault = Vault::Clinical)
{
    auto transaction = orFail(database.begin(vault));
    const qint64 id = orFail(PendingSteps(database).queue(vault, step));
    orFail(transaction.commit());
    return id;
}

QStringList noted(Database &database)
{
    auto rows = orFail(database.run(u"SELECT key, value FROM frontdesk.setting ORDER BY key"_s));
    QStringList lines;
    while (rows.next())
        lines.append(rows.value(0).toString() + u'=' + rows.value(1).toString());
    return lines;
}

} // namespace

class tst_PendingSteps : public QObject
{
    Q_OBJECT

private slots:
    void queued_stayUntilTheyAreDone();
    void rolledBack_wereNeverQueued();
    void done_inTheOrderOfQueueing();
    void failed_holdsUpNobody();
    void unknownKind_isLeftForANewerProgram();
    void killedBeforeItWasTaken_isDoneAgain();
    void bothVaults_areEmptied();
};

void tst_PendingSteps::queued_stayUntilTheyAreDone()
{
    TestDatabase db;
    PendingSteps steps(*db);
    const qint64 id = queue(*db, {0, u"note"_s, 7, u"seven"_s});
    QVERIFY(id > 0);
    const PendingStep step{id, u"note"_s, 7, u"seven"_s};
    QCOMPARE(orFail(steps.queued(Vault::Clinical)), QList{step});
    orFail(steps.finish(Vault::Clinical, step, noting(u"note"_s)));
    QCOMPARE(noted(*db), QStringList{u"7=seven"_s});
    QCOMPARE(orFail(steps.queued(Vault::Clinical)), QList<PendingStep>());
}

void tst_PendingSteps::rolledBack_wereNeverQueued()
{
    TestDatabase db;
    {
        auto transaction = orFail(db->begin(Vault::Clinical));
        orFail(PendingSteps(*db).queue(Vault::Clinical, {0, u"note"_s, 7, {}}));
    }
    QCOMPARE(orFail(PendingSteps(*db).queued(Vault::Clinical)), QList<PendingStep>());
}

void tst_PendingSteps::done_inTheOrderOfQueueing()
{
    TestDatabase db;
    for (const QString &value : {u"first"_s, u"second"_s, u"third"_s})
        queue(*db, {0, u"note"_s, 7, value});
    const auto outcome = orFail(PendingSteps(*db).finishAll({noting(u"note"_s)}));
    QCOMPARE(outcome.done, 3);
    QVERIFY(outcome.left.isEmpty());
    QCOMPARE(noted(*db), QStringList{u"7=third"_s});
}

void tst_PendingSteps::failed_holdsUpNobody()
{
    TestDatabase db;
    const qint64 id = queue(*db, {0, u"fail"_s, 1, {}});
    queue(*db, {0, u"note"_s, 2, u"two"_s});
    const auto outcome = orFail(PendingSteps(*db).finishAll({failing(u"fail"_s), noting(u"note"_s)}));
    QCOMPARE(outcome.done, 1);
    QCOMPARE(outcome.left.size(), 1);
    QCOMPARE(outcome.left.constFirst().first.id, id);
    QCOMPARE(outcome.left.constFirst().second.kind, Error::Kind::DiskFull);
    QCOMPARE(noted(*db), QStringList{u"2=two"_s});
    QCOMPARE(orFail(PendingSteps(*db).queued(Vault::Clinical)).size(), 1);
}

void tst_PendingSteps::unknownKind_isLeftForANewerProgram()
{
    TestDatabase db;
    queue(*db, {0, u"of tomorrow"_s, 1, {}});
    const auto outcome = orFail(PendingSteps(*db).finishAll({noting(u"note"_s)}));
    QCOMPARE(outcome.left.constFirst().second.kind, Error::Kind::NewerFormat);
    QCOMPARE(orFail(PendingSteps(*db).queued(Vault::Clinical)).size(), 1);
}

void tst_PendingSteps::killedBeforeItWasTaken_isDoneAgain()
{
    TestDatabase db;
    queue(*db, {0, u"note"_s, 7, u"seven"_s});
    const StepKind kind = noting(u"note"_s);
    orFail(kind.run(*db, orFail(PendingSteps(*db).queued(Vault::Clinical)).constFirst())); // and here the power goes
    QCOMPARE(orFail(PendingSteps(*db).finishAll({kind})).done, 1);
    QCOMPARE(noted(*db), QStringList{u"7=seven"_s});
}

void tst_PendingSteps::bothVaults_areEmptied()
{
    TestDatabase db;
    queue(*db, {0, u"note"_s, 1, u"one"_s}, Vault::FrontDesk);
    queue(*db, {0, u"note"_s, 2, u"two"_s}, Vault::Clinical);
    QCOMPARE(orFail(PendingSteps(*db).finishAll({noting(u"note"_s)})).done, 2);
    QCOMPARE(noted(*db), (QStringList{u"1=one"_s, u"2=two"_s}));
}

UNTIE_TEST_MAIN(tst_PendingSteps)
#include "tst_pendingsteps.moc"
