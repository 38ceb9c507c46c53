#include "app/security/recovery.h"

#include "app/keeping/backupplaces.h"
#include "app/security/keys.h"
#include "app/security/reencryption.h"
#include "app/storage/durablefile.h"
#include "app/storage/vaultcopy.h"
#include "tests/support/testclinic.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testmain.h"

#include <functional>

using namespace untie;
using namespace Qt::StringLiterals;

namespace {

Secret fresh()
{
    return Secret::fromText(u"nine walnut ladders"_s);
}

Result<OpenClinic> recover(const TestClinic &clinic, const QString &name, const Secret &recovery)
{
    const Secret password = fresh();
    return recoverWithSheet(clinic.folder(), recovery, {{}, name, password});
}

Result<OpenClinic> recover(const TestClinic &clinic, const QString &name = TestClinic::ownerName())
{
    return recover(clinic, name, clinic.recovery());
}

void put(const TestClinic &clinic)
{
    orFail(clinic.open().database->run(u"INSERT INTO frontdesk.setting (key, value) VALUES ('canary', 'kept')"_s));
}

bool hasCanary(Database &database)
{
    auto row = database.run(u"SELECT value FROM frontdesk.setting WHERE key = 'canary'"_s);
    return row && row->next() && row->value(0).toString() == u"kept"_s;
}

void finish(OpenClinic &open)
{
    while (orFail(open.session.reencryption->step(*open.database)) == Reencryption::State::Working) { }
}

/// Encrypts a vault of a closed clinic under the key of another epoch, with the keyring none the wiser.
void encryptUnder(const TestClinic &clinic, Vault vault, quint64 epoch)
{
    const QString file = clinic.folder().vault(vault);
    auto database = orFail(Database::open());
    orFail(database->attach(vault, file, pageKey(vaultKey(clinic.recovery(), vault, 1))));
    auto copy = orFail(VaultCopy::begin(*database, vault, file + ".copy"_L1, pageKey(vaultKey(clinic.recovery(), vault, epoch))));
    QVERIFY(orFail(copy.step(-1)));
    orFail(copy.finish());
    orFail(database->detach(vault));
    orFail(replaceDurably(file + ".copy"_L1, file));
}

} // namespace

class tst_Recovery : public QObject
{
    Q_OBJECT

private slots:
    void bareVaults_openWithTheSheet();
    void laterEpochs_areFoundByTrying();
    void anotherSheet_opensNothing();
    void missingAndHeldFiles_areNamed();
    void keyringThatCannotBeUsed_isMadeAnew_data();
    void keyringThatCannotBeUsed_isMadeAnew();
    void forgottenPassword_keepsTheAccountAndAllOthers();
    void anotherName_becomesOwnerBesideTheOthers();
    void knownPerson_keepsTheirNumber();
    void newKeyring_isNewerThanTheVaultRemembers();
    void interruptedReencryption_isTakenUp();
    void interruptedNewSheet_leavesTheOldOne();
    void nameOrPassword_isCheckedFirst_data();
    void nameOrPassword_isCheckedFirst();

private:
    CheapKdf m_cheap;
};

void tst_Recovery::bareVaults_openWithTheSheet()
{
    const TestClinic clinic;
    put(clinic);
    QVERIFY(QFile::remove(clinic.folder().keyring()));
    const OpenedWithSheet open = orFail(openWithSheet(clinic.folder(), clinic.recovery()));
    QVERIFY(hasCanary(*open.database));
    QVERIFY(open.database->has(Vault::Clinical));
    QCOMPARE(open.keys.size(), 2u);
    for (const HeldKey &held : open.keys) {
        QCOMPARE(held.epoch, 1u);
        QVERIFY(held.key == vaultKey(clinic.recovery(), held.vault, 1));
    }
    QVERIFY(!QFile::exists(clinic.folder().keyring()));
}

