#include "tests/support/testmain.h"
#include "ui/clients/typeddate.h"

using namespace untie;
using namespace Qt::StringLiterals;

class tst_TypedDate : public QObject
{
    Q_OBJECT

private slots:
    void typedDate_readsTheLocalesOrder_data();
    void typedDate_readsTheLocalesOrder();
    void typedDate_refuses_data();
    void typedDate_refuses();
    void comingDate_needsNoYear_data();
    void comingDate_needsNoYear();
    void comingDate_refuses_data();
    void comingDate_refuses();
    void shownDate_isReadBackInEveryLocale();
};

void tst_TypedDate::typedDate_readsTheLocalesOrder_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("text");
    QTest::newRow("German with points") << u"de_DE"_s << u"17.3.1979"_s;
    QTest::newRow("German with spaces") << u"de_DE"_s << u" 17 03 1979 "_s;
    QTest::newRow("British with slashes") << u"en_GB"_s << u"17/03/1979"_s;
    QTest::newRow("American, month first") << u"en_US"_s << u"3/17/1979"_s;
    QTest::newRow("ISO under an American locale") << u"en_US"_s << u"1979-03-17"_s;
    QTest::newRow("Japanese, year first") << u"ja_JP"_s << u"1979/3/17"_s;
    QTest::newRow("Arabic digits") << u"ar_EG"_s << u"١٧/٣/١٩٧٩"_s;
}

void tst_TypedDate::typedDate_readsTheLocalesOrder()
{
    QFETCH(QString, locale);
    QFETCH(QString, text);
    QCOMPARE(typedDate(text, QLocale(locale)), std::optional(QDate(1979, 3, 17)));
}

void tst_TypedDate::typedDate_refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("words") << u"next Tuesday"_s;
    QTest::newRow("a year of two digits") << u"17.3.79"_s;
    QTest::newRow("a day that is not in the calendar") << u"29.2.2023"_s;
    QTest::newRow("a month too many") << u"17.13.1979"_s;
    QTest::newRow("four numbers") << u"17.3.1979 1"_s;
    QTest::newRow("a year of five digits") << u"17.3.19790"_s;
    QTest::newRow("numbers beyond all bounds") << u"99999999999.3.1979"_s;
}

void tst_TypedDate::typedDate_refuses()
{
    QFETCH(QString, text);
    QCOMPARE(typedDate(text, QLocale(u"de_DE"_s)), std::optional<QDate>());
}

void tst_TypedDate::comingDate_needsNoYear_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("day");
    const QDate december(2026, 12, 1);
    QTest::newRow("whole") << u"de_DE"_s << u"1.12.2026"_s << december;
    QTest::newRow("German") << u"de_DE"_s << u"1.12."_s << december;
    QTest::newRow("German, in words") << u"de_DE"_s << u"1. Dezember"_s << december;
    QTest::newRow("a year of two digits") << u"de_DE"_s << u"1.12.26"_s << december;
    QTest::newRow("British") << u"en_GB"_s << u"1 dec"_s << december;
    QTest::newRow("British, with slashes") << u"en_GB"_s << u"1/12"_s << december;
    QTest::newRow("American") << u"en_US"_s << u"12/1"_s << december;
    QTest::newRow("American, in words") << u"en_US"_s << u"December 1, 2026"_s << december;
    QTest::newRow("Spanish") << u"es_ES"_s << u"1 de diciembre de 2026"_s << december;
    QTest::newRow("French") << u"fr_FR"_s << u"1er d\u00e9c."_s << december;
    QTest::newRow("Arabic") << u"ar_EG"_s << u"١ ديسمبر"_s << december;
    QTest::newRow("today") << u"de_DE"_s << u"28.11."_s << QDate(2026, 11, 28);
    QTest::newRow("gone this year") << u"de_DE"_s << u"27.11."_s << QDate(2027, 11, 27);
    QTest::newRow("a leap day") << u"de_DE"_s << u"29.2."_s << QDate(2028, 2, 29);
}

void tst_TypedDate::comingDate_needsNoYear()
{
    QFETCH(QString, locale);
    QFETCH(QString, text);
    QFETCH(QDate, day);
    QCOMPARE(comingDate(text, QLocale(locale), {2026, 11, 28}), std::optional(day));
}

void tst_TypedDate::comingDate_refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("a number alone") << u"12"_s;
    QTest::newRow("words") << u"some day"_s;
    QTest::newRow("two months") << u"1 May June"_s;
    QTest::newRow("months that begin so") << u"1 Ju"_s;
    QTest::newRow("a day that is not in the calendar") << u"31 November"_s;
    QTest::newRow("a month too many") << u"1/13"_s;
    QTest::newRow("four numbers") << u"1 2 3 4"_s;
    QTest::newRow("a year of three digits") << u"1 Dec 026"_s;
    QTest::newRow("numbers beyond all bounds") << u"99999999999/12"_s;
}

void tst_TypedDate::comingDate_refuses()
{
    QFETCH(QString, text);
    QCOMPARE(comingDate(text, QLocale(u"en_GB"_s), {2026, 11, 28}), std::optional<QDate>());
}

void tst_TypedDate::shownDate_isReadBackInEveryLocale()
{
    const QDate date(1979, 11, 30);
    const QList<QLocale> all = QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyCountry);
    for (const QLocale &locale : all)
        QVERIFY2(typedDate(shownDate(date, locale), locale) == date, qUtf8Printable(locale.name() + u' ' + shownDate(date, locale)));
}

UNTIE_TEST_MAIN(tst_TypedDate)
#include "tst_typeddate.moc"
