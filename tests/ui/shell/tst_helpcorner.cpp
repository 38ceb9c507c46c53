#include "tests/support/mainwindowdriver.h"
#include "tests/support/testclinic.h"
#include "tests/support/testmain.h"
#include "ui/common/keys.h"
#include "ui/common/tour.h"
#include "ui/help/helpwindow.h"
#include "ui/settings/settingspage.h"
#include "ui/shell/aboutsheet.h"
#include "ui/shell/actcorner.h"
#include "ui/shell/helpcorner.h"
#include "ui/shell/language.h"
#include "ui/shell/schedulecorner.h"
#include "ui/shell/shortcutsheet.h"
#include "ui/shell/workspace.h"
#include "ui/shell/workstation.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>

using namespace untie;
using namespace Qt::StringLiterals;

class tst_HelpCorner : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void f1_opensThePageForWhereOneIs();
    void f1_helpsBeforeAnybodyHasSignedIn();
    void lock_takesTheHandbookAlong();
    void questionMark_listsTheKeysOfThePageFirst();
    void questionMark_isALetterWhereOneTypes();
    void overview_leadsToTheSettings();
    void overview_tellsTheKeyThatWasChosen();
    void overview_leavesOutWhatARoleNeverMeets();
    void overview_choosesNoKeysWhileNobodyIsIn();
    void tour_tellsTheKeyThatWasChosen();
    void railMenu_offersHelp();
    void about_namesTheVersions();
    void language_changesAtTheSamePlace();
    void looks_areRememberedOnTheWorkstation();

private:
    MainWindow &window() const { return m_untie->window(); }

    TestClinic m_clinic;
    std::unique_ptr<MainWindowDriver> m_untie;
};

void tst_HelpCorner::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"untie"_s);
    QCoreApplication::setApplicationName(u"tst_helpcorner"_s);
    speak(*qApp, u"en"_s);
}

void tst_HelpCorner::init()
{
    QSettings().clear();
    Keys::ours().resetAll();
    m_untie.reset();
    m_untie = std::make_unique<MainWindowDriver>();
    QVERIFY(m_untie->signIn(m_clinic.folder(), TestClinic::passwordText()));
}

void tst_HelpCorner::f1_opensThePageForWhereOneIs()
{
    QTest::keyClick(&window(), Qt::Key_F1);
    QTRY_VERIFY(window().help().help());
    QCOMPARE(window().help().help()->page(), u"clients"_s);
    window().workspace()->openSettings(SettingsSection::Backup);
    window().help().openHelp();
    QCOMPARE(window().help().help()->page(), u"backup"_s);
}

void tst_HelpCorner::f1_helpsBeforeAnybodyHasSignedIn()
{
    QVERIFY(m_untie->lock());
    QCOMPARE(window().helpId(), u"password"_s);
    window().welcome();
    QCOMPARE(window().helpId(), u"first-day"_s);
    window().help().openHelp();
    QVERIFY(window().help().help()->isVisible());
}

void tst_HelpCorner::lock_takesTheHandbookAlong()
{
    window().help().openHelp();
    QVERIFY(m_untie->lock()); // no other window stays; the handbook is opened again where it is wanted
    QVERIFY(!window().help().help());
    window().help().openHelp();
    QVERIFY(window().help().help()->isVisible());
}

void tst_HelpCorner::questionMark_listsTheKeysOfThePageFirst()
{
    window().workspace()->schedule().open();
    QTest::keyClick(&window(), Qt::Key_Question);
    ShortcutSheet *sheet = window().help().shortcuts();
    QVERIFY(sheet->isVisible());
    QCOMPARE(sheet->listed().constFirst(), nameOf(Where::Schedule));
    for (const ActRow &row : actTable()) {
        if (*row.key)
            QVERIFY2(sheet->listed().contains(nameOf(row.act)), row.id);
    }
    QTest::keyClicks(sheet->findChild<QLineEdit *>(), u"waiting"_s);
    QCOMPARE(sheet->listed(), (QStringList{nameOf(Where::Schedule), nameOf(Act::ShowWaiting)}));
    QTest::keyClick(sheet->findChild<QLineEdit *>(), Qt::Key_Escape); // empties the search
    QTest::keyClick(sheet->findChild<QLineEdit *>(), Qt::Key_Escape);
    QVERIFY(!sheet->isVisible());
}

void tst_HelpCorner::questionMark_isALetterWhereOneTypes()
{
    auto *search = window().findChild<QLineEdit *>(u"clientSearch"_s);
    search->setFocus();
    QTest::keyClick(search, '?');
    QCOMPARE(search->text(), u"?"_s);
    QVERIFY(!window().help().shortcuts()->isVisible());
    QTest::keyClick(search, Qt::Key_F1, Qt::ShiftModifier);
    QVERIFY(window().help().shortcuts()->isVisible());
}

void tst_HelpCorner::overview_leadsToTheSettings()
{
    window().help().openShortcuts();
    window().findChild<QAbstractButton *>(u"changeKeys"_s)->click();
    QTRY_COMPARE(window().workspace()->place(), (Place{.page = Place::Page::Settings, .section = SettingsSection::Keyboard}));
}

