#include "app/exchange/datereading.h"

#include "tests/support/testmain.h"

using namespace untie;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 3, 12);

} // namespace

class tst_DateReading : public QObject
{
    Q_OBJECT

private slots:
    void date_isReadInItsOrder_data();
    void date_isReadInItsOrder();
    void order_isThatOfMost_data();
    void order_isThatOfMost();
};

void tst_DateReading::date_isReadInItsOrder_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<DateOrder>("order");
    QTest::addColumn<QDate>("date");
    const auto dmy = DateOrder::DayMonthYear;
    QTest::newRow("dots") << u"17.3.1979"_s << dmy << QDate(1979, 3, 17);
    QTest::newRow("slashes") << u" 03/04/1979 "_s << dmy << QDate(1979, 4, 3);
    QTest::newRow("month first") << u"03/04/1979"_s << DateOrder::MonthDayYear << QDate(1979, 3, 4);
    QTest::newRow("ISO in any order") << u"1979-03-17"_s << DateOrder::MonthDayYear << QDate(1979, 3, 17);
    QTest::newRow("with a time") << u"1979-03-17T00:00:00Z"_s << dmy << QDate(1979, 3, 17);
    QTest::newRow("with a time behind a space") << u"17/03/1979 00:00"_s << dmy << QDate(1979, 3, 17);
    QTest::newRow("without marks") << u"19790317"_s << dmy << QDate(1979, 3, 17);
    QTest::newRow("this century") << u"1.2.26"_s << dmy << QDate(2026, 2, 1);
    QTest::newRow("the one before") << u"1.2.27"_s << dmy << QDate(1927, 2, 1);
    QTest::newRow("year first, two digits") << u"79/03/17"_s << DateOrder::YearMonthDay << QDate(1979, 3, 17);
    QTest::newRow("no such day") << u"31.2.1979"_s << dmy << QDate();
    QTest::newRow("the wrong order") << u"03/17/1979"_s << dmy << QDate();
    QTest::newRow("three digits of a year") << u"1.2.979"_s << dmy << QDate();
    QTest::newRow("words") << u"in March"_s << dmy << QDate();
    QTest::newRow("a phone number") << u"555 0134"_s << dmy << QDate();
    QTest::newRow("without a year") << u"--0317"_s << dmy << QDate();
    QTest::newRow("nothing") << QString() << dmy << QDate();
}

void tst_DateReading::date_isReadInItsOrder()
{
    QFETCH(QString, text);
    QFETCH(DateOrder, order);
    QFETCH(QDate, date);
    QCOMPARE(dateIn(text, order, today).value_or(QDate()), date);
}

void tst_DateReading::order_isThatOfMost_data()
{
    QTest::addColumn<QStringList>("texts");
    QTest::addColumn<DateOrder>("usual");
    QTest::addColumn<DateOrder>("order");
    QTest::newRow("one tells") << QStringList{u"03/04/1979"_s, u"03/17/1979"_s} << DateOrder::DayMonthYear << DateOrder::MonthDayYear;
    QTest::newRow("none tells") << QStringList{u"03/04/1979"_s} << DateOrder::MonthDayYear << DateOrder::MonthDayYear;
    QTest::newRow("dots tell, where both ways fit") << QStringList{u"01.02.1980"_s, u"3.4.1979"_s} << DateOrder::MonthDayYear << DateOrder::DayMonthYear;
    QTest::newRow("not where the year stands first") << QStringList{u"01.02.03"_s} << DateOrder::YearMonthDay << DateOrder::YearMonthDay;
    QTest::newRow("the other way") << QStringList{u"17.3.79"_s, u"1.2.80"_s} << DateOrder::MonthDayYear << DateOrder::DayMonthYear;
    QTest::newRow("no dates, no dots") << QStringList{} << DateOrder::MonthDayYear << DateOrder::MonthDayYear;
    QTest::newRow("nothing there") << QStringList{} << DateOrder::YearMonthDay << DateOrder::YearMonthDay;
    QTest::newRow("a birth date in the future tells too") << QStringList{u"11/2/2026"_s} << DateOrder::MonthDayYear << DateOrder::DayMonthYear;
}

void tst_DateReading::order_isThatOfMost()
{
    QFETCH(QStringList, texts);
    QFETCH(DateOrder, usual);
    QFETCH(DateOrder, order);
    QCOMPARE(guessedDateOrder(texts, usual, today), order);
}

UNTIE_TEST_MAIN(tst_DateReading)
#include "tst_datereading.moc"
