#include "app/settings/backupsettingsstore.h"
#include "app/settings/settingsstore.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testmain.h"

using namespace untie;
using namespace Qt::StringLiterals;

class tst_BackupSettingsStore : public QObject
{
    Q_OBJECT

private slots:
    void new_clinicHasChosenNothing();
    void settings_readBack();
    void folders_areRefusedWhereTheyMakeNoSense_data();
    void folders_areRefusedWhereTheyMakeNoSense();
    void profile_staysAsItIs();
};

void tst_BackupSettingsStore::new_clinicHasChosenNothing()
{
    TestDatabase db;
    QCOMPARE(orFail(BackupSettingsStore(*db).settings()), BackupSettings());
}

void tst_BackupSettingsStore::settings_readBack()
{
    TestDatabase db;
    BackupSettingsStore store(*db);
    orFail(store.save({u"/home/marta/backups/"_s, u"/media/stick/untie"_s}));
    QCOMPARE(orFail(store.settings()), (BackupSettings{u"/home/marta/backups"_s, u"/media/stick/untie"_s}));
    orFail(store.save({}));
    QCOMPARE(orFail(store.settings()), BackupSettings());
}

void tst_BackupSettingsStore::folders_areRefusedWhereTheyMakeNoSense_data()
{
    QTest::addColumn<BackupSettings>("settings");
    QTest::newRow("not absolute") << BackupSettings{u"backups"_s, {}};
    QTest::newRow("second not absolute") << BackupSettings{{}, u"stick"_s};
    QTest::newRow("twice the same") << BackupSettings{u"/srv/backups"_s, u"/srv/x/../backups/"_s};
}

void tst_BackupSettingsStore::folders_areRefusedWhereTheyMakeNoSense()
{
    QFETCH(BackupSettings, settings);
    TestDatabase db;
    BackupSettingsStore store(*db);
    const auto refused = store.save(settings);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Invalid);
    QCOMPARE(orFail(store.settings()), BackupSettings());
}

void tst_BackupSettingsStore::profile_staysAsItIs()
{
    TestDatabase db;
    ClinicProfile profile;
    profile.name = u"Linden Row Massage"_s;
    profile.timeZone = u"Europe/Berlin"_s;
    orFail(SettingsStore(*db).save(profile));
    orFail(BackupSettingsStore(*db).save({u"/srv/backups"_s, {}}));
    QCOMPARE(orFail(SettingsStore(*db).clinicProfile()), profile);
}

UNTIE_TEST_MAIN(tst_BackupSettingsStore)
#include "tst_backupsettingsstore.moc"
