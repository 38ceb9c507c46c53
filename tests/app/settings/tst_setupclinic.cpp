#include "app/common/explain.h"
#include "app/people/peoplestore.h"
#include "app/security/keys.h"
#include "app/settings/settingsstore.h"
#include "app/settings/setupclinic.h"
#include "tests/support/cheapkdf.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <csignal>
#include <memory>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace untie;
using namespace Qt::StringLiterals;

class tst_SetUpClinic : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }
    void clinic_hasOwnerLetterheadAndBackupFoldersFromTheStart();
    void clinic_opensWithThePasswordAfterwards();
    void clinic_comesFromTheSheetThatWasPrinted();
    void clinic_doesNotOpenWhereItIsSynchronised();
    void nothing_isLeftWhereSomethingCannotBeStored_data();
    void nothing_isLeftWhereSomethingCannotBeStored();
    void nothing_isLeftWhereTheDiskIsFull();
    void killed_leavesTheWholeClinicOrNone();
    void folder_mustBeNewOrEmpty();
    void folder_mustNotBeSynchronised();
    void folder_mustBeWritable();
    void proposal_isMadeOfTheName_data();
    void proposal_isMadeOfTheName();
    void proposal_avoidsWhatIsThere();

private:
    ClinicSetUp wanted() const
    {
        ClinicSetUp set;
        set.folder = {m_dir->filePath(u"linden/row.untie"_s)};
        set.profile = {u"Linden Row Massage"_s, u"Linden Row 4"_s, u"030 901820"_s, {}, u"Europe/Berlin"_s, u"de"_s};
        set.owner.name = u"  Nora   Vale "_s;
        set.owner.credential = u"LMT"_s;
        set.backup.secondFolder = u"/media/stick"_s;
        return set;
    }
    QStringList left() const { return QDir(m_dir->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot); }

    const CheapKdf m_cheap;
    const Secret m_password = Secret::fromText(u"seven linden boxes"_s);
    const Secret m_recovery = newRecoverySecret();
    std::unique_ptr<QTemporaryDir> m_dir = std::make_unique<QTemporaryDir>(); // of each test its own
};

void tst_SetUpClinic::clinic_hasOwnerLetterheadAndBackupFoldersFromTheStart()
{
    const OpenClinic clinic = orFail(setUpClinic(wanted(), m_password, m_recovery));
    QCOMPARE(clinic.session.role, Role::Owner);
    QCOMPARE(clinic.session.name, u"Nora Vale"_s);
    const QList<Person> people = orFail(PeopleStore(*clinic.database).all());
    QCOMPARE(people.size(), 1);
    QCOMPARE(people.first().id, clinic.session.person);
    QCOMPARE(people.first().name, u"Nora Vale"_s);
    QCOMPARE(people.first().credential, u"LMT"_s);
    QCOMPARE(orFail(SettingsStore(*clinic.database).clinicProfile()), wanted().profile);
    QCOMPARE(orFail(BackupSettingsStore(*clinic.database).settings()), wanted().backup);
    QVERIFY(clinic.database->has(Vault::Clinical));
}

void tst_SetUpClinic::clinic_opensWithThePasswordAfterwards()
{
    orFail(setUpClinic(wanted(), m_password, m_recovery));
    const OpenClinic clinic = orFail(signIn(wanted().folder, u"nora vale"_s, m_password));
    QCOMPARE(orFail(SettingsStore(*clinic.database).clinicProfile()).name, u"Linden Row Massage"_s);
}

void tst_SetUpClinic::clinic_comesFromTheSheetThatWasPrinted()
{
    orFail(setUpClinic(wanted(), m_password, m_recovery));
    auto database = orFail(Database::open());
    orFail(database->attach(Vault::FrontDesk, wanted().folder.vault(Vault::FrontDesk), pageKey(vaultKey(m_recovery, Vault::FrontDesk, 1))));
    QCOMPARE(orFail(PeopleStore(*database).all()).size(), 1);
}

void tst_SetUpClinic::clinic_doesNotOpenWhereItIsSynchronised()
{
    orFail(setUpClinic(wanted(), m_password, m_recovery));
    QVERIFY(QDir().mkpath(m_dir->filePath(u".stfolder"_s)));
    const auto refused = signIn(wanted().folder, u"Nora Vale"_s, m_password);
    QVERIFY(!refused);
    QVERIFY(explain(refused.error()).contains(u"Syncthing"_s));
    QVERIFY(QDir().rmdir(m_dir->filePath(u".stfolder"_s)));
    QVERIFY(signIn(wanted().folder, u"Nora Vale"_s, m_password));
}

void tst_SetUpClinic::nothing_isLeftWhereSomethingCannotBeStored_data()
{
    QTest::addColumn<ClinicSetUp>("set");
    const auto row = [this](const char *name, auto change) {
        ClinicSetUp set = wanted();
        change(set);
        QTest::newRow(name) << set;
    };
    row("no clinic's name", [](ClinicSetUp &set) { set.profile.name = u"  "_s; });
    row("no owner's name", [](ClinicSetUp &set) { set.owner.name.clear(); });
    row("a credential that is too long", [](ClinicSetUp &set) { set.owner.credential = u"x"_s.repeated(61); });
    row("no whole path for backups", [](ClinicSetUp &set) { set.backup.secondFolder = u"stick"_s; });
}

void tst_SetUpClinic::nothing_isLeftWhereSomethingCannotBeStored()
{
    QFETCH(ClinicSetUp, set);
    set.folder = wanted().folder;
    const auto made = setUpClinic(set, m_password, m_recovery);
    QVERIFY(!made);
    QCOMPARE(made.error().kind, Error::Kind::Invalid);
    QVERIFY(!explain(made.error()).isEmpty());
    QCOMPARE(left(), QStringList());
}

