#include "app/common/explain.h"
#include "app/security/keyring.h"
#include "app/security/keys.h"
#include "app/security/recoverysheet.h"
#include "app/security/session.h"
#include "app/storage/durablefile.h"
#include "tests/support/testclinic.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testmain.h"

#include <QProcess>

#include <functional>
#include <sqlite3.h>
#include <unistd.h>

using namespace untie;
using namespace Qt::StringLiterals;

using Change = std::function<void(Keyring &)>;
Q_DECLARE_METATYPE(Change)

class tst_SignIn : public QObject
{
    Q_OBJECT

private slots:
    void owner_signsInByNameOrWithout_data();
    void owner_signsInByNameOrWithout();
    void whatWasStored_isThereAgain();
    void wrongPasswordOrName_isRefused_data();
    void wrongPasswordOrName_isRefused();
    void receptionist_opensTheFrontDeskOnly();
    void severalOwners_mustSayWhoTheyAre();
    void folder_thatIsNoClinic_isTold_data();
    void folder_thatIsNoClinic_isTold();
    void missingFiles_areNamed();
    void unreadableFiles_areNamed();
    void editedKeyring_isRefused_data();
    void editedKeyring_isRefused();
    void keyringWithAnotherList_opensAndIsTold_data();
    void keyringWithAnotherList_opensAndIsTold();
    void cheapKeyring_isRefusedByTheProgram();
    void damagedKeyring_isNoWrongPassword();
    void keyringOfAnotherClinic_isRefused();
    void vaultOfAnotherClinic_isRefused();
    void vaultsSwapped_areRefused();
    void oldKeyring_isRefused();
    void interruptedReencryption_opensBoth();
    void newerVault_isRefused();
    void openClinic_tellsWhoHasIt();
    void openClinic_inAnotherProgram_isInUse();
    void closing_takesTheNoticeBack();

private:
    static void edit(const ClinicFolder &folder, const Change &change, const Secret *recovery = nullptr)
    {
        Keyring keyring = orFail(readKeyring(folder));
        change(keyring);
        if (recovery) {
            for (const Vault vault : {Vault::FrontDesk, Vault::Clinical})
                (vault == Vault::FrontDesk ? keyring.frontDeskMac : keyring.clinicalMac)
                    = keyringMac(keyring, vault, keyringMacKey(vaultKey(*recovery, vault, keyring.epochs(vault).constLast())));
        }
        orFail(writeDurably(folder.keyring(), toBytes(keyring)));
    }
    static Secret recoveryOf(const TestClinic &clinic)
    {
        auto recovery = readRecoverySheet(clinic.recoverySheet());
        return recovery ? std::move(*recovery) : Secret();
    }
    static KeyringPerson newcomer(const Keyring &keyring, const QString &name, const QList<Vault> &vaults, const Secret &recovery, bool owner = false)
    {
        const Identity identity = newIdentity();
        KeyringPerson person{newId<PersonId>(), name, identity.shown, {}, {}, {}};
        person.wrapped = orFail(wrap(identity, {keyring.clinic, person.person}, TestClinic::password(), {1, 8192}));
        for (const Vault vault : vaults)
            person.grants.append({vault, 1, seal(vaultKey(recovery, vault, 1), identity.shown)});
        if (owner)
            person.recovery = seal(recovery, identity.shown);
        return person;
    }
    static Error errorOf(const ClinicFolder &folder, const QString &name = {}, const QString &password = TestClinic::passwordText())
    {
        auto open = signIn(folder, name, Secret::fromText(password));
        return open ? Error{Error::Kind::NotFound, u"it opened"_s} : open.error();
    }

    CheapKdf m_cheap;
};

void tst_SignIn::owner_signsInByNameOrWithout_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("by name") << u"Test Owner"_s;
    QTest::newRow("in lower case with spaces") << u"  test  owner"_s;
    QTest::newRow("the only owner") << QString();
}

void tst_SignIn::owner_signsInByNameOrWithout()
{
    QFETCH(QString, name);
    const TestClinic clinic;
    const OpenClinic open = orFail(signIn(clinic.folder(), name, TestClinic::password()));
    QCOMPARE(open.session.person, clinic.owner());
    QCOMPARE(open.session.name, u"Test Owner"_s);
    QCOMPARE(open.session.role, Role::Owner);
    QCOMPARE(open.session.folder.path, clinic.folder().path);
    QVERIFY(open.database->has(Vault::FrontDesk));
    QVERIFY(open.database->has(Vault::Clinical));
}

