#include "app/clients/clientstore.h"
#include "app/clients/noteaccess.h"
#include "app/people/peoplestore.h"
#include "app/security/permissions.h"
#include "tests/support/builders.h"
#include "tests/support/settingsdriver.h"
#include "tests/support/settingsfixture.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QThread>

#include <sqlite3.h>

using namespace untie;
using namespace Qt::StringLiterals;

/// The record of access over a real clinic, in which Nora looked at Odile twice and the owner changed Kofi.
class tst_AccessSection : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void list_saysWhoDidWhat();
    void filter_showsOnePerson();
    void filter_showsOneAction();
    void filter_showsOneClient();
    void filter_showsDays();
    void filter_saysThatADayIsNone();
    void filter_thatNothingFitsCanBeTakenBack();
    void client_isShownFromTheirPage();
    void list_goesOnWhenSomebodyScrolls();
    void check_saysThatAllRowsFit();
    void check_namesTheFirstBrokenRow();
    void export_writesWhatIsAskedFor();
    void export_saysThatAPlaceCannotBeWritten();

private:
    static void actAs(Database &database, PersonId person) { database.actAs({person, workstationName(), {}}, accessOf(Role::Owner)); }

    const TestClinic m_clinic;
    PersonId m_nora = newId<PersonId>();
    ClientId m_odile;
    ClientId m_kofi;
};

void tst_AccessSection::initTestCase()
{
    QLocale::setDefault(QLocale(u"en_GB"_s));
    const OpenClinic clinic = m_clinic.open();
    Database &database = *clinic.database;
    Person nora;
    nora.id = m_nora;
    nora.name = u"Nora Quill"_s;
    orFail(PeopleStore(database).add(nora));
    m_odile = orFail(ClientStore(database).add(aClient().named(u"Odile"_s, u"Marchbanks"_s)));
    m_kofi = orFail(ClientStore(database).add(aClient().named(u"Kofi"_s, u"Amberley"_s)));
    Client kofi = orFail(ClientStore(database).find(m_kofi));
    kofi.phone = u"555-0113"_s;
    orFail(ClientStore(database).update(kofi));
    QThread::msleep(2); // the two vaults' rows are put together by the millisecond
    actAs(database, m_nora);
    orFail(noteAccess(database, AuditAction::Opened, m_odile, u"client"_s));
    orFail(noteAccess(database, AuditAction::Opened, m_odile, u"client"_s));
    orFail(noteAccess(database, AuditAction::Printed, m_odile, u"summary of visit 4711"_s));
    actAs(database, m_clinic.owner());
}

void tst_AccessSection::list_saysWhoDidWhat()
{
    SettingsFixture fixture(m_clinic);
    SettingsDriver settings(fixture.page());
    fixture.page().open(SettingsSection::Access);
    QTRY_VERIFY(settings.access().size() > 5);
    const QString all = settings.access().join(u'\n');
    QVERIFY2(all.contains(u"Nora Quill, Opened the record of Odile Marchbanks, 2 times, "_s + workstationName()), qPrintable(all));
    QVERIFY(all.contains(u"Nora Quill, Printed a visit summary for Odile Marchbanks, "_s + workstationName()));
    QVERIFY(all.contains(u"Test Owner, Changed the contact data of Kofi Amberley"_s));
    QVERIFY(all.contains(u"Test Owner, Added Nora Quill to those who work here"_s));
    QVERIFY(settings.access().first().contains(u"Test Owner, Signed in"_s));
    QCOMPARE(settings.accessMessage(), QString());
}

void tst_AccessSection::filter_showsOnePerson()
{
    SettingsFixture fixture(m_clinic);
    SettingsDriver settings(fixture.page());
    fixture.page().open(SettingsSection::Access);
    QTRY_VERIFY(settings.access().size() > 5);
    settings.askForPerson(u"Nora Quill"_s);
    QTRY_COMPARE(settings.access().size(), 2);
    settings.askForPerson(u"Everybody"_s);
    QTRY_VERIFY(settings.access().size() > 5);
}

