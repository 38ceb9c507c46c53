#include "app/security/auditstore.h"

#include "app/security/identity.h"
#include "app/security/permissions.h"
#include "tests/support/testclinic.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testmain.h"

#include <sqlite3.h>

using namespace untie;
using namespace Qt::StringLiterals;

class tst_AuditStore : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void append_chainsRows();
    void append_goesWithItsTransaction();
    void append_countsOnFromARestoredVault();
    void verify_findsWhatWasTamperedWith_data();
    void verify_findsWhatWasTamperedWith();
    void verifyOn_goesOnWhileRowsAreWritten();
    void verify_letsAnErasedDetailBe();
    void verify_looksAtTheNewestOnly();
    void rows_areNeverChanged_data();
    void rows_areNeverChanged();
    void rows_filter();
    void rows_areForAnOwner();
    void everybodyAddsToIt();
    void counters_tellAnOlderVault();
    void session_isWrittenDownAndSigned();
    void lastSignIn_isTheOneBefore();

private:
    Database &db() { return **m_database; }
    void forge(const char *sql)
    {
        // As somebody with the key and another program would: no authorizer, no triggers.
        sqlite3_set_authorizer(db().handle(), nullptr, nullptr);
        const QByteArray all = QByteArray("DROP TRIGGER clinical.audit_is_not_changed; DROP TRIGGER clinical.audit_is_not_shortened;"
                                          "DROP TRIGGER clinical.audit_head_is_not_changed; DROP TRIGGER clinical.audit_head_stays;") + sql;
        QCOMPARE(sqlite3_exec(db().handle(), all.constData(), nullptr, nullptr, nullptr), SQLITE_OK);
    }

    std::unique_ptr<TestDatabase> m_database;
    PersonId m_nora = newId<PersonId>();
    Identity m_keys;
};

void tst_AuditStore::init()
{
    m_database = std::make_unique<TestDatabase>();
    m_keys = newIdentity();
    db().actAs({m_nora, workstationName(), m_keys.signing.clone()}, accessOf(Role::Owner));
    AuditStore audit(db());
    orFail(audit.record(Vault::Clinical, {AuditAction::Opened, 11}));
    orFail(audit.record(Vault::Clinical, {AuditAction::Changed, 11, u"rev 1"_s}));
    orFail(audit.record(Vault::Clinical, {AuditAction::Changed, 12, u"rev 2"_s}));
    orFail(audit.signHead(Vault::Clinical));
    orFail(audit.record(Vault::Clinical, {AuditAction::Printed, 12}));
}

void tst_AuditStore::append_chainsRows()
{
    const auto verdict = orFail(AuditStore(db()).verify(Vault::Clinical));
    QVERIFY2(verdict.isSound(), qPrintable(verdict.fault));
    QCOMPARE(verdict.rows, 4);
    QCOMPARE(verdict.heads, 1);
    QCOMPARE(verdict.signers, (QList<std::pair<PersonId, QByteArray>>{{m_nora, m_keys.shown.signing}}));
    const auto rows = orFail(AuditStore(db()).rows(Vault::Clinical, {}, 10));
    QCOMPARE(rows.size(), 4);
    QCOMPARE(rows.first().action, idOf(AuditAction::Printed));
    QCOMPARE(rows.first().person, m_nora);
    QCOMPARE(rows.at(1).detail, u"rev 2"_s);
    QVERIFY(!rows.first().workstation.isEmpty());
    QVERIFY(qAbs(rows.first().at.secsTo(QDateTime::currentDateTimeUtc())) < 60);
    QCOMPARE(orFail(AuditStore(db()).head(Vault::Clinical)).seq, 4);
    QCOMPARE(orFail(AuditStore(db()).head(Vault::FrontDesk)), AuditHead{});
}

void tst_AuditStore::append_goesWithItsTransaction()
{
    {
        const auto transaction = orFail(db().begin(Vault::Clinical));
        orFail(AuditStore(db()).append(Vault::Clinical, {AuditAction::Changed, 13}));
    }
    QCOMPARE(orFail(AuditStore(db()).head(Vault::Clinical)).seq, 4);
    QVERIFY(orFail(AuditStore(db()).verify(Vault::Clinical)).isSound());
}

void tst_AuditStore::append_countsOnFromARestoredVault()
{
    orFail(AuditStore(db()).record(Vault::Clinical, {AuditAction::Restored}, 100));
    orFail(AuditStore(db()).record(Vault::Clinical, {AuditAction::Opened, 11}));
    QCOMPARE(orFail(AuditStore(db()).head(Vault::Clinical)).seq, 102);
    const auto verdict = orFail(AuditStore(db()).verify(Vault::Clinical));
    QVERIFY2(verdict.isSound(), qPrintable(verdict.fault));
    QCOMPARE(verdict.rows, 6);
}

