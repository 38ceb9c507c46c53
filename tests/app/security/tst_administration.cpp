#include "app/security/auditstore.h"
#include "app/security/keyring.h"
#include "app/security/keys.h"
#include "app/security/ownpassword.h"
#include "app/security/recoverysheet.h"
#include "app/security/reencryption.h"
#include "app/storage/durablefile.h"
#include "tests/support/testclinic.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testmain.h"

#include <csignal>
#include <functional>
#include <sqlite3.h>
#include <sys/resource.h>

using namespace untie;
using namespace Qt::StringLiterals;

/// One act of administration by somebody, on somebody.
using Act = std::function<Result<>(Database &, const Administrator &, PersonId)>;
Q_DECLARE_METATYPE(Act)

namespace {

Secret another()
{
    return Secret::fromText(u"nine walnut ladders"_s);
}

/// Only whether it was done; what is to be encrypted anew is left for later.
template <class T>
Result<> only(const Result<T> &result)
{
    return result ? Result<>() : Result<>(fail(result.error()));
}

KeyringPerson inKeyring(const ClinicFolder &folder, PersonId person)
{
    const Keyring keyring = orFail(readKeyring(folder));
    for (const KeyringPerson &somebody : keyring.people) {
        if (somebody.person == person)
            return somebody;
    }
    return {};
}

QByteArray bytesOf(const ClinicFolder &folder)
{
    return orFail(readWhole(folder.keyring(), 1'000'000));
}

} // namespace

class tst_Administration : public QObject
{
    Q_OBJECT

private slots:
    void newAccount_opensWhatItsRoleSays_data();
    void newAccount_opensWhatItsRoleSays();
    void newAccount_isAskedForWhatItNeeds_data();
    void newAccount_isAskedForWhatItNeeds();
    void name_isChangedForSignIn();
    void raisedRole_opensMore_data();
    void raisedRole_opensMore();
    void sameRole_changesNothing();
    void resetPassword_letsInWithTheNewOneOnly();
    void resetPassword_keepsTheOldSigningKeyForChecking();
    void resetPassword_isNotForOneself();
    void sheet_isGivenAgain();
    void everyAct_raisesTheRevisionAndStaysTrusted_data();
    void everyAct_raisesTheRevisionAndStaysTrusted();
    void everyAct_isInTheAuditOfBothVaults_data();
    void everyAct_isInTheAuditOfBothVaults();
    void actThatCannotBeWrittenDown_isNotDone();
    void everyAct_isRefusedToOthers_data();
    void everyAct_isRefusedToOthers();
    void lastOwner_stays();
    void fullList_isRefused();
    void fullDisk_changesNothing();
    void ownPassword_isChangedByAnybody();
    void ownPassword_needsTheOldOne();

private:
    static void acts();
    CheapKdf m_cheap;
};

void tst_Administration::newAccount_opensWhatItsRoleSays_data()
{
    QTest::addColumn<Role>("role");
    QTest::addColumn<bool>("clinical");
    QTest::newRow("receptionist") << Role::Receptionist << false;
    QTest::newRow("therapist") << Role::Therapist << true;
    QTest::newRow("owner") << Role::Owner << true;
}

void tst_Administration::newAccount_opensWhatItsRoleSays()
{
    QFETCH(Role, role);
    QFETCH(bool, clinical);
    const TestClinic clinic;
    const PersonId person = clinic.employ(u"  Nora   Quill "_s, role);
    const OpenClinic open = clinic.open(u"nora quill"_s);
    QCOMPARE(open.session.person, person);
    QCOMPARE(open.session.name, u"Nora Quill"_s);
    QCOMPARE(open.session.role, role);
    QCOMPARE(open.session.keyring, KeyringTrust::Trusted);
    QVERIFY(open.database->has(Vault::FrontDesk));
    QCOMPARE(open.database->has(Vault::Clinical), clinical);
    QCOMPARE(orFail(accountsOf(clinic.folder())).constLast(), (Account{person, u"Nora Quill"_s, role}));
    // An owner is whoever holds R, and may do what the first one may.
    QCOMPARE(!inKeyring(clinic.folder(), person).recovery.isEmpty(), role == Role::Owner);
}

