#include "app/clients/clientstore.h"
#include "app/people/peoplestore.h"
#include "app/schedule/schedulestore.h"
#include "app/security/keyring.h"
#include "app/security/recoverysheet.h"
#include "tests/support/builders.h"
#include "tests/support/settingsdriver.h"
#include "tests/support/settingsfixture.h"
#include "tests/support/testmain.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QPushButton>

using namespace untie;
using namespace Qt::StringLiterals;

class tst_PeopleSection : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void list_saysWhoWorksHere();
    void add_givesAnAccount_data();
    void add_givesAnAccount();
    void add_asksForOnesOwnPassword();
    void add_keepsWhatWasTypedWhenItIsRefused();
    void add_keepsWhatWasTypedWhileSomethingElseIsLookedAt();
    void add_takesAPasswordThatIsTyped();
    void given_isCopiedAndGone();
    void person_withoutAnAccountGetsOne();
    void person_withoutAnAccountIsTakenOffTheList();
    void person_whoLeavesWithBookingsIsToldBeforeAndListedAfter();
    void own_rowOffersTheNameOnly();
    void tab_goesAsItStands();
    void name_isChanged();
    void role_isRaised();
    void role_isLoweredAndTheRecordEncryptedAnew();
    void role_sameIsNoChange();
    void password_isReset();
    void remove_takesTheAccount();
    void remove_ofAnOwnerNeedsANewSheet();
    void sheet_isShownAgain();
    void sheet_isReplaced();
    void sheet_thatWasPrintedInVainIsSaid();
    void sheet_thatIsGivenUpForAnotherCardIsSaid();
    void keyring_notTrustedOffersNothing();
    void unfinishedWork_goesOn();

private:
    static bool opens(const TestClinic &clinic, const QString &name, const QString &password)
    {
        return signIn(clinic.folder(), name, Secret::fromText(password)).has_value();
    }
};

void tst_PeopleSection::initTestCase()
{
    QLocale::setDefault(QLocale(u"en_GB"_s));
}

void tst_PeopleSection::list_saysWhoWorksHere()
{
    const TestClinic clinic;
    clinic.employ(u"Nora Quill"_s, Role::Therapist);
    clinic.employ(u"Lotte Brook"_s, Role::Receptionist);
    { const OpenClinic lotte = clinic.open(u"Lotte Brook"_s); }
    SettingsFixture fixture(clinic);
    SettingsDriver settings(fixture.page());
    fixture.page().open(SettingsSection::People);
    QTRY_COMPARE(settings.people().size(), 3);
    QVERIFY(settings.people().at(0).startsWith(u"Test Owner, you, Therapist, owner"_s));
    QCOMPARE(settings.people().at(1), u"Nora Quill, Therapist · has not signed in yet"_s);
    QVERIFY2(settings.people().at(2).startsWith(u"Lotte Brook, Front desk · last signed in today, "_s), qPrintable(settings.people().at(2)));
    QVERIFY(settings.peopleTrouble().isEmpty());
    QVERIFY(settings.workWords().isEmpty());
}

void tst_PeopleSection::add_givesAnAccount_data()
{
    QTest::addColumn<Role>("role");
    QTest::newRow("receptionist") << Role::Receptionist;
    QTest::newRow("therapist") << Role::Therapist;
    QTest::newRow("owner") << Role::Owner;
}

