#include "app/security/auditcheck.h"

#include "app/security/identity.h"
#include "app/security/keyring.h"
#include "app/security/permissions.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testmain.h"

#include <sqlite3.h>

using namespace untie;
using namespace Qt::StringLiterals;

class tst_AuditCheck : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void check_goesOverBothChains();
    void check_namesTheBrokenOne();
    void check_ofAnEmptyClinicIsDone();
    void strangers_areWhoTheKeyringDoesNotKnow();

private:
    Database &db() { return **m_database; }
    AuditCheck checked(qint64 newest = 1'000'000)
    {
        AuditCheck check = orFail(AuditCheck::begin(db(), newest));
        double progress = 0;
        while (!check.isDone()) {
            orFail(check.step(db()));
            if (check.progress() < progress || check.progress() > 1)
                qFatal("it does not get on");
            progress = check.progress();
        }
        return check;
    }

    std::unique_ptr<TestDatabase> m_database;
    const PersonId m_nora = newId<PersonId>();
    Identity m_keys;
};

void tst_AuditCheck::init()
{
    m_database = std::make_unique<TestDatabase>();
    m_keys = newIdentity();
    db().actAs({m_nora, workstationName(), m_keys.signing.clone()}, accessOf(Role::Owner));
    for (int i = 0; i < 3; ++i) {
        orFail(AuditStore(db()).record(Vault::Clinical, {AuditAction::Opened, 11}));
        orFail(AuditStore(db()).record(Vault::FrontDesk, {AuditAction::Changed, 11}));
    }
    orFail(AuditStore(db()).signHead(Vault::Clinical));
}

void tst_AuditCheck::check_goesOverBothChains()
{
    const AuditCheck check = checked();
    QVERIFY(check.isSound());
    QCOMPARE(check.progress(), 1.0);
    QCOMPARE(check.chains().size(), 2);
    for (const AuditVerification &chain : check.chains())
        QCOMPARE(chain.verdict.rows, 3);
    QCOMPARE(checked(2).chains().first().verdict.rows, 2);
}

void tst_AuditCheck::check_namesTheBrokenOne()
{
    sqlite3_set_authorizer(db().handle(), nullptr, nullptr);
    QCOMPARE(sqlite3_exec(db().handle(), "DROP TRIGGER clinical.audit_is_not_changed; UPDATE clinical.audit SET person_id = 5 WHERE seq = 2", nullptr, nullptr, nullptr), SQLITE_OK);
    const AuditCheck check = checked();
    QVERIFY(!check.isSound());
    QVERIFY(check.chains().at(0).verdict.isSound());
    QCOMPARE(check.chains().at(1).vault, Vault::Clinical);
    QCOMPARE(check.chains().at(1).verdict.firstBroken, 2);
}

void tst_AuditCheck::check_ofAnEmptyClinicIsDone()
{
    m_database = std::make_unique<TestDatabase>();
    const AuditCheck check = checked();
    QVERIFY(check.isSound());
    QCOMPARE(check.progress(), 1.0);
}

void tst_AuditCheck::strangers_areWhoTheKeyringDoesNotKnow()
{
    const AuditVerdict verdict = checked().chains().at(1).verdict;
    QCOMPARE(verdict.heads, 1);
    Keyring keyring;
    QCOMPARE(strangersAmong(verdict, keyring), QList{m_nora});
    keyring.retired.append({m_nora, m_keys.shown.signing, 0});
    QCOMPARE(strangersAmong(verdict, keyring), QList<PersonId>());
    keyring.retired.clear();
    KeyringPerson nora;
    nora.person = m_nora;
    nora.keys = m_keys.shown;
    keyring.people.append(nora);
    QCOMPARE(strangersAmong(verdict, keyring), QList<PersonId>());
    keyring.people.first().person = newId<PersonId>(); // the key, but somebody else's
    QCOMPARE(strangersAmong(verdict, keyring), QList{m_nora});
}

UNTIE_TEST_MAIN(tst_AuditCheck)
#include "tst_auditcheck.moc"
