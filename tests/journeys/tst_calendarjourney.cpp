#include "app/clients/clientstore.h"
#include "app/schedule/schedulestore.h"
#include "app/security/session.h"
#include "tests/support/builders.h"
#include "tests/support/importdriver.h"
#include "tests/support/mainwindowdriver.h"
#include "tests/support/testclinic.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testmain.h"
#include "ui/shell/language.h"

#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QToolButton>

using namespace untie;
using namespace Qt::StringLiterals;

/// A clinic that changes to Untie brings in the calendars of those who work there, says who is meant, and takes it back.
class tst_CalendarJourney : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void calendar_comesInAndGoesAgain();
    void calendarOfNobody_isAskedFor();
    void fileOfTheOtherKind_leadsToItsSteps();
    void whatIsNoCalendar_isTold();

private:
    QString fileOf(const QString &name, const QByteArray &bytes) const;
    ImportDriver openImport();
    QList<DayEntry> stored() const
    {
        OpenClinic clinic = m_clinic.open();
        return orFail(ScheduleStore(*clinic.database).between({2027, 1, 1}, {2027, 12, 31}));
    }

    const TestClinic m_clinic;
    QTemporaryDir m_files;
    std::unique_ptr<MainWindowDriver> m_untie;
};

namespace {

QByteArray calendar(const QByteArray &head)
{
    return "BEGIN:VCALENDAR\r\n" + head + "BEGIN:VEVENT\r\nSUMMARY:Anna Perez\r\nDTSTART:20270301T090000\r\nDURATION:PT1H\r\nRRULE:FREQ=WEEKLY;COUNT=4\r\nEND:VEVENT\r\n"
           "BEGIN:VEVENT\r\nSUMMARY:A. Perez\r\nDTSTART:20270302T090000\r\nDURATION:PT1H\r\nEND:VEVENT\r\n"
           "BEGIN:VEVENT\r\nSUMMARY:Team\r\nDTSTART:20270308T093000\r\nDURATION:PT1H\r\nEND:VEVENT\r\n"
           "BEGIN:VEVENT\r\nSUMMARY:Dentist\r\nDTSTART:20270303T090000\r\nDURATION:PT1H\r\nEND:VEVENT\r\n"
           "BEGIN:VEVENT\r\nSUMMARY:Broken\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
}

} // namespace

void tst_CalendarJourney::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"untie"_s);
    QCoreApplication::setApplicationName(u"tst_calendarjourney"_s);
    speak(*qApp, u"en"_s);
    QLocale::setDefault(QLocale(u"en_GB"_s));
    m_clinic.employ(u"Marta Keller"_s, Role::Therapist);
    OpenClinic clinic = m_clinic.open();
    orFail(ClientStore(*clinic.database).add(aClient().named(u"Anna"_s, u"Perez"_s)));
}

void tst_CalendarJourney::init()
{
    m_untie.reset();
    m_untie = std::make_unique<MainWindowDriver>();
    m_untie->window().resize(1280, 720);
    QVERIFY(m_untie->signIn(m_clinic.folder(), TestClinic::passwordText()));
    m_untie->goToClients();
}

QString tst_CalendarJourney::fileOf(const QString &name, const QByteArray &bytes) const
{
    const QString path = m_files.filePath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("a file of the test could not be written");
    return path;
}

ImportDriver tst_CalendarJourney::openImport()
{
    m_untie->window().findChild<QToolButton *>(u"importClients"_s)->click();
    return ImportDriver(m_untie->window());
}

void tst_CalendarJourney::calendar_comesInAndGoesAgain()
{
    ImportDriver import = openImport();
    QVERIFY(import.choose(QStringList{fileOf(u"marta.ics"_s, calendar("X-WR-CALNAME:Marta Keller\r\n"))}));
    QVERIFY(import.fileState().startsWith("A calendar"_L1));
    import.goOn();
    QVERIFY(import.hasEvents());
    QStringList events = import.events();
    QCOMPARE(events.size(), 5);
    QCOMPARE(events[0], u"3 | Anna Perez | Appointment of Anna Perez | "_s);
    QVERIFY(events[1].contains("Blocked time"_L1));
    QVERIFY(events[2].contains("Left out, not free"_L1)); // the second Monday of the series
    QVERIFY(events[4].contains("Cannot be taken"_L1));

    import.selectEvent(1);
    QVERIFY(import.nameClient(u"Perez"_s));
    QVERIFY(import.events()[1].contains("Appointment of Anna Perez"_L1));
    import.selectEvent(3);
    import.decideEvent(2);
    QVERIFY(import.events()[3].contains("Left out"_L1));
    QVERIFY(import.calendarState().startsWith("5 appointments"_L1));

    import.goOn();
    QVERIFY(import.isDone());
    QCOMPARE(import.title(), u"5 appointments came in"_s);
    QVERIFY(import.saveLog(m_files.filePath(u"log.csv"_s)));
    m_untie.reset();
    const QList<DayEntry> all = stored();
    QCOMPARE(all.size(), 5);
    for (const DayEntry &entry : all)
        QCOMPARE(entry.clientName, u"Anna Perez"_s);
    QVERIFY(all[0].appointment.series.has_value());

    init();
    ImportDriver again = openImport();
    QVERIFY(again.choose(QStringList{m_files.filePath(u"marta.ics"_s)}));
    again.goOn();
    QVERIFY(again.hasEvents());
    QVERIFY(again.events()[0].contains("Left out, not free"_L1)); // nothing comes in twice
}

void tst_CalendarJourney::calendarOfNobody_isAskedFor()
{
    ImportDriver import = openImport();
    QVERIFY(import.choose(QStringList{fileOf(u"home.ics"_s, calendar("X-WR-CALNAME:Home\r\n").replace("DTSTART:202703", "DTSTART:202711"))}));
    import.goOn();
    QVERIFY(import.hasEvents());
    QVERIFY(import.calendarState().startsWith("Whose calendar is it?"_L1));
    import.goOn(); // it does not
    QVERIFY(import.hasEvents());
    import.choose("calendarOwner", u"Marta Keller"_s);
    QVERIFY(import.calendarState().contains("come in"_L1));
    import.goOn();
    QVERIFY(import.isDone());
    QVERIFY(import.takeBack());
    m_untie.reset();
    for (const DayEntry &entry : stored())
        QVERIFY(entry.appointment.date < QDate(2027, 10, 1));
}

void tst_CalendarJourney::fileOfTheOtherKind_leadsToItsSteps()
{
    ImportDriver import = openImport();
    QVERIFY(import.choose(QStringList{fileOf(u"marta.ics"_s, calendar({}))}));
    import.goOn();
    QVERIFY(import.hasEvents());
    import.goBack();
    QVERIFY(import.choose(QStringList{fileOf(u"people.csv"_s, "First name,Surname\nNora,Vale\n")}));
    import.goOn();
    QVERIFY(import.isOnColumns());
}

void tst_CalendarJourney::whatIsNoCalendar_isTold()
{
    ImportDriver import = openImport();
    QVERIFY(import.choose(QStringList{fileOf(u"empty.ics"_s, "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n")}));
    import.goOn();
    QVERIFY(import.hasEvents());
    QVERIFY(import.calendarState().contains("There is no event in this calendar."_L1));
}

UNTIE_TEST_GUI_MAIN(tst_CalendarJourney)
#include "tst_calendarjourney.moc"
