#include "app/clients/clientstore.h"
#include "app/security/session.h"
#include "app/visits/signvisit.h"
#include "app/visits/visitstore.h"
#include "tests/support/builders.h"
#include "tests/support/historydriver.h"
#include "tests/support/mainwindowdriver.h"
#include "tests/support/testclinic.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testmain.h"
#include "tests/support/visitpagedriver.h"
#include "ui/clients/clientpage.h"
#include "ui/shell/language.h"

#include <QPushButton>
#include <QStandardPaths>

using namespace untie;
using namespace Qt::StringLiterals;

/// An old visit is found among a client's many by a word of its note, by a muscle, by who gave it, and opened.
class tst_FindANote : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void byAWordOfTheNote();
    void byMuscleAndTherapist();
    void whatIsNotThere();

private:
    void openClient();
    HistoryDriver history() const { return HistoryDriver(*m_untie->window().findChild<ClientPage *>()); }
    Inputs &hand() const { return m_untie->inputs(); }

    const TestClinic m_clinic;
    std::unique_ptr<MainWindowDriver> m_untie;
};

namespace {

constexpr int visits = 12;

}

void tst_FindANote::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"untie"_s);
    QCoreApplication::setApplicationName(u"tst_findanote"_s);
    speak(*qApp, u"en"_s);
    QLocale::setDefault(QLocale(u"en_GB"_s));

    const PersonId colleague = m_clinic.employ(u"Cora Colleague"_s, Role::Therapist);
    OpenClinic clinic = m_clinic.open();
    Database &database = *clinic.database;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const ClientId client = orFail(ClientStore(database).add(aClient().named(u"Odile"_s, u"Test"_s)));
    for (int i = 0; i < visits; ++i) { // the newest first
        VisitBuilder visit = aVisit().of(client).on(now.addDays(-7 * (i + 1))).saying(u"Low back, as always."_s);
        visit.therapist = i == 4 ? colleague : m_clinic.owner();
        visit.with(aFinding().in(i == 6 ? u"infraspinatus"_s : u"quadratus_lumborum"_s, Side::Left).scoring(5));
        if (i == 9)
            visit.note.subjective = u"Since a fall from the bicycle the left wrist is stiff."_s;
        if (i == 2)
            visit.note.plan = u"Wrists: stretch twice a day."_s;
        visit.rev = orFail(VisitStore(database).save(visit, now));
        if (i == 9)
            orFail(signVisit(database, client, visit.id, visit.rev, {.found = {}, .lateReason = u"Was ill."_s}, now));
    }
}

void tst_FindANote::openClient()
{
    m_untie = std::make_unique<MainWindowDriver>();
    m_untie->ask(m_clinic.folder());
    m_untie->window().resize(1280, 800);
    QVERIFY(QTest::qWaitForWindowActive(&m_untie->window()));
    hand().type(TestClinic::passwordText());
    hand().press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(m_untie->isOnToday(), 20'000);
    hand().press(Qt::Key_3, Qt::ControlModifier);
    QTRY_VERIFY(m_untie->isOnClients());
    hand().type(u"odile"_s);
    QTRY_COMPARE(m_untie->foundClients().size(), 1);
    hand().press(Qt::Key_Return);
    QVERIFY(m_untie->isOnClient(u"Odile Test"_s));
    QTRY_COMPARE(m_untie->visits().size(), visits);
}

void tst_FindANote::byAWordOfTheNote()
{
    openClient();
    hand().countAnew();
    hand().press(Qt::Key_F, Qt::ControlModifier);
    hand().type(u"wris"_s);
    QTRY_COMPARE(m_untie->visits().size(), 2); // a draft and a signed one
    QCOMPARE(history().visitCount(), u"2 of 12"_s);
    QVERIFY2(m_untie->visits().at(0).contains("Wrists: stretch"_L1), qPrintable(m_untie->visits().at(0)));
    QVERIFY2(m_untie->visits().at(1).contains("bicycle the left wrist"_L1), qPrintable(m_untie->visits().at(1)));
    hand().press(Qt::Key_Down);
    hand().press(Qt::Key_Down);
    hand().press(Qt::Key_Return);
    QTRY_VERIFY(m_untie->isOnVisit());
    QCOMPARE(VisitPageDriver(*m_untie->visitPage()).note(VisitSheet::Section::Subjective), u"Since a fall from the bicycle the left wrist is stiff."_s);
    QVERIFY2(hand().keys() <= 8 && hand().clicks() == 0, qPrintable(QString::number(hand().keys())));

    hand().press(Qt::Key_Escape); // and back to what was found
    QVERIFY(m_untie->isOnClient(u"Odile Test"_s));
    QTRY_COMPARE(m_untie->visits().size(), 2);
    hand().press(Qt::Key_F, Qt::ControlModifier);
    hand().press(Qt::Key_Escape);
    QTRY_COMPARE(m_untie->visits().size(), visits);
}

void tst_FindANote::byMuscleAndTherapist()
{
    openClient();
    hand().click(history().filterButton());
    QCOMPARE(history().offered(u"Muscle"_s), (QStringList{u"Infraspinatus"_s, u"Quadratus lumborum"_s}));
    history().filterBy(u"Muscle"_s, u"Infraspinatus"_s);
    QCOMPARE(m_untie->visits().size(), 1);
    QCOMPARE(history().filteredBy(), u"Infraspinatus"_s);

    hand().click(history().filterButton());
    history().filterBy(u"Muscle"_s, u"Quadratus lumborum"_s);
    QCOMPARE(m_untie->visits().size(), visits - 1);
    hand().click(history().filterButton());
    history().filterBy(u"Therapist"_s, u"Cora Colleague"_s);
    QCOMPARE(m_untie->visits().size(), 1);
    QCOMPARE(history().filteredBy(), u"Quadratus lumborum · Cora Colleague"_s);
    hand().click(history().filteredButton());
    QCOMPARE(m_untie->visits().size(), visits);
    QVERIFY(history().filteredBy().isEmpty());
}

void tst_FindANote::whatIsNotThere()
{
    openClient();
    hand().press(Qt::Key_F, Qt::ControlModifier);
    hand().type(u"elbow"_s);
    QTRY_COMPARE(m_untie->emptySentence(), u"No note of this client has these words."_s);
    hand().click(m_untie->emptyButton()); // shows all visits
    QTRY_COMPARE(m_untie->visits().size(), visits);
    QCOMPARE(history().visitCount(), u"12"_s);
}

UNTIE_TEST_GUI_MAIN(tst_FindANote)
#include "tst_findanote.moc"