void tst_PeopleSection::add_givesAnAccount()
{
    QFETCH(Role, role);
    const TestClinic clinic;
    QString password;
    {
        SettingsFixture fixture(clinic);
        SettingsDriver settings(fixture.page());
        fixture.page().open(SettingsSection::People);
        QTRY_COMPARE(settings.people().size(), 1);
        settings.addPerson();
        settings.type("personName", u"Nora Quill"_s);
        settings.type("personCredential", u"LMT"_s);
        settings.chooseRole(role);
        const QString offered = settings.offeredPassword();
        QCOMPARE(offered.split(u' ').size(), 5);
        settings.typeOwnPassword(TestClinic::passwordText());
        settings.act();
        QTRY_COMPARE(settings.givenPassword(), offered);
        password = offered;
        QTRY_COMPARE(settings.people().size(), 2);
        QVERIFY(settings.people().at(1).startsWith(u"Nora Quill, LMT, "_s));
        settings.button("handedOver").click();
        QTRY_VERIFY(settings.givenPassword().isEmpty());
    }
    const auto nora = signIn(clinic.folder(), u"Nora Quill"_s, Secret::fromText(password));
    QVERIFY(nora);
    QCOMPARE(nora->session.role, role);
}

void tst_PeopleSection::add_asksForOnesOwnPassword()
{
    const TestClinic clinic;
    SettingsFixture fixture(clinic);
    SettingsDriver settings(fixture.page());
    fixture.page().open(SettingsSection::People);
    QTRY_COMPARE(settings.people().size(), 1);
    settings.addPerson();
    settings.type("personName", u"Nora Quill"_s);
    settings.act();
    QVERIFY(settings.problemOf("myPassword").startsWith(u"Type your own password"_s));
    settings.typeOwnPassword(u"not the owner's"_s);
    settings.act();
    QTRY_VERIFY(settings.problemOf("myPassword").startsWith(u"That is not your password. Try again in "_s));
    QCOMPARE(settings.typed("myPassword"), QString());
    QCOMPARE(settings.typed("personName"), u"Nora Quill"_s);
    QTRY_COMPARE_WITH_TIMEOUT(settings.problemOf("myPassword"), u"That is not your password. Try again."_s, 5000);
    settings.typeOwnPassword(TestClinic::passwordText());
    settings.act();
    QTRY_VERIFY(!settings.givenPassword().isEmpty());
}

void tst_PeopleSection::add_keepsWhatWasTypedWhenItIsRefused()
{
    const TestClinic clinic;
    SettingsFixture fixture(clinic);
    SettingsDriver settings(fixture.page());
    fixture.page().open(SettingsSection::People);
    QTRY_COMPARE(settings.people().size(), 1);
    settings.addPerson();
    settings.typeOwnPassword(TestClinic::passwordText());
    settings.act();
    QVERIFY(settings.problemOf("personName").contains(u"needs a name"_s));
    settings.type("personName", TestClinic::ownerName());
    const QString offered = settings.offeredPassword();
    settings.act();
    QTRY_VERIFY2(settings.trouble().contains(u"already"_s), qPrintable(settings.trouble()));
    QCOMPARE(settings.typed("personName"), TestClinic::ownerName());
    QCOMPARE(settings.offeredPassword(), offered);
    settings.type("personName", u"Nora Quill"_s);
    settings.act(); // one's own password need not be typed again
    QTRY_COMPARE(settings.givenPassword(), offered);
}

void tst_PeopleSection::add_keepsWhatWasTypedWhileSomethingElseIsLookedAt()
{
    const TestClinic clinic;
    SettingsFixture fixture(clinic);
    SettingsDriver settings(fixture.page());
    fixture.page().open(SettingsSection::People);
    QTRY_COMPARE(settings.people().size(), 1);
    settings.addPerson();
    settings.type("personName", u"Nora Quill"_s);
    QVERIFY(settings.openPerson(TestClinic::ownerName()));
    QCOMPARE(settings.typed("personName"), TestClinic::ownerName());
    settings.addPerson();
    QCOMPARE(settings.typed("personName"), u"Nora Quill"_s);
    settings.backOut();
    QTRY_VERIFY(!settings.isFormOpen());
    settings.addPerson();
    QCOMPARE(settings.typed("personName"), QString());
}

