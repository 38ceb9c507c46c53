#include "app/security/passphrase.h"
#include "app/security/passwordrules.h"
#include "resources/words/words.h"
#include "tests/support/testmain.h"

#include <QRegularExpression>
#include <QSet>

#include <cmath>

using namespace untie;
using namespace Qt::StringLiterals;

class tst_Passphrase : public QObject
{
    Q_OBJECT

private slots:
    void list_holdsEnoughWordsEachOnce_data();
    void list_holdsEnoughWordsEachOnce();
    void list_ofAnUnknownLanguageIsEnglish();
    void phrase_isFiveWordsOfTheList_data();
    void phrase_isFiveWordsOfTheList();
    void phrase_isNeverTheSameAgain();
    void words_comeWithTheSameChance();
    void phrase_isTakenAsAPassword_data();
    void phrase_isTakenAsAPassword();
    void phrase_avoidsNamesThatMakeItEasy();
};

namespace {

void languages()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("English") << u"en"_s;
    QTest::newRow("German") << u"de"_s;
}

QSet<QString> listOf(const QString &language)
{
    QSet<QString> words;
    for (const QByteArrayView word : diceWords(language))
        words.insert(QString::fromUtf8(word));
    return words;
}

} // namespace

void tst_Passphrase::list_holdsEnoughWordsEachOnce_data()
{
    languages();
}

void tst_Passphrase::list_holdsEnoughWordsEachOnce()
{
    QFETCH(QString, language);
    static const QRegularExpression form(u"^[a-z]+(-[a-z]+)*$"_s);
    const QList<QByteArrayView> words = diceWords(language);
    QVERIFY(words.size() >= 7776);
    QSet<QString> seen;
    for (const QByteArrayView view : words) {
        const QString word = QString::fromUtf8(view);
        QVERIFY2(word.size() >= 3 && form.match(word).hasMatch(), qPrintable(word));
        QVERIFY2(!seen.contains(word), qPrintable(word));
        seen.insert(word);
    }
}

void tst_Passphrase::list_ofAnUnknownLanguageIsEnglish()
{
    QVERIFY(listOf(u"en"_s) != listOf(u"de"_s));
    QCOMPARE(listOf(u"eo"_s), listOf(u"en"_s));
}

void tst_Passphrase::phrase_isFiveWordsOfTheList_data()
{
    languages();
}

void tst_Passphrase::phrase_isFiveWordsOfTheList()
{
    QFETCH(QString, language);
    const QSet<QString> list = listOf(language);
    for (int i = 0; i < 200; ++i) {
        const QStringList words = shownText(newPassphrase(language)).split(u' ');
        QCOMPARE(words.size(), 5);
        for (const QString &word : words)
            QVERIFY2(list.contains(word), qPrintable(word));
    }
}

void tst_Passphrase::phrase_isNeverTheSameAgain()
{
    QSet<QString> seen;
    for (int i = 0; i < 2000; ++i)
        seen.insert(shownText(newPassphrase(u"en"_s)));
    QCOMPARE(seen.size(), 2000);
}

/// Pearson's chi-squared over all words. Its mean is the degrees of freedom, its spread the root of twice as many: six
/// spreads off would come once in a thousand million runs; drawing by "modulo" or from a part of the list is far beyond.
void tst_Passphrase::words_comeWithTheSameChance()
{
    constexpr int phrases = 8000;
    const QSet<QString> list = listOf(u"en"_s);
    QHash<QString, int> counts;
    for (int i = 0; i < phrases; ++i) {
        for (const QString &word : shownText(newPassphrase(u"en"_s)).split(u' '))
            ++counts[word];
    }
    const double expected = 5.0 * phrases / double(list.size());
    double chiSquared = 0;
    for (const QString &word : list)
        chiSquared += std::pow(counts.value(word) - expected, 2) / expected;
    const double freedom = double(list.size() - 1);
    QVERIFY2(std::abs(chiSquared - freedom) < 6 * std::sqrt(2 * freedom), qPrintable(QString::number(chiSquared)));
}

void tst_Passphrase::phrase_isTakenAsAPassword_data()
{
    languages();
}

void tst_Passphrase::phrase_isTakenAsAPassword()
{
    QFETCH(QString, language);
    const QStringList known{u"Nora Vale"_s, u"Linden Row Massage"_s};
    for (int i = 0; i < 2000; ++i) {
        const QString phrase = shownText(newPassphrase(language, known));
        QVERIFY2(passwordStrength(phrase, known) == PasswordStrength::Good, qPrintable(phrase));
    }
}

/// Whoever bears a name of many common syllables still gets one.
void tst_Passphrase::phrase_avoidsNamesThatMakeItEasy()
{
    const QStringList known{u"ing ter con ate ers and per ous ess ant ish ion est tra sta"_s};
    for (int i = 0; i < 200; ++i)
        QVERIFY(passwordStrength(shownText(newPassphrase(u"en"_s, known)), known) == PasswordStrength::Good);
}

UNTIE_TEST_MAIN(tst_Passphrase)
#include "tst_passphrase.moc"
