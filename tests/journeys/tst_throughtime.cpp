#include "app/clients/clientstore.h"
#include "app/visits/visitstore.h"
#include "tests/support/builders.h"
#include "tests/support/historydriver.h"
#include "tests/support/mainwindowdriver.h"
#include "tests/support/testclinic.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testmain.h"
#include "tests/support/visitpagedriver.h"
#include "ui/bodymap/bodymapview.h"
#include "ui/clients/clientpage.h"
#include "ui/clients/timeline.h"
#include "ui/common/theme.h"
#include "ui/shell/language.h"

#include <QAbstractButton>
#include <QStandardPaths>

using namespace untie;
using namespace Qt::StringLiterals;

namespace {

const QString trapezius = u"trapezius_upper"_s;
const QString levator = u"levator_scapulae"_s;
const QString strange = u"musculus_novus"_s; // from an atlas that is newer than this program

/// What each of four visits found, in the order of the columns; -1: nothing said of it.
struct Row
{
    QString muscle;
    Side side;
    QPointF at;
    QList<int> scores;
};
const QList<Row> rows{
    {trapezius, Side::Right, {0.56, 0.19}, {8, 6, 5, 2}},
    {levator, Side::Right, {0.60, 0.22}, {3, 3, 5, 7}},
    {u"infraspinatus"_s, Side::Left, {0.38, 0.25}, {5, 5, -1, -1}},
    {u"gluteus_medius"_s, Side::Left, {0.40, 0.43}, {-1, 4, 3, 0}},
    {strange, Side::Left, {0.45, 0.70}, {-1, -1, -1, 6}},
};
constexpr int visits = 4;

} // namespace

/// A client's body through time and the way from where it hurts to a mark, through the real window: once with the
/// keyboard alone, once with the mouse.
class tst_ThroughTime : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void byKeyboard();
    void byMouse();
    void clientsWithLittleToShow();

private:
    void open(const QString &name);
    ClientPage &page() const { return *m_untie->window().findChild<ClientPage *>(); }
    HistoryDriver history() const { return HistoryDriver(page()); }
    LookUpDriver lookUp() const { return LookUpDriver(*m_untie->visitPage()); }
    VisitPageDriver visit() const { return VisitPageDriver(*m_untie->visitPage()); }
    Inputs &hand() const { return m_untie->inputs(); }
    QString day(int visitIndex) const { return QLocale().toString(m_days.at(visitIndex), m_days.at(visitIndex).year() == QDate::currentDate().year() ? u"d MMM"_s : u"d MMM yyyy"_s); }

    const TestClinic m_clinic;
    QList<QDate> m_days;
    std::unique_ptr<MainWindowDriver> m_untie;
};

void tst_ThroughTime::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"untie"_s);
    QCoreApplication::setApplicationName(u"tst_throughtime"_s);
    speak(*qApp, u"en"_s);
    QLocale::setDefault(QLocale(u"en_GB"_s));

    OpenClinic clinic = m_clinic.open();
    Database &database = *clinic.database;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto add = [&](const QString &given) {
        return orFail(ClientStore(database).add(aClient().named(given, u"Test"_s)));
    };
    const ClientId odile = add(u"Odile"_s);
    QList<TriggerPointId> points;
    for (qsizetype i = 0; i < rows.size(); ++i)
        points << newId<TriggerPointId>();
    for (int column = 0; column < visits; ++column) {
        const QDateTime start = now.addDays(-7 * (visits - column));
        m_days << start.toLocalTime().date();
        VisitBuilder made = aVisit().of(odile).on(start);
        made.therapist = m_clinic.owner();
        for (qsizetype row = 0; row < rows.size(); ++row) {
            const int score = rows.at(row).scores.at(column);
            if (score < 0)
                continue;
            FindingBuilder finding = aFinding().in(rows.at(row).muscle, rows.at(row).side).sightOf(points.at(row)).scoring(score);
            finding.at = rows.at(row).at;
            finding.site.clear();
            if (rows.at(row).muscle == strange)
                finding.view = u"back-fascia"_s;
            made.with(finding);
        }
        orFail(VisitStore(database).save(made, now));
    }
    add(u"Nobody"_s);
    VisitBuilder only = aVisit().of(add(u"Once"_s)).on(now.addDays(-3)).with(aFinding().scoring(6));
    only.therapist = m_clinic.owner();
    orFail(VisitStore(database).save(only, now));
    const ClientId often = add(u"Often"_s);
    const TriggerPointId chronic = newId<TriggerPointId>();
    VisitStore::Batch batch(database);
    auto transaction = orFail(database.begin(Vault::Clinical));
    for (int i = 0; i < 500; ++i) {
        VisitBuilder made = aVisit().of(often).on(now.addDays(-7 * (500 - i)));
        made.therapist = m_clinic.owner();
        made.with(i < 40 ? aFinding().sightOf(chronic).scoring(8) : aFinding().scoring(i % 11)); // one was never looked at again
        orFail(batch.add(made, now));
    }
    orFail(transaction.commit());
}

