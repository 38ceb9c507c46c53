#include "app/clients/clientstore.h"
#include "app/schedule/appointmentrules.h"
#include "app/schedule/schedulestore.h"
#include "tests/support/builders.h"
#include "tests/support/mainwindowdriver.h"
#include "tests/support/testclinic.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testmain.h"
#include "ui/common/keys.h"
#include "ui/today/todaypage.h"

#include <QApplication>
#include <QListView>
#include <QSettings>
#include <QStandardPaths>

using namespace untie;
using namespace Qt::StringLiterals;

/// In the whole window, with somebody in the room.
class tst_TodayPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup() { m_untie.reset(); }
    void itsKeys_workInTheListOfTheDay_data();
    void itsKeys_workInTheListOfTheDay();

private:
    TestClinic m_clinic;
    std::unique_ptr<MainWindowDriver> m_untie;
};

void tst_TodayPage::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"untie"_s);
    QCoreApplication::setApplicationName(u"tst_todaypage"_s);
    const OpenClinic clinic = m_clinic.open();
    Appointment appointment;
    appointment.client = orFail(ClientStore(*clinic.database).add(aClient().named(u"Odile"_s, u"Marchbanks"_s)));
    appointment.therapist = m_clinic.owner();
    appointment.date = QDateTime::currentDateTimeUtc().date();
    appointment.minute = 600;
    appointment.minutes = 60;
    appointment.zone = "UTC";
    ScheduleStore store(*clinic.database);
    orFail(store.change(withStatus(orFail(store.book(appointment)), AppointmentStatus::Arrived)));
}

void tst_TodayPage::init()
{
    QSettings().clear();
    m_untie = std::make_unique<MainWindowDriver>();
    QVERIFY(m_untie->signIn(m_clinic.folder(), TestClinic::passwordText()));
    runAct(m_untie->window(), Act::GoToday);
    QTRY_VERIFY(m_untie->isOnToday());
}

void tst_TodayPage::itsKeys_workInTheListOfTheDay_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<bool>("startsVisit");
    QTest::newRow("the next client") << Qt::Key_O << false;
    QTest::newRow("the next visit") << Qt::Key_S << true;
}

/// A list would take letters for a search among its rows.
void tst_TodayPage::itsKeys_workInTheListOfTheDay()
{
    QFETCH(Qt::Key, key);
    QFETCH(bool, startsVisit);
    auto *list = m_untie->window().findChild<QListView *>(u"todayList"_s);
    QTRY_COMPARE(list->model()->rowCount(), 2); // the day and who comes
    list->setFocus();
    QTRY_VERIFY(list->hasFocus());
    m_untie->inputs().press(key);
    QTRY_VERIFY(startsVisit ? m_untie->isOnVisit() : m_untie->isOnClient(u"Odile Marchbanks"_s));
}

UNTIE_TEST_GUI_MAIN(tst_TodayPage)
#include "tst_todaypage.moc"
