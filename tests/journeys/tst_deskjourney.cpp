#include "app/clients/clientstore.h"
#include "app/schedule/appointmentrules.h"
#include "app/schedule/schedulestore.h"
#include "app/settings/hoursstore.h"
#include "app/settings/servicestore.h"
#include "tests/support/builders.h"
#include "tests/support/mainwindowdriver.h"
#include "tests/support/testclinic.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testmain.h"
#include "ui/schedule/boardview.h"
#include "ui/schedule/bookingbox.h"
#include "ui/schedule/schedulepage.h"
#include "ui/shell/language.h"
#include "ui/visits/visitpage.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QStandardPaths>

using namespace untie;
using namespace Qt::StringLiterals;

namespace {

constexpr int clients = 5'000;
constexpr int ten = 10 * 60;

/// Names as there are many of: 5,000 clients, of whom twenty begin with "ann", and one of these goes on with a P.
QList<Client> everybody()
{
    const QStringList given{u"Bea"_s, u"Carlo"_s, u"Dora"_s, u"Egon"_s, u"Fina"_s, u"Gero"_s, u"Hedda"_s, u"Ivo"_s, u"Jana"_s, u"Kurt"_s};
    const QStringList heads{u"Amber"_s, u"Birch"_s, u"Clover"_s, u"Drift"_s, u"Elm"_s, u"Fern"_s, u"Gorse"_s, u"Hazel"_s, u"Ivy"_s, u"Juniper"_s};
    const QStringList tails{u"field"_s, u"ford"_s, u"gate"_s, u"hill"_s, u"ley"_s, u"mere"_s, u"side"_s, u"stone"_s, u"well"_s, u"wood"_s};
    QList<Client> all;
    for (int i = 0; i < clients; ++i) {
        const QString family = heads[i / 10 % 10] + tails[i / 100 % 10] + (i < 1000 ? QString() : u' ' + heads[i / 1000]);
        all.append(aClient().named(i % 250 == 0 ? u"Anna"_s : given[i % 10], family).calledAt(u"555-%1"_s.arg(i, 4, 10, QChar(u'0'))));
    }
    all.append(aClient().named(u"Anna"_s, u"Perez"_s).calledAt(u"555-0134"_s));
    return all;
}

} // namespace

/// What somebody at the desk does most, in a clinic of 5,000 clients, through the real window: by mouse and by keyboard,
/// with what it costs.
class tst_DeskJourney : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup() { m_untie.reset(); }
    void book_data() { ways(); }
    void book();
    void sameAgain_data();
    void sameAgain();
    void moveAndUndo_data() { ways(); }
    void moveAndUndo();

private:
    static void ways()
    {
        QTest::addColumn<bool>("byMouse");
        QTest::newRow("by mouse") << true;
        QTest::newRow("by keyboard") << false;
    }
    SchedulePage &page() const { return *m_untie->window().findChild<SchedulePage *>(); }
    BoardView &board() const { return *m_untie->window().findChild<BoardView *>(); }
    BookingBox &box() const { return *m_untie->window().findChild<BookingBox *>(); }
    Inputs &hand() const { return m_untie->inputs(); }
    /// The appointments of Anna Perez on a day, as the calendar shows them.
    QList<Appointment> hers(QDate day) const
    {
        QList<Appointment> all;
        for (const BoardColumn &column : board().board().columns) {
            for (const BoardBlock &block : column.blocks) {
                if (column.date == day && block.entry.clientName == u"Anna Perez"_s && takesTime(block.entry.appointment))
                    all.append(block.entry.appointment);
            }
        }
        return all;
    }
    QPoint at(int minute) const
    {
        const BoardGeometry geometry = board().geometryNow();
        return {static_cast<int>(geometry.column(0).center().x()), static_cast<int>(geometry.y(minute)) + 2};
    }
    /// Prints what it cost, and fails where that is more than the budget.
    void account(const char *what, int clicks, int keys)
    {
        qInfo("%s: %d clicks + %d keys, at most %d + %d", what, hand().clicks(), hand().keys(), clicks, keys);
        QVERIFY(hand().clicks() <= clicks && hand().keys() <= keys);
    }
    Appointment appointment(QDate day, int minute) const
    {
        Appointment a;
        a.client = m_anna;
        a.therapist = m_clinic.owner();
        a.service = m_service;
        a.date = day;
        a.minute = minute;
        a.minutes = 75;
        a.zone = "UTC";
        return a;
    }

    const TestClinic m_clinic;
    ClientId m_anna;
    ServiceId m_service;
    QDate m_day = QDate::currentDate().addDays(1);
    std::unique_ptr<MainWindowDriver> m_untie;
};

