#include "app/common/country.h"

#include "tests/support/testmain.h"

using namespace untie;
using namespace Qt::StringLiterals;

class tst_Country : public QObject
{
    Q_OBJECT

private slots:
    void countries_areThoseOfTheWorld();
    void name_isInTheLanguageAskedFor();
    void name_isFoundAgain_data();
    void name_isFoundAgain();
};

void tst_Country::countries_areThoseOfTheWorld()
{
    QVERIFY(countries().size() > 230);
    for (const QString &code : {u"DE"_s, u"US"_s, u"JP"_s, u"ZA"_s})
        QVERIFY(countries().contains(code));
    QVERIFY(!countries().contains(u"XQ"_s));
}

void tst_Country::name_isInTheLanguageAskedFor()
{
    QCOMPARE(countryName(u"DE"_s, u"de"_s), u"Deutschland"_s);
    QCOMPARE(countryName(u"DE"_s, u"en"_s), u"Germany"_s);
    QCOMPARE(countryName(u"AT"_s, u"de"_s), u"Österreich"_s);
    QCOMPARE(countryName(u"XQ"_s, u"en"_s), u"XQ"_s);
}

void tst_Country::name_isFoundAgain_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    QTest::newRow("code") << u"de"_s << u"DE"_s;
    QTest::newRow("German") << u"Österreich"_s << u"AT"_s;
    QTest::newRow("without marks") << u"osterreich"_s << u"AT"_s;
    QTest::newRow("English, in capitals") << u"UNITED STATES"_s << u"US"_s;
    QTest::newRow("its own name") << u"España"_s << u"ES"_s;
    QTest::newRow("in short") << u"U.K."_s << QString();
    QTest::newRow("in short, without points") << u"UK"_s << u"GB"_s;
    QTest::newRow("none") << u"Sampleton"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void tst_Country::name_isFoundAgain()
{
    QFETCH(QString, text);
    QTEST(countryFrom(text), "code");
}

UNTIE_TEST_MAIN(tst_Country)
#include "tst_country.moc"
