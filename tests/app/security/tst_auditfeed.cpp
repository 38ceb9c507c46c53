#include "app/security/auditfeed.h"

#include "app/security/permissions.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testmain.h"

using namespace untie;
using namespace Qt::StringLiterals;

class tst_AuditFeed : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void next_mergesBothChains_data();
    void next_mergesBothChains();
    void next_findsFewRowsInShortCalls();
    void next_givesNothingOfAnEmptyAudit();
    void next_isForAnOwner();
    void next_readsTheOneVaultThatIsOpen();
    void end_isWhereTheListWasBegun();

private:
    Database &db() { return *m_database; }
    static QList<VaultAuditRow> all(AuditFeed feed, Database &database, int rows)
    {
        QList<VaultAuditRow> found;
        for (int calls = 0; !feed.atEnd(); ++calls) {
            const auto page = orFail(feed.next(database, rows));
            if (page.size() > rows || calls > 1000)
                qFatal("a page is too long, or there is no end");
            found += page;
        }
        return found;
    }
    static QList<qint64> numbersOf(const QList<VaultAuditRow> &rows, Vault vault)
    {
        QList<qint64> numbers;
        for (const VaultAuditRow &row : rows) {
            if (row.vault == vault)
                numbers += row.row.seq;
        }
        return numbers;
    }

    TestDatabase m_database;
    const PersonId m_nora = newId<PersonId>();
};

/// Thirty rows of the front desk among seventy of the clinical vault.
void tst_AuditFeed::initTestCase()
{
    db().actAs({m_nora, workstationName(), {}}, accessOf(Role::Owner));
    AuditStore audit(db());
    for (int i = 0; i < 100; ++i) {
        const Vault vault = i % 10 < 3 ? Vault::FrontDesk : Vault::Clinical;
        orFail(audit.record(vault, {i % 50 == 7 ? AuditAction::Printed : AuditAction::Opened, 100 + i}));
    }
}

void tst_AuditFeed::next_mergesBothChains_data()
{
    QTest::addColumn<int>("rows");
    for (const int rows : {1, 3, 7, 100, 1000})
        QTest::addRow("%d at once", rows) << rows;
}

void tst_AuditFeed::next_mergesBothChains()
{
    QFETCH(int, rows);
    const auto found = all(AuditFeed(), db(), rows);
    QCOMPARE(found.size(), 100);
    for (qsizetype i = 1; i < found.size(); ++i)
        QVERIFY(found.at(i).row.at <= found.at(i - 1).row.at);
    for (const auto &[vault, length] : {std::pair(Vault::FrontDesk, 30), std::pair(Vault::Clinical, 70)}) {
        QList<qint64> expected;
        for (qint64 seq = length; seq > 0; --seq)
            expected += seq;
        QCOMPARE(numbersOf(found, vault), expected);
    }
}

void tst_AuditFeed::next_findsFewRowsInShortCalls()
{
    AuditFeed feed({.action = AuditAction::Printed}, 10);
    QCOMPARE(feed.progress(), 0.0);
    QList<VaultAuditRow> found;
    int calls = 0;
    double progress = 0;
    for (; !feed.atEnd(); ++calls) {
        found += orFail(feed.next(db(), 50));
        QVERIFY(feed.progress() > progress);
        progress = feed.progress();
    }
    QCOMPARE(calls, 7); // the longer chain, ten rows a call
    QCOMPARE(progress, 1.0);
    QCOMPARE(found.size(), 2);
    QCOMPARE(found.first().row.object, 157);
    QCOMPARE(found.last().row.object, 107);
}

void tst_AuditFeed::next_givesNothingOfAnEmptyAudit()
{
    TestDatabase empty;
    AuditFeed feed;
    QVERIFY(orFail(feed.next(*empty, 10)).isEmpty());
    QVERIFY(feed.atEnd());
    QCOMPARE(feed.progress(), 1.0);
}

void tst_AuditFeed::next_isForAnOwner()
{
    TestDatabase database;
    orFail(AuditStore(*database).record(Vault::FrontDesk, {AuditAction::Opened, 11}));
    database->actAs({m_nora, workstationName(), {}}, accessOf(Role::Therapist));
    AuditFeed feed;
    const auto page = feed.next(*database, 10);
    QVERIFY(!page);
    QCOMPARE(page.error().kind, Error::Kind::Denied);
}

void tst_AuditFeed::next_readsTheOneVaultThatIsOpen()
{
    const auto database = orFail(Database::open());
    orFail(database->attachInMemory(Vault::FrontDesk));
    orFail(AuditStore(*database).record(Vault::FrontDesk, {AuditAction::Opened, 11}));
    QCOMPARE(all(AuditFeed(), *database, 10).size(), 1);
}

void tst_AuditFeed::end_isWhereTheListWasBegun()
{
    TestDatabase database;
    AuditStore audit(*database);
    for (int i = 0; i < 4; ++i)
        orFail(audit.record(Vault::Clinical, {AuditAction::Opened, 11}));
    AuditFeed feed;
    QCOMPARE(orFail(feed.next(*database, 3)).size(), 3);
    orFail(audit.record(Vault::Clinical, {AuditAction::Opened, 12}));
    const auto rest = orFail(feed.next(*database, 3));
    QCOMPARE(rest.size(), 1);
    QCOMPARE(rest.first().row.seq, 1);
    QVERIFY(feed.atEnd());
}

UNTIE_TEST_MAIN(tst_AuditFeed)
#include "tst_auditfeed.moc"
