#include "app/clients/clientstore.h"
#include "app/intake/cautionoverridestore.h"
#include "app/intake/intakestore.h"
#include "tests/support/builders.h"
#include "tests/support/intakedriver.h"
#include "tests/support/mainwindowdriver.h"
#include "tests/support/testclinic.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testmain.h"
#include "ui/bodymap/mappane.h"
#include "ui/clients/clientbook.h"
#include "ui/common/theme.h"
#include "ui/intake/intakeoverview.h"
#include "ui/intake/intakesheet.h"
#include "ui/intake/kiosk.h"
#include "ui/shell/intakecorner.h"
#include "ui/shell/language.h"
#include "ui/shell/workspace.h"
#include "ui/visits/visitpage.h"

#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QSignalSpy>
#include <QStandardPaths>

#include <algorithm>

using namespace untie;
using namespace Qt::StringLiterals;

/// A new client at the desk fills in the form; the therapist finds it, reads the cautions, treats in spite of one with a
/// reason; next time "no change" is two keys.
class tst_IntakeJourney : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void fromTheDeskToTheNextVisit();
    void aBegunForm_waitsAndStandsInNobodysWay();

private:
    bool enter(int account);

    TestClinic m_clinic;
    std::unique_ptr<MainWindowDriver> m_untie;
};

void tst_IntakeJourney::init()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"untie"_s);
    QCoreApplication::setApplicationName(u"tst_intakejourney"_s);
    speak(*qApp, u"en"_s);
    QLocale::setDefault(QLocale(u"en_GB"_s));
}