void tst_AuditStore::verify_findsWhatWasTamperedWith_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<qint64>("row");
    QTest::newRow("another person") << QByteArray("UPDATE clinical.audit SET person_id = 5 WHERE seq = 2") << qint64(2);
    QTest::newRow("another time") << QByteArray("UPDATE clinical.audit SET at = at + 1 WHERE seq = 1") << qint64(1);
    QTest::newRow("another action") << QByteArray("UPDATE clinical.audit SET action = 'opened' WHERE seq = 3") << qint64(3);
    QTest::newRow("another record") << QByteArray("UPDATE clinical.audit SET object_id = 9 WHERE seq = 3") << qint64(3);
    QTest::newRow("another computer") << QByteArray("UPDATE clinical.audit SET workstation = 'x' WHERE seq = 4") << qint64(4);
    QTest::newRow("a clock that was not set back") << QByteArray("UPDATE clinical.audit SET set_back = 1 WHERE seq = 2") << qint64(2);
    QTest::newRow("another detail") << QByteArray("UPDATE clinical.audit_detail SET text = 'rev 9' WHERE seq = 2") << qint64(2);
    QTest::newRow("a row taken out") << QByteArray("DELETE FROM clinical.audit WHERE seq = 2") << qint64(2);
    QTest::newRow("the first rows taken out") << QByteArray("DELETE FROM clinical.audit WHERE seq < 3") << qint64(1);
    QTest::newRow("the end cut off before a signed row") << QByteArray("DELETE FROM clinical.audit WHERE seq > 2") << qint64(3);
    QTest::newRow("another hash") << QByteArray("UPDATE clinical.audit SET hash = randomblob(32) WHERE seq = 4") << qint64(4);
    QTest::newRow("another signature") << QByteArray("UPDATE clinical.audit_head SET signature = randomblob(64)") << qint64(3);
    QTest::newRow("signed as somebody else") << QByteArray("UPDATE clinical.audit_head SET person_id = 5") << qint64(3);
}

void tst_AuditStore::verify_findsWhatWasTamperedWith()
{
    QFETCH(QByteArray, sql);
    QFETCH(qint64, row);
    forge(sql.constData());
    const auto verdict = orFail(AuditStore(db()).verify(Vault::Clinical));
    QVERIFY(!verdict.isSound());
    QCOMPARE(verdict.firstBroken, row);
    QVERIFY(verdict.fault.contains(QString::number(row == 3 && sql.contains("seq > 2") ? 2 : row)));

    // A row at a time it finds the same.
    auto verification = orFail(AuditStore(db()).beginVerifying(Vault::Clinical));
    while (!verification.done)
        orFail(AuditStore(db()).verifyOn(verification, 1));
    QCOMPARE(verification.verdict.firstBroken, row);
    QCOMPARE(verification.verdict.fault, verdict.fault);
}

void tst_AuditStore::verifyOn_goesOnWhileRowsAreWritten()
{
    AuditStore audit(db());
    auto verification = orFail(audit.beginVerifying(Vault::Clinical));
    QCOMPARE(verification.end, 4);
    int steps = 0;
    for (; !verification.done; ++steps) {
        if (steps == 1) {
            orFail(audit.record(Vault::Clinical, {AuditAction::Opened, 14}));
            orFail(audit.signHead(Vault::Clinical));
        }
        orFail(audit.verifyOn(verification, 2));
    }
    QCOMPARE(steps, 3);
    QVERIFY2(verification.verdict.isSound(), qPrintable(verification.verdict.fault));
    QCOMPARE(verification.verdict.rows, 5);
    QCOMPARE(verification.verdict.heads, 1); // the other was signed later
}

void tst_AuditStore::verify_letsAnErasedDetailBe()
{
    forge("DELETE FROM clinical.audit_detail WHERE seq = 2");
    QVERIFY(orFail(AuditStore(db()).verify(Vault::Clinical)).isSound());
    QCOMPARE(orFail(AuditStore(db()).rows(Vault::Clinical, {.object = 11}, 1)).first().detail, QString());
}

void tst_AuditStore::verify_looksAtTheNewestOnly()
{
    forge("UPDATE clinical.audit SET person_id = 5 WHERE seq = 1");
    const auto newest = orFail(AuditStore(db()).verify(Vault::Clinical, 2));
    QVERIFY(newest.isSound());
    QCOMPARE(newest.rows, 2);
    QVERIFY(!orFail(AuditStore(db()).verify(Vault::Clinical)).isSound());
}

void tst_AuditStore::rows_areNeverChanged_data()
{
    QTest::addColumn<QString>("sql");
    for (const char *sql : {"UPDATE clinical.audit SET person_id = 5", "DELETE FROM clinical.audit", "UPDATE clinical.audit_head SET seq = 1",
                            "DELETE FROM clinical.audit_head", "INSERT INTO clinical.audit (seq, at, person_id, workstation, action, object_id, details, hash) "
                                                               "VALUES (5, 1, 1, '', 'opened', 0, zeroblob(32), zeroblob(32))",
                            "SELECT key FROM clinical.audit_key", "UPDATE clinical.audit_key SET key = zeroblob(32)"})
        QTest::newRow(sql) << QString::fromLatin1(sql);
}

