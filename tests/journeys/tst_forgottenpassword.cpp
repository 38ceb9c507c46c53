#include "app/security/recoverysheet.h"
#include "tests/support/mainwindowdriver.h"
#include "tests/support/setupdriver.h"
#include "tests/support/testclinic.h"
#include "tests/support/testmain.h"
#include "ui/common/theme.h"
#include "ui/shell/language.h"

#include <QApplication>
#include <QPushButton>
#include <QStandardPaths>

using namespace untie;
using namespace Qt::StringLiterals;

/// The owner has forgotten the password and has the sheet: by one click and the keyboard back into the clinic.
class tst_ForgottenPassword : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void fromTheSheetBackIntoTheClinic();

private:
    const TestClinic m_clinic;
};

void tst_ForgottenPassword::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"untie"_s);
    QCoreApplication::setApplicationName(u"tst_forgottenpassword"_s);
    speak(*qApp, u"en"_s);
    QLocale::setDefault(QLocale(u"en_GB"_s));
}

void tst_ForgottenPassword::fromTheSheetBackIntoTheClinic()
{
    const Appearance appearance(*qApp, ThemeChoice::Light);
    MainWindowDriver untie;
    Inputs &hand = untie.inputs();
    SetUpDriver steps(untie.window(), hand);
    untie.ask(m_clinic.folder());
    QVERIFY(QTest::qWaitForWindowActive(&untie.window()));
    hand.countAnew();
    for (auto *button : untie.window().findChildren<QPushButton *>(u"recoverySheet"_s)) {
        if (button->isVisible())
            hand.click(*button);
    }
    QTRY_COMPARE(steps.field(), u"recoverFolder"_s);
    steps.back();
    QTRY_COMPARE(steps.field(), u"password"_s); // back where one came from
    for (auto *button : untie.window().findChildren<QPushButton *>(u"recoverySheet"_s)) {
        if (button->isVisible())
            hand.click(*button);
    }
    QTRY_COMPARE(steps.field(), u"recoverFolder"_s);
    QCOMPARE(steps.text(), m_clinic.folder().path); // it knows which clinic is meant
    steps.enter();

    // The sheet of another clinic reads well, and opens nothing.
    const QString other = QString(recoverySheet(Secret::random(32))).remove(u' ').remove(u'\n').toLower();
    hand.type(other);
    steps.enter();
    QCOMPARE(steps.field(), u"recoverName"_s);
    QCOMPARE(steps.text(), TestClinic::ownerName());
    steps.enter();
    QCOMPARE(steps.field(), u"typedWords"_s);
    const QString words(steps.words().unicode(), steps.words().size());
    steps.answer(words);
    QTRY_VERIFY_WITH_TIMEOUT(steps.message().contains(u"another clinic"_s), 20'000);
    QVERIFY(!untie.window().workspace());

    for (int back = 0; back < 2; ++back)
        steps.back();
    QCOMPARE(steps.field(), u"sheetLine1"_s);
    const QStringList lines = QString(m_clinic.recoverySheet()).remove(u' ').toLower().split(u'\n');
    for (const QString &line : lines) {
        hand.press(Qt::Key_A, Qt::ControlModifier);
        hand.type(line);
        hand.press(Qt::Key_Tab);
    }
    steps.enter(); // from the button: it goes on
    QTRY_COMPARE(steps.field(), u"recoverName"_s);
    steps.enter();
    steps.enter();
    QTRY_VERIFY_WITH_TIMEOUT(untie.isOnToday(), 20'000);
    qInfo("from a forgotten password into the clinic: %d clicks, %d keys", hand.clicks(), hand.keys());

    QVERIFY(untie.lock());
    hand.type(words);
    hand.press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(untie.isOnToday(), 20'000);
    QVERIFY(untie.close());
}

UNTIE_TEST_GUI_MAIN(tst_ForgottenPassword)
#include "tst_forgottenpassword.moc"
