#include "app/clients/typingerrors.h"

#include "tests/support/testmain.h"

using namespace untie;

class tst_TypingErrors : public QObject
{
    Q_OBJECT

private slots:
    void lettersApart_counts_data();
    void lettersApart_counts();
    void beginning_isEnough_data();
    void beginning_isEnough();
    void longWords_areToldApartQuickly();
};

void tst_TypingErrors::lettersApart_counts_data()
{
    QTest::addColumn<QByteArray>("a");
    QTest::addColumn<QByteArray>("b");
    QTest::addColumn<int>("apart");
    QTest::newRow("the same") << QByteArray("odile") << QByteArray("odile") << 0;
    QTest::newRow("one changed") << QByteArray("odile") << QByteArray("ofile") << 1;
    QTest::newRow("one left out") << QByteArray("odile") << QByteArray("odle") << 1;
    QTest::newRow("one too many") << QByteArray("odile") << QByteArray("odille") << 1;
    QTest::newRow("two swapped") << QByteArray("odile") << QByteArray("odlie") << 1;
    QTest::newRow("two swapped at the end") << QByteArray("odile") << QByteArray("odiel") << 1;
    QTest::newRow("two of them") << QByteArray("marchbanks") << QByteArray("marhbansk") << 2;
    QTest::newRow("more than is asked for") << QByteArray("odile") << QByteArray("kofi") << 3;
    QTest::newRow("nothing and one") << QByteArray("") << QByteArray("a") << 1;
    QTest::newRow("nothing twice") << QByteArray("") << QByteArray("") << 0;
}

void tst_TypingErrors::lettersApart_counts()
{
    QFETCH(QByteArray, a);
    QFETCH(QByteArray, b);
    QTEST(lettersApart(a, b, 2), "apart");
    QTEST(lettersApart(b, a, 2), "apart");
}

void tst_TypingErrors::beginning_isEnough_data()
{
    QTest::addColumn<QByteArray>("typed");
    QTest::addColumn<int>("apart");
    QTest::newRow("all of it") << QByteArray("marchbanks") << 0;
    QTest::newRow("the beginning") << QByteArray("marc") << 0;
    QTest::newRow("the beginning, one wrong") << QByteArray("mark") << 1;
    QTest::newRow("the beginning, one left out") << QByteArray("mrchb") << 1;
    QTest::newRow("from the middle") << QByteArray("banks") << 2;
    QTest::newRow("much too long") << QByteArray("marchbanksson") << 2;
}

void tst_TypingErrors::beginning_isEnough()
{
    QFETCH(QByteArray, typed);
    QTEST(lettersApartFromBeginning(typed, "marchbanks", 1), "apart");
}

void tst_TypingErrors::longWords_areToldApartQuickly()
{
    const QByteArray endless(100'000, 'a');
    QCOMPARE(lettersApart(endless, endless, 2), 3);
    QCOMPARE(lettersApartFromBeginning(endless, "a", 2), 3);
    QCOMPARE(lettersApartFromBeginning("aaaa", endless, 2), 0);
}

UNTIE_TEST_MAIN(tst_TypingErrors)
#include "tst_typingerrors.moc"
