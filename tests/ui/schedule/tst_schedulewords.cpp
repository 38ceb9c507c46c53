#include "tests/support/testmain.h"
#include "ui/schedule/schedulewords.h"

#include <QLocale>

using namespace untie;
using namespace Qt::StringLiterals;

class tst_ScheduleWords : public QObject
{
    Q_OBJECT

private slots:
    void times_sayTheHalfOfTheDayOnce_data();
    void times_sayTheHalfOfTheDayOnce();
    void tightTimes_fitWhereThereIsLittleRoom_data();
    void tightTimes_fitWhereThereIsLittleRoom();
    void days_areWrittenAsInTheCountry_data();
    void days_areWrittenAsInTheCountry();
    void initials_tellDaysApart_data();
    void initials_tellDaysApart();
    void cleanup() { QLocale::setDefault(QLocale::c()); }
};

namespace {

ScheduleNames withFormat(const QString &format)
{
    ScheduleNames names;
    names.timeFormat = format;
    return names;
}

} // namespace

void tst_ScheduleWords::times_sayTheHalfOfTheDayOnce_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<int>("minute");
    QTest::addColumn<int>("minutes");
    QTest::addColumn<QString>("text");
    QTest::newRow("24 hours") << u"HH:mm"_s << 540 << 60 << u"09:00–10:00"_s;
    QTest::newRow("a morning") << u"h:mm AP"_s << 540 << 60 << u"9:00–10:00 AM"_s;
    QTest::newRow("an afternoon") << u"h:mm AP"_s << 720 << 45 << u"12:00–12:45 PM"_s;
    QTest::newRow("over noon") << u"h:mm AP"_s << 690 << 45 << u"11:30 AM–12:15 PM"_s;
    QTest::newRow("to midnight") << u"h:mm AP"_s << 1380 << 60 << u"11:00 PM–12:00 AM"_s;
}

void tst_ScheduleWords::times_sayTheHalfOfTheDayOnce()
{
    QFETCH(QString, format);
    QFETCH(int, minute);
    QFETCH(int, minutes);
    Appointment appointment;
    appointment.minute = minute;
    appointment.minutes = minutes;
    QTEST(timesText(appointment, withFormat(format)), "text");
}

void tst_ScheduleWords::tightTimes_fitWhereThereIsLittleRoom_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<int>("minute");
    QTest::addColumn<QString>("tight");
    QTest::addColumn<QString>("bare");
    QTest::newRow("24 hours") << u"HH:mm"_s << 540 << u"09:00"_s << u"09:00"_s;
    QTest::newRow("a full hour") << u"h:mm AP"_s << 540 << u"9am"_s << u"9:00"_s;
    QTest::newRow("a quarter past") << u"h:mm AP"_s << 855 << u"2:15pm"_s << u"2:15"_s;
    QTest::newRow("a narrow space before it") << u"h:mm\u202FAP"_s << 855 << u"2:15pm"_s << u"2:15"_s;
    QTest::newRow("the half before the hour") << u"AP h:mm"_s << 855 << u"pm2:15"_s << u"2:15"_s;
}

void tst_ScheduleWords::tightTimes_fitWhereThereIsLittleRoom()
{
    QFETCH(QString, format);
    QFETCH(int, minute);
    QTEST(tightTime(minute, withFormat(format)), "tight");
    QTEST(bareTime(minute, withFormat(format)), "bare");
}

void tst_ScheduleWords::days_areWrittenAsInTheCountry_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("longOne");
    QTest::addColumn<QString>("shortOne");
    QTest::newRow("British") << u"en_GB"_s << u"Tuesday, 17 November"_s << u"Tue 17 Nov"_s;
    QTest::newRow("American") << u"en_US"_s << u"Tuesday, November 17"_s << u"Tue Nov 17"_s;
    QTest::newRow("German") << u"de_DE"_s << u"Dienstag, 17. November"_s << u"Di. 17. Nov."_s;
    QTest::newRow("French") << u"fr_FR"_s << u"mardi 17 novembre"_s << u"mar. 17 nov."_s;
    QTest::newRow("Spanish") << u"es_ES"_s << u"martes, 17 de noviembre"_s << u"mar 17 de nov"_s;
    QTest::newRow("Brazilian") << u"pt_BR"_s << u"terça-feira, 17 de novembro"_s << u"ter. 17 de nov."_s;
}

void tst_ScheduleWords::days_areWrittenAsInTheCountry()
{
    QFETCH(QString, locale);
    QFETCH(QString, longOne);
    QFETCH(QString, shortOne);
    QLocale::setDefault(QLocale(locale));
    const QDate day(2026, 11, 17);
    QCOMPARE(longDay(day, QDate(2026, 1, 2)), longOne);
    QCOMPARE(shortDay(day, QDate(2026, 1, 2)), shortOne);
}

void tst_ScheduleWords::initials_tellDaysApart_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QStringList>("initials");
    QTest::newRow("English") << u"en_GB"_s << QStringList{u"Mo"_s, u"Tu"_s, u"We"_s, u"Th"_s, u"Fr"_s, u"Sa"_s, u"Su"_s};
    QTest::newRow("German") << u"de_DE"_s << QStringList{u"Mo"_s, u"Di"_s, u"Mi"_s, u"Do"_s, u"Fr"_s, u"Sa"_s, u"So"_s};
    QTest::newRow("two begin alike") << u"pt_BR"_s << QStringList{u"seg"_s, u"ter"_s, u"qua"_s, u"qui"_s, u"sex"_s, u"sáb"_s, u"dom"_s};
    QTest::newRow("all begin alike") << u"ar_AE"_s << QStringList{u"ن"_s, u"ث"_s, u"ر"_s, u"خ"_s, u"ج"_s, u"س"_s, u"ح"_s};
}

void tst_ScheduleWords::initials_tellDaysApart()
{
    QFETCH(QString, locale);
    QTEST(initialsOfDays(QLocale(locale)), "initials");
}

UNTIE_TEST_GUI_MAIN(tst_ScheduleWords)
#include "tst_schedulewords.moc"
