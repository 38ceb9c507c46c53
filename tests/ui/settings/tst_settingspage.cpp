#include "tests/support/settingsdriver.h"
#include "tests/support/settingsfixture.h"
#include "tests/support/testmain.h"

#include <QAbstractItemView>
#include <QPushButton>

using namespace untie;
using namespace Qt::StringLiterals;

class tst_SettingsPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_GB"_s)); }
    void list_showsWhatTheRoleMay_data();
    void list_showsWhatTheRoleMay();
    void open_goesWhereItIsTold();
    void open_staysWhereOneWas();
    void header_hasWhatTheSectionDoes();
    void account_saysWhoOneIs();
    void account_changesOnesPassword();
    void account_keepsThePasswordWhenTheOldOneIsWrong();

private:
    const TestClinic m_clinic;
};

void tst_SettingsPage::list_showsWhatTheRoleMay_data()
{
    QTest::addColumn<Role>("role");
    QTest::addColumn<QStringList>("sections");
    QTest::newRow("receptionist") << Role::Receptionist << QStringList{u"My account"_s, u"Display and language"_s, u"Keyboard"_s, u"Working hours"_s};
    QTest::newRow("therapist") << Role::Therapist << QStringList{u"My account"_s, u"Display and language"_s, u"Keyboard"_s, u"Working hours"_s, u"Phrases"_s, u"Spelling"_s};
    QTest::newRow("owner") << Role::Owner << QStringList{u"My account"_s, u"Display and language"_s, u"Keyboard"_s, u"People"_s, u"Services and rooms"_s, u"Working hours"_s, u"Phrases"_s, u"Spelling"_s, u"Sentences in notes"_s, u"Letterhead"_s, u"Record access"_s, u"Security"_s, u"Backup"_s, u"Import and export"_s};
}

void tst_SettingsPage::list_showsWhatTheRoleMay()
{
    QFETCH(Role, role);
    QFETCH(QStringList, sections);
    SettingsFixture fixture(m_clinic, role);
    QCOMPARE(SettingsDriver(fixture.page()).sections(), sections);
    fixture.page().open(SettingsSection::Access); // where that is not for them, their own
    QCOMPARE(fixture.page().current(), role == Role::Owner ? SettingsSection::Access : SettingsSection::Account);
    fixture.page().openAccess(ClientId{11});
    QCOMPARE(fixture.page().current(), role == Role::Owner ? SettingsSection::Access : SettingsSection::Account);
}

void tst_SettingsPage::open_goesWhereItIsTold()
{
    SettingsFixture fixture(m_clinic);
    for (const SettingsSection section : fixture.page().sections()) {
        fixture.page().open(section);
        QCOMPARE(fixture.page().current(), section);
        QCOMPARE(settingsSectionFromId(idOf(section)), section);
    }
    QCOMPARE(settingsSectionFromId(u"nowhere"_s), std::nullopt);
}

void tst_SettingsPage::open_staysWhereOneWas()
{
    SettingsFixture fixture(m_clinic);
    fixture.page().open();
    QCOMPARE(fixture.page().current(), SettingsSection::Account);
    QVERIFY(SettingsDriver(fixture.page()).choose(u"Record access"_s));
    fixture.page().open();
    QCOMPARE(fixture.page().current(), SettingsSection::Access);
}

void tst_SettingsPage::header_hasWhatTheSectionDoes()
{
    SettingsFixture fixture(m_clinic);
    SettingsDriver settings(fixture.page());
    fixture.page().open(SettingsSection::Access);
    QVERIFY(settings.exportButton().isVisible());
    QVERIFY(settings.choose(u"My account"_s));
    QVERIFY(!settings.exportButton().isVisible());
}

void tst_SettingsPage::account_saysWhoOneIs()
{
    { const OpenClinic before = m_clinic.open(); }
    SettingsFixture fixture(m_clinic);
    fixture.page().open(SettingsSection::Account);
    const QString last = SettingsDriver(fixture.page()).lastSignIn();
    QVERIFY2(last.contains(QLocale().toString(QDate::currentDate(), QLocale::LongFormat)), qPrintable(last));
    QVERIFY(last.contains(workstationName()));
}

void tst_SettingsPage::account_changesOnesPassword()
{
    const TestClinic clinic;
    QString words;
    {
        SettingsFixture fixture(clinic);
        SettingsDriver settings(fixture.page());
        fixture.page().open(SettingsSection::Account);
        settings.beginPasswordChange();
        words = settings.takeOfferedWords();
        settings.typeOwnPassword(TestClinic::passwordText());
        settings.act();
        QTRY_COMPARE(settings.toast(), u"Your password was changed. It counts from the next sign-in on."_s);
        QVERIFY(!settings.isFormOpen());
    }
    QVERIFY(signIn(clinic.folder(), TestClinic::ownerName(), Secret::fromText(words)));
    QVERIFY(!signIn(clinic.folder(), TestClinic::ownerName(), TestClinic::password()));
}

void tst_SettingsPage::account_keepsThePasswordWhenTheOldOneIsWrong()
{
    const TestClinic clinic;
    {
        SettingsFixture fixture(clinic);
        SettingsDriver settings(fixture.page());
        fixture.page().open(SettingsSection::Account);
        settings.beginPasswordChange();
        settings.act();
        QVERIFY(!settings.problemOf("typedWords").isEmpty());
        settings.takeOfferedWords();
        settings.typeOwnPassword(u"somebody else's"_s);
        settings.act();
        QTRY_VERIFY(settings.problemOf("myPassword").startsWith(u"That is not your password."_s));
        QVERIFY(settings.isFormOpen());
        settings.backOut();
        QTRY_VERIFY(!settings.isFormOpen());
    }
    QVERIFY(signIn(clinic.folder(), TestClinic::ownerName(), TestClinic::password()));
}

UNTIE_TEST_GUI_MAIN(tst_SettingsPage)
#include "tst_settingspage.moc"