void tst_Administration::newAccount_isAskedForWhatItNeeds_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("password");
    QTest::newRow("no name") << u" \t"_s << u"nine walnut ladders"_s;
    QTest::newRow("a name of 201 letters") << QString(201, u'n') << u"nine walnut ladders"_s;
    QTest::newRow("the owner's name") << u"test  OWNER"_s << u"nine walnut ladders"_s;
    QTest::newRow("no password") << u"Nora"_s << QString();
    QTest::newRow("eleven letters, more bytes") << u"Nora"_s << u"ääääääääääö"_s;
}

void tst_Administration::newAccount_isAskedForWhatItNeeds()
{
    QFETCH(QString, name);
    QFETCH(QString, password);
    const TestClinic clinic;
    const QByteArray before = bytesOf(clinic.folder());
    const OpenClinic open = clinic.open();
    const Secret typed = Secret::fromText(password);
    const auto added = addAccount(*open.database, clinic.administrator(), {newId<PersonId>(), name, Role::Therapist, typed});
    QVERIFY(!added);
    QCOMPARE(added.error().kind, Error::Kind::Invalid);
    QVERIFY(added.error().subject.endsWith(u'.'));
    QCOMPARE(bytesOf(clinic.folder()), before);
}

void tst_Administration::name_isChangedForSignIn()
{
    const TestClinic clinic;
    const PersonId nora = clinic.employ(u"Nora Quill"_s, Role::Therapist);
    {
        const OpenClinic open = clinic.open();
        orFail(renameAccount(*open.database, clinic.administrator(), nora, u" Nora  Farrow "_s));
        orFail(renameAccount(*open.database, clinic.administrator(), nora, u"nora FARROW"_s)); // their own name is not another's
        QCOMPARE(renameAccount(*open.database, clinic.administrator(), nora, u"Test Owner"_s).error().kind, Error::Kind::Invalid);
        QCOMPARE(renameAccount(*open.database, clinic.administrator(), newId<PersonId>(), u"X"_s).error().kind, Error::Kind::NotFound);
    }
    QVERIFY(!signIn(clinic.folder(), u"Nora Quill"_s, TestClinic::password()));
    QCOMPARE(clinic.open(u"Nora Farrow"_s).session.name, u"nora FARROW"_s);
}

void tst_Administration::raisedRole_opensMore_data()
{
    QTest::addColumn<Role>("before");
    QTest::addColumn<Role>("after");
    QTest::newRow("receptionist to therapist") << Role::Receptionist << Role::Therapist;
    QTest::newRow("receptionist to owner") << Role::Receptionist << Role::Owner;
    QTest::newRow("therapist to owner") << Role::Therapist << Role::Owner;
}

void tst_Administration::raisedRole_opensMore()
{
    QFETCH(Role, before);
    QFETCH(Role, after);
    const TestClinic clinic;
    const PersonId nora = clinic.employ(u"Nora"_s, before);
    {
        const OpenClinic open = clinic.open();
        QVERIFY(!orFail(changeRole(*open.database, clinic.administrator(), nora, after))); // nothing to encrypt anew
    }
    const OpenClinic open = clinic.open(u"Nora"_s);
    QCOMPARE(open.session.role, after);
    QVERIFY(open.database->has(Vault::Clinical));
    QCOMPARE(open.session.keyring, KeyringTrust::Trusted);
    QVERIFY(!pendingReencryption(orFail(readKeyring(clinic.folder()))));
    if (after != Role::Owner)
        return;
    const Secret password = TestClinic::password();
    const Administrator by{clinic.folder(), nora, password};
    QCOMPARE(orFail(recoverySheetAgain(*open.database, by)), clinic.recoverySheet());
}

