#include "app/security/keyring.h"
#include "app/security/keys.h"
#include "app/security/recoverysheet.h"
#include "app/security/session.h"
#include "tests/support/testclinic.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testmain.h"

#include <QDirIterator>

#include <csignal>
#include <sys/resource.h>
#include <unistd.h>

using namespace untie;
using namespace Qt::StringLiterals;

namespace {

QStringList entries(const QString &path)
{
    QStringList all = QDir(path).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    all.sort();
    return all;
}

Result<CreatedClinic> create(const QString &path)
{
    return createClinic({path}, newId<PersonId>(), u"Test Owner"_s, TestClinic::password());
}

Result<> put(Database &database, const QString &key, const QString &value)
{
    auto done = database.run(u"INSERT INTO frontdesk.setting (key, value) VALUES (:key, :value)"_s, {{u":key"_s, key}, {u":value"_s, value}});
    return done ? Result<>() : Result<>(fail(done.error()));
}

} // namespace

class tst_CreateClinic : public QObject
{
    Q_OBJECT

private slots:
    void clinic_isOpenAndWhole();
    void clinic_leavesItsFilesAndNothingElse();
    void clinic_maybeMadeInAnEmptyFolder();
    void clinic_sharesNoKeyWithAnother();
    void files_revealNothing();
    void sheetAlone_opensABareVault();
    void owner_isCheckedFirst_data();
    void owner_isCheckedFirst();
    void folderWithAnythingInIt_isLeftAlone();
    void failure_leavesNothingBehind_data();
    void failure_leavesNothingBehind();
    void failure_leavesAnEmptyFolderThatWasThere();
    void folderThatCannotBeMade_isTold();

private:
    CheapKdf m_cheap;
};

void tst_CreateClinic::clinic_isOpenAndWhole()
{
    QTemporaryDir dir;
    const auto owner = newId<PersonId>();
    const ClinicFolder folder{dir.filePath(u"new.untie"_s)};
    const CreatedClinic made = orFail(createClinic(folder, owner, u"  Test   Owner "_s, TestClinic::password()));
    QVERIFY(made.clinic.database->has(Vault::FrontDesk));
    QVERIFY(made.clinic.database->has(Vault::Clinical));
    QCOMPARE(made.clinic.session.person, owner);
    QCOMPARE(made.clinic.session.name, u"Test Owner"_s);
    QCOMPARE(made.clinic.session.role, Role::Owner);
    orFail(put(*made.clinic.database, u"a"_s, u"1"_s));
    QCOMPARE(orFail(accountsOf(folder)), (QList<Account>{{owner, u"Test Owner"_s, Role::Owner}}));
}

void tst_CreateClinic::clinic_leavesItsFilesAndNothingElse()
{
    const TestClinic clinic;
    QCOMPARE(entries(clinic.folder().path), (QStringList{u"clinical.vault"_s, u"frontdesk.vault"_s, u"keyring"_s}));
    const auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
    for (const QString &file : entries(clinic.folder().path))
        QCOMPARE(QFile::permissions(QDir(clinic.folder().path).filePath(file)), ownerOnly);
    QCOMPARE(QFile::permissions(clinic.folder().path), ownerOnly | QFile::ExeOwner | QFile::ExeUser);
}

void tst_CreateClinic::clinic_maybeMadeInAnEmptyFolder()
{
    QTemporaryDir dir;
    QVERIFY(create(dir.path()));
    QVERIFY(QFile::exists(ClinicFolder{dir.path()}.keyring()));
}

void tst_CreateClinic::clinic_sharesNoKeyWithAnother()
{
    const TestClinic one;
    const TestClinic other;
    QVERIFY(one.recoverySheet() != other.recoverySheet());
    const Keyring a = orFail(readKeyring(one.folder()));
    const Keyring b = orFail(readKeyring(other.folder()));
    QVERIFY(a.clinic != b.clinic);
    QVERIFY(a.people[0].keys != b.people[0].keys);
    QVERIFY(a.people[0].wrapped.salt != b.people[0].wrapped.salt);
}

void tst_CreateClinic::files_revealNothing()
{
    const TestClinic clinic;
    {
        OpenClinic open = clinic.open();
        orFail(put(*open.database, u"canary key"_s, u"Odile Marchbanks"_s));
    }
    const auto read = readRecoverySheet(clinic.recoverySheet());
    QVERIFY(read);
    const Secret &recovery = *read;
    std::vector<Secret> secrets;
    secrets.push_back(recovery.clone());
    secrets.push_back(TestClinic::password());
    for (const Vault vault : {Vault::FrontDesk, Vault::Clinical}) {
        secrets.push_back(vaultKey(recovery, vault, 1));
        secrets.push_back(pageKey(vaultKey(recovery, vault, 1)));
        secrets.push_back(keyringMacKey(vaultKey(recovery, vault, 1)));
    }
    for (const QString &name : entries(clinic.folder().path)) {
        QFile file(QDir(clinic.folder().path).filePath(name));
        QVERIFY(file.open(QFile::ReadOnly));
        const QByteArray bytes = file.readAll();
        for (const Secret &secret : secrets) {
            const QByteArrayView raw(secret.data(), static_cast<qsizetype>(secret.size()));
            QVERIFY2(!bytes.contains(raw), qPrintable(name));
            QVERIFY2(!bytes.toLower().contains(raw.toByteArray().toHex()), qPrintable(name));
        }
        QVERIFY2(!bytes.contains("Odile Marchbanks"), qPrintable(name));
        QVERIFY2(!bytes.contains("canary key"), qPrintable(name));
        QVERIFY2(!bytes.contains("CREATE TABLE"), qPrintable(name));
        QCOMPARE(bytes.contains("Test Owner"), name == "keyring"_L1); // names are how people sign in
    }
}

