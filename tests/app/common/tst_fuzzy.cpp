#include "app/common/fuzzy.h"
#include "tests/support/testmain.h"

using namespace untie;
using namespace Qt::StringLiterals;

class tst_Fuzzy : public QObject
{
    Q_OBJECT

private slots:
    void fuzzyMatch_findsWhatWasMeant_data();
    void fuzzyMatch_findsWhatWasMeant();
    void fuzzyMatch_ordersByHowWellItFits_data();
    void fuzzyMatch_ordersByHowWellItFits();
};

void tst_Fuzzy::fuzzyMatch_findsWhatWasMeant_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("marked"); // the letters that were typed, in the text as it is; "-": does not fit
    QTest::newRow("beginning of a word") << u"sch"_s << u"Open the schedule"_s << u"sch"_s;
    QTest::newRow("words in any order") << u"client new"_s << u"New client"_s << u"Newclient"_s;
    QTest::newRow("case and accents") << u"ubersicht"_s << u"Übersicht"_s << u"Übersicht"_s;
    QTest::newRow("a letter that folds to two") << u"strasse"_s << u"Straße 5"_s << u"Straße"_s;
    QTest::newRow("inside a word") << u"port"_s << u"Import clients"_s << u"port"_s;
    QTest::newRow("first letters") << u"bsa"_s << u"Book the same again"_s << u"Bsa"_s;
    QTest::newRow("first letters, one of two") << u"bosa"_s << u"Book the same again"_s << u"Bosa"_s;
    QTest::newRow("letters inside words alone do not count") << u"oks"_s << u"Book this"_s << u"-"_s;
    QTest::newRow("one letter begins a word") << u"o"_s << u"Book"_s << u"-"_s;
    QTest::newRow("every word has to fit") << u"new car"_s << u"New client"_s << u"-"_s;
    QTest::newRow("nothing typed fits") << u" "_s << u"Lock"_s << u""_s;
    QTest::newRow("arabic") << u"عمي"_s << u"العميل الجديد"_s << u"عمي"_s;
}

void tst_Fuzzy::fuzzyMatch_findsWhatWasMeant()
{
    QFETCH(QString, typed);
    QFETCH(QString, text);
    QFETCH(QString, marked);
    const auto hit = fuzzyMatch(typed, text);
    QCOMPARE(hit.has_value(), marked != u"-"_s);
    if (!hit)
        return;
    QString letters;
    for (const int at : hit->positions)
        letters += text[at];
    QCOMPARE(letters, marked);
}

void tst_Fuzzy::fuzzyMatch_ordersByHowWellItFits_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("better");
    QTest::addColumn<QString>("worse");
    QTest::newRow("a beginning before a later word") << u"cl"_s << u"Clients"_s << u"New client"_s;
    QTest::newRow("a word's beginning before its middle") << u"or"_s << u"Go to the order"_s << u"Go to the store"_s;
    QTest::newRow("what stands there before letters apart") << u"ba"_s << u"A backup now"_s << u"Book again"_s;
    QTest::newRow("the shorter of two") << u"print"_s << u"Print"_s << u"Print the plan of the day"_s;
}

void tst_Fuzzy::fuzzyMatch_ordersByHowWellItFits()
{
    QFETCH(QString, typed);
    QFETCH(QString, better);
    QFETCH(QString, worse);
    const auto one = fuzzyMatch(typed, better);
    const auto other = fuzzyMatch(typed, worse);
    QVERIFY(one && other);
    QVERIFY2(one->score > other->score, qPrintable(u"%1 %2"_s.arg(one->score).arg(other->score)));
}

UNTIE_TEST_MAIN(tst_Fuzzy)
#include "tst_fuzzy.moc"