void tst_SignIn::whatWasStored_isThereAgain()
{
    const TestClinic clinic;
    orFail(clinic.open().database->run(u"INSERT INTO frontdesk.setting (key, value) VALUES ('a', 'kept')"_s));
    const OpenClinic again = clinic.open();
    auto row = orFail(again.database->run(u"SELECT value FROM frontdesk.setting"_s));
    QVERIFY(row.next());
    QCOMPARE(row.value(0).toString(), u"kept"_s);
}

void tst_SignIn::wrongPasswordOrName_isRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("password");
    QTest::newRow("another password") << u"Test Owner"_s << u"eight linden boxes"_s;
    QTest::newRow("no password") << u"Test Owner"_s << QString();
    QTest::newRow("a letter more") << u"Test Owner"_s << u"seven linden boxes "_s;
    QTest::newRow("a name that is not there") << u"Somebody Else"_s << TestClinic::passwordText();
    QTest::newRow("a name of 10,000 letters") << QString(10'000, u'a') << TestClinic::passwordText();
    QTest::newRow("SQL for a name") << u"' OR 1=1 --"_s << TestClinic::passwordText();
}

void tst_SignIn::wrongPasswordOrName_isRefused()
{
    QFETCH(QString, name);
    QFETCH(QString, password);
    const TestClinic clinic;
    QCOMPARE(errorOf(clinic.folder(), name, password).kind, Error::Kind::WrongPassword);
    QVERIFY(!QFile::exists(clinic.folder().lockInfo()));
}

void tst_SignIn::receptionist_opensTheFrontDeskOnly()
{
    const TestClinic clinic;
    const Secret recovery = recoveryOf(clinic);
    edit(clinic.folder(), [&](Keyring &k) { k.people.append(newcomer(k, u"Desk"_s, {Vault::FrontDesk}, recovery)); }, &recovery);
    const OpenClinic open = orFail(signIn(clinic.folder(), u"Desk"_s, TestClinic::password()));
    QCOMPARE(open.session.role, Role::Receptionist);
    QVERIFY(open.database->has(Vault::FrontDesk));
    QVERIFY(!open.database->has(Vault::Clinical));
    QVERIFY(!open.database->run(u"SELECT count(*) FROM clinical.visit"_s));
}

void tst_SignIn::severalOwners_mustSayWhoTheyAre()
{
    const TestClinic clinic;
    const Secret recovery = recoveryOf(clinic);
    edit(clinic.folder(), [&](Keyring &k) { k.people.append(newcomer(k, u"Second"_s, {Vault::FrontDesk, Vault::Clinical}, recovery, true)); }, &recovery);
    QCOMPARE(errorOf(clinic.folder()).kind, Error::Kind::Invalid);
    QCOMPARE(orFail(signIn(clinic.folder(), u"second"_s, TestClinic::password())).session.role, Role::Owner);
}

void tst_SignIn::folder_thatIsNoClinic_isTold_data()
{
    QTest::addColumn<QString>("what");
    QTest::newRow("a folder that is not there") << u"missing"_s;
    QTest::newRow("an empty folder") << u"empty"_s;
    QTest::newRow("somebody's pictures") << u"pictures"_s;
    QTest::newRow("a file") << u"file"_s;
}

void tst_SignIn::folder_thatIsNoClinic_isTold()
{
    QFETCH(QString, what);
    QTemporaryDir dir;
    QVERIFY(QDir(dir.path()).mkpath(u"empty"_s));
    QVERIFY(QDir(dir.path()).mkpath(u"pictures"_s));
    orFail(writeDurably(dir.filePath(u"pictures/cat.jpg"_s), "meow"));
    orFail(writeDurably(dir.filePath(u"file"_s), "text"));
    const ClinicFolder folder{dir.filePath(what)};
    for (const Error &error : {errorOf(folder), accountsOf(folder).error()}) {
        QCOMPARE(error.kind, QFileInfo::exists(folder.path) ? Error::Kind::NotAClinic : Error::Kind::NoFolder);
        QCOMPARE(error.subject, folder.path);
    }
}

