#include "app/visits/notewords.h"

#include "tests/support/testmain.h"

using namespace untie;
using namespace Qt::StringLiterals;

class tst_NoteWords : public QObject
{
    Q_OBJECT

private slots:
    void searchWords_data();
    void searchWords();
    void holdsAll_data();
    void holdsAll();
    void excerpt_showsTheHitInItsSentence();
    void excerpt_ofAShortTextIsTheText();
    void excerpt_withoutAHitIsTheBeginning();
    void indexQuestion_data();
    void indexQuestion();
    void readyBeginning_data();
    void readyBeginning();
};

void tst_NoteWords::searchWords_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("nothing") << u"  "_s << QStringList{};
    QTest::newRow("only signs") << u"\"*) OR -"_s << QStringList{u"or"_s};
    QTest::newRow("case and order") << u"Trapezius LEFT"_s << QStringList{u"trapezius"_s, u"left"_s};
    QTest::newRow("twice") << u"knee Knee"_s << QStringList{u"knee"_s};
    QTest::newRow("parted by a hyphen") << u"C3-4"_s << QStringList{u"c3"_s, u"4"_s};
    QTest::newRow("another script") << u"плечо"_s << QStringList{u"плечо"_s};
}

void tst_NoteWords::searchWords()
{
    QFETCH(QString, typed);
    QTEST(untie::searchWords(typed), "words");
}

void tst_NoteWords::holdsAll_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("holds");
    QTest::newRow("a beginning") << u"schul"_s << true;
    QTest::newRow("another order") << u"rechts schulter"_s << true;
    QTest::newRow("without the accent") << u"mude"_s << true;
    QTest::newRow("ss for ß") << u"fuss"_s << true;
    QTest::newRow("the middle of a word") << u"chulter"_s << false;
    QTest::newRow("one of two") << u"schulter links"_s << false;
    QTest::newRow("one letter is a whole word") << u"s"_s << false;
    QTest::newRow("one letter that stands there") << u"l"_s << true;
}

void tst_NoteWords::holdsAll()
{
    QFETCH(QString, typed);
    QTEST(untie::holdsAll(u"Schulter rechts müde, Fuß und L 5."_s, untie::searchWords(typed)), "holds");
}

void tst_NoteWords::excerpt_showsTheHitInItsSentence()
{
    const QString text = u"Slept badly all week.\nStiff neck on waking, the left shoulder follows; better after a walk. "_s + u"Nothing new at work. "_s.repeated(20);
    const Excerpt excerpt = excerptOf(text, {u"should"_s}, 60);
    QCOMPARE(excerpt.hits.size(), 1);
    QCOMPARE(excerpt.text.mid(excerpt.hits[0].from, excerpt.hits[0].length), u"shoulder"_s);
    QVERIFY(excerpt.text.startsWith(u'…') && excerpt.text.endsWith(u'…'));
    QVERIFY2(excerpt.text.size() <= 64, qPrintable(excerpt.text));
    QVERIFY(!excerpt.text.contains(u'\n'));
    QVERIFY2(excerpt.text.contains("left shoulder follows"_L1), qPrintable(excerpt.text));
}

void tst_NoteWords::excerpt_ofAShortTextIsTheText()
{
    QCOMPARE(excerptOf(u"Left knee, right knee."_s, {u"knee"_s}), (Excerpt{u"Left knee, right knee."_s, {{5, 4}, {17, 4}}}));
}

void tst_NoteWords::excerpt_withoutAHitIsTheBeginning()
{
    QCOMPARE(excerptOf(u"Left knee."_s, {u"elbow"_s}), (Excerpt{u"Left knee."_s, {}}));
    QCOMPARE(excerptOf({}, {u"elbow"_s}), Excerpt());
}

void tst_NoteWords::indexQuestion_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QList<qint64>>("records");
    QTest::addColumn<QString>("question");
    QTest::newRow("nothing asks nothing") << QStringList{} << QList{7LL} << QString();
    QTest::newRow("of all") << QStringList{u"knee"_s, u"l"_s} << QList<qint64>() << u"\"knee\" * AND \"l\""_s;
    QTest::newRow("of one") << QStringList{u"knee"_s} << QList{7LL} << u"\"_7\" AND \"knee\" *"_s;
    QTest::newRow("of one with two records") << QStringList{u"knee"_s} << QList{7LL, 8LL} << u"(\"_7\" OR \"_8\") AND \"knee\" *"_s;
    QTest::newRow("ß as people type it") << QStringList{u"fuss"_s} << QList<qint64>() << u"(\"fuss\" * OR \"fuß\" *)"_s;
}

void tst_NoteWords::indexQuestion()
{
    QFETCH(QStringList, words);
    QFETCH(QList<qint64>, records);
    QList<ClientId> clients;
    for (const qint64 record : records)
        clients += ClientId{record};
    QTEST(untie::indexQuestion(words, clients), "question");
}

void tst_NoteWords::readyBeginning_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("beginning");
    QTest::newRow("one letter is meant whole") << u"t"_s << u"t"_s;
    QTest::newRow("as many as there are") << u"trap"_s << u"trap"_s;
    QTest::newRow("five are looked for as four") << u"trape"_s << u"trap"_s;
    QTest::newRow("a long word") << u"trapezius"_s << u"trapez"_s;
    QTest::newRow("ss stays together, it may be ß in the note") << u"gross"_s << u"gro"_s;
    QTest::newRow("marks and surrogates are not parted") << u"नमस्ते"_s << u"नमस्ते"_s;
}

void tst_NoteWords::readyBeginning()
{
    QFETCH(QString, word);
    QTEST(untie::readyBeginning(word), "beginning");
}

UNTIE_TEST_MAIN(tst_NoteWords)
#include "tst_notewords.moc"
