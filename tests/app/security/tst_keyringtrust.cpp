#include "app/security/grants.h"
#include "app/security/keyringseenstore.h"
#include "app/security/keys.h"
#include "app/storage/durablefile.h"
#include "tests/support/testclinic.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testmain.h"

using namespace untie;
using namespace Qt::StringLiterals;

namespace {

QByteArray bytesOf(const ClinicFolder &folder)
{
    return orFail(readWhole(folder.keyring(), 1'000'000));
}

void putBack(const ClinicFolder &folder, const QByteArray &keyring)
{
    orFail(writeDurably(folder.keyring(), keyring));
}

void addNora(const TestClinic &clinic)
{
    clinic.employ(u"Nora"_s, Role::Therapist);
}

quint64 remembered(const TestClinic &clinic)
{
    return orFail(KeyringSeenStore(*clinic.open().database).revision());
}

} // namespace

class tst_KeyringTrust : public QObject
{
    Q_OBJECT

private slots:
    void newClinic_remembersItsKeyring();
    void oldKeyringPutBack_isTold();
    void oldKeyringPutBack_letsOldPasswordsInButIsTold();
    void oldKeyringPutBack_administersNobody();
    void newestKeyringPutBack_isTrustedAgain();
    void keyringThatIsNotRememberedYet_isTrusted();
    void onlyOwners_updateTheMemory();
    void anotherKeyringOfTheSameRevision_isTold();
    void sentence_saysWhatToDo();
    void risenFloor_wrapsAnewAtSignIn();
    void risenFloor_leavesOthersAlone();

private:
    CheapKdf m_cheap;
};

void tst_KeyringTrust::newClinic_remembersItsKeyring()
{
    const TestClinic clinic;
    QCOMPARE(remembered(clinic), 1u);
    addNora(clinic);
    QCOMPARE(remembered(clinic), 2u);
}

void tst_KeyringTrust::oldKeyringPutBack_isTold()
{
    const TestClinic clinic;
    const QByteArray old = bytesOf(clinic.folder());
    addNora(clinic);
    putBack(clinic.folder(), old);
    for (int i = 0; i < 2; ++i) { // being told once does not make it right
        const OpenClinic open = clinic.open();
        QCOMPARE(open.session.keyring, KeyringTrust::Older);
        QVERIFY(open.database->has(Vault::Clinical));
    }
    QCOMPARE(remembered(clinic), 2u);
}

void tst_KeyringTrust::oldKeyringPutBack_letsOldPasswordsInButIsTold()
{
    const TestClinic clinic;
    const PersonId nora = clinic.employ(u"Nora"_s, Role::Receptionist);
    const QByteArray old = bytesOf(clinic.folder());
    orFail(resetPassword(*clinic.open().database, clinic.administrator(), nora, Secret::fromText(u"nine walnut ladders"_s)));
    QVERIFY(!signIn(clinic.folder(), u"Nora"_s, TestClinic::password()));
    putBack(clinic.folder(), old);
    QCOMPARE(clinic.open(u"Nora"_s).session.keyring, KeyringTrust::Older);
    QCOMPARE(clinic.open().session.keyring, KeyringTrust::Older);
}

void tst_KeyringTrust::oldKeyringPutBack_administersNobody()
{
    const TestClinic clinic;
    const QByteArray old = bytesOf(clinic.folder());
    addNora(clinic);
    putBack(clinic.folder(), old);
    const OpenClinic open = clinic.open();
    const Secret password = TestClinic::password();
    const auto added = addAccount(*open.database, clinic.administrator(), {newId<PersonId>(), u"Ada"_s, Role::Therapist, password});
    QVERIFY(!added);
    QCOMPARE(added.error().kind, Error::Kind::Tampered);
    QCOMPARE(added.error().subject, clinic.folder().keyring());
    QCOMPARE(recoverySheetAgain(*open.database, clinic.administrator()).error().kind, Error::Kind::Tampered);
    QCOMPARE(bytesOf(clinic.folder()), old);
}

