#include "app/clients/clientstore.h"
#include "app/schedule/schedulestore.h"
#include "app/settings/hoursstore.h"
#include "app/settings/servicestore.h"
#include "tests/support/settingsfixture.h"
#include "tests/support/testmain.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>

using namespace untie;
using namespace Qt::StringLiterals;

/// What a clinic needs before it can book: services and rooms, and when people work.
class tst_ServicesSection : public QObject
{
    Q_OBJECT

private slots:
    void newService_isStoredOnceItHasAName();
    void newRoom_isStored();
    void hours_areStoredAsTyped();
    void hoursThatCannotBeRead_areSaid();
    void holiday_closesTheClinic();
    void holiday_isTypedThroughByTab();
    void leave_isStoredForEachOfItsDays();
    void bookingsOutsideTheHours_areListedAndStay();
    void desk_entersDaysButNoWeek();

private:
    const TestClinic m_clinic;
};

static void typeInto(QLineEdit *edit, const QString &text)
{
    edit->setFocus();
    edit->selectAll();
    QTest::keyClicks(edit, text);
    QTest::keyClick(edit, Qt::Key_Return);
}

void tst_ServicesSection::newService_isStoredOnceItHasAName()
{
    SettingsFixture fixture(m_clinic);
    fixture.page().open(SettingsSection::Services);
    const auto services = [&] { return fixture.run([](Database &database) { return ServiceStore(database).services(); }); };
    const qsizetype before = services().size();
    auto *add = fixture.page().findChild<QPushButton *>(u"newService"_s);
    QTRY_VERIFY(add->isVisible());
    QTest::qWait(50); // what is there has been shown
    add->click();
    QCOMPARE(services().size(), before); // nothing without a name
    auto *row = fixture.page().findChildren<QWidget *>(u"serviceRow"_s).constLast();
    typeInto(row->findChildren<QLineEdit *>().constFirst(), u"Deep tissue 60"_s);
    QTRY_COMPARE(services().size(), before + 1);
    QCOMPARE(services().constLast().name, u"Deep tissue 60"_s);
    QCOMPARE(services().constLast().minutes, 60);
    // The same row goes on with what it became.
    typeInto(row->findChildren<QLineEdit *>().constFirst(), u"Deep tissue"_s);
    QTRY_COMPARE(services().constLast().name, u"Deep tissue"_s);
    QCOMPARE(services().size(), before + 1);
}

void tst_ServicesSection::newRoom_isStored()
{
    SettingsFixture fixture(m_clinic);
    fixture.page().open(SettingsSection::Services);
    QTest::qWait(50);
    fixture.page().findChild<QPushButton *>(u"newRoom"_s)->click();
    auto *row = fixture.page().findChildren<QWidget *>(u"roomRow"_s).constLast();
    typeInto(row->findChildren<QLineEdit *>().constFirst(), u"Blue room"_s);
    QTRY_VERIFY(!fixture.run([](Database &database) { return ServiceStore(database).rooms(); }).isEmpty());
}

void tst_ServicesSection::hours_areStoredAsTyped()
{
    SettingsFixture fixture(m_clinic);
    fixture.page().open(SettingsSection::Hours);
    auto *person = fixture.page().findChild<QComboBox *>(u"hoursPerson"_s);
    QTRY_VERIFY(person->count() > 0);
    typeInto(fixture.page().findChild<QLineEdit *>(u"hours1"_s), u"9-12.30, 13:15-18"_s);
    const PersonId owner{person->currentData().toLongLong()};
    const auto tuesday = [&] { return fixture.run([owner](Database &database) { return HoursStore(database).of(owner); }).week[1]; };
    QTRY_COMPARE(tuesday(), (QList<MinuteSpan>{{540, 750}, {795, 1080}}));
    QTRY_COMPARE(fixture.page().findChild<QLineEdit *>(u"hours1"_s)->text(), u"9:00–12:30, 13:15–18:00"_s);
}

void tst_ServicesSection::hoursThatCannotBeRead_areSaid()
{
    SettingsFixture fixture(m_clinic);
    fixture.page().open(SettingsSection::Hours);
    QTRY_VERIFY(fixture.page().findChild<QComboBox *>(u"hoursPerson"_s)->count() > 0);
    typeInto(fixture.page().findChild<QLineEdit *>(u"hours2"_s), u"nine to five"_s);
    const auto says = [&] {
        const auto labels = fixture.page().findChildren<QLabel *>();
        return std::ranges::any_of(labels, [](const QLabel *label) { return label->isVisible() && label->text().startsWith(u"This cannot be read."_s); });
    };
    QTRY_VERIFY(says());
}