void tst_AccessSection::filter_showsOneAction()
{
    SettingsFixture fixture(m_clinic);
    SettingsDriver settings(fixture.page());
    fixture.page().open(SettingsSection::Access);
    QTRY_VERIFY(settings.access().size() > 5);
    settings.askForAction(u"Printed something"_s);
    QTRY_COMPARE(settings.access().size(), 1);
    QVERIFY(settings.access().first().contains(u"Printed a visit summary"_s));
}

void tst_AccessSection::filter_showsOneClient()
{
    SettingsFixture fixture(m_clinic);
    SettingsDriver settings(fixture.page());
    fixture.page().open(SettingsSection::Access);
    QTRY_VERIFY(settings.access().size() > 5);
    QVERIFY(settings.askForClient(u"amb"_s));
    QCOMPARE(settings.askedClient(), u"Amberley, Kofi"_s);
    QTRY_COMPARE(settings.access().size(), 2);
    QVERIFY(settings.access().first().contains(u"Changed the contact data of Kofi Amberley"_s));
}

void tst_AccessSection::filter_showsDays()
{
    SettingsFixture fixture(m_clinic);
    SettingsDriver settings(fixture.page());
    fixture.page().open(SettingsSection::Access);
    QTRY_VERIFY(settings.access().size() > 5);
    const auto day = [](int fromToday) { return QLocale().toString(QDate::currentDate().addDays(fromToday), u"dd/MM/yyyy"_s); };
    settings.askUntil(day(-1));
    QTRY_VERIFY(settings.access().isEmpty());
    settings.askUntil(day(0));
    QTRY_VERIFY(settings.access().size() > 5);
    settings.askFrom(day(1));
    QTRY_VERIFY(settings.access().isEmpty());
    settings.askFrom(day(0));
    QTRY_VERIFY(settings.access().size() > 5);
}

void tst_AccessSection::filter_saysThatADayIsNone()
{
    SettingsFixture fixture(m_clinic);
    SettingsDriver settings(fixture.page());
    fixture.page().open(SettingsSection::Access);
    QTRY_VERIFY(settings.access().size() > 5);
    settings.askFrom(u"31/2/2026"_s);
    QTRY_VERIFY(settings.accessFoot().startsWith(u"This is no date."_s));
    QTRY_VERIFY(settings.access().size() > 5); // as without it
    settings.askFrom(u"1/2/2026"_s);
    QTRY_VERIFY(!settings.accessFoot().startsWith(u"This is no date."_s));
}

void tst_AccessSection::filter_thatNothingFitsCanBeTakenBack()
{
    SettingsFixture fixture(m_clinic);
    SettingsDriver settings(fixture.page());
    fixture.page().open(SettingsSection::Access);
    QTRY_VERIFY(settings.access().size() > 5);
    settings.askForAction(u"Restored a backup"_s);
    QTRY_COMPARE(settings.accessMessage(), u"Nothing of this kind was done."_s);
    settings.showEverything();
    QTRY_VERIFY(settings.access().size() > 5);
}

void tst_AccessSection::client_isShownFromTheirPage()
{
    SettingsFixture fixture(m_clinic);
    SettingsDriver settings(fixture.page());
    fixture.page().openAccess(m_odile);
    QCOMPARE(settings.askedClient(), u"Marchbanks, Odile"_s);
    QTRY_COMPARE(settings.access().size(), 3);
    for (const QString &line : settings.access())
        QVERIFY2(line.contains(u"Odile Marchbanks"_s), qPrintable(line));
}

void tst_AccessSection::list_goesOnWhenSomebodyScrolls()
{
    const TestClinic clinic;
    SettingsFixture fixture(clinic);
    fixture.run([](Database &database) -> Result<> {
        for (qint64 i = 0; i < 500; ++i) { // no two in a row are alike
            if (auto noted = AuditStore(database).record(i % 3 == 0 ? Vault::FrontDesk : Vault::Clinical, {AuditAction::Opened, 1 + i, u"client"_s}); !noted)
                return noted;
        }
        return {};
    });
    SettingsDriver settings(fixture.page());
    fixture.page().open(SettingsSection::Access);
    QTRY_VERIFY(settings.access().size() >= 60);
    QVERIFY(settings.access().size() <= 400); // at most one page is fetched beforehand
    QVERIFY(settings.scrollAccessTo(504));       // and the making of the clinic, and signing in
    QVERIFY(settings.access().size() <= 505);    // what both vaults wrote of that in one moment is told in one line or two
}

