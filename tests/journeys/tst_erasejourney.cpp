#include "app/clients/clientstore.h"
#include "app/keeping/erasurestore.h"
#include "app/security/session.h"
#include "app/visits/recordvisit.h"
#include "tests/support/builders.h"
#include "tests/support/mainwindowdriver.h"
#include "tests/support/testclinic.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testmain.h"
#include "ui/clients/clientnotepane.h"
#include "ui/clients/clientpage.h"
#include "ui/keeping/erasepage.h"
#include "ui/shell/language.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QStandardPaths>
#include <QTimer>
#include <QToolButton>

using namespace untie;
using namespace Qt::StringLiterals;

/// Somebody asks to be forgotten: restricted while the record has to be kept, erased when that is over.
class tst_EraseJourney : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void back_leadsToTheClient();
    void recent_canBeRestrictedAndNoMore();
    void old_isErasedForGood();

private:
    void openErase(const QString &name);
    template <class Widget>
    Widget &part(const char *name) const { return *m_untie->window().findChild<ErasePage *>()->findChild<Widget *>(QString::fromLatin1(name)); }
    Inputs &hand() const { return m_untie->inputs(); }

    const TestClinic m_clinic;
    std::unique_ptr<MainWindowDriver> m_untie;
};

void tst_EraseJourney::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"untie"_s);
    QCoreApplication::setApplicationName(u"tst_erasejourney"_s);
    speak(*qApp, u"en"_s);
    QLocale::setDefault(QLocale(u"en_GB"_s));
    OpenClinic clinic = m_clinic.open();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (const auto &[family, yearsAgo] : {std::pair{u"Recent"_s, 1}, std::pair{u"Longago"_s, 11}}) {
        const ClientId id = orFail(ClientStore(*clinic.database).add(aClient().named(u"Odile"_s, family)));
        VisitBuilder visit = aVisit().of(id).on(now.addYears(-yearsAgo)).with(aFinding());
        visit.therapist = m_clinic.owner();
        orFail(recordVisit(*clinic.database, visit, now));
    }
}

void tst_EraseJourney::openErase(const QString &name)
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
    QVERIFY(m_untie->openClient(name));
    QTRY_COMPARE(m_untie->visits().size(), 1);
    auto &menu = *m_untie->window().findChild<ClientPage *>()->findChild<QToolButton *>(u"recordMenu"_s);
    QString chosen;
    QTimer inMenu; // it has an event loop of its own
    connect(&inMenu, &QTimer::timeout, this, [&] {
        if (!menu.menu()->isVisible())
            return;
        inMenu.stop();
        QTest::keyClick(menu.menu(), Qt::Key_Up); // the last of what is offered
        chosen = menu.menu()->activeAction() ? menu.menu()->activeAction()->objectName() : QString();
        QTest::keyClick(menu.menu(), Qt::Key_Return);
    });
    inMenu.start(20);
    hand().click(menu);
    QCOMPARE(chosen, u"eraseRecord"_s);
    QTRY_VERIFY(m_untie->window().findChild<ErasePage *>()->isVisible());
    QTRY_VERIFY(!part<QLabel>("keptUntil").text().isEmpty());
}

void tst_EraseJourney::back_leadsToTheClient()
{
    openErase(u"Recent"_s);
    hand().click(part<QAbstractButton>("back"));
    QTRY_VERIFY(m_untie->isOnClient(u"Odile Recent"_s));
    m_untie->window().close();
    openErase(u"Recent"_s);
    hand().click(part<QLineEdit>("restrictReason"));
    hand().type(u"Asked"_s);
    hand().press(Qt::Key_Escape);
    QTRY_VERIFY(m_untie->isOnClient(u"Odile Recent"_s));
    QVERIFY(m_untie->close());
}

void tst_EraseJourney::recent_canBeRestrictedAndNoMore()
{
    openErase(u"Recent"_s);
    QVERIFY(!part<QPushButton>("eraseClient").isVisible());
    QVERIFY2(part<QLabel>("keptUntil").text().contains("10 year"_L1), qPrintable(part<QLabel>("keptUntil").text()));
    hand().click(part<QPushButton>("restrictClient")); // a reason is asked for
    QTRY_VERIFY(!part<QLineEdit>("restrictReason").text().size());
    QVERIFY(!m_untie->isOnClients());
    hand().click(part<QLineEdit>("restrictReason"));
    hand().type(u"Asked to be forgotten."_s);
    hand().click(part<QPushButton>("restrictClient"));
    QTRY_VERIFY(m_untie->isOnClients());
    QTRY_VERIFY(m_untie->foundClients().isEmpty()); // who was searched for
    m_untie->search({});
    QTRY_COMPARE(m_untie->foundClients().size(), 1);

    auto &lists = *m_untie->window().findChild<QComboBox *>(u"savedLists"_s); // an owner finds the record there
    lists.setFocus();
    hand().press(Qt::Key_End);
    QTRY_VERIFY(m_untie->foundClients().size() == 1 && m_untie->foundClients().constFirst().contains(u"Recent"_s));
    auto &client = *m_untie->window().findChild<ClientPage *>();
    m_untie->window().findChild<QLineEdit *>(u"clientSearch"_s)->setFocus();
    hand().press(Qt::Key_Down);
    hand().press(Qt::Key_Return);
    QTRY_VERIFY(client.isVisible() && client.findChild<QLabel *>(u"clientTrouble"_s)->isVisible());
    QVERIFY(!client.findChild<QWidget *>(u"alertBanner"_s)->isVisible()); // nothing is to be done before a visit that will not be
    QVERIFY(!client.findChild<QToolButton *>(u"newClientNote"_s)->isEnabled());
    QVERIFY(!client.findChild<QPushButton *>(u"lookUp"_s)->isEnabled());
    client.setFocus();
    hand().press(Qt::Key_N);
    hand().press(Qt::Key_W);
    QVERIFY(client.isVisible());
    QVERIFY(!client.findChild<ClientNotePane *>()->isVisible());
    QVERIFY(m_untie->close());
    const OpenClinic clinic = m_clinic.open();
    QCOMPARE(orFail(ClientStore(*clinic.database).restricted()).size(), 1);
}

void tst_EraseJourney::old_isErasedForGood()
{
    openErase(u"Longago"_s);
    auto &erase = part<QPushButton>("eraseClient");
    QVERIFY(erase.isVisible() && !erase.isEnabled()); // not before the name is typed
    hand().click(part<QLineEdit>("eraseName"));
    hand().type(u"longag"_s);
    QVERIFY(!erase.isEnabled());
    hand().type(u"o"_s);
    QVERIFY(erase.isEnabled());
    hand().click(erase);
    QTRY_VERIFY(m_untie->isOnClients());
    QTRY_COMPARE(m_untie->toast(), u"The record is erased."_s);
    QVERIFY(m_untie->close());
    const OpenClinic clinic = m_clinic.open();
    QVERIFY(orFail(ClientStore(*clinic.database).rows()).isEmpty());
    auto visits = orFail(clinic.database->run(u"SELECT count(*) FROM clinical.visit"_s));
    QVERIFY(visits.next());
    QCOMPARE(visits.value(0).toInt(), 1); // of who is restricted
}

UNTIE_TEST_GUI_MAIN(tst_EraseJourney)
#include "tst_erasejourney.moc"