void tst_ServicesSection::holiday_closesTheClinic()
{
    SettingsFixture fixture(m_clinic);
    fixture.page().open(SettingsSection::Hours);
    QTRY_VERIFY(fixture.page().findChild<QComboBox *>(u"hoursPerson"_s)->count() > 0);
    fixture.page().findChild<QLineEdit *>(u"holidayDate"_s)->setText(u"2026-12-24"_s);
    typeInto(fixture.page().findChild<QLineEdit *>(u"holidayName"_s), u"Christmas Eve"_s);
    const auto holidays = [&] { return fixture.run([](Database &database) { return HoursStore(database).holidays(); }); };
    QTRY_COMPARE(holidays().value(QDate(2026, 12, 24)), u"Christmas Eve"_s);
}

void tst_ServicesSection::holiday_isTypedThroughByTab()
{
    SettingsFixture fixture(m_clinic);
    fixture.page().open(SettingsSection::Hours);
    QTRY_VERIFY(fixture.page().findChild<QComboBox *>(u"hoursPerson"_s)->count() > 0);
    const auto next = [](QWidget *from) {
        QWidget *to = from->nextInFocusChain();
        while (!(to->focusPolicy() & Qt::TabFocus) || !to->isVisible())
            to = to->nextInFocusChain();
        return to->objectName();
    };
    QCOMPARE(next(fixture.page().findChild<QWidget *>(u"holidayDate"_s)), u"holidayName"_s);
    QCOMPARE(next(fixture.page().findChild<QWidget *>(u"holidayName"_s)), u"addHoliday"_s);
}

void tst_ServicesSection::leave_isStoredForEachOfItsDays()
{
    SettingsFixture fixture(m_clinic);
    fixture.page().open(SettingsSection::Hours);
    auto *first = fixture.page().findChild<QLineEdit *>(u"offFirst"_s);
    QTRY_VERIFY(fixture.page().findChild<QComboBox *>(u"hoursPerson"_s)->count() > 0);
    const QDate from = QDate::currentDate().addDays(10);
    first->setText(from.toString(Qt::ISODate));
    fixture.page().findChild<QLineEdit *>(u"offLast"_s)->setText(from.addDays(2).toString(Qt::ISODate));
    typeInto(fixture.page().findChild<QLineEdit *>(u"offReason"_s), u"Leave"_s);
    const auto exceptions = [&] { return fixture.run([this](Database &database) { return HoursStore(database).of(m_clinic.owner()); }).exceptions; };
    QTRY_COMPARE(exceptions().size(), 3);
    QCOMPARE(exceptions().value(from.addDays(1)), (HoursException{{}, u"Leave"_s}));
    first->setText(u"the 32nd"_s);
    fixture.page().findChild<QPushButton *>(u"offAdd"_s)->click();
    QCOMPARE(exceptions().size(), 3);
}

void tst_ServicesSection::bookingsOutsideTheHours_areListedAndStay()
{
    SettingsFixture fixture(m_clinic);
    Client client;
    client.given = u"Anna"_s;
    client.family = u"Perez"_s;
    Appointment booked;
    booked.client = fixture.run([client](Database &database) { return ClientStore(database).add(client); });
    booked.therapist = m_clinic.owner();
    booked.date = QDate::currentDate().addDays(30);
    booked.minute = 20 * 60;
    booked.zone = "UTC";
    const Appointment stored = fixture.run([booked](Database &database) { return ScheduleStore(database).book(booked); });
    fixture.page().open(SettingsSection::Hours);
    auto *list = fixture.page().findChild<QWidget *>(u"outsideList"_s);
    QTRY_VERIFY(list->isVisible());
    auto *edit = fixture.page().findChild<QLineEdit *>(u"hours%1"_s.arg(booked.date.dayOfWeek() - 1));
    typeInto(edit, u"8-22"_s);
    QTRY_VERIFY(!list->isVisible());
    typeInto(edit, u"8-12"_s);
    QTRY_VERIFY(list->isVisible());
    QCOMPARE(fixture.run([&](Database &database) { return ScheduleStore(database).find(stored.id); }).appointment.minute, 20 * 60);
    QSignalSpy wanted(&fixture.page(), &SettingsPage::appointmentWanted);
    auto *rows = fixture.page().findChild<QListView *>(u"outsideRows"_s);
    emit rows->activated(rows->model()->index(1, 0)); // below its day
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted[0][0].toDate(), booked.date);
}

void tst_ServicesSection::desk_entersDaysButNoWeek()
{
    SettingsFixture fixture(m_clinic, Role::Receptionist);
    fixture.page().open(SettingsSection::Hours);
    QVERIFY(fixture.page().findChild<QLineEdit *>(u"hours0"_s)->isReadOnly());
    QTRY_VERIFY(fixture.page().findChild<QLineEdit *>(u"offFirst"_s)->isVisible());
    QVERIFY(!fixture.page().findChild<QLineEdit *>(u"holidayDate"_s)->isVisible());
}

UNTIE_TEST_GUI_MAIN(tst_ServicesSection)
#include "tst_servicessection.moc"
