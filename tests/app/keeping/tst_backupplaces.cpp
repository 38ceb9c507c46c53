#include "app/clients/clientstore.h"
#include "app/keeping/backupfolder.h"
#include "app/keeping/backupplaces.h"
#include "app/security/keys.h"
#include "app/security/recoverysheet.h"
#include "app/settings/backupsettingsstore.h"
#include "app/settings/settingsstore.h"
#include "app/storage/migrations.h"
#include "tests/support/builders.h"
#include "tests/support/files.h"
#include "tests/support/testclinic.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QTimeZone>

#include <sqlite3.h>

using namespace untie;
using namespace Qt::StringLiterals;

class tst_BackupPlaces : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_clinic.emplace(); }
    void new_clinicBacksUpIntoItsOwnFolder();
    void chosenFolder_isUsedWhileItIsThere();
    void both_placesAreLookedInto();
    void now_isTheClinicsNow();
    void daily_isDueOnce();
    void closing_isDueAfterWorkAlone();
    void closing_isDueForWhatTheDeskCouldNotOpen();
    void migration_isBackedUpBefore();
    void migration_withoutRoomIsNotBegun();

private:
    Secret keyOf(Vault vault) const { return pageKey(vaultKey(*readRecoverySheet(m_clinic->recoverySheet()), vault, 1)); }
    void makeOld() const;

    std::optional<TestClinic> m_clinic;
};

/// Vaults as the first Untie made them take the place of the clinic's.
void tst_BackupPlaces::makeOld() const
{
    for (const Vault vault : {Vault::FrontDesk, Vault::Clinical}) {
        QVERIFY(QFile::remove(m_clinic->folder().vault(vault)));
        auto old = orFail(Database::open());
        orFail(old->attach(vault, m_clinic->folder().vault(vault), keyOf(vault), Database::Missing::Create, Database::Migrate::Later));
        sqlite3_set_authorizer(old->handle(), nullptr, nullptr); // it is its maker who does such things
        for (const QString &statement : migrationsOf(vault).constFirst().statements + QStringList{u"PRAGMA %1.user_version = 1"_s.arg(schemaOf(vault))})
            QCOMPARE(sqlite3_exec(old->handle(), statement.toUtf8().constData(), nullptr, nullptr, nullptr), SQLITE_OK);
    }
}

void tst_BackupPlaces::new_clinicBacksUpIntoItsOwnFolder()
{
    OpenClinic open = m_clinic->open();
    const BackupPlaces places = orFail(backupPlaces(*open.database, m_clinic->folder()));
    QCOMPARE(places.next(), m_clinic->folder().path + "/backups"_L1);
    QVERIFY(places.here().isEmpty() && places.there().isEmpty() && places.damaged().isEmpty());
    QCOMPARE(stateOfBackups(places, QDateTime::currentDateTimeUtc()).nag, BackupState::Nag::NoBackup);
}

void tst_BackupPlaces::chosenFolder_isUsedWhileItIsThere()
{
    OpenClinic open = m_clinic->open();
    const QString stick = m_clinic->beside(u"stick/backups"_s);
    orFail(BackupSettingsStore(*open.database).save({stick, {}}));
    const BackupPlaces places = orFail(backupPlaces(*open.database, m_clinic->folder()));
    QCOMPARE(places.next(), places.own); // unplugged
    QVERIFY(QDir().mkpath(stick));
    QCOMPARE(places.next(), stick);
}

void tst_BackupPlaces::both_placesAreLookedInto()
{
    OpenClinic open = m_clinic->open();
    const QString stick = m_clinic->beside(u"stick"_s);
    QVERIFY(QDir().mkpath(stick));
    orFail(BackupSettingsStore(*open.database).save({stick, {}}));
    const BackupPlaces places = orFail(backupPlaces(*open.database, m_clinic->folder()));
    const QDateTime now({2026, 11, 26}, {9, 0}, Qt::UTC);
    const Backup older = orFail(makeBackup(*open.database, {m_clinic->folder(), places.own, BackupKind::Daily, now, {}}));
    const Backup newer = orFail(makeBackup(*open.database, {m_clinic->folder(), stick, BackupKind::Daily, now.addDays(1), {}}));
    QCOMPARE(places.here(), (QList{newer, older}));
    QVERIFY(QFile::remove(newer.path + "/keyring"_L1));
    QCOMPARE(places.here(), QList{older});
    QCOMPARE(places.damaged(), QStringList{newer.path});
    QCOMPARE(stateOfBackups(places, now).damaged, 1);
}

