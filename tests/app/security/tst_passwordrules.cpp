#include "app/security/passwordrules.h"
#include "tests/support/testclinic.h"
#include "tests/support/testmain.h"

using namespace untie;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(PasswordStrength)

class tst_PasswordRules : public QObject
{
    Q_OBJECT

private slots:
    void strength_isJudged_data();
    void strength_isJudged();
    void sentences_areThereForWhatIsRefused();
};

void tst_PasswordRules::strength_isJudged_data()
{
    QTest::addColumn<QString>("password");
    QTest::addColumn<PasswordStrength>("strength");
    using enum PasswordStrength;
    const auto row = [](const char *name, const QString &password, PasswordStrength strength) { QTest::newRow(name) << password << strength; };
    row("nothing", QString(), TooShort);
    row("eleven characters", u"kG7#pQz!2wX"_s, TooShort);
    row("eleven characters beyond the first plane", QString(u"\U0001F98A"_s).repeated(11), TooShort);
    row("twelve at random", u"kG7#pQz!2wXm"_s, Good);
    row("what the tests use", TestClinic::passwordText(), Good);
    row("four words", u"correct horse battery staple"_s, Good);
    row("words of another script", u"тихая река за синим лесом"_s, Good);
    row("a german sentence", u"Mein Dackel mag keine Gurken"_s, Good);
    row("one letter", QString(40, u'a'), TooEasy);
    row("two letters in turn", u"abababababababab"_s, TooEasy);
    row("a block again and again", u"x7Qx7Qx7Qx7Qx7Q"_s, TooEasy);
    row("counted up", u"123456789012"_s, TooEasy);
    row("counted down", u"0987654321098765"_s, TooEasy);
    row("the alphabet", u"abcdefghijklmnop"_s, TooEasy);
    row("along the keys", u"qwertyuiopasdfgh"_s, TooEasy);
    row("along german keys", u"qwertzuiopasdf1"_s, TooEasy);
    row("password with a year", u"Password2026!"_s, TooEasy);
    row("password in signs", u"P4$$w0rd2026!!"_s, TooEasy);
    row("two common words", u"SummerMassage1"_s, TooEasy);
    row("the season and the year", u"Winter2026Winter2026"_s, TooEasy);
    row("the person and a year", u"Marchbanks1987"_s, TooEasy);
    row("the clinic", u"Linden-Row-2026"_s, TooEasy);
}

void tst_PasswordRules::strength_isJudged()
{
    QFETCH(QString, password);
    QFETCH(PasswordStrength, strength);
    QCOMPARE(passwordStrength(password, {u"Odile Marchbanks"_s, u"Linden Row"_s}), strength);
}

void tst_PasswordRules::sentences_areThereForWhatIsRefused()
{
    QVERIFY(explain(PasswordStrength::TooShort).contains("12"_L1));
    QVERIFY(explain(PasswordStrength::TooEasy).endsWith('.'_L1));
    QCOMPARE(explain(PasswordStrength::Good), QString());
}

UNTIE_TEST_MAIN(tst_PasswordRules)
#include "tst_passwordrules.moc"