void tst_Administration::sameRole_changesNothing()
{
    const TestClinic clinic;
    const PersonId nora = clinic.employ(u"Nora"_s, Role::Therapist);
    const QByteArray before = bytesOf(clinic.folder());
    const OpenClinic open = clinic.open();
    QVERIFY(!orFail(changeRole(*open.database, clinic.administrator(), nora, Role::Therapist)));
    QCOMPARE(bytesOf(clinic.folder()), before);
}

void tst_Administration::resetPassword_letsInWithTheNewOneOnly()
{
    const TestClinic clinic;
    for (const Role role : {Role::Receptionist, Role::Therapist, Role::Owner}) {
        const QString name = u"Nora %1"_s.arg(int(role));
        const PersonId nora = clinic.employ(name, role);
        const KeyringPerson before = inKeyring(clinic.folder(), nora);
        orFail(resetPassword(*clinic.open().database, clinic.administrator(), nora, another()));
        QCOMPARE(signIn(clinic.folder(), name, TestClinic::password()).error().kind, Error::Kind::WrongPassword);
        const OpenClinic open = orFail(signIn(clinic.folder(), name, another()));
        QCOMPARE(open.session.role, role);
        QCOMPARE(open.session.person, nora);
        // Nothing of theirs opens with what they had.
        const KeyringPerson after = inKeyring(clinic.folder(), nora);
        QVERIFY(after.keys.sealing != before.keys.sealing && after.keys.signing != before.keys.signing);
        for (const Grant &grant : after.grants)
            QVERIFY(!before.grants.contains(grant));
    }
}

void tst_Administration::resetPassword_keepsTheOldSigningKeyForChecking()
{
    const TestClinic clinic;
    const PersonId nora = clinic.employ(u"Nora"_s, Role::Therapist);
    const QByteArray signing = inKeyring(clinic.folder(), nora).keys.signing;
    const qint64 before = QDateTime::currentMSecsSinceEpoch();
    orFail(resetPassword(*clinic.open().database, clinic.administrator(), nora, another()));
    const QList<RetiredKey> retired = orFail(readKeyring(clinic.folder())).retired;
    QCOMPARE(retired.size(), 1);
    QCOMPARE(retired[0].person, nora);
    QCOMPARE(retired[0].signing, signing);
    QVERIFY(retired[0].retiredAt >= before && retired[0].retiredAt <= QDateTime::currentMSecsSinceEpoch());
}

void tst_Administration::resetPassword_isNotForOneself()
{
    const TestClinic clinic;
    const OpenClinic open = clinic.open();
    QCOMPARE(resetPassword(*open.database, clinic.administrator(), clinic.owner(), another()).error().kind, Error::Kind::Invalid);
}

void tst_Administration::sheet_isGivenAgain()
{
    const TestClinic clinic;
    const OpenClinic open = clinic.open();
    QCOMPARE(orFail(recoverySheetAgain(*open.database, clinic.administrator())), clinic.recoverySheet());
}

void tst_Administration::acts()
{
    QTest::addColumn<Act>("act");
    const auto row = [](const char *name, Act act) { QTest::newRow(name) << act; };
    row("add", [](Database &db, const Administrator &by, PersonId) {
        const Secret password = another();
        return addAccount(db, by, {newId<PersonId>(), u"Somebody New"_s, Role::Owner, password});
    });
    row("rename", [](Database &db, const Administrator &by, PersonId on) { return renameAccount(db, by, on, u"Another Name"_s); });
    row("reset", [](Database &db, const Administrator &by, PersonId on) { return resetPassword(db, by, on, another()); });
    row("raise", [](Database &db, const Administrator &by, PersonId on) { return only(changeRole(db, by, on, Role::Owner)); });
    row("lower", [](Database &db, const Administrator &by, PersonId on) { return only(changeRole(db, by, on, Role::Receptionist)); });
    row("remove", [](Database &db, const Administrator &by, PersonId on) { return only(removeAccount(db, by, on)); });
    row("another secret", [](Database &db, const Administrator &by, PersonId) { return only(replaceRecovery(db, by, newRecoverySecret())); });
}