void tst_DeskJourney::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"untie"_s);
    QCoreApplication::setApplicationName(u"tst_deskjourney"_s);
    speak(*qApp, u"en"_s);
    QLocale::setDefault(QLocale(u"en_GB"_s));
    OpenClinic clinic = m_clinic.open();
    Database &database = *clinic.database;
    {
        auto transaction = orFail(database.begin(Vault::FrontDesk));
        auto batch = orFail(ClientStore::Batch::open(database));
        for (Client client : everybody()) {
            client.id = newId<ClientId>();
            orFail(batch.add(client));
            m_anna = client.id; // the last one
        }
        orFail(transaction.commit());
    }
    m_service = orFail(ServiceStore(database).save(Service{.id = {}, .rev = 0, .name = u"Swedish 60"_s, .minutes = 60}));
    WorkingHours hours;
    hours.person = m_clinic.owner();
    hours.week.fill({{8 * 60, 20 * 60}});
    orFail(HoursStore(database).save(hours));
    orFail(ScheduleStore(database).book(appointment(QDate::currentDate().addDays(-14), ten)));
}

void tst_DeskJourney::init()
{
    m_untie = std::make_unique<MainWindowDriver>();
    m_untie->ask(m_clinic.folder());
    m_untie->window().resize(1440, 900);
    QVERIFY(QTest::qWaitForWindowActive(&m_untie->window()));
    hand().type(TestClinic::passwordText());
    hand().press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(m_untie->isOnToday(), 20'000);
    hand().press(Qt::Key_2, Qt::ControlModifier);
    QTRY_VERIFY(page().isVisible());
    page().showDay(m_day);
    QTRY_VERIFY(!board().board().columns.isEmpty() && board().board().columns.constFirst().date == m_day);
    board().setFocus();
}

void tst_DeskJourney::book()
{
    QFETCH(bool, byMouse);
    const int wanted = byMouse ? ten : ten + 180;
    if (!byMouse)
        board().goTo(0, wanted);
    hand().countAnew();
    if (byMouse)
        hand().click(*board().viewport(), at(wanted));
    else
        hand().press(Qt::Key_Return);
    QTRY_VERIFY(box().isVisible());
    hand().type(u"ann p"_s);
    hand().press(Qt::Key_Return);
    QTRY_VERIFY(std::ranges::any_of(hers(m_day), [&](const Appointment &a) { return a.minute == wanted; }));
    const QList<Appointment> all = hers(m_day);
    const Appointment booked = *std::ranges::find(all, wanted, &Appointment::minute);
    QCOMPARE(booked.service, m_service);
    QCOMPARE(booked.minutes, 75); // as last time
    account("book a returning client", 1, byMouse ? 6 : 7);
}

void tst_DeskJourney::sameAgain_data()
{
    QTest::addColumn<bool>("fromVisit");
    QTest::newRow("from the client's page") << false;
    QTest::newRow("from a finished visit") << true;
}

void tst_DeskJourney::sameAgain()
{
    QFETCH(bool, fromVisit);
    hand().press(Qt::Key_3, Qt::ControlModifier);
    QTRY_VERIFY(m_untie->isOnClients());
    hand().type(u"perez"_s);
    QTRY_COMPARE(m_untie->foundClients().size(), 1);
    hand().press(Qt::Key_Return);
    QVERIFY(m_untie->isOnClient(u"Anna Perez"_s));
    if (fromVisit) {
        QVERIFY(m_untie->newVisit());
        hand().click(*m_untie->window().findChild<QPlainTextEdit *>(u"subjective"_s));
        hand().type(u"Better."_s);
        hand().press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!m_untie->window().findChild<QLabel *>(u"lacks"_s)->text().isEmpty());
        hand().press(Qt::Key_Return, Qt::ControlModifier); // all the same
        QTRY_COMPARE(m_untie->visitPage()->visit().state, VisitState::Signed);
    }
    hand().countAnew();
    hand().press(Qt::Key_R, Qt::AltModifier);
    QTRY_VERIFY(box().isVisible());
    const QDate then = box().wanted().date;
    const qsizetype before = hers(then).size();
    hand().press(Qt::Key_Return);
    QTRY_COMPARE(hers(then).size(), before + 1);
    account("the same again", 0, 2);
}

void tst_DeskJourney::moveAndUndo()
{
    QFETCH(bool, byMouse);
    const int from = byMouse ? ten : ten + 180; // as booked before
    const auto minuteOf = [this](AppointmentId id) {
        const QList<Appointment> all = hers(m_day);
        const auto it = std::ranges::find(all, id, &Appointment::id);
        return it == all.end() ? -1 : it->minute;
    };
    QTRY_VERIFY(std::ranges::any_of(hers(m_day), [&](const Appointment &a) { return a.minute == from; }));
    const QList<Appointment> all = hers(m_day);
    const AppointmentId moved = std::ranges::find(all, from, &Appointment::minute)->id;
    board().goTo(0, from);
    hand().countAnew();
    if (byMouse) {
        hand().drag(*board().viewport(), at(from + 30), at(from + 75));
        QTRY_COMPARE(minuteOf(moved), from + 45);
    } else {
        hand().press(Qt::Key_Down, Qt::AltModifier);
        QTRY_COMPARE(minuteOf(moved), from + 15);
    }
    hand().press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(minuteOf(moved), from);
    account("move, and undo", byMouse ? 1 : 0, byMouse ? 1 : 2);
}

UNTIE_TEST_GUI_MAIN(tst_DeskJourney)
#include "tst_deskjourney.moc"