void tst_Recovery::laterEpochs_areFoundByTrying()
{
    const TestClinic clinic;
    put(clinic);
    encryptUnder(clinic, Vault::FrontDesk, 37);
    encryptUnder(clinic, Vault::Clinical, 2'500);
    for (const bool keyring : {true, false}) { // it knows of the first epoch only
        if (!keyring)
            QVERIFY(QFile::remove(clinic.folder().keyring()));
        const OpenedWithSheet open = orFail(openWithSheet(clinic.folder(), clinic.recovery()));
        QVERIFY(hasCanary(*open.database));
        QCOMPARE(open.keys[0].epoch, 37u);
        QCOMPARE(open.keys[1].epoch, 2'500u);
    }
    const OpenClinic open = orFail(recover(clinic));
    QCOMPARE(open.session.keyring, KeyringTrust::Trusted);
    const Keyring keyring = orFail(readKeyring(clinic.folder()));
    QCOMPARE(keyring.frontDeskEpochs, QList<quint64>{37});
    QCOMPARE(keyring.clinicalEpochs, QList<quint64>{2'500});
    QVERIFY(keyring.revision > 2'500); // the next epoch is named after it
}

void tst_Recovery::anotherSheet_opensNothing()
{
    const TestClinic clinic;
    const QByteArray before = orFail(readWhole(clinic.folder().keyring(), 1'000'000));
    for (const auto &refused : {openWithSheet(clinic.folder(), newRecoverySecret()).error(), recover(clinic, u"Test Owner"_s, newRecoverySecret()).error()}) {
        QCOMPARE(refused.kind, Error::Kind::Mismatched);
        QCOMPARE(refused.subject, clinic.folder().vault(Vault::FrontDesk));
    }
    QCOMPARE(orFail(readWhole(clinic.folder().keyring(), 1'000'000)), before);
}

void tst_Recovery::missingAndHeldFiles_areNamed()
{
    const TestClinic clinic;
    {
        const OpenClinic open = clinic.open();
        const Error error = openWithSheet(clinic.folder(), clinic.recovery()).error();
        QCOMPARE(error.kind, Error::Kind::InUse);
        QCOMPARE(error.subject, readLockInfo(clinic.folder()));
    }
    const QString clinical = clinic.folder().vault(Vault::Clinical);
    QVERIFY(QFile::remove(clinical));
    const Error missing = openWithSheet(clinic.folder(), clinic.recovery()).error();
    QCOMPARE(missing.kind, Error::Kind::Missing);
    QCOMPARE(missing.subject, clinical);
    QCOMPARE(openWithSheet({clinic.beside(u"nowhere"_s)}, clinic.recovery()).error().kind, Error::Kind::NoFolder);
}

void tst_Recovery::keyringThatCannotBeUsed_isMadeAnew_data()
{
    using Change = std::function<void(const ClinicFolder &, const QByteArray &)>;
    QTest::addColumn<Change>("change");
    const auto edited = [](void (*edit)(Keyring &)) {
        return [edit](const ClinicFolder &folder, const QByteArray &) {
            Keyring keyring = orFail(readKeyring(folder));
            edit(keyring);
            orFail(writeDurably(folder.keyring(), toBytes(keyring)));
        };
    };
    QTest::newRow("lost") << Change([](const ClinicFolder &folder, const QByteArray &) { QFile::remove(folder.keyring()); });
    QTest::newRow("empty") << Change([](const ClinicFolder &folder, const QByteArray &) { orFail(writeDurably(folder.keyring(), {})); });
    QTest::newRow("damaged") << Change([](const ClinicFolder &folder, const QByteArray &) {
        orFail(writeDurably(folder.keyring(), orFail(readWhole(folder.keyring(), 1'000'000)).chopped(1)));
    });
    QTest::newRow("older than the vault remembers")
        << Change([](const ClinicFolder &folder, const QByteArray &old) { orFail(writeDurably(folder.keyring(), old)); });
    QTest::newRow("edited") << Change(edited([](Keyring &k) { k.people[1].name = u"Mallory"_s; }));
    QTest::newRow("of a later revision, by somebody else") << Change(edited([](Keyring &k) { k.revision += 1'000; }));
    QTest::newRow("of another clinic") << Change([](const ClinicFolder &folder, const QByteArray &) {
        const TestClinic other;
        QFile::remove(folder.keyring());
        QFile::copy(other.folder().keyring(), folder.keyring());
    });
}

void tst_Recovery::keyringThatCannotBeUsed_isMadeAnew()
{
    QFETCH(std::function<void(const ClinicFolder &, const QByteArray &)>, change);
    const TestClinic clinic;
    put(clinic);
    clinic.employ(u"Nora"_s, Role::Therapist);
    const QByteArray old = orFail(readWhole(clinic.folder().keyring(), 1'000'000));
    clinic.employ(u"Desk"_s, Role::Receptionist);
    const quint64 revision = orFail(readKeyring(clinic.folder())).revision;
    change(clinic.folder(), old);
    {
        const OpenClinic open = orFail(recover(clinic));
        QCOMPARE(open.session.role, Role::Owner);
        QCOMPARE(open.session.keyring, KeyringTrust::Trusted);
        QVERIFY(hasCanary(*open.database));
        // The owner can do all that they could.
        const Secret password = fresh();
        const Administrator by{clinic.folder(), open.session.person, password};
        QCOMPARE(orFail(recoverySheetAgain(*open.database, by)), clinic.recoverySheet());
        orFail(addAccount(*open.database, by, {newId<PersonId>(), u"Nora"_s, Role::Therapist, password}));
    }
    QVERIFY(orFail(readKeyring(clinic.folder())).revision > revision);
    const QList<Account> accounts = orFail(accountsOf(clinic.folder()));
    QCOMPARE(accounts.size(), 2); // nobody of a list that cannot be trusted
    QCOMPARE(accounts[0].name, TestClinic::ownerName());
    QVERIFY(!signIn(clinic.folder(), TestClinic::ownerName(), TestClinic::password()));
    QVERIFY(hasCanary(*orFail(signIn(clinic.folder(), u"Nora"_s, fresh())).database));
}

void tst_Recovery::forgottenPassword_keepsTheAccountAndAllOthers()
{
    const TestClinic clinic;
    put(clinic);
    clinic.employ(u"Nora"_s, Role::Therapist);
    clinic.employ(u"Second"_s, Role::Owner);
    clinic.employ(u"Desk"_s, Role::Receptionist);
    const Keyring before = orFail(readKeyring(clinic.folder()));
    {
        const OpenClinic open = orFail(recover(clinic, u" test  OWNER"_s));
        QCOMPARE(open.session.person, clinic.owner());
        QVERIFY(hasCanary(*open.database));
    }
    QCOMPARE(signIn(clinic.folder(), TestClinic::ownerName(), TestClinic::password()).error().kind, Error::Kind::WrongPassword);
    const Keyring after = orFail(readKeyring(clinic.folder()));
    QCOMPARE(after.clinic, before.clinic);
    QCOMPARE(after.people.size(), before.people.size());
    QCOMPARE(after.retired.size(), 1);
    QCOMPARE(after.retired[0].signing, before.people[0].keys.signing);
    for (const QString &name : {u"Nora"_s, u"Second"_s, u"Desk"_s}) {
        const OpenClinic open = clinic.open(name);
        QCOMPARE(open.session.keyring, KeyringTrust::Trusted);
        QVERIFY(hasCanary(*open.database));
    }
    QCOMPARE(clinic.open(u"Nora"_s).session.role, Role::Therapist);
    QCOMPARE(clinic.open(u"Second"_s).session.role, Role::Owner);
}

void tst_Recovery::anotherName_becomesOwnerBesideTheOthers()
{
    const TestClinic clinic;
    const OpenClinic open = orFail(recover(clinic, u"Heir"_s));
    QCOMPARE(open.session.name, u"Heir"_s);
    QCOMPARE(open.session.role, Role::Owner);
    QVERIFY(open.session.person != clinic.owner());
    QCOMPARE(orFail(accountsOf(clinic.folder())).size(), 2);
}

void tst_Recovery::knownPerson_keepsTheirNumber()
{
    const TestClinic clinic;
    const PersonId nora = clinic.employ(u"Nora"_s, Role::Receptionist);
    const Secret password = fresh();
    {
        const OpenClinic open = orFail(recoverWithSheet(clinic.folder(), clinic.recovery(), {nora, u"Nora Farrow"_s, password}));
        QCOMPARE(open.session.person, nora);
        QCOMPARE(open.session.role, Role::Owner); // whoever has the sheet
    }
    QVERIFY(QFile::remove(clinic.folder().keyring()));
    const OpenClinic open = orFail(recoverWithSheet(clinic.folder(), clinic.recovery(), {nora, u"Nora Farrow"_s, password}));
    QCOMPARE(open.session.person, nora);
}

void tst_Recovery::newKeyring_isNewerThanTheVaultRemembers()
{
    const TestClinic clinic;
    clinic.employ(u"Nora"_s, Role::Therapist);
    const QByteArray old = orFail(readWhole(clinic.folder().keyring(), 1'000'000));
    QVERIFY(QFile::remove(clinic.folder().keyring()));
    QVERIFY(recover(clinic));
    orFail(writeDurably(clinic.folder().keyring(), old)); // found again under the desk
    QCOMPARE(clinic.open().session.keyring, KeyringTrust::Older);
}

void tst_Recovery::interruptedReencryption_isTakenUp()
{
    const TestClinic clinic;
    put(clinic);
    const PersonId nora = clinic.employ(u"Nora"_s, Role::Therapist);
    clinic.employ(u"Desk"_s, Role::Receptionist);
    orFail(removeAccount(*clinic.open().database, clinic.administrator(), nora));
    {
        OpenClinic open = orFail(recover(clinic));
        QVERIFY(open.session.reencryption);
        finish(open);
        QVERIFY(hasCanary(*open.database));
    }
    QVERIFY(!pendingReencryption(orFail(readKeyring(clinic.folder()))));
    QVERIFY(hasCanary(*clinic.open(u"Desk"_s).database));
}

void tst_Recovery::interruptedNewSheet_leavesTheOldOne()
{
    const TestClinic clinic;
    put(clinic);
    const Secret newer = newRecoverySecret();
    orFail(replaceRecovery(*clinic.open().database, clinic.administrator(), newer));
    // Nothing was encrypted anew yet. The keyring knows both; without it, the old sheet opens.
    QVERIFY(clinic.open().session.reencryption);
    QCOMPARE(openWithSheet(clinic.folder(), newer).error().kind, Error::Kind::Mismatched);
    const OpenClinic open = orFail(recover(clinic));
    QVERIFY(hasCanary(*open.database));
    QCOMPARE(open.session.keyring, KeyringTrust::Trusted);
    const Secret password = fresh();
    QCOMPARE(orFail(recoverySheetAgain(*open.database, {clinic.folder(), open.session.person, password})), clinic.recoverySheet());
    QVERIFY(!orFail(backupPlaces(*open.database, clinic.folder())).isUnderOldSheet(orFail(readKeyring(clinic.folder()))));
}

void tst_Recovery::nameOrPassword_isCheckedFirst_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("password");
    QTest::newRow("no name") << u"  "_s << u"nine walnut ladders"_s;
    QTest::newRow("a short password") << u"Test Owner"_s << u"walnut"_s;
}

void tst_Recovery::nameOrPassword_isCheckedFirst()
{
    QFETCH(QString, name);
    QFETCH(QString, password);
    const TestClinic clinic;
    QVERIFY(QFile::remove(clinic.folder().keyring()));
    const Secret typed = Secret::fromText(password);
    const auto refused = recoverWithSheet(clinic.folder(), clinic.recovery(), {{}, name, typed});
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Invalid);
    QVERIFY(!refused.error().subject.isEmpty());
    QVERIFY(!QFile::exists(clinic.folder().keyring()));
}

UNTIE_TEST_MAIN(tst_Recovery)
#include "tst_recovery.moc"
