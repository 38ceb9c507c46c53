#include "app/clients/clientstore.h"
#include "app/visits/visitstore.h"
#include "tests/support/builders.h"
#include "tests/support/mainwindowdriver.h"
#include "tests/support/settingsdriver.h"
#include "tests/support/testclinic.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testmain.h"
#include "ui/clients/clientbook.h"
#include "ui/common/theme.h"
#include "ui/shell/language.h"
#include "ui/shell/workspace.h"

#include <QLineEdit>
#include <QPushButton>
#include <QStandardPaths>
#include <QToolButton>

using namespace untie;
using namespace Qt::StringLiterals;

/// Who works here, through the real window: the owner takes in a therapist and somebody for the front desk, each signs
/// in by keyboard and sees what is theirs and nothing else, and one who leaves gets in no more.
class tst_People : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void theWholeStory();

private:
    void ownerTakesTwoIn();
    void therapistSeesTheRecord();
    void frontDeskSeesNothingClinical();
    void ownerRemovesTheTherapist();
    void therapistGetsInNoMore();
    void ownerSeesWhoDidWhat();

    QString takeIn(const QString &name, Role role);
    void signInAs(int row, const QString &password);
    void lock();
    SettingsDriver settings() const { return SettingsDriver(*m_untie->settingsPage()); }
    Inputs &hand() const { return m_untie->inputs(); }

    const TestClinic m_clinic;
    std::unique_ptr<MainWindowDriver> m_untie;
    QString m_therapistPassword;
    QString m_deskPassword;
};

void tst_People::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"untie"_s);
    QCoreApplication::setApplicationName(u"tst_people"_s);
    speak(*qApp, u"en"_s);
    QLocale::setDefault(QLocale(u"en_GB"_s));
    const OpenClinic clinic = m_clinic.open();
    const ClientId odile = orFail(ClientStore(*clinic.database).add(aClient().named(u"Odile"_s, u"Marchbanks"_s)));
    Visit visit = aVisit().of(odile).on(QDateTime::currentDateTimeUtc().addDays(-7));
    visit.therapist = m_clinic.owner();
    orFail(VisitStore(*clinic.database).save(visit, QDateTime::currentDateTimeUtc()));
}

void tst_People::theWholeStory()
{
    const Appearance appearance(*qApp, ThemeChoice::Light);
    m_untie = std::make_unique<MainWindowDriver>();
    m_untie->ask(m_clinic.folder());
    QVERIFY(QTest::qWaitForWindowActive(&m_untie->window()));
    using Step = void (tst_People::*)();
    for (const Step step : {&tst_People::ownerTakesTwoIn, &tst_People::therapistSeesTheRecord, &tst_People::frontDeskSeesNothingClinical,
                            &tst_People::ownerRemovesTheTherapist, &tst_People::therapistGetsInNoMore, &tst_People::ownerSeesWhoDidWhat}) {
        (this->*step)();
        if (QTest::currentTestFailed())
            return;
    }
}