void tst_ThroughTime::open(const QString &name)
{
    m_untie = std::make_unique<MainWindowDriver>();
    m_untie->ask(m_clinic.folder());
    m_untie->window().resize(1440, 900);
    QVERIFY(QTest::qWaitForWindowActive(&m_untie->window()));
    hand().type(TestClinic::passwordText());
    hand().press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(m_untie->isOnToday(), 20'000);
    hand().press(Qt::Key_3, Qt::ControlModifier);
    QTRY_VERIFY(m_untie->isOnClients());
    hand().type(name);
    QTRY_COMPARE(m_untie->foundClients().size(), 1);
    hand().press(Qt::Key_Return);
    QVERIFY(m_untie->isOnClient(name + u" Test"_s));
}

void tst_ThroughTime::byKeyboard()
{
    const Appearance appearance(*qApp, ThemeChoice::Light);
    open(u"Odile"_s);
    QTRY_COMPARE(history().timeline().last(), visits - 1);
    QVERIFY(history().facts().startsWith(day(3)));
    QVERIFY(history().note().startsWith(u"1 mark"_s)); // in a view that nobody here can draw
    QVERIFY(m_untie->points().filter(strange).size() == 1); // but in the list as it was written

    // One visit after the other, back and on again.
    hand().press(Qt::Key_Left);
    QCOMPARE(history().timeline().last(), 2);
    QVERIFY(history().facts().startsWith(day(2)));
    QCOMPARE(history().said(), u"Body with 3 marks"_s);
    hand().press(Qt::Key_Right);

    // The difference between the newest and the visit before, then between others.
    hand().type(u"2"_s);
    QCOMPARE(history().facts(), u"%1 against %2"_s.arg(day(3), day(2)));
    QCOMPARE(history().legend(), u"new 1, worse 1, unchanged 0, better 1, gone 1, not examined 1"_s);
    hand().press(Qt::Key_Left, Qt::ShiftModifier);
    QCOMPARE(history().facts(), u"%1 against %2"_s.arg(day(2), day(1)));
    QCOMPARE(history().legend(), u"new 0, worse 1, unchanged 2, better 0, gone 0, not examined 1"_s);
    QVERIFY(history().said().contains(u"Infraspinatus, left: not examined"_s));
    hand().press(Qt::Key_Right);
    QCOMPARE(history().facts(), u"%1 against %2"_s.arg(day(3), day(1)));

    // The heat of a period.
    hand().type(u"3"_s);
    QVERIFY(history().facts().endsWith(u"3 visits"_s));
    QCOMPARE(history().said(), u"Heat map of 4 places"_s);
    QVERIFY(history().legend().contains(u"every visit"_s));
    hand().type(u"1"_s);
    QVERIFY(history().legend().isEmpty());

    // The points by change: the one that got worse comes first; Enter opens the visit that saw it last.
    history().sortBy(u"by change"_s);
    QVERIFY(m_untie->points().constFirst().startsWith(u"Levator scapulae R"_s));
    hand().press(Qt::Key_Tab); // from the order into the list
    hand().press(Qt::Key_Down);
    QTRY_COMPARE(history().chosenPoint(), 0);
    hand().press(Qt::Key_Return);
    QTRY_VERIFY(m_untie->isOnVisit());
    hand().press(Qt::Key_Escape);
    QVERIFY(m_untie->isOnClient(u"Odile Test"_s));

    // Where it hurts, to the muscle, to the mark.
    hand().countAnew();
    hand().press(Qt::Key_W);
    QTRY_VERIFY(m_untie->isOnVisit() && lookUp().isOpen());
    hand().type(u"neck r"_s);
    hand().press(Qt::Key_Return);
    QVERIFY(lookUp().line().isEmpty());
    QVERIFY(lookUp().ruleOut().contains(u"weakness of the arm"_s));
    QCOMPARE(lookUp().candidates().size(), 6);
    QCOMPARE(lookUp().candidateInHand(), 0);
    // Fourth in the table, raised by what the earlier visits found, and it says so.
    QVERIFY(lookUp().candidates().at(1).startsWith(u"2 Levator scapulae, right, raised by 2 places, This client has an open point here, 7 on"_s));
    hand().press(Qt::Key_Down);
    QVERIFY(lookUp().reasons().contains(u"Back of the neck: main zone, 4 of 6"_s));
    QVERIFY(lookUp().reasons().contains(u"Sends pain to"_s));
    const qsizetype known = visit().points().size();
    hand().press(Qt::Key_Down);
    hand().press(Qt::Key_Return); // marks the third
    QTRY_COMPARE(visit().points().size(), known + 1);
    hand().type(u"6"_s);
    QVERIFY(visit().points().constLast().startsWith(u"Lower trapezius, right, active trigger point, 6 before"_s));
    qInfo("from the client's page to a scored mark by the look-up: %d clicks, %d keys", hand().clicks(), hand().keys());
    hand().press(Qt::Key_W);
    hand().press(Qt::Key_Escape);
    QVERIFY(!lookUp().isOpen());
    QVERIFY(m_untie->close());
}

void tst_ThroughTime::byMouse()
{
    const Appearance appearance(*qApp, ThemeChoice::Dark);
    open(u"Odile"_s);
    QTRY_VERIFY(history().timeline().size() >= visits);
    const int newest = static_cast<int>(history().timeline().size()) - 1; // the visit of the other test is there, too
    hand().click(history().timeline(), history().dot(3));
    QVERIFY(history().facts().startsWith(day(3)));

    hand().click(history().modeButton(u"Difference"_s));
    QCOMPARE(history().facts(), u"%1 against %2"_s.arg(day(3), day(2)));
    hand().click(history().timeline(), history().dot(0)); // the nearer handle goes there
    QCOMPARE(history().facts(), u"%1 against %2"_s.arg(day(3), day(0)));
    QCOMPARE(history().legend(), u"new 1, worse 1, unchanged 0, better 1, gone 1, not examined 1"_s.replace(u"new 1"_s, u"new 2"_s).replace(u"gone 1"_s, u"gone 0"_s));

    // A mark on the body chooses its line, and a line its mark.
    hand().click(history().pointRow(1), history().placeOfRow(1));
    QCOMPARE(history().chosenPoint(), 1);
    hand().click(history().modeButton(u"Heat map"_s));
    QVERIFY(history().facts().endsWith(u"4 visits"_s));
    hand().click(history().modeButton(u"One visit"_s));
    hand().click(history().timeline(), history().dot(newest));
    QCOMPARE(history().timeline().last(), newest);

    hand().click(history().lookUpButton());
    QTRY_VERIFY(m_untie->isOnVisit() && lookUp().isOpen());
    hand().type(u"calf"_s);
    hand().click(lookUp().matches(), QPoint(30, 45)); // the second: right
    QVERIFY(lookUp().ruleOut().startsWith(u"Always rule out first"_s));
    QVERIFY(lookUp().candidates().constFirst().startsWith(u"1 Soleus, right"_s));
    hand().click(lookUp().list(), lookUp().placeOfRow(2));
    QCOMPARE(lookUp().candidateInHand(), 2);
    QCOMPARE(visit().map().muscleItems().isEmpty(), false);
    hand().press(Qt::Key_Return);
    QTRY_VERIFY(visit().points().constLast().startsWith(u"Gastrocnemius, right"_s));
    QVERIFY(m_untie->close());
}

void tst_ThroughTime::clientsWithLittleToShow()
{
    open(u"Nobody"_s);
    QVERIFY(m_untie->visits().isEmpty());
    QVERIFY(!history().modeButton(u"Difference"_s).isEnabled());
    hand().type(u"23"_s); // nothing happens, nothing breaks
    hand().press(Qt::Key_Left);
    hand().press(Qt::Key_Right, Qt::ShiftModifier);
    QVERIFY(history().facts().isEmpty());
    m_untie->window().grab();
    QVERIFY(m_untie->close());

    open(u"Once"_s);
    QTRY_COMPARE(m_untie->visits().size(), 1);
    QVERIFY(!history().modeButton(u"Heat map"_s).isEnabled());
    hand().type(u"2"_s);
    hand().press(Qt::Key_Left);
    QCOMPARE(history().said(), u"Body with 1 mark"_s);
    QVERIFY(m_untie->close());

    open(u"Often"_s);
    QTRY_COMPARE(history().timeline().size(), 500);
    hand().type(u"3"_s);
    QVERIFY(history().facts().endsWith(u"500 visits"_s));
    QCOMPARE(m_untie->points().size(), 461);
    QVERIFY(m_untie->points().constFirst().contains(u"to re-check"_s) || m_untie->points().filter(u"to re-check"_s).size() > 400);
    m_untie->window().grab();
    QVERIFY(m_untie->close());
}

UNTIE_TEST_GUI_MAIN(tst_ThroughTime)
#include "tst_throughtime.moc"