void tst_CreateClinic::sheetAlone_opensABareVault()
{
    const TestClinic clinic;
    {
        OpenClinic open = clinic.open();
        orFail(put(*open.database, u"a"_s, u"from the sheet"_s));
    }
    const QString bare = clinic.beside(u"found in a drawer"_s);
    QVERIFY(QFile::copy(clinic.folder().vault(Vault::FrontDesk), bare));
    const auto recovery = readRecoverySheet(clinic.recoverySheet().toLower());
    QVERIFY(recovery);
    auto database = orFail(Database::open());
    orFail(database->attach(Vault::FrontDesk, bare, pageKey(vaultKey(*recovery, Vault::FrontDesk, 1))));
    auto row = orFail(database->run(u"SELECT value FROM frontdesk.setting WHERE key = 'a'"_s));
    QVERIFY(row.next());
    QCOMPARE(row.value(0).toString(), u"from the sheet"_s);
}

void tst_CreateClinic::owner_isCheckedFirst_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("password");
    QTest::newRow("no name") << QString() << u"a"_s;
    QTest::newRow("a name of spaces") << u" \t "_s << u"a"_s;
    QTest::newRow("a name of 10,000 letters") << QString(10'000, u'a') << u"a"_s;
    QTest::newRow("no password") << u"Test Owner"_s << QString();
}

void tst_CreateClinic::owner_isCheckedFirst()
{
    QFETCH(QString, name);
    QFETCH(QString, password);
    QTemporaryDir dir;
    const auto made = createClinic({dir.filePath(u"new"_s)}, newId<PersonId>(), name, Secret::fromText(password));
    QVERIFY(!made);
    QCOMPARE(made.error().kind, Error::Kind::Invalid);
    QVERIFY(made.error().subject.endsWith(u'.'));
    QVERIFY(!QFile::exists(dir.filePath(u"new"_s)));
}

void tst_CreateClinic::folderWithAnythingInIt_isLeftAlone()
{
    const TestClinic clinic;
    QFile keyring(clinic.folder().keyring());
    QVERIFY(keyring.open(QFile::ReadOnly));
    const QByteArray before = keyring.readAll();
    const auto again = create(clinic.folder().path);
    QVERIFY(!again);
    QCOMPARE(again.error().kind, Error::Kind::Exists);
    QVERIFY(keyring.seek(0));
    QCOMPARE(keyring.readAll(), before);
    QVERIFY(clinic.open().database);
}

void tst_CreateClinic::failure_leavesNothingBehind_data()
{
    QTest::addColumn<qint64>("room");
    // A file may not grow beyond this: it stops in the first page, in the log, or in the file itself.
    for (const qint64 room : {1, 600, 4'000, 20'000, 30'000})
        QTest::addRow("%lld bytes", static_cast<long long>(room)) << room;
}

void tst_CreateClinic::failure_leavesNothingBehind()
{
    QFETCH(qint64, room);
    QTemporaryDir dir;
    rlimit before{};
    getrlimit(RLIMIT_FSIZE, &before);
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    const rlimit little{static_cast<rlim_t>(room), before.rlim_max};
    setrlimit(RLIMIT_FSIZE, &little);
    const auto made = create(dir.filePath(u"a/b/new.untie"_s));
    setrlimit(RLIMIT_FSIZE, &before);
    std::signal(SIGXFSZ, handler);
    QVERIFY(!made);
    QVERIFY(made.error().kind == Error::Kind::DiskFull || made.error().kind == Error::Kind::Unreadable);
    QCOMPARE(entries(dir.path()), QStringList());
}

void tst_CreateClinic::failure_leavesAnEmptyFolderThatWasThere()
{
    QTemporaryDir dir;
    QVERIFY(QDir().mkdir(dir.filePath(u"mine"_s)));
    rlimit before{};
    getrlimit(RLIMIT_FSIZE, &before);
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    const rlimit little{4'000, before.rlim_max};
    setrlimit(RLIMIT_FSIZE, &little);
    const auto made = create(dir.filePath(u"mine"_s));
    setrlimit(RLIMIT_FSIZE, &before);
    std::signal(SIGXFSZ, handler);
    QVERIFY(!made);
    QCOMPARE(entries(dir.path()), (QStringList{u"mine"_s}));
    QCOMPARE(entries(dir.filePath(u"mine"_s)), QStringList());
}

void tst_CreateClinic::folderThatCannotBeMade_isTold()
{
    QTemporaryDir dir;
    QFile file(dir.filePath(u"file"_s));
    QVERIFY(file.open(QFile::WriteOnly));
    file.close();
    const auto inside = create(dir.filePath(u"file/new.untie"_s));
    QVERIFY(!inside);
    QCOMPARE(inside.error().kind, Error::Kind::Unreadable);
    const auto instead = create(dir.filePath(u"file"_s));
    QVERIFY(!instead);
    QCOMPARE(instead.error().kind, Error::Kind::Exists);
    QCOMPARE(entries(dir.path()), (QStringList{u"file"_s}));
}

UNTIE_TEST_MAIN(tst_CreateClinic)
#include "tst_createclinic.moc"
