#include "tests/support/files.h"
#include "tests/support/settingsdriver.h"
#include "tests/support/settingsfixture.h"
#include "tests/support/testmain.h"

#include <QApplication>
#include <QDir>
#include <QPushButton>

using namespace untie;
using namespace Qt::StringLiterals;

class tst_BackupSection : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_GB"_s)); }
    void others_areNotOfferedIt_data();
    void others_areNotOfferedIt();
    void backingUp_listsWhatWasMade();
    void cancelling_saysThatNothingIsLeft();
    void secondPlace_isChosenUsedAndRemoved();
    void unreachablePlace_isSaid();
    void clinicItself_isNoPlace();
    void checkingAgain_findsWhatWasChanged();
};

void tst_BackupSection::others_areNotOfferedIt_data()
{
    QTest::addColumn<Role>("role");
    QTest::newRow("therapist") << Role::Therapist;
    QTest::newRow("front desk") << Role::Receptionist;
}

void tst_BackupSection::others_areNotOfferedIt()
{
    QFETCH(Role, role);
    const TestClinic clinic;
    SettingsFixture fixture(clinic, role);
    QVERIFY(!SettingsDriver(fixture.page()).sections().contains(u"Backup"_s));
}

void tst_BackupSection::backingUp_listsWhatWasMade()
{
    const TestClinic clinic;
    SettingsFixture fixture(clinic);
    SettingsDriver settings(fixture.page());
    QVERIFY(settings.choose(u"Backup"_s));
    QTRY_COMPARE(settings.backupState(), u"There is no backup of this clinic yet."_s);
    settings.backUpNow();
    QVERIFY(settings.isBackingUp());
    QTRY_COMPARE(settings.backups().size(), 1);
    QVERIFY(!settings.isBackingUp());
    QVERIFY2(settings.backups().constFirst().startsWith(u"Today, "_s) && settings.backups().constFirst().endsWith(u"first place, verified"_s),
             qPrintable(settings.backups().constFirst()));
    QVERIFY(settings.backupState().startsWith(u"Backup verified at "_s));
    QCOMPARE(settings.backupFoot(), u"The backup is made and verified."_s);
}

void tst_BackupSection::cancelling_saysThatNothingIsLeft()
{
    const TestClinic clinic;
    SettingsFixture fixture(clinic);
    SettingsDriver settings(fixture.page());
    QVERIFY(settings.choose(u"Backup"_s));
    settings.backUpNow();
    settings.stopBackup();
    QVERIFY(!settings.isBackingUp());
    QCOMPARE(settings.backupFoot(), u"The backup was cancelled. Nothing of it is left."_s);
    QTRY_COMPARE(namesIn(clinic.folder().path + "/backups"_L1), QStringList());
    QCOMPARE(settings.backups(), QStringList());
}

void tst_BackupSection::secondPlace_isChosenUsedAndRemoved()
{
    const TestClinic clinic;
    SettingsFixture fixture(clinic);
    SettingsDriver settings(fixture.page());
    QVERIFY(settings.choose(u"Backup"_s));
    QTRY_VERIFY(settings.backupPlace(true).startsWith(u"None."_s));
    const QString stick = clinic.beside(u"stick"_s);
    QDir().mkpath(stick);
    QVERIFY(settings.chooseBackupFolder(true, stick));
    QTRY_COMPARE(settings.backupPlace(true), QDir::toNativeSeparators(stick));
    settings.backUpNow();
    QTRY_COMPARE(settings.backups().size(), 1);
    QVERIFY(settings.backups().constFirst().contains(u"both places"_s));
    settings.removeBackupFolder(true);
    QTRY_VERIFY(settings.backupPlace(true).startsWith(u"None."_s));
    QCOMPARE(namesIn(stick).size(), 1); // what lies there stays
}

void tst_BackupSection::unreachablePlace_isSaid()
{
    const TestClinic clinic;
    SettingsFixture fixture(clinic);
    SettingsDriver settings(fixture.page());
    QVERIFY(settings.choose(u"Backup"_s));
    QTRY_VERIFY(settings.backupPlace(false).startsWith(u"In the clinic’s own folder."_s));
    const QString disk = clinic.beside(u"disk"_s);
    QDir().mkpath(disk);
    QVERIFY(settings.chooseBackupFolder(false, disk));
    QTRY_COMPARE(settings.backupPlace(false), QDir::toNativeSeparators(disk));
    QVERIFY(QDir().rmdir(disk));
    settings.backUpNow();
    QTRY_COMPARE(settings.backups().size(), 1); // in the clinic’s own folder instead
    QVERIFY(settings.backupPlace(false).contains(u"cannot be reached"_s));
}

void tst_BackupSection::clinicItself_isNoPlace()
{
    const TestClinic clinic;
    SettingsFixture fixture(clinic);
    SettingsDriver settings(fixture.page());
    QVERIFY(settings.choose(u"Backup"_s));
    QTRY_VERIFY(!settings.backupPlace(false).isEmpty());
    const QString before = settings.backupPlace(false);
    const QString inside = clinic.folder().path + "/elsewhere"_L1;
    QVERIFY(QDir().mkpath(inside));
    const QString link = clinic.beside(u"link"_s);
    QVERIFY(QFile::link(inside, link));
    for (const QString &folder : {clinic.folder().path, inside, link}) {
        for (const bool second : {false, true}) {
            QVERIFY(settings.chooseBackupFolder(second, folder));
            QTRY_VERIFY2(settings.backupFoot().startsWith(QDir::toNativeSeparators(folder) + u" lies in the clinic’s own folder"_s), qPrintable(settings.backupFoot()));
        }
    }
    QCOMPARE(settings.backupPlace(false), before);
    QVERIFY(settings.backupPlace(true).startsWith(u"None."_s));
}

void tst_BackupSection::checkingAgain_findsWhatWasChanged()
{
    const TestClinic clinic;
    SettingsFixture fixture(clinic);
    SettingsDriver settings(fixture.page());
    QVERIFY(settings.choose(u"Backup"_s));
    QVERIFY(!settings.checkBackupButton().isEnabled());
    settings.backUpNow();
    QTRY_COMPARE(settings.backups().size(), 1);
    settings.chooseBackup(0);
    settings.checkBackupButton().click();
    QTRY_COMPARE(settings.backupFoot(), u"Every file of this backup is as it was written."_s);

    flipBit(fixture.backups().overview()->here.constFirst().path + "/clinical.vault"_L1, 20'000);
    settings.checkBackupButton().click();
    QTRY_VERIFY2(settings.backupFoot().contains(u"clinical.vault"_s), qPrintable(settings.backupFoot()));
}

UNTIE_TEST_GUI_MAIN(tst_BackupSection)
#include "tst_backupsection.moc"
