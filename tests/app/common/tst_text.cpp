#include "app/common/text.h"
#include "tests/support/testmain.h"

#include <QLocale>

using namespace untie;
using namespace Qt::StringLiterals;

class tst_Text : public QObject
{
    Q_OBJECT

private slots:
    void folded_isWhatASearchTypes_data();
    void folded_isWhatASearchTypes();
    void digitsOf_readsEveryScript();
    void tidied_dropsWhatCannotBeSeen();
    void tidiedLines_keepsLines();
    void commaParted_knowsTheCommasOfOtherScripts();
    void commaList_hasTheCommaOfItsLanguage();
    void shownPath_readsFromTheLeft();
    void facts_stayApartWhereOneReadsFromTheRight();
};

void tst_Text::folded_isWhatASearchTypes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("case") << u"MARCHBANKS"_s << u"marchbanks"_s;
    QTest::newRow("accents") << u"José Núñez"_s << u"jose nunez"_s;
    QTest::newRow("accents typed apart") << u"Jose\u0301"_s << u"jose"_s;
    QTest::newRow("polish l, danish o, german s") << u"Łukasz Sørensen Groß"_s << u"lukasz sorensen gross"_s;
    QTest::newRow("icelandic") << u"Þórður Ægisson"_s << u"thordur aegisson"_s;
    QTest::newRow("apostrophe and hyphen part words") << u"O'Brien-Smith"_s << u"o brien smith"_s;
    QTest::newRow("full width") << u"Ａｄａ"_s << u"ada"_s;
    QTest::newRow("greek") << u"Ελένη"_s << u"ελενη"_s;
    QTest::newRow("arabic without vowel signs") << u"مُحَمَّد"_s << u"محمد"_s;
    QTest::newRow("chinese") << u"王 小明"_s << u"王 小明"_s;
    QTest::newRow("white space") << u"  a \t b  "_s << u"a b"_s;
    QTest::newRow("nothing") << QString() << QString();
}

void tst_Text::folded_isWhatASearchTypes()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(folded(text), expected);
    QCOMPARE(folded(folded(text)), expected);
}

void tst_Text::digitsOf_readsEveryScript()
{
    QCOMPARE(digitsOf(u"+49 (170) 555-0142"_s), u"491705550142"_s);
    QCOMPARE(digitsOf(u"٥٥٥ ٠١٤٢"_s), u"5550142"_s);
    QCOMPARE(digitsOf(u"none"_s), QString());
}

void tst_Text::tidied_dropsWhatCannotBeSeen()
{
    QCOMPARE(tidied(u"  Ada\u0007 \u202e Fern\u200bweh \n"_s), u"Ada Fernweh"_s);
    QCOMPARE(tidied(u"Ada Fernweh"_s), u"Ada Fernweh"_s);
    QCOMPARE(tidied(u"Ada  Fernweh "_s), u"Ada Fernweh"_s);
    QCOMPARE(tidied(u" Ada"_s), u"Ada"_s);
    QCOMPARE(tidied(u" "_s), QString());
    QCOMPARE(tidied(u"می\u200cخواهم"_s), u"می\u200cخواهم"_s); // a joiner that Persian needs
}

void tst_Text::tidiedLines_keepsLines()
{
    QCOMPARE(tidiedLines(u"one\r\ntwo\rthree\u2029four \n\n"_s), u"one\ntwo\nthree\nfour"_s);
    QCOMPARE(tidiedLines(u"a\u0000b\tc"_s), u"ab\tc"_s);
}

void tst_Text::commaParted_knowsTheCommasOfOtherScripts()
{
    QCOMPARE(commaParted(u" runner, desk ,, night shift,"_s), (QStringList{u"runner"_s, u"desk"_s, u"night shift"_s}));
    QCOMPARE(commaParted(u"عدّاء، مكتب"_s), (QStringList{u"عدّاء"_s, u"مكتب"_s}));
    QCOMPARE(commaParted(u" , "_s), QStringList());
}

void tst_Text::commaList_hasTheCommaOfItsLanguage()
{
    const QStringList parts{u"neck"_s, QString(), u"left"_s};
    QCOMPARE(commaList(parts, QLocale(u"de"_s)), u"neck, left"_s);
    QCOMPARE(commaList(parts, QLocale(u"ar"_s)), u"neck، left"_s);
    QCOMPARE(commaParted(commaList(parts, QLocale(u"ar"_s))), (QStringList{u"neck"_s, u"left"_s}));
}

void tst_Text::shownPath_readsFromTheLeft()
{
    QLocale::setDefault(QLocale(u"de"_s));
    QCOMPARE(shownPath(u"/srv/linden.untie"_s), u"/srv/linden.untie"_s);
    QLocale::setDefault(QLocale(u"ar_AE"_s));
    QCOMPARE(shownPath(u"/srv/linden.untie"_s), u"\u2066/srv/linden.untie\u2069"_s);
    QLocale::setDefault(QLocale::c());
}

void tst_Text::facts_stayApartWhereOneReadsFromTheRight()
{
    const QStringList facts{u"Massage 60"_s, QString(), u"45 د"_s};
    const QLocale before;
    QLocale::setDefault(QLocale(u"en_GB"_s));
    QCOMPARE(factLine(facts), u"Massage 60 · 45 د"_s);
    QLocale::setDefault(QLocale(u"ar_AE"_s));
    const QString line = factLine(facts);
    QLocale::setDefault(before);
    QCOMPARE(line, u"\u200fMassage 60\u200f · 45 د"_s); // from right to left, also where a Latin word comes first
}

UNTIE_TEST_MAIN(tst_Text)
#include "tst_text.moc"
