#include "app/clients/clientstore.h"
#include "tests/support/builders.h"
#include "tests/support/mainwindowdriver.h"
#include "tests/support/testclinic.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testmain.h"
#include "ui/clients/clientbook.h"
#include "ui/common/tokens.h"
#include "ui/shell/actcorner.h"
#include "ui/shell/palettedelegate.h"
#include "ui/shell/palettemodel.h"
#include "ui/shell/workspace.h"
#include "ui/shell/workstation.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QImage>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QSettings>
#include <QStandardPaths>
#include <QStyleOptionViewItem>

using namespace untie;
using namespace Qt::StringLiterals;

class tst_Palette : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void findsClientsAsTheListDoes();
    void findsWhoIsALetterApartAfterActions();
    void opensAClient();
    void showsWhatThePageCanDo();
    void goesWhereTheSettingsAre();
    void doesWhatAnActionSays();
    void whatWasUsedComesFirst();
    void arrowShowsWhatCanBeDoneWithAClient();
    void escapeLeadsBackOneStep();
    void focusGoesBackToWhereItWas();
    void keysReachNothingBehind();
    void receptionFindsNothingClinical();
    void aScreenReaderHearsTheChosenRow();
    void name_standsWhereALineBegins_data();
    void name_standsWhereALineBegins();
    void keysThatWereChosenHold();

private:
    bool open(const QString &typed = {});
    QStringList names() const;
    QString chosen() const;
    void press(Qt::Key key);
    Palette &palette() const { return m_untie->window().workspace()->acts().palette(); }

    TestClinic m_clinic;
    std::unique_ptr<MainWindowDriver> m_untie;
};

void tst_Palette::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"untie"_s);
    QCoreApplication::setApplicationName(u"tst_palette"_s);
    QLocale::setDefault(QLocale(u"en_GB"_s));
    const OpenClinic clinic = m_clinic.open();
    for (const Client &client : {aClient().named(u"Odile"_s, u"Marchbanks"_s), aClient().named(u"Hugo"_s, u"Marrowfat"_s), aClient().named(u"Kofi"_s, u"Amberley"_s)})
        orFail(ClientStore(*clinic.database).add(client));
}

void tst_Palette::init()
{
    QSettings().clear();
    Keys::ours().resetAll();
    m_untie.reset();
    m_untie = std::make_unique<MainWindowDriver>();
    QVERIFY(m_untie->signIn(m_clinic.folder(), TestClinic::passwordText()));
}

bool tst_Palette::open(const QString &typed)
{
    QTest::keyClick(&m_untie->window(), Qt::Key_K, Qt::ControlModifier);
    if (!QTest::qWaitFor([this] { return palette().isVisible(); }))
        return false;
    QTest::keyClicks(palette().findChild<QLineEdit *>(), typed);
    return true;
}

QStringList tst_Palette::names() const
{
    const auto *model = palette().findChild<PaletteModel *>();
    QStringList names;
    for (int row = 0; row < model->rowCount(); ++row) {
        if (const PaletteEntry *entry = model->entryAt(row))
            names += entry->name;
    }
    return names;
}

QString tst_Palette::chosen() const
{
    return palette().findChild<QListView *>()->currentIndex().data().toString();
}

void tst_Palette::press(Qt::Key key)
{
    QTest::keyClick(palette().findChild<QLineEdit *>(), key);
}