void tst_SetUpClinic::nothing_isLeftWhereTheDiskIsFull()
{
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit before{};
    getrlimit(RLIMIT_FSIZE, &before);
    rlimit tight = before;
    for (const rlim_t bytes : {1000, 8192, 20'000}) { // in the first page, in the first vault, in its log
        tight.rlim_cur = bytes;
        setrlimit(RLIMIT_FSIZE, &tight);
        const auto made = setUpClinic(wanted(), m_password, m_recovery);
        setrlimit(RLIMIT_FSIZE, &before);
        QVERIFY(!made);
        QCOMPARE(left(), QStringList());
    }
}

/// Killed at any moment, there is a clinic with all that was asked for, or none that anybody could take for one.
void tst_SetUpClinic::killed_leavesTheWholeClinicOrNone()
{
    QElapsedTimer clock;
    clock.start();
    orFail(setUpClinic(wanted(), m_password, m_recovery));
    const qint64 usual = clock.nsecsElapsed() / 1000;
    constexpr int rounds = 24;
    int whole = 0;
    int none = 0;
    for (int round = 0; round < rounds; ++round) {
        ClinicSetUp set = wanted();
        set.folder = {m_dir->filePath(u"%1.untie"_s.arg(round))};
        const pid_t child = fork();
        if (child == 0) {
            const auto made = setUpClinic(set, m_password, m_recovery);
            _exit(made ? 0 : 1);
        }
        usleep(static_cast<useconds_t>(2 * usual * round / rounds)); // from the first moment to past the last, of a busy computer too
        ::kill(child, SIGKILL);
        int status = 0;
        ::waitpid(child, &status, 0);
        if (!QFile::exists(set.folder.keyring())) {
            ++none;
            QVERIFY(!accountsOf(set.folder));
            continue;
        }
        ++whole;
        const OpenClinic clinic = orFail(signIn(set.folder, u"Nora Vale"_s, m_password));
        QCOMPARE(orFail(SettingsStore(*clinic.database).clinicProfile()), set.profile);
        QCOMPARE(orFail(PeopleStore(*clinic.database).all()).size(), 1);
        QCOMPARE(orFail(BackupSettingsStore(*clinic.database).settings()), set.backup);
    }
    qInfo("killed %d times: %d whole clinics, %d times none", whole + none, whole, none);
    QVERIFY(none > 0 && whole > 0);
}

void tst_SetUpClinic::folder_mustBeNewOrEmpty()
{
    const QString path = m_dir->filePath(u"there"_s);
    QVERIFY(QDir().mkpath(path));
    QVERIFY(mayBeSetUpIn({path}));
    QFile file(path + u"/.note"_s);
    QVERIFY(file.open(QFile::WriteOnly));
    QCOMPARE(mayBeSetUpIn({path}).error().kind, Error::Kind::Exists);
    QCOMPARE(mayBeSetUpIn({file.fileName()}).error().kind, Error::Kind::Exists);
    ClinicSetUp set = wanted();
    set.folder = {path};
    QCOMPARE(setUpClinic(set, m_password, m_recovery).error().kind, Error::Kind::Exists);
    QVERIFY(file.exists());
}

void tst_SetUpClinic::folder_mustNotBeSynchronised()
{
    QVERIFY(QDir().mkpath(m_dir->filePath(u"office/.stfolder"_s)));
    ClinicSetUp set = wanted();
    set.folder = {m_dir->filePath(u"office/row.untie"_s)};
    const auto made = setUpClinic(set, m_password, m_recovery);
    QVERIFY(!made);
    QVERIFY(explain(made.error()).contains(u"Syncthing"_s));
    QVERIFY(!QFile::exists(set.folder.path));
}

void tst_SetUpClinic::folder_mustBeWritable()
{
    QFile file(m_dir->filePath(u"file"_s));
    QVERIFY(file.open(QFile::WriteOnly));
    QCOMPARE(mayBeSetUpIn({file.fileName() + u"/clinic.untie"_s}).error().kind, Error::Kind::Unreadable);
}

void tst_SetUpClinic::proposal_isMadeOfTheName_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("folder");
    QTest::newRow("words") << u"Linden Row Massage"_s << u"linden-row-massage.untie"_s;
    QTest::newRow("umlauts and signs") << u"Praxis »Größe & Ruhe«"_s << u"praxis-grosse-ruhe.untie"_s;
    QTest::newRow("a path") << u"../../etc"_s << u"etc.untie"_s;
    QTest::newRow("nothing") << u"!?"_s << u"clinic.untie"_s;
    QTest::newRow("very long") << u"linden "_s.repeated(30) << u"linden-"_s.repeated(8) + u"lind.untie"_s;
}

void tst_SetUpClinic::proposal_isMadeOfTheName()
{
    QFETCH(QString, name);
    QFETCH(QString, folder);
    QCOMPARE(proposedFolder(m_dir->path(), name), m_dir->filePath(folder));
}

void tst_SetUpClinic::proposal_avoidsWhatIsThere()
{
    for (const QString &folder : {u"row.untie"_s, u"row-2.untie"_s, u"row-3.untie"_s}) {
        QCOMPARE(proposedFolder(m_dir->path(), u"Row"_s), m_dir->filePath(folder));
        QVERIFY(QDir().mkpath(m_dir->filePath(folder)));
    }
}

UNTIE_TEST_MAIN(tst_SetUpClinic)
#include "tst_setupclinic.moc"