void tst_PeopleSection::add_takesAPasswordThatIsTyped()
{
    const TestClinic clinic;
    {
        SettingsFixture fixture(clinic);
        SettingsDriver settings(fixture.page());
        fixture.page().open(SettingsSection::People);
        QTRY_COMPARE(settings.people().size(), 1);
        settings.addPerson();
        settings.type("personName", u"Nora Quill"_s);
        settings.button("firstKind").click();
        settings.type("firstPassword", u"short"_s);
        settings.typeOwnPassword(TestClinic::passwordText());
        settings.act();
        QVERIFY(!settings.problemOf("firstPassword").isEmpty());
        settings.type("firstPassword", u"vexed otter under glass"_s);
        settings.act();
        QTRY_COMPARE(settings.givenPassword(), u"vexed otter under glass"_s);
    }
    QVERIFY(opens(clinic, u"Nora Quill"_s, u"vexed otter under glass"_s));
}

void tst_PeopleSection::given_isCopiedAndGone()
{
    const TestClinic clinic;
    SettingsFixture fixture(clinic);
    SettingsDriver settings(fixture.page());
    fixture.page().open(SettingsSection::People);
    QTRY_COMPARE(settings.people().size(), 1);
    settings.addPerson();
    settings.type("personName", u"Nora Quill"_s);
    settings.typeOwnPassword(TestClinic::passwordText());
    settings.act();
    QTRY_VERIFY(!settings.givenPassword().isEmpty());
    const QString given = settings.givenPassword();
    settings.button("copyPassword").click();
    QCOMPARE(QGuiApplication::clipboard()->text(), given);
    QTest::keyClick(&settings.button("handedOver"), Qt::Key_Escape); // too easily pressed
    QCOMPARE(settings.givenPassword(), given);
    settings.button("handedOver").click();
    QTRY_VERIFY(settings.givenPassword().isEmpty());
    QCOMPARE(QGuiApplication::clipboard()->text(), given); // for its fifteen seconds
}

void tst_PeopleSection::person_withoutAnAccountGetsOne()
{
    const TestClinic clinic;
    SettingsFixture fixture(clinic);
    fixture.run([](Database &database) {
        Person emil;
        emil.name = u"Emil Sand"_s;
        emil.credential = u"LMT"_s;
        return PeopleStore(database).add(emil);
    });
    SettingsDriver settings(fixture.page());
    fixture.page().open(SettingsSection::People);
    QTRY_COMPARE(settings.people().size(), 2);
    QCOMPARE(settings.people().at(1), u"Emil Sand, LMT, no account, cannot sign in"_s);
    QVERIFY(settings.openPerson(u"Emil Sand"_s));
    QCOMPARE(settings.kinds(), (QStringList{u"Account"_s, u"Remove"_s}));
    QCOMPARE(settings.typed("personName"), u"Emil Sand"_s);
    settings.typeOwnPassword(TestClinic::passwordText());
    settings.act();
    QTRY_VERIFY(!settings.givenPassword().isEmpty());
    QTRY_COMPARE(settings.people().at(1), u"Emil Sand, LMT, Therapist · has not signed in yet"_s);
}

void tst_PeopleSection::person_withoutAnAccountIsTakenOffTheList()
{
    const TestClinic clinic;
    SettingsFixture fixture(clinic);
    fixture.run([](Database &database) {
        Person emil;
        emil.name = u"Emil Sand"_s;
        return PeopleStore(database).add(emil);
    });
    SettingsDriver settings(fixture.page());
    fixture.page().open(SettingsSection::People);
    QTRY_COMPARE(settings.people().size(), 2);
    QVERIFY(settings.openPerson(u"Emil Sand"_s));
    settings.chooseKind(u"Remove"_s);
    settings.act();
    QTRY_COMPARE(settings.people().size(), 1);
}

