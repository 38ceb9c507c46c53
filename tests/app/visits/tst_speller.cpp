#include "app/visits/speller.h"
#include "tests/support/testmain.h"

#include <QElapsedTimer>
#include <QLocale>

using namespace untie;
using namespace Qt::StringLiterals;

class tst_Speller : public QObject
{
    Q_OBJECT

private slots:
    void installed_namesTheDictionariesOnce();
    void fitting_takesTheLanguageOfTheClinic_data();
    void fitting_takesTheLanguageOfTheClinic();
    void words_data();
    void words();
    void severalLanguages_areRightTogether();
    void suggestions_nameWhatWasMeant();
    void clinicsWords_areRightWhateverTheirCase();
    void withoutDictionary_nothingIsWrong();
    void checkedWords_data();
    void checkedWords();
    void checkedWords_ofALongLine_areFoundInOneGo();
};

void tst_Speller::installed_namesTheDictionariesOnce()
{
    const QStringList all = Speller::installed();
    QVERIFY(all.contains("de_DE"_L1));
    QVERIFY(all.contains("en_US"_L1));
    QCOMPARE(QSet<QString>(all.begin(), all.end()).size(), all.size());
}

void tst_Speller::fitting_takesTheLanguageOfTheClinic_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QStringList>("installed");
    QTest::addColumn<QString>("taken");
    QTest::newRow("the language's own country") << u"de"_s << QStringList{u"de_AT"_s, u"de_DE"_s, u"en_US"_s} << u"de_DE"_s;
    QTest::newRow("another country of it") << u"de"_s << QStringList{u"de_AT"_s, u"en_US"_s} << u"de_AT"_s;
    QTest::newRow("with a country") << u"en_GB"_s << QStringList{u"en_GB"_s, u"en_US"_s} << u"en_GB"_s;
    QTest::newRow("a language without a country") << u"eo"_s << QStringList{u"eo"_s} << u"eo"_s;
    QTest::newRow("none") << u"fr"_s << QStringList{u"de_DE"_s, u"frr_DE"_s} << QString();
    QTest::newRow("no language") << QString() << QStringList{u"de_DE"_s} << QString();
}

void tst_Speller::fitting_takesTheLanguageOfTheClinic()
{
    QFETCH(QString, language);
    QFETCH(QStringList, installed);
    QTEST(Speller::fitting(language, installed), "taken");
}

void tst_Speller::words_data()
{
    QTest::addColumn<QString>("dictionary");
    QTest::addColumn<QString>("word");
    QTest::addColumn<bool>("right");
    QTest::newRow("English") << u"en_US"_s << u"shoulder"_s << true;
    QTest::newRow("wrong English") << u"en_US"_s << u"sholder"_s << false;
    QTest::newRow("typographic apostrophe") << u"en_US"_s << u"doesn’t"_s << true;
    QTest::newRow("German") << u"de_DE"_s << u"Schulter"_s << true;
    QTest::newRow("a compound") << u"de_DE"_s << u"Schulterschmerz"_s << true;
    QTest::newRow("umlaut and ß, in the dictionary's encoding") << u"de_DE"_s << u"Füße"_s << true;
    QTest::newRow("wrong German") << u"de_DE"_s << u"Schultter"_s << false;
    QTest::newRow("letters that the encoding has not") << u"de_DE"_s << u"плечо"_s << false;
    QTest::newRow("a muscle in Latin") << u"de_DE"_s << u"scapulae"_s << true;
    QTest::newRow("a muscle, small") << u"en_US"_s << u"semispinalis"_s << true;
    QTest::newRow("a muscle in another language") << u"en_US"_s << u"Schulteroberseite"_s << true;
}

void tst_Speller::words()
{
    QFETCH(QString, dictionary);
    QFETCH(QString, word);
    QTEST(Speller({dictionary}).isRight(word), "right");
}