bool tst_IntakeJourney::enter(int account)
{
    Inputs &hand = m_untie->inputs();
    hand.press(Qt::Key(Qt::Key_1 + account), Qt::AltModifier);
    hand.type(TestClinic::passwordText());
    hand.press(Qt::Key_Return);
    return QTest::qWaitFor([this] { return m_untie->window().workspace() && m_untie->window().workspace()->clients().isLoaded(); }, 20'000);
}

void tst_IntakeJourney::fromTheDeskToTheNextVisit()
{
    const Appearance appearance(*qApp, ThemeChoice::Light);
    m_clinic.employ(u"Desk"_s, Role::Receptionist);
    ClientId client;
    {
        OpenClinic owner = m_clinic.open();
        Client odile = aClient().named(u"Odile"_s, u"Marchbanks"_s);
        odile.born = QDate(1980, 1, 1);
        client = orFail(ClientStore(*owner.database).add(odile));
    }
    m_untie = std::make_unique<MainWindowDriver>();
    MainWindow &window = m_untie->window();
    QVERIFY(m_untie->signIn(m_clinic.folder(), TestClinic::passwordText())); // once, so that there is a key to seal to
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QVERIFY(m_untie->lock());

    // At the desk.
    QVERIFY(enter(1));
    window.workspace()->openClient(client);
    IntakeDriver screen(window);
    QTRY_VERIFY(screen.shows(u"cardPhone"_s)); // the client has been read
    screen.press(u"handOver"_s);
    QPointer<Kiosk> kiosk = window.workspace()->intake().kiosk();
    QVERIFY(kiosk);
    QTRY_VERIFY(kiosk->sheet());
    {
        IntakeDriver form(*kiosk);
        form.answer(u"occupation"_s, u"Organ builder"_s);
        kiosk->sheet()->goTo(2);
        form.none(u"heart"_s);
        form.applies(u"anaemia"_s);
        form.applies(u"thyroid"_s);
        form.none(u"clots"_s);
        kiosk->sheet()->goTo(3);
        form.takes(u"Eliquis"_s);
        kiosk->sheet()->goTo(kiosk->sheet()->steps() - 1);
        form.press(u"consent-treatment"_s);
        form.press(u"consent-privacy"_s);
        form.sign();
        form.press(u"sheetNext"_s);
        QTRY_VERIFY2(form.shows(u"kioskThanks"_s), qPrintable(form.words(u"consentProblem"_s)));
        form.press(u"handBackDone"_s);
        form.type(u"kioskPassword"_s, TestClinic::passwordText());
        form.press(u"kioskLeave"_s);
    }
    QTRY_VERIFY(!kiosk);
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QVERIFY(m_untie->lock());

    // The therapist.
    QVERIFY(enter(0));
    QTRY_VERIFY(screen.shows(u"noticeAction-inbox"_s));
    screen.press(u"noticeAction-inbox"_s);
    QTRY_VERIFY(screen.shows(u"intakeOverview"_s));
    QTRY_VERIFY(screen.words(u"overviewMessage"_s).contains(u"filled in"_s));
    screen.press(u"fillIntake"_s); // take over
    QTRY_VERIFY(screen.shows(u"saveIntake"_s));
    QTRY_VERIFY(screen.words(u"intakeMessage"_s).contains(u"Filled in by the client"_s));
    screen.press(u"saveIntake"_s);
    QTRY_VERIFY(screen.shows(u"intakeOverview"_s));
    QTRY_VERIFY(screen.shows(u"confirmIntake"_s));
    QTRY_COMPARE(window.workspace()->intake().overview()->record().known.cautions.size(), 3);
    QVERIFY(!screen.shows(u"notice-inbox"_s));

    m_untie->inputs().press(Qt::Key_Escape);
    QTRY_VERIFY(m_untie->isOnClient(u"Odile Marchbanks"_s));
    QTRY_VERIFY(screen.shows(u"alertWhat"_s));
    QVERIFY(m_untie->newVisit());
    const QSize roomy = window.size();
    window.resize(1000, 720);
    const auto cautionsWhole = [&window] { // none is cut short
        QList<QLabel *> cautions = window.findChildren<QLabel *>(u"alertThen"_s);
        cautions.removeIf([](const QLabel *caution) { return !caution->isVisible(); });
        return !cautions.isEmpty() && std::ranges::all_of(cautions, [](const QLabel *caution) { return caution->height() >= caution->heightForWidth(caution->width()); });
    };
    QTRY_VERIFY(cautionsWhole());
    window.resize(roomy);
    QTRY_VERIFY(screen.shows(u"technique-deep_tissue"_s));
    screen.press(u"technique-deep_tissue"_s);
    QTRY_VERIFY(screen.words(u"techniqueVerdict"_s).contains(u"Blood thinner"_s));
    BodyMapView &map = m_untie->visitPage()->mapPane().map();
    const QImage withZone = map.grab().toImage();
    map.setUnderlay({}, {});
    QVERIFY(map.grab().toImage() != withZone); // the neck was hatched: the thyroid
    screen.press(u"overrideCaution"_s); // not without a reason
    QTRY_VERIFY(screen.words(u"techniqueVerdict"_s).contains(u"Say why"_s));
    screen.type(u"overrideReason"_s, u"Her doctor agreed"_s);
    screen.press(u"overrideCaution"_s);
    QTRY_VERIFY(screen.words(u"techniqueVerdict"_s).contains(u"Her doctor agreed"_s));
    const VisitId visit = m_untie->visitPage()->visit().id;

    // The next visit.
    window.workspace()->openClient(client);
    QTRY_VERIFY(m_untie->isOnClient(u"Odile Marchbanks"_s));
    Inputs &hand = m_untie->inputs();
    hand.countAnew();
    hand.press(Qt::Key_I);
    QTRY_VERIFY(screen.shows(u"confirmIntake"_s));
    QTRY_COMPARE(window.workspace()->intake().overview()->record().versions.size(), 1);
    hand.press(Qt::Key_N);
    QTRY_COMPARE(window.workspace()->intake().overview()->record().versions.size(), 2);
    qInfo("re-confirm intake, no change: %d keys, %d clicks (at most 2 keys)", hand.keys(), hand.clicks());
    QCOMPARE(hand.keys(), 2);
    QCOMPARE(hand.clicks(), 0);
    QVERIFY(m_untie->close());

    OpenClinic owner = m_clinic.open();
    const auto versions = orFail(IntakeStore(*owner.database).versions(client));
    QCOMPARE(versions.size(), 2);
    QVERIFY(versions.first().unchanged);
    QCOMPARE(versions.last().source, IntakeSource::Client);
    const auto overrides = orFail(CautionOverrideStore(*owner.database).of(client, visit));
    QCOMPARE(overrides.size(), 1);
    QCOMPARE(overrides.first().rule, u"M01"_s);
}

void tst_IntakeJourney::aBegunForm_waitsAndStandsInNobodysWay()
{
    const Appearance appearance(*qApp, ThemeChoice::Light);
    const TestClinic clinic;
    ClientId client;
    {
        OpenClinic owner = clinic.open();
        client = orFail(ClientStore(*owner.database).add(aClient().named(u"Odile"_s, u"Marchbanks"_s)));
    }
    {
        MainWindowDriver untie;
        QVERIFY(untie.signIn(clinic.folder(), TestClinic::passwordText()));
        untie.window().workspace()->intake().fill(client);
        IntakeDriver screen(untie.window());
        QTRY_VERIFY(screen.shows(u"question-occupation"_s));
        screen.answer(u"occupation"_s, u"Organ builder"_s);
        QVERIFY(untie.close());
    }
    MainWindowDriver untie;
    QVERIFY(untie.signIn(clinic.folder(), TestClinic::passwordText()));
    IntakeDriver screen(untie.window());
    QTRY_VERIFY(screen.shows(u"noticeAction-begunIntake"_s));
    QVERIFY(!screen.shows(u"saveIntake"_s));
    screen.press(u"noticeAction-begunIntake"_s);
    QTRY_VERIFY(screen.shows(u"question-occupation"_s));
    QCOMPARE(untie.window().findChild<QWidget *>(u"question-occupation"_s)->findChild<QLineEdit *>()->text(), u"Organ builder"_s);
    QVERIFY(!screen.shows(u"noticeAction-begunIntake"_s));
    QVERIFY(untie.close());
}

UNTIE_TEST_GUI_MAIN(tst_IntakeJourney)
#include "tst_intakejourney.moc"