/// Chooses an account by its key, types the password, Enter.
void tst_People::signInAs(int row, const QString &password)
{
    if (row > 0)
        hand().press(Qt::Key(Qt::Key_1 + row), Qt::AltModifier);
    hand().type(password);
    hand().press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(m_untie->window().workspace() && m_untie->window().workspace()->clients().isLoaded(), 20'000);
}

void tst_People::lock()
{
    hand().press(Qt::Key_L, Qt::ControlModifier);
    QTRY_VERIFY(!m_untie->window().workspace());
    QTRY_VERIFY(m_untie->shows("password"));
}

QString tst_People::takeIn(const QString &name, Role role)
{
    hand().click(settings().button("addPerson"));
    hand().type(name); // the cursor waits there
    settings().chooseRole(role);
    const QString given = settings().offeredPassword();
    settings().typeOwnPassword(TestClinic::passwordText());
    hand().press(Qt::Key_Return);
    [&] { QTRY_COMPARE_WITH_TIMEOUT(settings().givenPassword(), given, 20'000); }();
    hand().click(settings().button("handedOver"));
    return given;
}

void tst_People::ownerTakesTwoIn()
{
    signInAs(0, TestClinic::passwordText());
    hand().press(Qt::Key_Comma, Qt::ControlModifier);
    QTRY_VERIFY(m_untie->settingsPage()->isVisible());
    QCOMPARE(settings().sections().size(), 14);
    for (int below = 0; below < 3; ++below) // display and keys come first
        hand().press(Qt::Key_Down);
    QTRY_COMPARE(settings().people().size(), 1);
    m_therapistPassword = takeIn(u"Nora Quill"_s, Role::Therapist);
    m_deskPassword = takeIn(u"Lotte Brook"_s, Role::Receptionist);
    QTRY_COMPARE(settings().people().size(), 3);
    QVERIFY(m_therapistPassword != m_deskPassword);
    lock();
    QCOMPARE(m_untie->accounts(), (QStringList{TestClinic::ownerName(), u"Nora Quill"_s, u"Lotte Brook"_s}));
}

void tst_People::therapistSeesTheRecord()
{
    signInAs(1, m_therapistPassword);
    hand().press(Qt::Key_3, Qt::ControlModifier);
    QTRY_VERIFY(m_untie->isOnClients());
    hand().type(u"odile"_s);
    QTRY_COMPARE(m_untie->foundClients().size(), 1);
    hand().press(Qt::Key_Return);
    QVERIFY(m_untie->isOnClient(u"Odile Marchbanks"_s));
    QTRY_COMPARE(m_untie->visits().size(), 1);
    QVERIFY(!m_untie->shows("clientAccess")); // who opened it is the owner's to see
    hand().press(Qt::Key_Comma, Qt::ControlModifier);
    QTRY_VERIFY(m_untie->settingsPage()->isVisible());
    QCOMPARE(settings().sections(), (QStringList{u"My account"_s, u"Display and language"_s, u"Keyboard"_s, u"Working hours"_s, u"Phrases"_s, u"Spelling"_s}));
    lock();
}

void tst_People::frontDeskSeesNothingClinical()
{
    signInAs(2, m_deskPassword);
    hand().press(Qt::Key_3, Qt::ControlModifier);
    QTRY_VERIFY(m_untie->isOnClients());
    hand().type(u"odile"_s);
    QTRY_COMPARE(m_untie->foundClients().size(), 1);
    hand().press(Qt::Key_Return);
    QTRY_VERIFY(!m_untie->isOnClients());
    QVERIFY(!m_untie->shows("visitList"));
    QVERIFY(!m_untie->shows("newVisit"));
    QVERIFY(!m_untie->shows("clientAccess"));
    hand().press(Qt::Key_Comma, Qt::ControlModifier);
    QTRY_VERIFY(m_untie->settingsPage()->isVisible());
    QCOMPARE(settings().sections(), (QStringList{u"My account"_s, u"Display and language"_s, u"Keyboard"_s, u"Working hours"_s}));
    hand().press(Qt::Key_Escape); // back to where one was
    QTRY_VERIFY(!m_untie->settingsPage()->isVisible());
    lock();
}

void tst_People::ownerRemovesTheTherapist()
{
    signInAs(0, TestClinic::passwordText());
    QTRY_VERIFY(m_untie->settingsPage()->isVisible()); // where they were
    QTRY_COMPARE(settings().people().size(), 3);
    QVERIFY(settings().openPerson(u"Nora Quill"_s));
    settings().chooseKind(u"Remove"_s);
    settings().typeOwnPassword(TestClinic::passwordText());
    hand().press(Qt::Key_Return);
    QTRY_VERIFY2_WITH_TIMEOUT(settings().people().size() == 2, qPrintable(settings().trouble()), 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(settings().toast(), u"The record is encrypted anew. Older keys open nothing of it any more."_s, 20'000);
    lock();
}

void tst_People::therapistGetsInNoMore()
{
    QCOMPARE(m_untie->accounts(), (QStringList{TestClinic::ownerName(), u"Lotte Brook"_s}));
    const auto refused = signIn(m_clinic.folder(), u"Nora Quill"_s, Secret::fromText(m_therapistPassword));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::WrongPassword);
    signInAs(1, m_deskPassword); // who stays is not troubled
    lock();
}

void tst_People::ownerSeesWhoDidWhat()
{
    signInAs(0, TestClinic::passwordText());
    QTRY_VERIFY(m_untie->settingsPage()->isVisible());
    hand().press(Qt::Key_3, Qt::ControlModifier);
    QTRY_VERIFY(m_untie->isOnClients());
    hand().type(u"odile"_s);
    QTRY_COMPARE(m_untie->foundClients().size(), 1);
    hand().press(Qt::Key_Return);
    QVERIFY(m_untie->isOnClient(u"Odile Marchbanks"_s));
    QTRY_VERIFY(m_untie->shows("clientAccess"));
    hand().click(*m_untie->window().findChild<QToolButton *>(u"clientAccess"_s));
    QTRY_VERIFY(m_untie->settingsPage()->isVisible());
    QTRY_VERIFY(settings().access().join(u'\n').contains(u"Nora Quill, Opened the record of Odile Marchbanks"_s));
    QVERIFY(settings().access().join(u'\n').contains(u"Lotte Brook, Opened the record of Odile Marchbanks"_s));
    settings().showAllAccess();
    QTRY_VERIFY(settings().access().join(u'\n').contains(u"Test Owner, Removed the account of Nora Quill"_s));
    QVERIFY(settings().access().join(u'\n').contains(u"Nora Quill, Signed in"_s));
    QVERIFY(m_untie->close());
}

UNTIE_TEST_GUI_MAIN(tst_People)
#include "tst_people.moc"