void tst_Administration::everyAct_raisesTheRevisionAndStaysTrusted_data()
{
    acts();
}

void tst_Administration::everyAct_raisesTheRevisionAndStaysTrusted()
{
    QFETCH(Act, act);
    const TestClinic clinic;
    const PersonId nora = clinic.employ(u"Nora"_s, Role::Therapist);
    clinic.employ(u"Desk"_s, Role::Receptionist);
    const quint64 before = orFail(readKeyring(clinic.folder())).revision;
    orFail(act(*clinic.open().database, clinic.administrator(), nora));
    QCOMPARE(orFail(readKeyring(clinic.folder())).revision, before + 1);
    for (const QString &name : {TestClinic::ownerName(), u"Desk"_s})
        QCOMPARE(clinic.open(name).session.keyring, KeyringTrust::Trusted);
}

void tst_Administration::everyAct_isInTheAuditOfBothVaults_data()
{
    acts();
    QTest::newRow("the sheet") << Act([](Database &db, const Administrator &by, PersonId) { return only(recoverySheetAgain(db, by)); });
    QTest::newRow("own password") << Act([](Database &db, const Administrator &by, PersonId) {
        return changePassword(db, by.folder, by.person, TestClinic::password(), another());
    });
}

void tst_Administration::everyAct_isInTheAuditOfBothVaults()
{
    QFETCH(Act, act);
    const TestClinic clinic;
    const PersonId nora = clinic.employ(u"Nora"_s, Role::Therapist);
    const OpenClinic open = clinic.open();
    const auto rows = [&](Vault vault) { return orFail(AuditStore(*open.database).rows(vault, {}, 100)); };
    const qsizetype before = rows(Vault::FrontDesk).size();
    orFail(act(*open.database, clinic.administrator(), nora));
    for (const Vault vault : {Vault::FrontDesk, Vault::Clinical}) {
        const AuditRow newest = rows(vault).constFirst();
        const QList<AuditAction> told{AuditAction::PeopleChanged, AuditAction::KeysChanged, AuditAction::Exported};
        QVERIFY(told.contains(*auditActionFromId(newest.action)));
        QCOMPARE(newest.person, clinic.owner());
        QVERIFY(!newest.detail.isEmpty() && !newest.detail.contains(u"Nora"_s) && !newest.detail.contains(u"Somebody"_s));
    }
    QCOMPARE(rows(Vault::FrontDesk).size(), before + 1);
}

void tst_Administration::actThatCannotBeWrittenDown_isNotDone()
{
    const TestClinic clinic;
    const QByteArray before = bytesOf(clinic.folder());
    const OpenClinic open = clinic.open();
    sqlite3_set_authorizer(open.database->handle(), nullptr, nullptr);
    QCOMPARE(sqlite3_exec(open.database->handle(), "DROP TABLE clinical.audit", nullptr, nullptr, nullptr), SQLITE_OK);
    QVERIFY(!renameAccount(*open.database, clinic.administrator(), clinic.owner(), u"Another Name"_s));
    QCOMPARE(bytesOf(clinic.folder()), before);
}

void tst_Administration::everyAct_isRefusedToOthers_data()
{
    acts();
    QTest::newRow("the sheet") << Act([](Database &db, const Administrator &by, PersonId) { return only(recoverySheetAgain(db, by)); });
}

