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

void tst_TypedDate::shownDate_isReadBackInEveryLocale()
{
    const QDate date(1979, 11, 30);
    const QList<QLocale> all = QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyCountry);
    for (const QLocale &locale : all)
        QVERIFY2(typedDate(shownDate(date, locale), locale) == date, qUtf8Printable(locale.name() + u' ' + shownDate(date, locale)));
}

UNTIE_TEST_MAIN(tst_TypedDate)
#include "tst_typeddate.moc"