void tst_AuditStore::rows_areNeverChanged()
{
    QFETCH(QString, sql);
    const auto done = db().run(sql);
    QVERIFY(!done);
    QCOMPARE(done.error().kind, Error::Kind::Denied);
    // Nor where nobody is signed in: the tables themselves refuse.
    TestDatabase fresh;
    orFail(AuditStore(*fresh).record(Vault::Clinical, {AuditAction::Opened, 11}));
    if (sql.startsWith("UPDATE clinical.audit SET"_L1) || sql == "DELETE FROM clinical.audit"_L1)
        QVERIFY(!fresh->run(sql));
}

void tst_AuditStore::rows_filter()
{
    AuditStore audit(db());
    const auto count = [&](const AuditFilter &filter) { return orFail(audit.rows(Vault::Clinical, filter, 10)).size(); };
    QCOMPARE(count({.person = m_nora}), 4);
    QCOMPARE(count({.person = PersonId{7}}), 0);
    QCOMPARE(count({.action = AuditAction::Changed}), 2);
    QCOMPARE(count({.object = 12}), 2);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QCOMPARE(count({.from = now.addSecs(-60), .until = now.addSecs(60)}), 4);
    QCOMPARE(count({.from = now.addSecs(60)}), 0);
    QCOMPARE(count({.until = now.addSecs(-60)}), 0);
    const auto older = orFail(audit.rows(Vault::Clinical, {}, 10, 3));
    QCOMPARE(older.size(), 2);
    QCOMPARE(older.first().seq, 2);
    QCOMPARE(count({.above = 2}), 2);
    QCOMPARE(orFail(audit.rows(Vault::Clinical, {}, 1)).first().seq, 4);
}

void tst_AuditStore::rows_areForAnOwner()
{
    for (const Role role : {Role::Therapist, Role::Receptionist}) {
        db().actAs({m_nora, workstationName(), {}}, accessOf(role));
        const auto rows = AuditStore(db()).rows(Vault::FrontDesk, {}, 1);
        QVERIFY(!rows);
        QCOMPARE(rows.error().kind, Error::Kind::Denied);
    }
}

void tst_AuditStore::everybodyAddsToIt()
{
    db().actAs({m_nora, workstationName(), {}}, accessOf(Role::Receptionist));
    orFail(AuditStore(db()).record(Vault::FrontDesk, {AuditAction::Opened, 11, u"detail"_s}));
    QCOMPARE(orFail(AuditStore(db()).head(Vault::FrontDesk)).seq, 1);
    QVERIFY(!db().run(u"SELECT seq FROM frontdesk.audit"_s)); // and is as little trusted as before
}

void tst_AuditStore::counters_tellAnOlderVault()
{
    AuditStore audit(db());
    QCOMPARE(orFail(audit.olderVault()), std::nullopt);
    orFail(audit.rememberCounters());
    QCOMPARE(orFail(audit.olderVault()), std::nullopt);
    forge("DELETE FROM clinical.audit WHERE seq = 4");
    QCOMPARE(orFail(audit.olderVault()), std::optional(Vault::Clinical));
    orFail(audit.rememberCounters()); // forgets nothing
    QCOMPARE(orFail(audit.olderVault()), std::optional(Vault::Clinical));
    orFail(audit.acceptCounters());
    QCOMPARE(orFail(audit.olderVault()), std::nullopt);
}

void tst_AuditStore::session_isWrittenDownAndSigned()
{
    const TestClinic clinic;
    { const OpenClinic open = clinic.open(); }
    const OpenClinic open = clinic.open();
    AuditStore audit(*open.database);
    for (const Vault vault : {Vault::FrontDesk, Vault::Clinical}) {
        const auto rows = orFail(audit.rows(vault, {}, 3));
        QCOMPARE(rows.size(), 3);
        QCOMPARE(rows.at(0).action, idOf(AuditAction::SignedIn));
        QCOMPARE(rows.at(1).action, idOf(AuditAction::Locked));
        QCOMPARE(rows.at(2).action, idOf(AuditAction::SignedIn));
        QCOMPARE(rows.at(1).person, clinic.owner());
        const auto verdict = orFail(audit.verify(vault));
        QVERIFY2(verdict.isSound(), qPrintable(verdict.fault));
        QVERIFY(verdict.heads >= 1);
    }
    QCOMPARE(open.session.olderVault, std::nullopt);
}

void tst_AuditStore::lastSignIn_isTheOneBefore()
{
    const TestClinic clinic; // which signs in to be made
    const OpenClinic open = clinic.open();
    const auto last = orFail(AuditStore(*open.database).lastSignIn(clinic.owner()));
    QVERIFY(last);
    QCOMPARE(last->seq, 1);
    QCOMPARE(orFail(AuditStore(*open.database).lastSignIn(PersonId{7})), std::nullopt);
}

UNTIE_TEST_MAIN(tst_AuditStore)
#include "tst_auditstore.moc"