void tst_PeopleSection::person_whoLeavesWithBookingsIsToldBeforeAndListedAfter()
{
    const TestClinic clinic;
    SettingsFixture fixture(clinic);
    const QDate monday = QDate::currentDate().addDays(15 - QDate::currentDate().dayOfWeek());
    const auto emil = fixture.run([monday](Database &database) -> Result<PersonId> {
        Person leaving;
        leaving.name = u"Emil Sand"_s;
        const PersonId id = orFail(PeopleStore(database).add(leaving));
        Appointment booking;
        booking.client = orFail(ClientStore(database).add(aClient()));
        booking.therapist = id;
        booking.date = monday;
        booking.zone = "UTC";
        for (const int minute : {600, 1260}) { // one of them in the evening, when nobody else works
            booking.minute = minute;
            orFail(ScheduleStore(database).book(booking));
        }
        return id;
    });
    const auto ahead = [&] { return fixture.run([emil](Database &database) { return ScheduleStore(database).ahead(emil, QDateTime::currentDateTimeUtc()); }).size(); };
    SettingsDriver settings(fixture.page());
    const auto part = [&](const QString &name) { return fixture.page().findChild<QWidget *>(name); };
    fixture.page().open(SettingsSection::People);
    QTRY_COMPARE(settings.people().size(), 2);
    QVERIFY(!part(u"leftBehind"_s)->isVisible());

    QVERIFY(settings.openPerson(u"Emil Sand"_s));
    settings.chooseKind(u"Remove"_s);
    QTRY_VERIFY(part(u"bookingsAhead"_s) && part(u"bookingsAhead"_s)->isVisible());
    const QString told = static_cast<QLabel *>(part(u"bookingsAhead"_s))->text();
    QVERIFY2(told.contains(u"2 booking"_s) && told.contains(QLocale().toString(monday, QLocale::LongFormat)), qPrintable(told));
    settings.act();
    QTRY_COMPARE(settings.people().size(), 1);
    QTRY_VERIFY(part(u"leftBehind"_s)->isVisible());
    QCOMPARE(ahead(), 2); // nothing was moved
    QVERIFY(static_cast<QLabel *>(part(u"leftBehindHead"_s))->text().contains(u"Emil Sand"_s));

    static_cast<QPushButton *>(part(u"giveLeftBehind"_s))->click();
    QTRY_COMPARE(ahead(), 1);
    QTRY_VERIFY(settings.toast().startsWith(u"1 booking"_s));
    QTRY_VERIFY(part(u"takeBackLeftBehind"_s)->isVisible());
    static_cast<QPushButton *>(part(u"takeBackLeftBehind"_s))->click();
    QTRY_COMPARE(ahead(), 2);
    QTRY_VERIFY(!part(u"takeBackLeftBehind"_s)->isVisible());
}

void tst_PeopleSection::own_rowOffersTheNameOnly()
{
    const TestClinic clinic;
    SettingsFixture fixture(clinic);
    SettingsDriver settings(fixture.page());
    fixture.page().open(SettingsSection::People);
    QVERIFY(settings.openPerson(TestClinic::ownerName()));
    QCOMPARE(settings.kinds(), QStringList());
    QCOMPARE(settings.typed("personName"), TestClinic::ownerName());
}

void tst_PeopleSection::tab_goesAsItStands()
{
    const TestClinic clinic;
    clinic.employ(u"Nora Quill"_s, Role::Therapist);
    SettingsFixture fixture(clinic);
    SettingsDriver settings(fixture.page());
    fixture.page().open(SettingsSection::People);
    QVERIFY(settings.openPerson(TestClinic::ownerName())); // the cursor is in the name
    QStringList parts;
    for (int i = 0; i < 7; ++i) {
        parts << QApplication::focusWidget()->objectName();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    QCOMPARE(parts, (QStringList{u"personName"_s, u"personCredential"_s, u"myPassword"_s, u"act"_s, u"actCancel"_s, u"personRow"_s, u"showSheet"_s}));
    QVERIFY(settings.openPerson(u"Nora Quill"_s));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right); // from the name to the role
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"role1"_s);
}

