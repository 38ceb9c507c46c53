#include "tests/support/settingsfixture.h"
#include "tests/support/testmain.h"
#include "ui/common/keys.h"
#include "ui/settings/keychoice.h"
#include "ui/settings/settingrow.h"

#include <QApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>

using namespace untie;
using namespace Qt::StringLiterals;

class tst_KeyboardSection : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void aKeyIsChosenByPressingIt();
    void backspaceTakesItAwayAndResetBringsItBack();
    void escapeLeavesIt();
    void aKeyThatIsTakenIsTold();
    void aKeyThatIsFixedIsTold();
    void keysToGetAboutAreRefused();
    void allAsUntieComes();

private:
    SettingRow *row(const char *id) const;
    KeyChoice *key(const char *id) const { return row(id)->findChild<KeyChoice *>(); }
    void choose(const char *id, Qt::Key pressed, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const;

    TestClinic m_clinic;
    std::unique_ptr<SettingsFixture> m_fixture;
};

void tst_KeyboardSection::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
}

void tst_KeyboardSection::init()
{
    Keys::ours().resetAll();
    m_fixture.reset();
    m_fixture = std::make_unique<SettingsFixture>(m_clinic, Role::Receptionist); // everybody has keys
    m_fixture->page().open(SettingsSection::Keyboard);
}

SettingRow *tst_KeyboardSection::row(const char *id) const
{
    auto *found = m_fixture->page().findChild<SettingRow *>(u"act-"_s + QLatin1StringView(id));
    if (!found)
        qFatal("there is no act %s", id);
    return found;
}

void tst_KeyboardSection::choose(const char *id, Qt::Key pressed, Qt::KeyboardModifiers modifiers) const
{
    key(id)->setFocus();
    key(id)->click();
    QTest::keyClick(key(id), pressed, modifiers);
}

void tst_KeyboardSection::aKeyIsChosenByPressingIt()
{
    const QSignalSpy changed(&Keys::ours(), &Keys::changed);
    choose("lock", Qt::Key_F12);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(Keys::ours().of(Act::Lock), QKeySequence(Qt::Key_F12));
    QCOMPARE(key("lock")->text(), u"F12"_s);
    QVERIFY(key("lock")->accessibleName().contains(nameOf(Act::Lock)));
}

void tst_KeyboardSection::backspaceTakesItAwayAndResetBringsItBack()
{
    choose("lock", Qt::Key_Backspace);
    QVERIFY(Keys::ours().of(Act::Lock).isEmpty());
    for (QPushButton *button : row("lock")->findChildren<QPushButton *>()) {
        if (button != key("lock"))
            button->click();
    }
    QCOMPARE(Keys::ours().of(Act::Lock), QKeySequence(Qt::CTRL | Qt::Key_L));
}

void tst_KeyboardSection::escapeLeavesIt()
{
    choose("lock", Qt::Key_Escape);
    QVERIFY(!Keys::ours().isChosen(Act::Lock));
    QCOMPARE(key("lock")->text(), u"Ctrl L"_s);
}

void tst_KeyboardSection::aKeyThatIsTakenIsTold()
{
    choose("new-client", Qt::Key_L, Qt::ControlModifier);
    QVERIFY(!Keys::ours().isChosen(Act::NewClient));
    QVERIFY2(row("new-client")->meaning().contains(nameOf(Act::Lock)), qPrintable(row("new-client")->meaning()));
}

void tst_KeyboardSection::aKeyThatIsFixedIsTold()
{
    choose("pain-place", Qt::Key_7);
    QVERIFY(!Keys::ours().isChosen(Act::PainPlace));
    QVERIFY(!row("pain-place")->meaning().isEmpty());
    choose("new-client", Qt::Key_F9); // which is nothing anywhere
    QVERIFY(Keys::ours().isChosen(Act::NewClient));
}

void tst_KeyboardSection::keysToGetAboutAreRefused()
{
    choose("lock", Qt::Key_Tab);
    QVERIFY(!Keys::ours().isChosen(Act::Lock));
    QVERIFY(!row("lock")->meaning().isEmpty());
}

void tst_KeyboardSection::allAsUntieComes()
{
    choose("lock", Qt::Key_F12);
    choose("today", Qt::Key_F11);
    m_fixture->page().findChild<QPushButton *>(u"resetKeys"_s)->click();
    QVERIFY(Keys::ours().choices().isEmpty());
    QCOMPARE(key("lock")->text(), u"Ctrl L"_s);
}

UNTIE_TEST_GUI_MAIN(tst_KeyboardSection)
#include "tst_keyboardsection.moc"
