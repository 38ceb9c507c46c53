#include "app/clients/clientstore.h"
#include "tests/support/builders.h"
#include "tests/support/mainwindowdriver.h"
#include "tests/support/testclinic.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QSettings>
#include <QStandardPaths>

using namespace untie;
using namespace Qt::StringLiterals;

class tst_MainWindow : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void signIn_opensTheClientList();
    void signIn_saysThatThePasswordIsWrong();
    void signIn_saysWhatIsWrongWithAFolder_data();
    void signIn_saysWhatIsWrongWithAFolder();
    void signIn_saysThatTheClinicIsOpenElsewhere();
    void lock_closesTheVaultsAndAsksAgain();
    void lock_storesTheFormFirst();
    void form_saysUnderTheFieldWhatIsInTheWay();
    void form_keepsWhatCannotBeStored();
    void form_leftByEscComesBackByUndo();
    void close_staysOpenOverWhatCannotBeStored();
    void title_namesNoClient();
    void search_newClientTakesTheName();

private:
    void fill(const QList<Client> &clients) const;

    TestClinic m_clinic;
};

void tst_MainWindow::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"untie"_s);
    QCoreApplication::setApplicationName(u"tst_mainwindow"_s);
    QLocale::setDefault(QLocale(u"en_GB"_s));
    fill({aClient().named(u"Odile"_s, u"Marchbanks"_s), aClient().named(u"Kofi"_s, u"Amberley"_s)});
}

void tst_MainWindow::init()
{
    QSettings().clear();
}

void tst_MainWindow::fill(const QList<Client> &clients) const
{
    const OpenClinic clinic = m_clinic.open();
    for (const Client &client : clients)
        orFail(ClientStore(*clinic.database).add(client));
}

void tst_MainWindow::signIn_opensTheClientList()
{
    MainWindowDriver untie;
    QVERIFY(untie.signIn(m_clinic.folder(), TestClinic::passwordText()));
    QVERIFY(untie.isOnClients());
    QCOMPARE(untie.foundClients().first(2), (QStringList{u"Amberley, Kofi"_s, u"Marchbanks, Odile"_s}));
}