void tst_PeopleSection::name_isChanged()
{
    const TestClinic clinic;
    clinic.employ(u"Nora Quill"_s, Role::Therapist);
    {
        SettingsFixture fixture(clinic);
        SettingsDriver settings(fixture.page());
        fixture.page().open(SettingsSection::People);
        QVERIFY(settings.openPerson(u"Nora Quill"_s));
        QCOMPARE(settings.kinds(), (QStringList{u"Name"_s, u"Role"_s, u"Password"_s, u"Remove"_s}));
        settings.type("personName", u"Nora Farrow"_s);
        settings.type("personCredential", u"LMT"_s);
        settings.typeOwnPassword(TestClinic::passwordText());
        settings.act();
        QTRY_VERIFY(settings.people().value(1).startsWith(u"Nora Farrow, LMT"_s));
        QVERIFY(!settings.isFormOpen());
        QCOMPARE(settings.toast(), u"Nora Farrow was saved."_s);
    }
    QVERIFY(opens(clinic, u"Nora Farrow"_s, TestClinic::passwordText()));
}

void tst_PeopleSection::role_isRaised()
{
    const TestClinic clinic;
    clinic.employ(u"Lotte Brook"_s, Role::Receptionist);
    {
        SettingsFixture fixture(clinic);
        SettingsDriver settings(fixture.page());
        fixture.page().open(SettingsSection::People);
        QVERIFY(settings.openPerson(u"Lotte Brook"_s));
        settings.chooseKind(u"Role"_s);
        settings.chooseRole(Role::Therapist);
        settings.typeOwnPassword(TestClinic::passwordText());
        settings.act();
        QTRY_VERIFY(settings.people().value(1).startsWith(u"Lotte Brook, Therapist"_s));
        QCOMPARE(settings.workWords(), QString());
    }
    QCOMPARE(clinic.open(u"Lotte Brook"_s).session.role, Role::Therapist);
}

void tst_PeopleSection::role_isLoweredAndTheRecordEncryptedAnew()
{
    const TestClinic clinic;
    clinic.employ(u"Nora Quill"_s, Role::Therapist);
    {
        SettingsFixture fixture(clinic);
        SettingsDriver settings(fixture.page());
        fixture.page().open(SettingsSection::People);
        QVERIFY(settings.openPerson(u"Nora Quill"_s));
        settings.chooseKind(u"Role"_s);
        settings.chooseRole(Role::Receptionist);
        settings.typeOwnPassword(TestClinic::passwordText());
        settings.act();
        QTRY_COMPARE(settings.toast(), u"The record is encrypted anew. Older keys open nothing of it any more."_s);
        QTRY_VERIFY(settings.people().value(1).startsWith(u"Nora Quill, Front desk"_s));
        QTRY_COMPARE(settings.workWords(), QString());
    }
    const OpenClinic nora = clinic.open(u"Nora Quill"_s);
    QVERIFY(!nora.database->has(Vault::Clinical));
    QCOMPARE(orFail(readKeyring(clinic.folder())).clinicalEpochs.size(), 1);
}

void tst_PeopleSection::role_sameIsNoChange()
{
    const TestClinic clinic;
    clinic.employ(u"Nora Quill"_s, Role::Therapist);
    SettingsFixture fixture(clinic);
    SettingsDriver settings(fixture.page());
    fixture.page().open(SettingsSection::People);
    QVERIFY(settings.openPerson(u"Nora Quill"_s));
    settings.chooseKind(u"Role"_s);
    settings.typeOwnPassword(TestClinic::passwordText());
    settings.act();
    QVERIFY(settings.isFormOpen());
    QCOMPARE(settings.typed("myPassword"), TestClinic::passwordText()); // it was not even tried
}

void tst_PeopleSection::password_isReset()
{
    const TestClinic clinic;
    clinic.employ(u"Nora Quill"_s, Role::Therapist);
    QString given;
    {
        SettingsFixture fixture(clinic);
        SettingsDriver settings(fixture.page());
        fixture.page().open(SettingsSection::People);
        QVERIFY(settings.openPerson(u"Nora Quill"_s));
        settings.chooseKind(u"Password"_s);
        settings.typeOwnPassword(TestClinic::passwordText());
        settings.act();
        QTRY_VERIFY(!settings.givenPassword().isEmpty());
        given = settings.givenPassword();
    }
    QVERIFY(opens(clinic, u"Nora Quill"_s, given));
    QVERIFY(!opens(clinic, u"Nora Quill"_s, TestClinic::passwordText()));
}