void tst_Palette::findsClientsAsTheListDoes()
{
    QVERIFY(open(u"mar"_s));
    QVERIFY(names().contains(u"Odile Marchbanks"_s));
    QVERIFY(names().contains(u"Hugo Marrowfat"_s));
    QVERIFY(!names().contains(u"Kofi Amberley"_s));
    QAbstractItemModelTester tester(palette().findChild<PaletteModel *>(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    press(Qt::Key_C);
    QVERIFY(names().contains(u"Odile Marchbanks"_s));
    QVERIFY(!names().contains(u"Hugo Marrowfat"_s));
}

void tst_Palette::findsWhoIsALetterApartAfterActions()
{
    QVERIFY(open(u"marchbenks"_s));
    QCOMPARE(names(), QStringList{u"Odile Marchbanks"_s});
}

void tst_Palette::opensAClient()
{
    QVERIFY(open(u"amber"_s));
    QCOMPARE(chosen(), u"Kofi Amberley"_s);
    press(Qt::Key_Return);
    QTRY_COMPARE(m_untie->window().workspace()->place().page, Place::Page::Client);
    QVERIFY(!palette().isVisible());
}

void tst_Palette::showsWhatThePageCanDo()
{
    QVERIFY(open(u">"_s));
    QCOMPARE(names().constFirst(), nameOf(Act::NewClient)); // on the list of clients
    QVERIFY(!names().contains(nameOf(Act::SignNote)));
    QVERIFY(!names().contains(u"Odile Marchbanks"_s));
}

void tst_Palette::goesWhereTheSettingsAre()
{
    QVERIFY(open(u"letterhead"_s));
    press(Qt::Key_Return);
    QTRY_COMPARE(m_untie->window().workspace()->place(), (Place{.page = Place::Page::Settings, .section = SettingsSection::Letterhead}));
}

void tst_Palette::doesWhatAnActionSays()
{
    QVERIFY(open(u"go sched"_s));
    QCOMPARE(chosen(), nameOf(Act::GoSchedule));
    press(Qt::Key_Return);
    QTRY_COMPARE(m_untie->window().workspace()->place().page, Place::Page::Schedule);
}

void tst_Palette::whatWasUsedComesFirst()
{
    doesWhatAnActionSays();
    QCOMPARE(workstation::usedActs(), QStringList{u"schedule"_s});
    m_untie->goToClients();
    QVERIFY(open(u">"_s));
    QCOMPARE(names().constFirst(), nameOf(Act::GoSchedule));
    press(Qt::Key_Escape);
    opensAClient();
    QVERIFY(open());
    QCOMPARE(names().constFirst(), u"Kofi Amberley"_s);
    QVERIFY(!workstation::usedActs().join(u' ').contains(u"Amberley"_s)); // nobody's name is remembered outside the vault
}

void tst_Palette::arrowShowsWhatCanBeDoneWithAClient()
{
    QVERIFY(open(u"marchb"_s));
    press(Qt::Key_Right);
    QVERIFY(names().contains(u"Start a visit"_s));
    QVERIFY(!names().contains(nameOf(Act::GoSchedule)));
    QTest::keyClicks(palette().findChild<QLineEdit *>(), u"visit"_s);
    QCOMPARE(chosen(), u"Start a visit"_s);
    press(Qt::Key_Return);
    QTRY_COMPARE(m_untie->window().workspace()->place().page, Place::Page::NewVisit);
}

void tst_Palette::escapeLeadsBackOneStep()
{
    QVERIFY(open(u"marchb"_s));
    press(Qt::Key_Right);
    press(Qt::Key_Escape);
    QVERIFY(palette().isVisible());
    QCOMPARE(chosen(), u"Odile Marchbanks"_s);
    press(Qt::Key_Escape);
    QVERIFY(!palette().isVisible());
}

void tst_Palette::focusGoesBackToWhereItWas()
{
    QWidget *search = m_untie->window().findChild<QLineEdit *>(u"clientSearch"_s);
    search->setFocus();
    QVERIFY(open());
    press(Qt::Key_Tab);
    QVERIFY(palette().isAncestorOf(QApplication::focusWidget()));
    press(Qt::Key_Escape);
    QCOMPARE(QApplication::focusWidget(), search);
}

void tst_Palette::keysReachNothingBehind()
{
    QVERIFY(open());
    QTest::keyClick(palette().findChild<QLineEdit *>(), Qt::Key_2, Qt::ControlModifier);
    QTest::keyClick(palette().findChild<QLineEdit *>(), Qt::Key_N, Qt::ControlModifier);
    QVERIFY(palette().isVisible());
    QCOMPARE(m_untie->window().workspace()->place().page, Place::Page::Clients);
}

void tst_Palette::receptionFindsNothingClinical()
{
    m_untie.reset(); // one program at a time opens a clinic
    m_clinic.employ(u"Rita Desk"_s, Role::Receptionist);
    m_untie = std::make_unique<MainWindowDriver>();
    m_untie->window().open([this] { return m_clinic.open(u"Rita Desk"_s); }, [](const Error &) {});
    QTRY_VERIFY(m_untie->window().workspace() && m_untie->window().workspace()->clients().isLoaded());
    QVERIFY(open());
    const QStringList all = names();
    QVERIFY(!all.contains(nameOf(Act::SearchNotes)));
    QVERIFY(!all.contains(u"Letterhead"_s) && !all.contains(u"People"_s) && !all.contains(u"Phrases"_s));
    QVERIFY(all.contains(u"My account"_s));
    QTest::keyClicks(palette().findChild<QLineEdit *>(), u"march"_s);
    press(Qt::Key_Right);
    QVERIFY(names().contains(u"Edit contact data"_s));
    for (const QString &clinical : {u"Start a visit"_s, u"Intake and consents"_s, u"Progress report"_s})
        QVERIFY2(!names().contains(clinical), qPrintable(clinical));
}

void tst_Palette::name_standsWhereALineBegins_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("left") << Qt::LeftToRight;
    QTest::newRow("right") << Qt::RightToLeft;
}

void tst_Palette::name_standsWhereALineBegins()
{
    QFETCH(Qt::LayoutDirection, direction);
    PaletteModel model;
    model.show({{u"Clients"_s, {{.name = u"Odile"_s, .client = ClientId{1}, .marked = {0, 1, 2, 3, 4}}}}});
    QImage picture(600, 40, QImage::Format_RGB32);
    picture.fill(token(Token::Surface, Theme::Light));
    QPainter painter(&picture);
    QStyleOptionViewItem option;
    option.rect = picture.rect();
    option.direction = direction;
    option.palette = themePalette(Theme::Light);
    const PaletteDelegate delegate(nullptr);
    delegate.paint(&painter, option, model.index(1));
    painter.end();
    const int beside = 60; // the face and what is round it
    const auto hasInk = [&](int from, int to) {
        for (int x = from; x < to; ++x) {
            for (int y = 0; y < picture.height(); ++y) {
                if (picture.pixelColor(x, y) == token(Token::Accent, Theme::Light))
                    return true;
            }
        }
        return false;
    };
    QCOMPARE(hasInk(beside, 200), direction == Qt::LeftToRight);
    QCOMPARE(hasInk(400, picture.width() - beside), direction == Qt::RightToLeft);
}

void tst_Palette::aScreenReaderHearsTheChosenRow()
{
    QVERIFY(open(u"mar"_s));
    press(Qt::Key_Down);
    auto *list = palette().findChild<QListView *>();
    QAccessibleInterface *said = QAccessible::queryAccessibleInterface(list);
    QCOMPARE(said->child(list->currentIndex().row())->text(QAccessible::Name), list->currentIndex().data(Qt::AccessibleTextRole).toString());
    QCOMPARE(palette().findChild<QLineEdit *>()->accessibleDescription(), list->currentIndex().data(Qt::AccessibleTextRole).toString());
}

void tst_Palette::keysThatWereChosenHold()
{
    Keys::ours().choose(Act::GoSchedule, QKeySequence(Qt::ALT | Qt::Key_S));
    QTest::keyClick(&m_untie->window(), Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(m_untie->window().workspace()->place().page, Place::Page::Clients);
    QTest::keyClick(&m_untie->window(), Qt::Key_S, Qt::AltModifier);
    QTRY_COMPARE(m_untie->window().workspace()->place().page, Place::Page::Schedule);
    QVERIFY(open(u"go sched"_s));
    QCOMPARE(palette().findChild<PaletteModel *>()->entryAt(palette().findChild<QListView *>()->currentIndex().row())->key, u"Alt S"_s);
}

UNTIE_TEST_GUI_MAIN(tst_Palette)
#include "tst_palette.moc"
