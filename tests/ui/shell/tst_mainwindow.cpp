#include "app/clients/clientstore.h"
#include "app/settings/settingsstore.h"
#include "app/storage/actor.h"
#include "tests/support/builders.h"
#include "tests/support/mainwindowdriver.h"
#include "tests/support/testclinic.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testmain.h"
#include "tests/support/visitpagedriver.h"
#include "ui/clients/clientbook.h"
#include "ui/clients/clientform.h"
#include "ui/clients/clientpage.h"
#include "ui/settings/settingspage.h"
#include "ui/shell/sessionwatcher.h"
#include "ui/shell/workspace.h"
#include "ui/shell/workstation.h"

#include <QAccessible>
#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QToolTip>

using namespace untie;
using namespace Qt::StringLiterals;

namespace {

/// Every word that a screen reader can find from here on down.
QString saidBy(QAccessibleInterface *part)
{
    if (!part)
        return {};
    QStringList words;
    for (const auto text : {QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help})
        words << part->text(text);
    if (auto *text = part->textInterface())
        words << text->text(0, text->characterCount());
    for (int child = 0; child < part->childCount(); ++child)
        words << saidBy(part->child(child));
    words.removeAll(QString());
    return words.join(u'\n');
}

} // namespace

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
    void signIn_refusesAClinicThatIsSynchronised();
    void signIn_saysThatTheClinicIsOpenElsewhere();
    void signIn_asksForTheNameWherePeopleAreHidden();
    void signIn_tellsTheOneBefore();
    void signIn_waitsOnAfterARestart();
    void lock_closesTheVaultsAndAsksAgain();
    void lock_keepsTheFormAsItWas();
    void edit_atOnceAfterASave_isOfWhatWasSaved();
    void lock_isNeverRefused();
    void escape_leadsOutOfTheSettingsAfterADocument();
    void lock_destroysWhatShowsData();
    void lock_takesOwnCopiesOffTheClipboard();
    void lock_leavesTheScreenReaderNothing();
    void lock_comesWhenNobodyIsThere();
    void lock_comesWithTheComputers();
    void lock_duringSignInLetsNobodyIn();
    void unlocked_isAtTheSamePlace_data();
    void unlocked_isAtTheSamePlace();
    void unlocked_leavesAloneWhoHasGoneOn();
    void form_saysUnderTheFieldWhatIsInTheWay();
    void form_keepsWhatCannotBeStored();
    void form_leftByEscComesBackByUndo();
    void form_discardedComesBackByUndo();
    void form_takesOverWhatSomebodyElseWrote();
    void close_keepsWhatCannotBeStored();
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
    QTRY_VERIFY_WITH_TIMEOUT(untie.isOnToday(), 20'000);
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

void tst_MainWindow::signIn_refusesAClinicThatIsSynchronised()
{
    const QString mark = m_clinic.beside(u".stfolder"_s);
    QVERIFY(QDir().mkpath(mark));
    MainWindowDriver untie;
    untie.ask(m_clinic.folder());
    QVERIFY2(untie.signInMessage().contains(u"Syncthing"_s), qPrintable(untie.signInMessage()));
    QVERIFY(QDir().rmdir(mark));
    QVERIFY(untie.signIn(m_clinic.folder(), TestClinic::passwordText()));
}

void tst_MainWindow::signIn_saysThatTheClinicIsOpenElsewhere()
{
    const OpenClinic elsewhere = m_clinic.open();
    MainWindowDriver untie;
    untie.ask(m_clinic.folder());
    untie.typePassword(TestClinic::passwordText());
    QTRY_VERIFY_WITH_TIMEOUT(untie.signInMessage().contains(u"already open"_s), 20'000);
}

void tst_MainWindow::signIn_asksForTheNameWherePeopleAreHidden()
{
    workstation::setHidesPeople(true);
    MainWindowDriver untie;
    untie.ask(m_clinic.folder());
    QVERIFY(!saidBy(QAccessible::queryAccessibleInterface(&untie.window())).contains(TestClinic::ownerName()));
    QVERIFY(QTest::qWaitForWindowActive(&untie.window()));
    untie.inputs().press(Qt::Key_Return); // from the name to the password
    untie.inputs().press(Qt::Key_Return);
    QVERIFY(untie.signInMessage().contains(u"Type your name"_s));
    untie.inputs().type(u"test OWNER"_s); // the cursor is back in the name
    untie.inputs().press(Qt::Key_Return);
    untie.inputs().type(TestClinic::passwordText());
    untie.inputs().press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(untie.window().workspace(), 20'000);
}

void tst_MainWindow::signIn_tellsTheOneBefore()
{
    static_cast<void>(m_clinic.open()); // so that there is one
    QVERIFY(!signIn(m_clinic.folder(), TestClinic::ownerName(), Secret::fromText(u"not the one"_s)));
    MainWindowDriver untie;
    QTest::qWait(1'100); // as a wrong password asks for
    QVERIFY(untie.signIn(m_clinic.folder(), TestClinic::passwordText()));
    QTRY_VERIFY(untie.toast().startsWith(u"You last signed in on"_s));
    QVERIFY(untie.toast().contains(workstationName()));
    QVERIFY2(untie.toast().contains(u"1 wrong password"_s), qPrintable(untie.toast()));
    QVERIFY(untie.lock());
    QVERIFY(untie.signIn(m_clinic.folder(), TestClinic::passwordText()));
    QTRY_VERIFY(untie.isOnClients());
    QCOMPARE(untie.toast(), QString()); // who has only unlocked knows
}

void tst_MainWindow::signIn_waitsOnAfterARestart()
{
    for (int i = 0; i < 3; ++i)
        QVERIFY(!signIn(m_clinic.folder(), TestClinic::ownerName(), Secret::fromText(u"not the one"_s)));
    MainWindowDriver untie;
    untie.ask(m_clinic.folder());
    QVERIFY2(untie.signInMessage().contains(u"Try again in"_s), qPrintable(untie.signInMessage()));
    untie.typePassword(TestClinic::passwordText());
    QTest::qWait(200);
    QVERIFY(!untie.window().workspace());
    QTRY_VERIFY_WITH_TIMEOUT(untie.signInMessage().endsWith(u"Try again."_s), 10'000);
    untie.typePassword(TestClinic::passwordText()); // on the page as it stands: asked anew it may count its last second again
    QTRY_VERIFY_WITH_TIMEOUT(untie.isOnToday(), 20'000);
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

void tst_MainWindow::lock_keepsTheFormAsItWas()
{
    MainWindowDriver untie;
    QVERIFY(untie.signIn(m_clinic.folder(), TestClinic::passwordText()));
    QVERIFY(untie.newClient());
    untie.type(u"family"_s, u"Larkspur"_s);
    QVERIFY(untie.lock());
    QVERIFY(untie.signIn(m_clinic.folder(), TestClinic::passwordText()));
    QTRY_VERIFY(untie.isOnForm());
    QTRY_COMPARE(untie.typed(u"family"_s), u"Larkspur"_s);
    QVERIFY(untie.carriedSentence().contains(u"not stored yet"_s));
    untie.saveClient();
    QVERIFY(untie.isOnClient(u"Larkspur"_s));
    QVERIFY(untie.lock()); // stored: there is nothing to bring back any more
    QVERIFY(untie.signIn(m_clinic.folder(), TestClinic::passwordText()));
    QVERIFY(untie.isOnClient(u"Larkspur"_s));
}

void tst_MainWindow::edit_atOnceAfterASave_isOfWhatWasSaved()
{
    MainWindowDriver untie;
    QVERIFY(untie.signIn(m_clinic.folder(), TestClinic::passwordText()));
    QVERIFY(untie.openClient(u"odile"_s));
    QVERIFY(untie.editClient());
    untie.type(u"deskNote"_s, u"rings twice"_s);
    const auto *form = untie.window().findChild<ClientForm *>();
    const auto *page = untie.window().findChild<ClientPage *>();
    QSignalSpy saved(form, &ClientForm::saved);
    connect(form, &ClientForm::saved, page, [page] { page->findChild<QPushButton *>(u"editClient"_s)->click(); }, // it shows what it read before
            Qt::SingleShotConnection);
    untie.saveClient();
    QTRY_COMPARE(saved.size(), 1);
    QTRY_VERIFY(untie.isOnForm());
    QCOMPARE(untie.typed(u"deskNote"_s), u"rings twice"_s);
    untie.type(u"deskNote"_s, u"rings once"_s);
    untie.saveClient();
    QTRY_COMPARE(saved.size(), 2);
    QTRY_COMPARE(page->client().deskNote, u"rings once"_s);
}

void tst_MainWindow::lock_isNeverRefused()
{
    MainWindowDriver untie;
    QVERIFY(untie.signIn(m_clinic.folder(), TestClinic::passwordText()));
    QVERIFY(untie.openClient(u"odile"_s));
    QVERIFY(untie.editClient());
    untie.type(u"born"_s, u"someday"_s);
    untie.type(u"family"_s, QString());
    untie.type(u"given"_s, QString());
    QVERIFY(untie.lock());
    QVERIFY(untie.signIn(m_clinic.folder(), TestClinic::passwordText()));
    QTRY_COMPARE(untie.typed(u"born"_s), u"someday"_s);
    QCOMPARE(untie.typed(u"given"_s), QString());
    untie.backOut();
    QVERIFY(untie.isOnClient(u"Odile Marchbanks"_s));
    QVERIFY(untie.lock());
    QVERIFY(untie.signIn(m_clinic.folder(), TestClinic::passwordText()));
    QVERIFY(untie.isOnClient(u"Odile Marchbanks"_s));
}

void tst_MainWindow::escape_leadsOutOfTheSettingsAfterADocument()
{
    MainWindowDriver untie;
    QVERIFY(untie.signIn(m_clinic.folder(), TestClinic::passwordText()));
    QVERIFY(untie.openSettings());
    untie.settingsPage()->open(SettingsSection::Access);
    const QMenu *months = untie.settingsPage()->findChild<QPushButton *>(u"monthOfAccess"_s)->menu();
    QTRY_VERIFY(!months->isEmpty());
    months->actions().constFirst()->trigger();
    QTRY_VERIFY(untie.isOnSummary());
    QTest::keyClick(untie.window().workspace(), Qt::Key_Escape);
    QVERIFY(untie.settingsPage()->isVisible());
    QTest::keyClick(untie.window().workspace(), Qt::Key_Escape);
    QVERIFY(!untie.isOnSummary());
    QVERIFY(untie.isOnClients());
}

void tst_MainWindow::lock_destroysWhatShowsData()
{
    MainWindowDriver untie;
    QVERIFY(untie.signIn(m_clinic.folder(), TestClinic::passwordText()));
    QVERIFY(untie.openClient(u"odile"_s));
    const QPointer<Workspace> workspace = untie.window().workspace();
    QPointer<QDialog> ofThePage = new QMessageBox(QMessageBox::Information, {}, u"Odile Marchbanks"_s, QMessageBox::Ok, workspace);
    QPointer<QDialog> ofTheWindow = new QFileDialog(&untie.window());
    ofThePage->open();
    ofTheWindow->open();
    QToolTip::showText({}, u"Marchbanks"_s, workspace);
    untie.window().lock();
    QTRY_VERIFY(!workspace);
    QVERIFY(!ofThePage);
    QVERIFY(!ofTheWindow);
    for (const QWidget *widget : QApplication::allWidgets()) {
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            QVERIFY2(!label->text().contains(u"Marchbanks"_s), qPrintable(label->text()));
    }
    QVERIFY(untie.window().isVisible());
    QVERIFY(!untie.window().windowTitle().contains(u"Marchbanks"_s));
}

void tst_MainWindow::lock_takesOwnCopiesOffTheClipboard()
{
    MainWindowDriver untie;
    QVERIFY(untie.signIn(m_clinic.folder(), TestClinic::passwordText()));
    QVERIFY(untie.openClient(u"odile"_s));
    QVERIFY(untie.editClient());
    auto *family = untie.window().findChild<QLineEdit *>(u"family"_s);
    family->selectAll();
    family->copy();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"Marchbanks"_s);
    QVERIFY(untie.lock());
    QCOMPARE(QGuiApplication::clipboard()->text(), QString());
}

void tst_MainWindow::lock_leavesTheScreenReaderNothing()
{
    MainWindowDriver untie;
    QVERIFY(untie.signIn(m_clinic.folder(), TestClinic::passwordText()));
    QVERIFY(untie.openClient(u"odile"_s));
    QVERIFY(untie.editClient());
    const auto said = [&untie] { return saidBy(QAccessible::queryAccessibleInterface(&untie.window())); };
    QVERIFY(said().contains(u"Marchbanks"_s));
    QVERIFY(untie.lock());
    const QString left = said();
    for (const auto &word : {u"Marchbanks"_s, u"Odile"_s, u"Amberley"_s, u"Kofi"_s})
        QVERIFY2(!left.contains(word), qPrintable(left));
    QVERIFY2(left.contains(u"Password"_s), qPrintable(left)); // it speaks of what stands there now
}

void tst_MainWindow::lock_comesWhenNobodyIsThere()
{
    {
        const OpenClinic clinic = m_clinic.open();
        orFail(SettingsStore(*clinic.database).setLockMinutes(15));
    }
    MainWindowDriver untie;
    QVERIFY(untie.signIn(m_clinic.folder(), TestClinic::passwordText()));
    QTRY_COMPARE(untie.window().idleWatcher().minutes(), 15);
    emit untie.window().idleWatcher().idle();
    QTRY_VERIFY(!untie.window().workspace());
    QCOMPARE(untie.window().idleWatcher().minutes(), 0); // nothing is left to lock
}

namespace {

class FakeSession final : public SessionWatcher
{
public:
    explicit FakeSession(bool &held) : m_held(held) {}
    void hold() override { m_held = true; }
    void letGo() override { m_held = false; }

private:
    bool &m_held;
};

} // namespace

void tst_MainWindow::lock_comesWithTheComputers()
{
    MainWindowDriver untie;
    bool held = false;
    auto session = std::make_unique<FakeSession>(held);
    FakeSession *computer = session.get();
    untie.window().listenTo(std::move(session));
    emit computer->lockWanted(); // nobody is signed in
    QVERIFY(untie.signIn(m_clinic.folder(), TestClinic::passwordText()));
    QVERIFY(held);
    QSignalSpy locked(&untie.window(), &MainWindow::locked);
    emit computer->lockWanted();
    QVERIFY(held); // what is unsaved comes first
    QTRY_COMPARE(locked.size(), 1);
    QVERIFY(!held);
    QVERIFY(!untie.window().workspace());
}

void tst_MainWindow::lock_duringSignInLetsNobodyIn()
{
    MainWindowDriver untie;
    untie.ask(m_clinic.folder());
    untie.typePassword(TestClinic::passwordText());
    untie.window().lock();
    QTest::qWait(0);
    QTRY_VERIFY(signIn(m_clinic.folder(), TestClinic::ownerName(), TestClinic::password())); // it was let go of again
    QVERIFY(!untie.window().workspace());
    QVERIFY(untie.signIn(m_clinic.folder(), TestClinic::passwordText()));
}

void tst_MainWindow::unlocked_isAtTheSamePlace_data()
{
    QTest::addColumn<Place::Page>("page");
    QTest::newRow("the clients") << Place::Page::Clients;
    QTest::newRow("a client") << Place::Page::Client;
    QTest::newRow("a form") << Place::Page::Form;
    QTest::newRow("a visit in which nothing is written yet") << Place::Page::NewVisit;
    QTest::newRow("a visit") << Place::Page::Visit;
    QTest::newRow("a summary") << Place::Page::Summary;
}

void tst_MainWindow::unlocked_isAtTheSamePlace()
{
    QFETCH(Place::Page, page);
    MainWindowDriver untie;
    QVERIFY(untie.signIn(m_clinic.folder(), TestClinic::passwordText()));
    if (page != Place::Page::Clients)
        QVERIFY(untie.openClient(u"kofi"_s));
    if (page == Place::Page::Form)
        QVERIFY(untie.editClient());
    if (page > Place::Page::Form)
        QVERIFY(untie.newVisit());
    if (page > Place::Page::NewVisit) {
        VisitPageDriver visit(*untie.visitPage());
        visit.write(VisitSheet::Section::Plan, u"again"_s);
        visit.save();
        QTRY_VERIFY(visit.status().startsWith(u"Saved"_s));
        if (page == Place::Page::Summary) {
            visit.print();
            QTRY_VERIFY(untie.isOnSummary());
        }
    }
    const Place place = untie.window().workspace()->place();
    QCOMPARE(place.page, page);
    QVERIFY(untie.lock());
    QVERIFY(untie.signIn(m_clinic.folder(), TestClinic::passwordText()));
    const auto now = [&untie] { return untie.window().workspace()->place(); };
    QTRY_COMPARE(now().page, page);
    QTRY_COMPARE(now().client, place.client);
    if (page == Place::Page::Visit || page == Place::Page::Summary)
        QTRY_COMPARE(now().visit, place.visit);
}

/// However long the disk takes to tell what was left unsaved.
void tst_MainWindow::unlocked_leavesAloneWhoHasGoneOn()
{
    MainWindowDriver untie;
    QVERIFY(untie.signIn(m_clinic.folder(), TestClinic::passwordText()));
    QVERIFY(untie.openClient(u"kofi"_s));
    QVERIFY(untie.lock());
    connect(&untie.window(), &MainWindow::opened, this, [&untie] { untie.window().workspace()->openSettings(); }); // before an answer can be there
    untie.typePassword(TestClinic::passwordText());
    QTRY_VERIFY(untie.window().workspace() && untie.window().workspace()->clients().isLoaded());
    QCoreApplication::processEvents();
    QCOMPARE(untie.window().workspace()->place().page, Place::Page::Settings);
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
    QTRY_VERIFY(untie.problem(u"family"_s).contains(u"10000"_s));
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

void tst_MainWindow::form_discardedComesBackByUndo()
{
    MainWindowDriver untie;
    QVERIFY(untie.signIn(m_clinic.folder(), TestClinic::passwordText()));
    QVERIFY(untie.newClient());
    untie.type(u"given"_s, u"Sorrel"_s);
    QVERIFY(untie.lock());
    QVERIFY(untie.signIn(m_clinic.folder(), TestClinic::passwordText()));
    QTRY_VERIFY(!untie.carriedSentence().isEmpty());
    untie.discardCarried();
    QTRY_VERIFY(untie.isOnClients());
    QVERIFY(untie.undoFromToast());
    QCOMPARE(untie.typed(u"given"_s), u"Sorrel"_s);
    untie.backOut();
    QVERIFY(untie.lock());
    QVERIFY(untie.signIn(m_clinic.folder(), TestClinic::passwordText()));
    QVERIFY(untie.isOnClients()); // gone for good
}

void tst_MainWindow::form_takesOverWhatSomebodyElseWrote()
{
    MainWindowDriver untie;
    QVERIFY(untie.signIn(m_clinic.folder(), TestClinic::passwordText()));
    QVERIFY(untie.openClient(u"kofi"_s));
    QVERIFY(untie.editClient());
    untie.type(u"phone"_s, u"030 7"_s);
    const ClientId kofi = untie.window().workspace()->place().client;
    fetch(untie.window().storage(), [kofi](Database &database) -> Result<bool> {
        Client client = orFail(ClientStore(database).find(kofi));
        client.phone = u"030 8"_s;
        client.email = u"kofi@example.org"_s;
        orFail(ClientStore(database).update(client));
        return true;
    });
    untie.saveClient();
    QTRY_COMPARE(untie.typed(u"email"_s), u"kofi@example.org"_s);
    QCOMPARE(untie.typed(u"phone"_s), u"030 7"_s);
    QVERIFY(untie.problem(u"phone"_s).contains(u"030 8"_s)); // both versions can be seen
    QVERIFY(untie.isOnForm());
    untie.saveClient();
    QVERIFY(untie.isOnClient(u"Kofi Amberley"_s));
    const Client stored = fetch(untie.window().storage(), [kofi](Database &database) { return ClientStore(database).find(kofi); });
    QCOMPARE(stored.phone, u"030 7"_s);
    QCOMPARE(stored.email, u"kofi@example.org"_s);
}

void tst_MainWindow::close_keepsWhatCannotBeStored()
{
    MainWindowDriver untie;
    QVERIFY(untie.signIn(m_clinic.folder(), TestClinic::passwordText()));
    QVERIFY(untie.newClient());
    untie.type(u"born"_s, u"someday"_s);
    QVERIFY(untie.close());
    untie.reopen();
    QVERIFY(untie.signIn(m_clinic.folder(), TestClinic::passwordText()));
    QTRY_COMPARE(untie.typed(u"born"_s), u"someday"_s);
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