void tst_Administration::everyAct_isRefusedToOthers()
{
    QFETCH(Act, act);
    const TestClinic clinic;
    const PersonId nora = clinic.employ(u"Nora"_s, Role::Therapist);
    const PersonId desk = clinic.employ(u"Desk"_s, Role::Receptionist);
    const PersonId thea = clinic.employ(u"Thea"_s, Role::Therapist);
    const OpenClinic open = clinic.open();
    const QByteArray before = bytesOf(clinic.folder());
    const Secret password = TestClinic::password();
    const Secret wrong = Secret::fromText(u"eight linden boxes"_s);
    const auto refused = [&](const Administrator &by) { return act(*open.database, by, nora).error().kind; };
    QCOMPARE(refused({clinic.folder(), clinic.owner(), wrong}), Error::Kind::WrongPassword);
    QCOMPARE(refused({clinic.folder(), thea, password}), Error::Kind::Denied);
    QCOMPARE(refused({clinic.folder(), desk, password}), Error::Kind::Denied);
    QCOMPARE(refused({clinic.folder(), newId<PersonId>(), password}), Error::Kind::Denied);
    QCOMPARE(bytesOf(clinic.folder()), before);

    // Somebody gave themself a name, an owner's keys, or a longer life; an owner must not seal keys to that.
    const Keyring good = orFail(readKeyring(clinic.folder()));
    const auto changed = [&](const std::function<void(Keyring &)> &change) {
        Keyring keyring = good;
        change(keyring);
        orFail(writeDurably(clinic.folder().keyring(), toBytes(keyring)));
        return refused({clinic.folder(), clinic.owner(), password});
    };
    QCOMPARE(changed([](Keyring &k) { k.people[1].name = u"Mallory"_s; }), Error::Kind::Tampered);
    QCOMPARE(changed([](Keyring &k) { k.people[1].keys = newIdentity().shown; }), Error::Kind::Tampered);
    QCOMPARE(changed([](Keyring &k) { k.people.removeLast(); }), Error::Kind::Tampered);
    QCOMPARE(changed([](Keyring &k) { k.clinicalMac.fill('x'); }), Error::Kind::Tampered);
    QCOMPARE(changed([](Keyring &k) { --k.revision; }), Error::Kind::Tampered);
}

void tst_Administration::lastOwner_stays()
{
    const TestClinic clinic;
    clinic.employ(u"Nora"_s, Role::Therapist);
    const OpenClinic open = clinic.open();
    const QByteArray before = bytesOf(clinic.folder());
    const Secret fresh = newRecoverySecret();
    QCOMPARE(removeAccount(*open.database, clinic.administrator(), clinic.owner(), fresh).error().kind, Error::Kind::Invalid);
    QCOMPARE(changeRole(*open.database, clinic.administrator(), clinic.owner(), Role::Therapist, fresh).error().kind, Error::Kind::Invalid);
    QCOMPARE(bytesOf(clinic.folder()), before);

    const PersonId second = newId<PersonId>();
    orFail(addAccount(*open.database, clinic.administrator(), {second, u"Second"_s, Role::Owner, fresh}));
    // An owner knows R, so they do not leave without a new one.
    QCOMPARE(removeAccount(*open.database, clinic.administrator(), second).error().kind, Error::Kind::Invalid);
    QCOMPARE(changeRole(*open.database, clinic.administrator(), second, Role::Receptionist).error().kind, Error::Kind::Invalid);
    QVERIFY(removeAccount(*open.database, clinic.administrator(), clinic.owner(), fresh));
}