void tst_SignIn::missingFiles_areNamed()
{
    const TestClinic clinic;
    for (const QString &file : {clinic.folder().keyring(), clinic.folder().vault(Vault::FrontDesk), clinic.folder().vault(Vault::Clinical)}) {
        QVERIFY(QFile::rename(file, file + ".away"_L1));
        const Error error = errorOf(clinic.folder());
        QCOMPARE(error.kind, Error::Kind::Missing);
        QCOMPARE(error.subject, file);
        QVERIFY(!QFile::exists(file)); // no new one in its place
        QVERIFY(QFile::rename(file + ".away"_L1, file));
    }
    QVERIFY(clinic.open().database);
}

void tst_SignIn::unreadableFiles_areNamed()
{
    if (geteuid() == 0)
        QSKIP("root may read everything");
    const TestClinic clinic;
    for (const QString &file : {clinic.folder().path, clinic.folder().keyring(), clinic.folder().vault(Vault::FrontDesk), clinic.folder().vault(Vault::Clinical)}) {
        const auto before = QFile::permissions(file);
        QVERIFY(QFile::setPermissions(file, {}));
        const Error error = errorOf(clinic.folder());
        QVERIFY(QFile::setPermissions(file, before));
        QCOMPARE(error.kind, Error::Kind::Unreadable);
        QCOMPARE(error.subject, file);
    }
}

void tst_SignIn::editedKeyring_isRefused_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<Error::Kind>("kind");
    const auto row = [](const char *name, Change change, Error::Kind kind = Error::Kind::Tampered) { QTest::newRow(name) << change << kind; };
    row("a grant of noise", [](Keyring &k) { k.people[0].grants[0].sealed.fill('x'); });
    row("a recovery secret of noise", [](Keyring &k) { k.people[0].recovery.fill('x'); });
    row("a recovery secret that somebody else sealed", [](Keyring &k) { k.people[0].recovery = seal(newRecoverySecret(), k.people[0].keys); });
    row("a vault key that somebody else sealed", [](Keyring &k) { k.people[0].grants[1].sealed = seal(Secret::random(keyBytes), k.people[0].keys); });
    row("a key for an older epoch that somebody else sealed", [](Keyring &k) {
        k.clinicalEpochs = {1, 2};
        k.people[0].grants.append({Vault::Clinical, 2, k.people[0].grants[1].sealed});
        k.people[0].grants[1].sealed = seal(Secret::random(keyBytes), k.people[0].keys);
    });
    row("absurd passes", [](Keyring &k) { k.people[0].wrapped.cost.passes = 4'000'000'000; });
    row("absurd memory", [](Keyring &k) { k.people[0].wrapped.cost.memoryBytes = quint64(1) << 50; });
    // These are covered by the wrap itself: nobody can tell them from a wrong password.
    row("other public keys", [](Keyring &k) { k.people[0].keys = newIdentity().shown; }, Error::Kind::WrongPassword);
    row("another clinic's number", [](Keyring &k) { k.clinic.fill('x'); }, Error::Kind::WrongPassword);
    row("dearer passwords", [](Keyring &k) { k.people[0].wrapped.cost.passes = 4; }, Error::Kind::WrongPassword);
}

void tst_SignIn::editedKeyring_isRefused()
{
    QFETCH(Change, change);
    QFETCH(Error::Kind, kind);
    const TestClinic clinic;
    edit(clinic.folder(), change);
    const auto accounts = accountsOf(clinic.folder());
    const Error error = errorOf(clinic.folder(), accounts ? accounts->constFirst().name : QString());
    QCOMPARE(error.kind, kind);
    if (kind == Error::Kind::Tampered)
        QCOMPARE(error.subject, clinic.folder().keyring());
    QVERIFY(!QFile::exists(clinic.folder().lockInfo()));
}

void tst_SignIn::keyringWithAnotherList_opensAndIsTold_data()
{
    QTest::addColumn<Change>("change");
    const auto row = [](const char *name, Change change) { QTest::newRow(name) << change; };
    row("another name", [](Keyring &k) { k.people[0].name = u"Mallory"_s; });
    row("no longer an owner", [](Keyring &k) { k.people[0].recovery.clear(); });
    row("somebody new", [](Keyring &k) { k.people.append(k.people[0]); k.people[1].person = PersonId{1}; k.people[1].recovery.clear(); });
    row("another revision", [](Keyring &k) { ++k.revision; });
    row("the front desk's code", [](Keyring &k) { k.frontDeskMac.fill('x'); });
    row("the clinical code", [](Keyring &k) { k.clinicalMac.fill('x'); });
    row("an epoch without keys", [](Keyring &k) { k.clinicalEpochs.append(2); });
    row("no clinical keys", [](Keyring &k) { k.people[0].grants.removeLast(); k.people[0].recovery.clear(); });
}

void tst_SignIn::keyringWithAnotherList_opensAndIsTold()
{
    QFETCH(Change, change);
    const TestClinic clinic;
    QCOMPARE(clinic.open().session.keyring, KeyringTrust::Trusted);
    edit(clinic.folder(), change);
    const KeyringPerson person = orFail(readKeyring(clinic.folder())).people.constFirst();
    const OpenClinic open = orFail(signIn(clinic.folder(), person.name, TestClinic::password()));
    QCOMPARE(open.session.keyring, KeyringTrust::Changed);
    QCOMPARE(open.session.role, roleOf(person));
    QVERIFY(open.database->has(Vault::FrontDesk));
    QCOMPARE(open.database->has(Vault::Clinical), mayOpen(person, Vault::Clinical));
}

void tst_SignIn::cheapKeyring_isRefusedByTheProgram()
{
    QTemporaryDir dir;
    const ClinicFolder folder{dir.filePath(u"cheap"_s)};
    orFail(createClinic(folder, newId<PersonId>(), u"Test Owner"_s, TestClinic::password()));
    QVERIFY(signIn(folder, {}, TestClinic::password()));
    m_cheap.suspend();
    const Error error = errorOf(folder);
    const auto accounts = accountsOf(folder);
    m_cheap.resume();
    QCOMPARE(error.kind, Error::Kind::Tampered);
    QCOMPARE(error.subject, folder.keyring());
    QVERIFY(!accounts);
}

void tst_SignIn::damagedKeyring_isNoWrongPassword()
{
    const TestClinic clinic;
    QByteArray bytes = orFail(readWhole(clinic.folder().keyring(), 1'000'000));
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        QByteArray damaged = bytes;
        damaged[at] = static_cast<char>(damaged[at] ^ (1 << at % 8));
        orFail(writeDurably(clinic.folder().keyring(), damaged));
        const Error error = errorOf(clinic.folder());
        QCOMPARE(error.kind, Error::Kind::Corrupt);
        QCOMPARE(error.subject, clinic.folder().keyring());
    }
    orFail(writeDurably(clinic.folder().keyring(), bytes));
    QVERIFY(clinic.open().database);
}