void tst_PeopleSection::remove_takesTheAccount()
{
    const TestClinic clinic;
    clinic.employ(u"Nora Quill"_s, Role::Therapist);
    {
        SettingsFixture fixture(clinic);
        SettingsDriver settings(fixture.page());
        fixture.page().open(SettingsSection::People);
        QVERIFY(settings.openPerson(u"Nora Quill"_s));
        settings.chooseKind(u"Remove"_s);
        QCOMPARE(settings.actButton().text(), u"Remove Nora Quill"_s);
        settings.typeOwnPassword(TestClinic::passwordText());
        settings.act();
        QTRY_COMPARE(settings.people().size(), 1);
        QTRY_COMPARE(settings.toast(), u"The record is encrypted anew. Older keys open nothing of it any more."_s);
    }
    QVERIFY(!opens(clinic, u"Nora Quill"_s, TestClinic::passwordText()));
    const OpenClinic open = clinic.open();
    QVERIFY(open.database->has(Vault::Clinical));
    QVERIFY(!open.session.reencryption);
}

void tst_PeopleSection::remove_ofAnOwnerNeedsANewSheet()
{
    const TestClinic clinic;
    clinic.employ(u"Nora Quill"_s, Role::Owner);
    QString letters;
    {
        SettingsFixture fixture(clinic);
        SettingsDriver settings(fixture.page());
        fixture.page().open(SettingsSection::People);
        QVERIFY(settings.openPerson(u"Nora Quill"_s));
        settings.chooseKind(u"Remove"_s);
        QCOMPARE(settings.actButton().text(), u"Continue"_s);
        settings.act();
        letters = settings.sheetLetters();
        QVERIFY(readRecoverySheet(letters));
        settings.act();
        QCOMPARE(settings.sheetLetters(), letters); // it was not printed yet: that is said first
        settings.act();
        QCOMPARE(settings.sheetLetters(), QString());
        settings.typeSheet(clinic.recoverySheet());
        settings.typeOwnPassword(TestClinic::passwordText());
        settings.act();
        QVERIFY(settings.isFormOpen()); // the old one does not do
        settings.typeSheet(letters);
        settings.act();
        QTRY_COMPARE(settings.people().size(), 1);
        QTRY_COMPARE(settings.toast(), u"The record is encrypted anew. Older keys open nothing of it any more."_s);
    }
    QVERIFY(!opens(clinic, u"Nora Quill"_s, TestClinic::passwordText()));
    OpenClinic open = clinic.open();
    QCOMPARE(orFail(recoverySheetAgain(*open.database, clinic.administrator())), letters);
}

void tst_PeopleSection::sheet_isShownAgain()
{
    const TestClinic clinic;
    SettingsFixture fixture(clinic);
    SettingsDriver settings(fixture.page());
    fixture.page().open(SettingsSection::People);
    QTRY_COMPARE(settings.people().size(), 1);
    settings.button("showSheet").click();
    QCOMPARE(settings.sheetLetters(), QString());
    settings.typeOwnPassword(TestClinic::passwordText());
    settings.act();
    QTRY_COMPARE(settings.sheetLetters(), clinic.recoverySheet());
    settings.button("putSheetAway").click();
    QTRY_COMPARE(settings.sheetLetters(), QString());
}