void tst_Administration::fullList_isRefused()
{
    const TestClinic clinic;
    const OpenClinic open = clinic.open();
    Keyring keyring = orFail(readKeyring(clinic.folder()));
    const KeyringPerson somebody = keyring.people[0];
    while (keyring.people.size() < 1000) {
        keyring.people.append(somebody);
        keyring.people.last().person = newId<PersonId>();
        keyring.people.last().name = u"Somebody %1"_s.arg(keyring.people.size());
    }
    ++keyring.revision;
    for (const Vault vault : {Vault::FrontDesk, Vault::Clinical})
        (vault == Vault::FrontDesk ? keyring.frontDeskMac : keyring.clinicalMac) = keyringMac(keyring, vault, keyringMacKey(vaultKey(clinic.recovery(), vault, 1)));
    orFail(writeDurably(clinic.folder().keyring(), toBytes(keyring)));
    const QByteArray before = bytesOf(clinic.folder());
    const Secret password = another();
    const auto added = addAccount(*open.database, clinic.administrator(), {newId<PersonId>(), u"One Too Many"_s, Role::Therapist, password});
    QVERIFY(!added);
    QCOMPARE(added.error().kind, Error::Kind::Invalid);
    QCOMPARE(bytesOf(clinic.folder()), before);
}

void tst_Administration::fullDisk_changesNothing()
{
    const TestClinic clinic;
    const QByteArray before = bytesOf(clinic.folder());
    {
        const OpenClinic open = clinic.open();
        rlimit limit{};
        QCOMPARE(getrlimit(RLIMIT_FSIZE, &limit), 0);
        const rlimit tight{200, limit.rlim_max};
        const auto handler = std::signal(SIGXFSZ, SIG_IGN);
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &tight), 0);
        const Secret password = another();
        const auto added = addAccount(*open.database, clinic.administrator(), {newId<PersonId>(), u"Nora"_s, Role::Therapist, password});
        setrlimit(RLIMIT_FSIZE, &limit);
        std::signal(SIGXFSZ, handler);
        QVERIFY(!added);
        QCOMPARE(added.error().kind, Error::Kind::DiskFull);
    }
    QCOMPARE(bytesOf(clinic.folder()), before);
    QCOMPARE(QDir(clinic.folder().path).entryList(QDir::Files | QDir::Hidden).size(), 3);
    QCOMPARE(clinic.open().session.keyring, KeyringTrust::Trusted);
}

void tst_Administration::ownPassword_isChangedByAnybody()
{
    const TestClinic clinic;
    for (const Role role : {Role::Receptionist, Role::Therapist, Role::Owner}) {
        const QString name = u"Nora %1"_s.arg(int(role));
        const PersonId nora = clinic.employ(name, role);
        const KeyringPerson before = inKeyring(clinic.folder(), nora);
        orFail(changePassword(*clinic.open(name).database, clinic.folder(), nora, TestClinic::password(), another()));
        QVERIFY(!signIn(clinic.folder(), name, TestClinic::password()));
        const OpenClinic open = orFail(signIn(clinic.folder(), name, another()));
        QCOMPARE(open.session.role, role);
        QCOMPARE(open.session.keyring, KeyringTrust::Trusted);
        // Only how their own keys are kept is another.
        KeyringPerson after = inKeyring(clinic.folder(), nora);
        QVERIFY(after.wrapped != before.wrapped);
        after.wrapped = before.wrapped;
        QCOMPARE(after, before);
    }
    QCOMPARE(clinic.open().session.keyring, KeyringTrust::Trusted);
}

void tst_Administration::ownPassword_needsTheOldOne()
{
    const TestClinic clinic;
    const OpenClinic open = clinic.open();
    const QByteArray before = bytesOf(clinic.folder());
    const auto changed = [&](PersonId person, const Secret &old, const Secret &fresh) {
        return changePassword(*open.database, clinic.folder(), person, old, fresh).error().kind;
    };
    QCOMPARE(changed(clinic.owner(), another(), another()), Error::Kind::WrongPassword);
    QCOMPARE(changed(clinic.owner(), TestClinic::password(), Secret::fromText(u"too short"_s)), Error::Kind::Invalid);
    QCOMPARE(changed(newId<PersonId>(), TestClinic::password(), another()), Error::Kind::NotFound);
    QCOMPARE(bytesOf(clinic.folder()), before);
}

UNTIE_TEST_MAIN(tst_Administration)
#include "tst_administration.moc"