void tst_AccessSection::check_saysThatAllRowsFit()
{
    SettingsFixture fixture(m_clinic);
    SettingsDriver settings(fixture.page());
    fixture.page().open(SettingsSection::Access);
    QTRY_VERIFY(settings.access().size() > 5);
    settings.checkButton().click();
    QVERIFY(!settings.checkButton().isEnabled());
    QTRY_VERIFY2(settings.accessFoot().startsWith(u"Front desk: the rows fit, all "_s), qPrintable(settings.accessFoot()));
    QVERIFY(settings.accessFoot().contains(u"Clinical record: the rows fit, all "_s));
    QVERIFY(settings.checkButton().isEnabled());
}

void tst_AccessSection::check_namesTheFirstBrokenRow()
{
    const TestClinic clinic;
    SettingsFixture fixture(clinic);
    fixture.run([](Database &database) -> Result<> {
        sqlite3_set_authorizer(database.handle(), nullptr, nullptr);
        sqlite3_exec(database.handle(), "DROP TRIGGER frontdesk.audit_is_not_changed; UPDATE frontdesk.audit SET person_id = 5 WHERE seq = 2", nullptr, nullptr, nullptr);
        return {};
    });
    SettingsDriver settings(fixture.page());
    fixture.page().open(SettingsSection::Access);
    settings.checkButton().click();
    QTRY_COMPARE(settings.accessFoot().section(u" Clinical"_s, 0, 0), u"Front desk: Row 2 of the audit was changed."_s);
}

void tst_AccessSection::export_writesWhatIsAskedFor()
{
    SettingsFixture fixture(m_clinic);
    SettingsDriver settings(fixture.page());
    fixture.page().openAccess(m_odile);
    QTRY_COMPARE(settings.access().size(), 3);
    settings.exportButton().click();
    const QString file = m_clinic.beside(u"access.csv"_s);
    QVERIFY(settings.answerFile(file));
    QTRY_VERIFY(QFile::exists(file));
    QFile out(file);
    QVERIFY(out.open(QIODevice::ReadOnly));
    const QStringList lines = QString::fromUtf8(out.readAll()).split(u"\r\n"_s, Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 5); // the head; added, opened twice, printed
    QVERIFY(lines.at(0).contains(u"Who"_s));
    QVERIFY2(lines.at(1).contains(u",Nora Quill,"_s) && lines.at(1).contains(u"Printed a visit summary for Odile Marchbanks"_s), qPrintable(lines.at(1)));
    QVERIFY(lines.at(1).contains(QString::number(m_odile.value)));
    // That it was saved stands in the audit.
    const auto noted = fixture.run([](Database &database) { return AuditStore(database).rows(Vault::FrontDesk, {.action = AuditAction::Exported}, 10); });
    QCOMPARE(noted.size(), 1);
    QCOMPARE(noted.first().person, m_clinic.owner());
}

void tst_AccessSection::export_saysThatAPlaceCannotBeWritten()
{
    SettingsFixture fixture(m_clinic);
    SettingsDriver settings(fixture.page());
    fixture.page().openAccess(m_odile);
    QTRY_COMPARE(settings.access().size(), 3);
    settings.exportButton().click();
    QVERIFY(settings.answerFile(m_clinic.folder().keyring() + u"/access.csv"_s));
    QTRY_VERIFY2(settings.accessFoot().contains(u"There is no folder"_s) || settings.accessFoot().contains(u"does not allow"_s), qPrintable(settings.accessFoot()));
    QVERIFY(settings.exportButton().isEnabled());
}

UNTIE_TEST_GUI_MAIN(tst_AccessSection)
#include "tst_accesssection.moc"