void tst_KeyringTrust::newestKeyringPutBack_isTrustedAgain()
{
    const TestClinic clinic;
    const QByteArray old = bytesOf(clinic.folder());
    addNora(clinic);
    const QByteArray newest = bytesOf(clinic.folder());
    putBack(clinic.folder(), old);
    QCOMPARE(clinic.open().session.keyring, KeyringTrust::Older);
    putBack(clinic.folder(), newest);
    QCOMPARE(clinic.open().session.keyring, KeyringTrust::Trusted);
}

void tst_KeyringTrust::keyringThatIsNotRememberedYet_isTrusted()
{
    // The program died between writing the keyring and remembering it.
    const TestClinic clinic;
    addNora(clinic);
    {
        const OpenClinic open = clinic.open();
        orFail(open.database->run(u"UPDATE frontdesk.keyring_seen SET revision = 1, hash = zeroblob(32)"_s));
    }
    QCOMPARE(clinic.open(u"Nora"_s).session.keyring, KeyringTrust::Trusted);
    QCOMPARE(clinic.open().session.keyring, KeyringTrust::Trusted);
    QCOMPARE(remembered(clinic), 2u);
}

void tst_KeyringTrust::onlyOwners_updateTheMemory()
{
    const TestClinic clinic;
    addNora(clinic);
    {
        const OpenClinic open = clinic.open();
        orFail(open.database->run(u"UPDATE frontdesk.keyring_seen SET revision = 1, hash = zeroblob(32)"_s));
    }
    const OpenClinic open = clinic.open(u"Nora"_s);
    QCOMPARE(orFail(KeyringSeenStore(*open.database).revision()), 1u);
    QCOMPARE(KeyringSeenStore(*open.database).remember(orFail(readKeyring(clinic.folder()))).error().kind, Error::Kind::Denied);
}

void tst_KeyringTrust::anotherKeyringOfTheSameRevision_isTold()
{
    // A receptionist cannot check the clinical code, but the vault remembers it.
    const TestClinic clinic;
    clinic.employ(u"Desk"_s, Role::Receptionist);
    QCOMPARE(clinic.open(u"Desk"_s).session.keyring, KeyringTrust::Trusted);
    Keyring keyring = orFail(readKeyring(clinic.folder()));
    keyring.clinicalMac.fill('x');
    putBack(clinic.folder(), toBytes(keyring));
    QCOMPARE(clinic.open(u"Desk"_s).session.keyring, KeyringTrust::Changed);
}

void tst_KeyringTrust::sentence_saysWhatToDo()
{
    QVERIFY(explain(KeyringTrust::Trusted).isEmpty());
    QVERIFY(explain(KeyringTrust::Changed).contains(u"backup"_s));
    QVERIFY(explain(KeyringTrust::Older).contains(u"older"_s));
}

void tst_KeyringTrust::risenFloor_wrapsAnewAtSignIn()
{
    const TestClinic clinic;
    const auto cost = [&] { return orFail(readKeyring(clinic.folder())).people[0].wrapped.cost; };
    QCOMPARE(cost(), (KdfCost{1, 8192}));
    m_cheap.raise({2, 16384});
    QVERIFY(clinic.open().database);
    QCOMPARE(cost(), (KdfCost{2, 16384}));
    const QByteArray wrapped = bytesOf(clinic.folder());
    const OpenClinic open = clinic.open(); // with the same password, and once is enough
    QCOMPARE(open.session.keyring, KeyringTrust::Trusted);
    QCOMPARE(bytesOf(clinic.folder()), wrapped);
    QVERIFY(!signIn(clinic.folder(), {}, Secret::fromText(u"eight linden boxes"_s)));
    QCOMPARE(bytesOf(clinic.folder()), wrapped);
    m_cheap.resume();
}

void tst_KeyringTrust::risenFloor_leavesOthersAlone()
{
    const TestClinic clinic;
    addNora(clinic);
    const KeyringPerson nora = orFail(readKeyring(clinic.folder())).people[1];
    m_cheap.raise({2, 16384});
    QVERIFY(clinic.open().database);
    QCOMPARE(orFail(readKeyring(clinic.folder())).people[1], nora);
    QVERIFY(clinic.open(u"Nora"_s).database);
    m_cheap.resume();
}

UNTIE_TEST_MAIN(tst_KeyringTrust)
#include "tst_keyringtrust.moc"
