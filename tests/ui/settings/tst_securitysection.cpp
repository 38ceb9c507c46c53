#include "app/keeping/erasurestore.h"
#include "app/settings/settingsstore.h"
#include "tests/support/settingsdriver.h"
#include "tests/support/settingsfixture.h"
#include "tests/support/testmain.h"

#include <QPushButton>
#include <QSignalSpy>

#include <sqlite3.h>

using namespace untie;
using namespace Qt::StringLiterals;

class tst_SecuritySection : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_GB"_s)); }
    void minutes_areStoredAndTold();
    void minutes_areStoredWhenSomebodyLeavesAtOnce();
    void years_areStored();
    void minutes_thatStayAreNotTold();
    void people_areHiddenOnThisComputer();
    void keyring_isToldApart();
    void vaults_ofTwoMomentsAreTold();
    void audit_isCheckedWhenSomebodyComes();
    void audit_namesTheBrokenRow();
    void program_namesWhatItRunsOn();
};

void tst_SecuritySection::minutes_areStoredAndTold()
{
    const TestClinic clinic;
    SettingsFixture fixture(clinic);
    SettingsDriver settings(fixture.page());
    const QSignalSpy chosen(&fixture.page(), &SettingsPage::lockMinutesChosen);
    fixture.page().open(SettingsSection::Security);
    QCOMPARE(settings.lockMinutes(), 5);
    settings.setLockMinutes(12);
    QTRY_COMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().first().toInt(), 12);
    QCOMPARE(fixture.run([](Database &database) { return SettingsStore(database).lockMinutes(); }), 12);
    QVERIFY(settings.toast().contains(u"12"_s));
    const auto told = fixture.run([](Database &database) { return AuditStore(database).rows(Vault::FrontDesk, {.action = AuditAction::Changed}, 1); });
    QCOMPARE(told.value(0).detail, u"settings lock"_s);
}

void tst_SecuritySection::years_areStored()
{
    const TestClinic clinic;
    SettingsFixture fixture(clinic);
    SettingsDriver settings(fixture.page());
    fixture.page().open(SettingsSection::Security);
    settings.setYearsKept(3);
    QTRY_VERIFY(settings.toast().contains(u'3'));
    QCOMPARE(fixture.run([](Database &database) { return ErasureStore(database).yearsKept(); }), 3);
}

void tst_SecuritySection::minutes_areStoredWhenSomebodyLeavesAtOnce()
{
    const TestClinic clinic;
    {
        SettingsFixture fixture(clinic);
        SettingsDriver settings(fixture.page());
        fixture.page().open(SettingsSection::Security);
        settings.setLockMinutes(9);
    }
    OpenClinic open = clinic.open();
    QCOMPARE(orFail(SettingsStore(*open.database).lockMinutes()), 9);
}

void tst_SecuritySection::minutes_thatStayAreNotTold()
{
    const TestClinic clinic;
    SettingsFixture fixture(clinic);
    SettingsDriver settings(fixture.page());
    fixture.page().open(SettingsSection::Security);
    settings.setLockMinutes(5);
    QTest::qWait(700); // longer than a choice has to stay
    QVERIFY(settings.toast().isEmpty());
    QCOMPARE(fixture.run([](Database &database) { return AuditStore(database).rows(Vault::FrontDesk, {.action = AuditAction::Changed}, 5); }).size(), 0);
}

void tst_SecuritySection::people_areHiddenOnThisComputer()
{
    const TestClinic clinic;
    SettingsFixture fixture(clinic);
    SettingsDriver settings(fixture.page());
    const QSignalSpy chosen(&fixture.page(), &SettingsPage::peopleHiddenChosen);
    fixture.page().open(SettingsSection::Security);
    settings.hidePeople();
    QCOMPARE(chosen.size(), 1);
    QVERIFY(chosen.first().first().toBool());
}

void tst_SecuritySection::keyring_isToldApart()
{
    const TestClinic clinic;
    {
        SettingsFixture fixture(clinic);
        fixture.page().open(SettingsSection::Security);
        QVERIFY(SettingsDriver(fixture.page()).meaningOf("keyringRow").startsWith(u"It is the one that an owner wrote last"_s));
    }
    SettingsFixture fixture(clinic, Role::Owner, KeyringTrust::Older);
    fixture.page().open(SettingsSection::Security);
    QCOMPARE(SettingsDriver(fixture.page()).meaningOf("keyringRow"), explain(KeyringTrust::Older));
}

void tst_SecuritySection::vaults_ofTwoMomentsAreTold()
{
    const TestClinic clinic;
    SettingsFixture fixture(clinic, Role::Owner, KeyringTrust::Trusted, Vault::Clinical);
    fixture.page().open(SettingsSection::Security);
    QVERIFY(SettingsDriver(fixture.page()).meaningOf("momentsRow").contains(u"the clinical file is older"_s));
}

void tst_SecuritySection::audit_isCheckedWhenSomebodyComes()
{
    const TestClinic clinic;
    SettingsFixture fixture(clinic);
    SettingsDriver settings(fixture.page());
    fixture.page().open(SettingsSection::Security);
    QTRY_VERIFY2(settings.meaningOf("auditRow").startsWith(u"Front desk: the rows fit"_s), qPrintable(settings.meaningOf("auditRow")));
    settings.button("checkAll").click();
    QTRY_VERIFY(settings.meaningOf("auditRow").startsWith(u"Front desk: the rows fit"_s));
}

void tst_SecuritySection::audit_namesTheBrokenRow()
{
    const TestClinic clinic;
    SettingsFixture fixture(clinic);
    fixture.run([](Database &database) -> Result<> {
        sqlite3_set_authorizer(database.handle(), nullptr, nullptr);
        sqlite3_exec(database.handle(), "DROP TRIGGER clinical.audit_is_not_changed; UPDATE clinical.audit SET person_id = 5 WHERE seq = 1", nullptr, nullptr, nullptr);
        return {};
    });
    SettingsDriver settings(fixture.page());
    fixture.page().open(SettingsSection::Security);
    QTRY_VERIFY2(settings.meaningOf("auditRow").contains(u"Clinical record: Row 1 of the audit was changed."_s), qPrintable(settings.meaningOf("auditRow")));
}

void tst_SecuritySection::program_namesWhatItRunsOn()
{
    const TestClinic clinic;
    SettingsFixture fixture(clinic);
    fixture.page().open(SettingsSection::Security);
    const QString meaning = SettingsDriver(fixture.page()).meaningOf("programRow");
    for (const QString &version : {QString::fromLatin1(qVersion()), u"SQLite "_s + QString::fromLatin1(sqlite3_libversion()), u"Multiple Ciphers"_s, u"libsodium 1."_s})
        QVERIFY2(meaning.contains(version), qPrintable(meaning));
}

UNTIE_TEST_GUI_MAIN(tst_SecuritySection)
#include "tst_securitysection.moc"
