#include "app/security/passwordrules.h"
#include "tests/support/testmain.h"
#include "ui/common/field.h"
#include "ui/common/passwordchoice.h"
#include "ui/common/segmentedcontrol.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>

using namespace untie;
using namespace Qt::StringLiterals;

class tst_PasswordChoice : public QObject
{
    Q_OBJECT

private slots:
    void words_areOfferedFirst();
    void words_mustBeTypedOnce();
    void words_areAcceptedHoweverTheyAreTyped();
    void others_areDrawnByAKey();
    void own_isJudgedWhileItIsTyped();
    void own_mustBeGoodAndTwiceTheSame();
    void own_mayNotBeANameOfTheirs();

private:
    static QLineEdit &line(PasswordChoice &choice, const QString &name) { return *choice.findChild<QLineEdit *>(name); }
    static QString below(PasswordChoice &choice, const QString &name) { return line(choice, name).accessibleDescription(); }
    static void chooseOwn(PasswordChoice &choice)
    {
        choice.show();
        QVERIFY(QTest::qWaitForWindowActive(&choice));
        auto *kind = choice.findChild<SegmentedControl *>(u"passwordKind"_s);
        QTest::keyClick(kind->focusProxy() ? kind->focusProxy() : kind->findChild<QWidget *>(), Qt::Key_Right);
        QVERIFY(line(choice, u"ownPassword"_s).isVisible());
    }
};

void tst_PasswordChoice::words_areOfferedFirst()
{
    PasswordChoice choice;
    QCOMPARE(choice.shownWords().split(u' ').size(), 5);
    QCOMPARE(passwordStrength(choice.shownWords()), PasswordStrength::Good);
}

void tst_PasswordChoice::words_mustBeTypedOnce()
{
    PasswordChoice choice;
    QVERIFY(!choice.check());
    QVERIFY(!below(choice, u"typedWords"_s).isEmpty());
    line(choice, u"typedWords"_s).setText(choice.shownWords().section(u' ', 0, 3));
    QVERIFY(!choice.check());
    line(choice, u"typedWords"_s).setText(choice.shownWords());
    QVERIFY(choice.check());
    QVERIFY(choice.password() == Secret::fromText(choice.shownWords()));
}

void tst_PasswordChoice::words_areAcceptedHoweverTheyAreTyped()
{
    PasswordChoice choice;
    line(choice, u"typedWords"_s).setText(u"  "_s + choice.shownWords().toUpper().replace(u' ', u"  "_s));
    QVERIFY(choice.check());
    QVERIFY(choice.password() == Secret::fromText(choice.shownWords())); // as they are shown
}

void tst_PasswordChoice::others_areDrawnByAKey()
{
    PasswordChoice choice;
    choice.show();
    QVERIFY(QTest::qWaitForWindowActive(&choice));
    choice.setFocus();
    const QString before = choice.shownWords();
    line(choice, u"typedWords"_s).setText(u"something"_s);
    QTest::keyClick(choice.focusWidget(), Qt::Key_N, Qt::AltModifier);
    QTRY_VERIFY(choice.shownWords() != before); // a key presses a button visibly, which takes a moment
    QCOMPARE(line(choice, u"typedWords"_s).text(), QString());
}

void tst_PasswordChoice::own_isJudgedWhileItIsTyped()
{
    PasswordChoice choice;
    chooseOwn(choice);
    line(choice, u"ownPassword"_s).setText(u"short"_s);
    QCOMPARE(below(choice, u"ownPassword"_s), explain(PasswordStrength::TooShort));
    line(choice, u"ownPassword"_s).setText(u"seven linden boxes"_s);
    QVERIFY(below(choice, u"ownPassword"_s) != explain(PasswordStrength::TooShort));
}

void tst_PasswordChoice::own_mustBeGoodAndTwiceTheSame()
{
    PasswordChoice choice;
    chooseOwn(choice);
    QCOMPARE(choice.shownWords(), QString());
    line(choice, u"ownPassword"_s).setText(u"passwordpassword"_s);
    line(choice, u"passwordAgain"_s).setText(u"passwordpassword"_s);
    QVERIFY(!choice.check());
    QCOMPARE(below(choice, u"ownPassword"_s), explain(PasswordStrength::TooEasy));
    line(choice, u"ownPassword"_s).setText(u"seven linden boxes"_s);
    QVERIFY(!choice.check());
    QVERIFY(!below(choice, u"passwordAgain"_s).isEmpty());
    line(choice, u"passwordAgain"_s).setText(u"seven linden boxes"_s);
    QVERIFY(choice.check());
    QVERIFY(choice.password() == Secret::fromText(u"seven linden boxes"_s));
}

void tst_PasswordChoice::own_mayNotBeANameOfTheirs()
{
    PasswordChoice choice;
    choice.setKnown({u"Nora Vale"_s, u"Linden Row"_s});
    chooseOwn(choice);
    for (const QString &name : {u"ownPassword"_s, u"passwordAgain"_s})
        line(choice, name).setText(u"noravalelinden"_s);
    QVERIFY(!choice.check());
}

UNTIE_TEST_GUI_MAIN(tst_PasswordChoice)
#include "tst_passwordchoice.moc"