void tst_BackupPlaces::now_isTheClinicsNow()
{
    OpenClinic open = m_clinic->open();
    ClinicProfile profile;
    profile.name = u"Linden Row Massage"_s;
    profile.timeZone = u"Pacific/Auckland"_s;
    orFail(SettingsStore(*open.database).save(profile));
    const QDateTime now = orFail(clinicNow(*open.database));
    QCOMPARE(now.timeZone(), QTimeZone("Pacific/Auckland"));
    QVERIFY(qAbs(now.secsTo(QDateTime::currentDateTimeUtc())) < 60);
}

void tst_BackupPlaces::daily_isDueOnce()
{
    OpenClinic open = m_clinic->open();
    const auto due = orFail(backupDue(*open.database, m_clinic->folder(), BackupKind::Daily));
    QVERIFY(due);
    QCOMPARE(due->folder, ownBackups(m_clinic->folder()));
    orFail(makeBackup(*open.database, *due));
    QVERIFY(!orFail(backupDue(*open.database, m_clinic->folder(), BackupKind::Daily)));
}

void tst_BackupPlaces::closing_isDueAfterWorkAlone()
{
    const auto due = [this](Database &database) { return orFail(backupDue(database, m_clinic->folder(), BackupKind::Closing)); };
    {
        OpenClinic open = m_clinic->open();
        orFail(makeBackup(*open.database, *due(*open.database)));
        QVERIFY(!due(*open.database)); // the backup's own row in the audit is no change
    }
    OpenClinic open = m_clinic->open(); // nor is signing in, reading and locking
    QVERIFY(!due(*open.database));
    orFail(ClientStore(*open.database).add(aClient()));
    QVERIFY(due(*open.database));
    QCOMPARE(due(*open.database)->kind, BackupKind::Closing);
    orFail(makeBackup(*open.database, *due(*open.database)));
    QVERIFY(!due(*open.database));
}

void tst_BackupPlaces::closing_isDueForWhatTheDeskCouldNotOpen()
{
    {
        auto desk = orFail(Database::open());
        orFail(desk->attach(Vault::FrontDesk, m_clinic->folder().vault(Vault::FrontDesk), keyOf(Vault::FrontDesk)));
        orFail(makeBackup(*desk, *orFail(backupDue(*desk, m_clinic->folder(), BackupKind::Daily))));
        QVERIFY(!orFail(backupDue(*desk, m_clinic->folder(), BackupKind::Closing)));
    }
    OpenClinic open = m_clinic->open();
    QVERIFY(orFail(backupDue(*open.database, m_clinic->folder(), BackupKind::Closing)));
}

void tst_BackupPlaces::migration_isBackedUpBefore()
{
    makeOld();
    const auto before = [this](Database &database, const Session &session) { return backUpBeforeMigration(database, session.folder); };
    const OpenClinic open = orFail(signIn(m_clinic->folder(), {}, TestClinic::password(), before));
    const Backup made = orFail(backupPlaces(*open.database, m_clinic->folder())).here().value(0);
    QCOMPARE(made.manifest.kind, BackupKind::BeforeMigration);
    QVERIFY(made.manifest.isWhole());
    for (const Vault vault : {Vault::FrontDesk, Vault::Clinical}) {
        QCOMPARE(made.manifest.vault(vault).tables, 1);
        QCOMPARE(made.manifest.vault(vault).counter, 0); // there was no audit
        QVERIFY(orFail(open.database->tablesVersion(vault)) > 1);
    }
}

void tst_BackupPlaces::migration_withoutRoomIsNotBegun()
{
    makeOld();
    const auto before = [](Database &database, const Session &session) {
        const SmallDisk small(5000);
        return backUpBeforeMigration(database, session.folder);
    };
    const auto refused = signIn(m_clinic->folder(), {}, TestClinic::password(), before);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::DiskFull);
    QVERIFY(namesIn(ownBackups(m_clinic->folder())).isEmpty());
    auto database = orFail(Database::open());
    orFail(database->attach(Vault::FrontDesk, m_clinic->folder().vault(Vault::FrontDesk), keyOf(Vault::FrontDesk), Database::Missing::Refuse, Database::Migrate::Later));
    QCOMPARE(orFail(database->tablesVersion(Vault::FrontDesk)), 1);
}

UNTIE_TEST_MAIN(tst_BackupPlaces)
#include "tst_backupplaces.moc"