void tst_Speller::severalLanguages_areRightTogether()
{
    const Speller speller({u"de_DE"_s, u"en_US"_s, u"of_nowhere"_s});
    QVERIFY(speller.isRight(u"Schulter"_s));
    QVERIFY(speller.isRight(u"shoulder"_s));
    QVERIFY(!speller.isRight(u"sholder"_s));
}

void tst_Speller::suggestions_nameWhatWasMeant()
{
    QVERIFY(Speller({u"en_US"_s}).suggestions(u"sholder"_s).contains("shoulder"_L1));
    const QStringList both = Speller({u"de_DE"_s, u"en_US"_s}).suggestions(u"Rückken"_s, 4);
    QVERIFY2(both.contains(u"Rücken"_s), qPrintable(both.join(u' ')));
    QVERIFY(both.size() <= 4);
    QCOMPARE(Speller({u"en_US"_s}).suggestions(u"плечо"_s), QStringList());
}

void tst_Speller::clinicsWords_areRightWhateverTheirCase()
{
    Speller speller({u"en_US"_s});
    QVERIFY(!speller.isRight(u"Gutmensch"_s));
    speller.setWords({u"gutmensch"_s, u"Odile O’Bröckel, {field}"_s});
    for (const QString &word : {u"Gutmensch"_s, u"GUTMENSCH"_s, u"Odile"_s, u"Bröckel"_s, u"O’Bröckel"_s})
        QVERIFY2(speller.isRight(word), qPrintable(word));
    speller.setWords({});
    QVERIFY(!speller.isRight(u"Gutmensch"_s));
}

void tst_Speller::withoutDictionary_nothingIsWrong()
{
    const Speller speller({u"of_nowhere"_s});
    QVERIFY(speller.isEmpty());
    QVERIFY(speller.isRight(u"sholder"_s));
    QCOMPARE(speller.suggestions(u"sholder"_s), QStringList());
}

void tst_Speller::checkedWords_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QStringList>("checked");
    QTest::newRow("words") << u"Neck stiff, since Monday."_s << QStringList{u"Neck"_s, u"stiff"_s, u"since"_s, u"Monday"_s};
    QTest::newRow("apostrophe") << u"can't 'turn'"_s << QStringList{u"can't"_s, u"turn"_s};
    QTest::newRow("numbers and abbreviations") << u"ROM 45° TrP C7 L4/5 8/10 kPa"_s << QStringList();
    QTest::newRow("with a dot") << u"Nacken re. und bds. hart"_s << QStringList{u"Nacken"_s, u"und"_s, u"hart"_s};
    QTest::newRow("key of a phrase") << u".trap pulls .neck"_s << QStringList{u"pulls"_s};
    QTest::newRow("field") << u"worse {whenn} today"_s << QStringList{u"worse"_s, u"today"_s};
    QTest::newRow("a brace alone") << u"worse {whenn today"_s << QStringList{u"worse"_s, u"whenn"_s, u"today"_s};
    QTest::newRow("address") << u"ada@exmple.org wrote"_s << QStringList{u"org"_s, u"wrote"_s};
    QTest::newRow("hyphen") << u"Halswirbel-Bereich"_s << QStringList{u"Halswirbel"_s, u"Bereich"_s};
    QTest::newRow("too long to be one") << QString(61, u'a') << QStringList();
    QTest::newRow("nothing") << QString() << QStringList();
}

void tst_Speller::checkedWords()
{
    QFETCH(QString, line);
    QStringList checked;
    for (const TextSpan &word : wordsToCheck(line))
        checked << line.mid(word.from, word.length);
    QTEST(checked, "checked");
}

/// Not a measure of speed: it would take minutes if each word looked through the rest of the line.
void tst_Speller::checkedWords_ofALongLine_areFoundInOneGo()
{
    const QString line = u"{word "_s.repeated(300'000);
    QElapsedTimer clock;
    clock.start();
    QCOMPARE(wordsToCheck(line).size(), 300'000);
    QVERIFY(clock.elapsed() < 20'000);
}

UNTIE_TEST_MAIN(tst_Speller)
#include "tst_speller.moc"