void tst_SignIn::keyringOfAnotherClinic_isRefused()
{
    const TestClinic clinic;
    const TestClinic other;
    QVERIFY(QFile::remove(clinic.folder().keyring()));
    QVERIFY(QFile::copy(other.folder().keyring(), clinic.folder().keyring()));
    const Error error = errorOf(clinic.folder());
    QCOMPARE(error.kind, Error::Kind::Mismatched);
    QCOMPARE(error.subject, clinic.folder().vault(Vault::FrontDesk));
}

void tst_SignIn::vaultOfAnotherClinic_isRefused()
{
    for (const Vault vault : {Vault::FrontDesk, Vault::Clinical}) {
        const TestClinic clinic;
        const TestClinic other;
        QVERIFY(QFile::remove(clinic.folder().vault(vault)));
        QVERIFY(QFile::copy(other.folder().vault(vault), clinic.folder().vault(vault)));
        const Error error = errorOf(clinic.folder());
        QCOMPARE(error.kind, Error::Kind::Mismatched);
        QCOMPARE(error.subject, clinic.folder().vault(vault));
    }
}

void tst_SignIn::vaultsSwapped_areRefused()
{
    const TestClinic clinic;
    const QString frontDesk = clinic.folder().vault(Vault::FrontDesk);
    const QString clinical = clinic.folder().vault(Vault::Clinical);
    QVERIFY(QFile::rename(frontDesk, frontDesk + "x"_L1) && QFile::rename(clinical, frontDesk) && QFile::rename(frontDesk + "x"_L1, clinical));
    QCOMPARE(errorOf(clinic.folder()).kind, Error::Kind::Mismatched);
}