void tst_PeopleSection::sheet_isReplaced()
{
    const TestClinic clinic;
    clinic.employ(u"Lotte Brook"_s, Role::Receptionist);
    QString letters;
    {
        SettingsFixture fixture(clinic);
        SettingsDriver settings(fixture.page());
        fixture.page().open(SettingsSection::People);
        QTRY_COMPARE(settings.people().size(), 2);
        settings.button("newSheet").click();
        settings.act();
        letters = settings.sheetLetters();
        QVERIFY(readRecoverySheet(letters));
        settings.act();
        settings.act();
        settings.typeSheet(letters);
        settings.typeOwnPassword(TestClinic::passwordText());
        settings.act();
        QTRY_COMPARE(settings.toast(), u"The record is encrypted anew. Older keys open nothing of it any more."_s);
    }
    QVERIFY(letters != clinic.recoverySheet());
    {
        OpenClinic open = clinic.open();
        QCOMPARE(orFail(recoverySheetAgain(*open.database, clinic.administrator())), letters);
    }
    QVERIFY(opens(clinic, u"Lotte Brook"_s, TestClinic::passwordText())); // everybody keeps their password
}

void tst_PeopleSection::sheet_thatWasPrintedInVainIsSaid()
{
    const TestClinic clinic;
    SettingsFixture fixture(clinic);
    SettingsDriver settings(fixture.page());
    fixture.page().open(SettingsSection::People);
    QTRY_COMPARE(settings.people().size(), 1);
    settings.button("newSheet").click();
    settings.act();
    QVERIFY(settings.keepSheetAs(clinic.beside(u"sheet.pdf"_s)));
    settings.backOut();
    settings.backOut();
    QTRY_VERIFY(settings.toast().startsWith(u"Nothing was changed. The new sheet opens nothing"_s));
    const QString still = fixture.run([&clinic](Database &database) { return recoverySheetAgain(database, clinic.administrator()); });
    QCOMPARE(still, clinic.recoverySheet());
}

void tst_PeopleSection::sheet_thatIsGivenUpForAnotherCardIsSaid()
{
    const TestClinic clinic;
    SettingsFixture fixture(clinic);
    SettingsDriver settings(fixture.page());
    fixture.page().open(SettingsSection::People);
    QTRY_COMPARE(settings.people().size(), 1);
    settings.button("newSheet").click();
    settings.act();
    QVERIFY(settings.keepSheetAs(clinic.beside(u"sheet.pdf"_s)));
    QVERIFY(settings.openPerson(TestClinic::ownerName()));
    QTRY_VERIFY(settings.toast().startsWith(u"Nothing was changed. The new sheet opens nothing"_s));
}

void tst_PeopleSection::keyring_notTrustedOffersNothing()
{
    const TestClinic clinic;
    clinic.employ(u"Nora Quill"_s, Role::Therapist);
    SettingsFixture fixture(clinic, Role::Owner, KeyringTrust::Changed);
    SettingsDriver settings(fixture.page());
    fixture.page().open(SettingsSection::People);
    QTRY_COMPARE(settings.people().size(), 2);
    QCOMPARE(settings.peopleTrouble(), explain(KeyringTrust::Changed));
    QVERIFY(!settings.canOpenPeople());
    QVERIFY(!settings.isOffered("addPerson"));
    QVERIFY(!settings.isOffered("showSheet"));
    QVERIFY(!settings.isOffered("newSheet"));
}

void tst_PeopleSection::unfinishedWork_goesOn()
{
    const TestClinic clinic;
    const PersonId nora = clinic.employ(u"Nora Quill"_s, Role::Therapist);
    {
        OpenClinic open = clinic.open();
        QVERIFY(orFail(removeAccount(*open.database, clinic.administrator(), nora))); // and the program is stopped
    }
    SettingsFixture fixture(clinic);
    SettingsDriver settings(fixture.page());
    QTRY_COMPARE(orFail(readKeyring(clinic.folder())).clinicalEpochs.size(), 1);
    fixture.page().open(SettingsSection::People);
    QTRY_COMPARE(settings.workWords(), QString());
}

UNTIE_TEST_GUI_MAIN(tst_PeopleSection)
#include "tst_peoplesection.moc"
