#include "app/clients/clientstore.h"
#include "app/security/session.h"
#include "app/visits/recordvisit.h"
#include "tests/support/builders.h"
#include "tests/support/mainwindowdriver.h"
#include "tests/support/mergedriver.h"
#include "tests/support/testclinic.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testmain.h"
#include "ui/shell/language.h"

#include <QStandardPaths>

using namespace untie;
using namespace Qt::StringLiterals;

/// A client was written down twice. The two records are found, made one, and taken apart again.
class tst_MergeJourney : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void backLeadsToTheList();
    void findMergeAndTakeApart();
    void theyAreTwoPeople();

private:
    void openClients();
    Inputs &hand() const { return m_untie->inputs(); }

    const TestClinic m_clinic;
    std::unique_ptr<MainWindowDriver> m_untie;
};

void tst_MergeJourney::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"untie"_s);
    QCoreApplication::setApplicationName(u"tst_mergejourney"_s);
    speak(*qApp, u"en"_s);
    QLocale::setDefault(QLocale(u"en_GB"_s));

    OpenClinic clinic = m_clinic.open();
    Database &database = *clinic.database;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (const QString &given : {u"Odile"_s, u"Odille"_s}) {
        Client client = aClient().named(given, u"Test"_s).calledAt(given == u"Odile"_s ? u"030 555 0142"_s : u"0171 555 0143"_s);
        client.email.clear();
        const ClientId id = orFail(ClientStore(database).add(client));
        for (int i = 0; i < given.size() - 4; ++i) { // one of the first, two of the second
            VisitBuilder visit = aVisit().of(id).on(now.addDays(-7 * (i + 1) - given.size())).with(aFinding().scoring(5));
            visit.therapist = m_clinic.owner();
            orFail(recordVisit(database, visit, now));
        }
    }
    orFail(ClientStore(database).add(aClient().named(u"Kofi"_s, u"Amberley"_s).calledAt(u"030 555 0163"_s)));
}

void tst_MergeJourney::openClients()
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
    QTRY_COMPARE(m_untie->foundClients().size(), 3);
    hand().countAnew();
}

void tst_MergeJourney::backLeadsToTheList()
{
    openClients();
    MergeDriver merge(*m_untie);
    merge.listPairs();
    QTRY_COMPARE(merge.pairs().size(), 1);
    merge.openFirstPair();
    QTRY_VERIFY(merge.isSideBySide());
    hand().click(merge.backButton());
    QVERIFY(m_untie->isOnClients());
    QTRY_COMPARE(merge.pairs().size(), 1);
    merge.openFirstPair();
    QTRY_VERIFY(merge.isSideBySide());
    hand().press(Qt::Key_Escape);
    QVERIFY(m_untie->isOnClients());
}

void tst_MergeJourney::findMergeAndTakeApart()
{
    openClients();
    MergeDriver merge(*m_untie);
    merge.listPairs();
    QTRY_COMPARE(merge.pairs().size(), 1);
    merge.openFirstPair();
    QTRY_VERIFY(merge.isSideBySide());
    QVERIFY2(merge.facts(true).contains("1 visit"_L1) && merge.facts(false).contains("2 visit"_L1), qPrintable(merge.facts(true) + merge.facts(false)));
    QVERIFY(merge.asksFor(MergePart::Given) && merge.asksFor(MergePart::Phone));
    QVERIFY(!merge.asksFor(MergePart::Family) && !merge.asksFor(MergePart::Born)); // the same with both
    hand().click(merge.choice(MergePart::Phone, 1));
    hand().press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(m_untie->toast(), u"The two records are one now."_s);
    QVERIFY2(hand().keys() <= 3 && hand().clicks() <= 2, qPrintable(u"%1 keys, %2 clicks"_s.arg(hand().keys()).arg(hand().clicks())));

    QTRY_COMPARE(m_untie->emptySentence(), u"No two records look like one person's."_s);
    hand().click(m_untie->emptyButton()); // look among everybody
    QTRY_COMPARE(m_untie->foundClients().size(), 2);
    QVERIFY(m_untie->openClient(u"0143"_s)); // the number that was chosen
    QVERIFY(m_untie->isOnClient(u"Odile Test"_s));
    QTRY_COMPARE(m_untie->visits().size(), 3);

    hand().countAnew();
    hand().press(Qt::Key_D); // details
    QTRY_VERIFY(merge.takeApart() && merge.takeApart()->isVisible());
    hand().click(*merge.takeApart());
    QTRY_COMPARE(m_untie->visits().size(), 1);
    QVERIFY2(hand().keys() == 1 && hand().clicks() == 1, qPrintable(u"%1 keys, %2 clicks"_s.arg(hand().keys()).arg(hand().clicks())));
    hand().press(Qt::Key_3, Qt::ControlModifier);
    QTRY_VERIFY(m_untie->isOnClients());
    m_untie->search({});
    QTRY_COMPARE(m_untie->foundClients().size(), 3);
}

void tst_MergeJourney::theyAreTwoPeople()
{
    openClients();
    MergeDriver merge(*m_untie);
    merge.listPairs();
    QTRY_COMPARE(merge.pairs().size(), 1);
    merge.openFirstPair();
    QTRY_VERIFY(merge.isSideBySide());
    hand().click(merge.apartButton());
    QTRY_COMPARE(m_untie->emptySentence(), u"No two records look like one person's."_s);
}

UNTIE_TEST_GUI_MAIN(tst_MergeJourney)
#include "tst_mergejourney.moc"