void tst_SignIn::oldKeyring_isRefused()
{
    // The vault was encrypted anew for epoch 2; then the keyring of before was put back.
    const TestClinic clinic;
    const Secret recovery = recoveryOf(clinic);
    const QString file = clinic.folder().vault(Vault::Clinical);
    QVERIFY(QFile::remove(file));
    {
        auto database = orFail(Database::open());
        orFail(database->attach(Vault::Clinical, file, pageKey(vaultKey(recovery, Vault::Clinical, 2)), Database::Missing::Create));
    }
    const Error error = errorOf(clinic.folder());
    QCOMPARE(error.kind, Error::Kind::Mismatched);
    QCOMPARE(error.subject, file);
}

void tst_SignIn::interruptedReencryption_opensBoth()
{
    // The keyring has both epochs, one vault is already in the new one: whichever fits is used.
    const TestClinic clinic;
    const Secret recovery = recoveryOf(clinic);
    const QString file = clinic.folder().vault(Vault::Clinical);
    edit(clinic.folder(), [&](Keyring &k) {
        k.clinicalEpochs = {1, 2};
        k.frontDeskEpochs = {1, 2};
        for (const Vault vault : {Vault::FrontDesk, Vault::Clinical})
            k.people[0].grants.append({vault, 2, seal(vaultKey(recovery, vault, 2), k.people[0].keys)});
    }, &recovery);
    QVERIFY(QFile::remove(file));
    {
        auto database = orFail(Database::open());
        orFail(database->attach(Vault::Clinical, file, pageKey(vaultKey(recovery, Vault::Clinical, 2)), Database::Missing::Create));
    }
    const OpenClinic open = clinic.open();
    QVERIFY(open.database->has(Vault::FrontDesk));
    QVERIFY(open.database->has(Vault::Clinical));
}

void tst_SignIn::newerVault_isRefused()
{
    const TestClinic clinic;
    {
        const OpenClinic open = clinic.open();
        sqlite3_set_authorizer(open.database->handle(), nullptr, nullptr);
        QCOMPARE(sqlite3_exec(open.database->handle(), "PRAGMA clinical.user_version = 4711", nullptr, nullptr, nullptr), SQLITE_OK);
    }
    const Error error = errorOf(clinic.folder());
    QCOMPARE(error.kind, Error::Kind::NewerFormat);
    QCOMPARE(error.subject, clinic.folder().vault(Vault::Clinical));
}

void tst_SignIn::openClinic_tellsWhoHasIt()
{
    const TestClinic clinic;
    const OpenClinic open = clinic.open();
    const Error error = errorOf(clinic.folder());
    QCOMPARE(error.kind, Error::Kind::InUse);
    QVERIFY(error.subject.contains(QSysInfo::machineHostName()));
    QVERIFY(explain(error).contains(error.subject));
    QVERIFY(QFile::exists(clinic.folder().lockInfo())); // the refused one did not take it away
}

void tst_SignIn::openClinic_inAnotherProgram_isInUse()
{
    const TestClinic clinic;
    QProcess other;
    other.start(QCoreApplication::applicationFilePath(), {u"hold"_s, clinic.folder().path});
    QVERIFY(other.waitForStarted());
    QTRY_VERIFY(other.canReadLine() || other.state() == QProcess::NotRunning);
    QCOMPARE(other.readLine(), "open\n");
    QCOMPARE(errorOf(clinic.folder()).kind, Error::Kind::InUse);
    other.kill(); // a crash: the notice stays behind, the lock does not
    QVERIFY(other.waitForFinished());
    QVERIFY(QFile::exists(clinic.folder().lockInfo()));
    QVERIFY(clinic.open().database);
}

void tst_SignIn::closing_takesTheNoticeBack()
{
    const TestClinic clinic;
    {
        const OpenClinic open = clinic.open();
        QVERIFY(QFile::exists(clinic.folder().lockInfo()));
    }
    QVERIFY(!QFile::exists(clinic.folder().lockInfo()));
}

int main(int argc, char *argv[])
{
    startCryptography();
    QCoreApplication app(argc, argv);
    if (argc == 3 && qstrcmp(argv[1], "hold") == 0) {
        const CheapKdf cheap;
        const auto open = signIn({QString::fromLocal8Bit(argv[2])}, {}, TestClinic::password());
        QTextStream(stdout) << (open ? "open\n" : "refused\n") << Qt::flush;
        return QCoreApplication::exec();
    }
    tst_SignIn test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_signin.moc"