void tst_MainWindow::signIn_saysThatThePasswordIsWrong()
{
    MainWindowDriver untie;
    untie.ask(m_clinic.folder());
    untie.typePassword(u"not the one"_s);
    QTRY_VERIFY(untie.signInMessage().contains(u"does not open this clinic"_s));
    QVERIFY(!untie.window().workspace());
    // The next try waits, is never refused for good, and then opens.
    QTRY_VERIFY_WITH_TIMEOUT(untie.signInMessage().endsWith(u"Try again."_s), 10'000);
    untie.typePassword(TestClinic::passwordText());
    QTRY_VERIFY_WITH_TIMEOUT(untie.isOnClients(), 20'000);
}

void tst_MainWindow::signIn_saysWhatIsWrongWithAFolder_data()
{
    QTest::addColumn<bool>("exists");
    QTest::addColumn<QByteArray>("keyring");
    QTest::addColumn<QString>("says");
    QTest::newRow("a folder that is not there") << false << QByteArray() << u"There is no folder"_s;
    QTest::newRow("a folder with something else in it") << true << QByteArray() << u"is not a clinic"_s;
    QTest::newRow("a damaged keyring") << true << QByteArray("no keyring at all") << u"is damaged"_s;
}

void tst_MainWindow::signIn_saysWhatIsWrongWithAFolder()
{
    QFETCH(bool, exists);
    QFETCH(QByteArray, keyring);
    QFETCH(QString, says);
    QTemporaryDir dir;
    const ClinicFolder folder{dir.filePath(u"other.untie"_s)};
    if (exists)
        QVERIFY(QDir().mkpath(folder.path));
    if (!keyring.isEmpty()) {
        for (const QString &file : {folder.keyring(), folder.vault(Vault::FrontDesk), folder.vault(Vault::Clinical)}) {
            QFile out(file);
            QVERIFY(out.open(QIODevice::WriteOnly));
            out.write(keyring);
        }
    }
    MainWindowDriver untie;
    untie.ask(folder);
    QVERIFY2(untie.signInMessage().contains(says), qUtf8Printable(untie.signInMessage()));
}

void tst_MainWindow::signIn_saysThatTheClinicIsOpenElsewhere()
{
    const OpenClinic elsewhere = m_clinic.open();
    MainWindowDriver untie;
    untie.ask(m_clinic.folder());
    untie.typePassword(TestClinic::passwordText());
    QTRY_VERIFY_WITH_TIMEOUT(untie.signInMessage().contains(u"already open"_s), 20'000);
}

void tst_MainWindow::lock_closesTheVaultsAndAsksAgain()
{
    MainWindowDriver untie;
    QVERIFY(untie.signIn(m_clinic.folder(), TestClinic::passwordText()));
    QVERIFY(untie.lock());
    QVERIFY(!untie.window().workspace());
    QTRY_VERIFY(signIn(m_clinic.folder(), TestClinic::ownerName(), TestClinic::password())); // nothing holds it any more
    QVERIFY(untie.signIn(m_clinic.folder(), TestClinic::passwordText()));
}

void tst_MainWindow::lock_storesTheFormFirst()
{
    MainWindowDriver untie;
    QVERIFY(untie.signIn(m_clinic.folder(), TestClinic::passwordText()));
    QVERIFY(untie.newClient());
    untie.type(u"family"_s, u"Larkspur"_s);
    QVERIFY(untie.lock());
    QVERIFY(untie.signIn(m_clinic.folder(), TestClinic::passwordText()));
    untie.search(u"larkspur"_s);
    QCOMPARE(untie.foundClients(), QStringList{u"Larkspur"_s});
}

void tst_MainWindow::form_saysUnderTheFieldWhatIsInTheWay()
{
    MainWindowDriver untie;
    QVERIFY(untie.signIn(m_clinic.folder(), TestClinic::passwordText()));
    QVERIFY(untie.newClient());
    untie.type(u"born"_s, u"31/2/1980"_s);
    untie.type(u"email"_s, u"nowhere"_s);
    untie.saveClient();
    QTRY_VERIFY(!untie.problem(u"given"_s).isEmpty());
    QVERIFY(!untie.problem(u"born"_s).isEmpty());
    QVERIFY(!untie.problem(u"email"_s).isEmpty());
    QVERIFY(untie.problem(u"phone"_s).isEmpty());
    untie.type(u"given"_s, u"Ines"_s);
    QVERIFY(untie.problem(u"given"_s).isEmpty());
    untie.type(u"born"_s, u"29/2/1980"_s);
    untie.type(u"email"_s, u"ines@example.org"_s);
    untie.saveClient();
    QVERIFY(untie.isOnClient(u"Ines"_s));
}

void tst_MainWindow::form_keepsWhatCannotBeStored()
{
    MainWindowDriver untie;
    QVERIFY(untie.signIn(m_clinic.folder(), TestClinic::passwordText()));
    QVERIFY(untie.newClient());
    const QString endless(10'000, u'a');
    untie.window().findChild<QLineEdit *>(u"family"_s)->setText(endless);
    untie.saveClient();
    QTRY_VERIFY(untie.problem(u"given"_s).contains(u"10000"_s));
    QCOMPARE(untie.typed(u"family"_s), endless);
}

void tst_MainWindow::form_leftByEscComesBackByUndo()
{
    MainWindowDriver untie;
    QVERIFY(untie.signIn(m_clinic.folder(), TestClinic::passwordText()));
    QVERIFY(untie.newClient());
    untie.type(u"given"_s, u"Silas"_s);
    untie.type(u"born"_s, u"half a da"_s);
    untie.backOut();
    QTRY_VERIFY(untie.isOnClients());
    QVERIFY(untie.undoFromToast());
    QCOMPARE(untie.typed(u"given"_s), u"Silas"_s);
    QCOMPARE(untie.typed(u"born"_s), u"half a da"_s);
}

void tst_MainWindow::close_staysOpenOverWhatCannotBeStored()
{
    MainWindowDriver untie;
    QVERIFY(untie.signIn(m_clinic.folder(), TestClinic::passwordText()));
    QVERIFY(untie.newClient());
    untie.type(u"born"_s, u"someday"_s);
    untie.window().close();
    QVERIFY(!untie.problem(u"born"_s).isEmpty());
    QVERIFY(untie.window().isVisible());
    untie.backOut();
    QVERIFY(untie.close());
}

void tst_MainWindow::title_namesNoClient()
{
    MainWindowDriver untie;
    QVERIFY(untie.signIn(m_clinic.folder(), TestClinic::passwordText()));
    QVERIFY(untie.openClient(u"odile"_s));
    QVERIFY(untie.isOnClient(u"Odile Marchbanks"_s));
    QVERIFY(!untie.window().windowTitle().contains(u"Marchbanks"_s));
    for (const QString &key : QSettings().allKeys())
        QVERIFY(!QSettings().value(key).toString().contains(u"Marchbanks"_s));
}

void tst_MainWindow::search_newClientTakesTheName()
{
    MainWindowDriver untie;
    QVERIFY(untie.signIn(m_clinic.folder(), TestClinic::passwordText()));
    untie.search(u"Petra van Honeydew"_s);
    QVERIFY(untie.foundClients().isEmpty());
    QTest::keyClick(untie.window().findChild<QLineEdit *>(u"clientSearch"_s), Qt::Key_Return);
    QCOMPARE(untie.typed(u"given"_s), u"Petra van"_s);
    QCOMPARE(untie.typed(u"family"_s), u"Honeydew"_s);
}

UNTIE_TEST_GUI_MAIN(tst_MainWindow)
#include "tst_mainwindow.moc"