void tst_HelpCorner::overview_tellsTheKeyThatWasChosen()
{
    Keys::ours().choose(Act::GoToday, {});
    window().help().openShortcuts();
    QVERIFY(!window().help().shortcuts()->listed().contains(nameOf(Act::GoToday)));
}

void tst_HelpCorner::overview_leavesOutWhatARoleNeverMeets()
{
    QVERIFY(m_untie->lock());
    TestClinic other;
    other.employ(u"Rita Desk"_s, Role::Receptionist);
    window().open([&other] { return untie::signIn(other.folder(), u"Rita Desk"_s, TestClinic::password()); }, [](const Error &) {});
    QTRY_VERIFY(window().workspace());
    window().help().openShortcuts();
    const QStringList listed = window().help().shortcuts()->listed();
    QVERIFY(listed.contains(nameOf(Act::EditClient)));
    QVERIFY(listed.contains(nameOf(Act::GoToday)));
    for (const Act act : {Act::SignNote, Act::StartVisit, Act::ShowHeatMap, Act::FillIntake, Act::SearchNotes, Act::BeginVisit})
        QVERIFY2(!listed.contains(nameOf(act)), rowOf(act).id);
    QVERIFY(!listed.contains(nameOf(Where::Visit)));
    QVERIFY(m_untie->lock()); // before its folder goes
}

void tst_HelpCorner::overview_choosesNoKeysWhileNobodyIsIn()
{
    QVERIFY(m_untie->lock());
    window().help().openShortcuts();
    QVERIFY(!window().findChild<QAbstractButton *>(u"changeKeys"_s)->isVisible()); // they are in the settings, behind the lock
}

void tst_HelpCorner::tour_tellsTheKeyThatWasChosen()
{
    Keys::ours().choose(Act::SignNote, QKeySequence(Qt::CTRL | Qt::Key_G));
    QVERIFY(m_untie->newClient());
    m_untie->type(u"given"_s, u"Ada"_s);
    m_untie->type(u"family"_s, u"Field"_s);
    m_untie->saveClient();
    QTRY_VERIFY(m_untie->isOnClient(u"Ada Field"_s));
    QVERIFY(m_untie->newVisit());
    runAct(window(), Act::Tour);
    auto *tour = window().findChild<Tour *>();
    QTRY_VERIFY(tour->isVisible());
    QString told;
    for (auto *next = tour->findChild<QAbstractButton *>(u"tourNext"_s); tour->isVisible(); next->click()) {
        for (const QLabel *label : tour->findChildren<QLabel *>())
            told += label->text() + u'\n';
    }
    QVERIFY2(told.contains("Ctrl+G"_L1), qPrintable(told));
    QVERIFY2(!told.contains("Ctrl+Enter"_L1) && !told.contains("Ctrl+Return"_L1), qPrintable(told));
}

void tst_HelpCorner::railMenu_offersHelp()
{
    window().findChild<QAbstractButton *>(u"helpMenu"_s)->click();
    auto *menu = window().findChild<QMenu *>(u"helpActs"_s);
    QStringList offered;
    for (const QAction *action : menu->actions())
        offered += action->text().section(u'\t', 0, 0);
    for (const Act act : {Act::Help, Act::Shortcuts, Act::WhatsNew, Act::About, Act::FindAnything})
        QVERIFY2(offered.contains(nameOf(act)), rowOf(act).id);
    QCOMPARE(menu->actions().constFirst()->text(), nameOf(Act::Help) + u"\tF1"_s);
    menu->close();
}

void tst_HelpCorner::about_namesTheVersions()
{
    window().help().openAbout();
    auto *about = window().findChild<AboutSheet *>();
    QVERIFY(about->isVisible());
    QVERIFY(AboutSheet::versions().contains(QString::fromLatin1(qVersion())));
    QTest::keyClick(about, Qt::Key_Escape);
    QVERIFY(!about->isVisible());
}

void tst_HelpCorner::language_changesAtTheSamePlace()
{
    window().workspace()->openSettings(SettingsSection::Display);
    const Place before = window().workspace()->place();
    const QSignalSpy opened(&window(), &MainWindow::opened);
    window().speakAnew([] { speak(*qApp, u"de"_s); });
    QTRY_COMPARE(opened.count(), 1);
    QTRY_COMPARE(window().workspace()->place(), before);
    const QString german = SettingsPage::nameOf(SettingsSection::Keyboard);
    speak(*qApp, u"en"_s);
    QVERIFY(german != SettingsPage::nameOf(SettingsSection::Keyboard));
}

void tst_HelpCorner::looks_areRememberedOnTheWorkstation()
{
    QCOMPARE(workstation::looks(), Looks());
    const Looks chosen{ThemeChoice::Contrast, 1.3, u"de"_s};
    workstation::rememberLooks(chosen);
    QCOMPARE(workstation::looks(), chosen);
}

UNTIE_TEST_GUI_MAIN(tst_HelpCorner)
#include "tst_helpcorner.moc"
