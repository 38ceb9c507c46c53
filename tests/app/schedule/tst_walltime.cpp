#include "app/schedule/walltime.h"

#include "app/commands/chance.h"
#include "tests/support/testmain.h"

#include <QTimeZone>

using namespace untie;
using namespace Qt::StringLiterals;

class tst_WallTime : public QObject
{
    Q_OBJECT

private slots:
    void wallTime_data();
    void wallTime();
    void wallTime_isToldInWords();
    void placed_keepsTheSecondOfTwoHours();
    void movedTo_crossesMidnight();
    void property_thereAndBack_data();
    void property_thereAndBack();
};

void tst_WallTime::wallTime_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QDate>("date");
    QTest::addColumn<int>("minute");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("utc");
    QTest::addColumn<int>("shown");
    using enum WallTime::Kind;
    const QByteArray berlin = "Europe/Berlin";
    QTest::newRow("winter") << berlin << QDate(2026, 1, 15) << 600 << int(Once) << u"2026-01-15T09:00:00Z"_s << 600;
    QTest::newRow("summer") << berlin << QDate(2026, 7, 15) << 600 << int(Once) << u"2026-07-15T08:00:00Z"_s << 600;
    QTest::newRow("before the gap") << berlin << QDate(2026, 3, 29) << 119 << int(Once) << u"2026-03-29T00:59:00Z"_s << 119;
    QTest::newRow("in the gap") << berlin << QDate(2026, 3, 29) << 150 << int(Missing) << u"2026-03-29T01:30:00Z"_s << 210;
    QTest::newRow("after the gap") << berlin << QDate(2026, 3, 29) << 180 << int(Once) << u"2026-03-29T01:00:00Z"_s << 180;
    QTest::newRow("the day after the gap") << berlin << QDate(2026, 3, 30) << 60 << int(Once) << u"2026-03-29T23:00:00Z"_s << 60;
    QTest::newRow("before the doubled hour") << berlin << QDate(2026, 10, 25) << 119 << int(Once) << u"2026-10-24T23:59:00Z"_s << 119;
    QTest::newRow("in the doubled hour") << berlin << QDate(2026, 10, 25) << 150 << int(Doubled) << u"2026-10-25T00:30:00Z"_s << 150;
    QTest::newRow("after the doubled hour") << berlin << QDate(2026, 10, 25) << 180 << int(Once) << u"2026-10-25T02:00:00Z"_s << 180;
    QTest::newRow("half an hour") << QByteArray("Australia/Lord_Howe") << QDate(2026, 10, 4) << 135 << int(Missing) << u"2026-10-03T15:45:00Z"_s << 165;
    QTest::newRow("at midnight") << QByteArray("America/Havana") << QDate(2026, 3, 8) << 30 << int(Missing) << u"2026-03-08T05:30:00Z"_s << 90;
    QTest::newRow("no such zone") << QByteArray("Mars/Olympus") << QDate(2026, 3, 8) << 30 << int(Once) << u"2026-03-08T00:30:00Z"_s << 30;
}

void tst_WallTime::wallTime()
{
    QFETCH(QByteArray, zone);
    QFETCH(QDate, date);
    QFETCH(int, minute);
    const WallTime found = untie::wallTime(date, minute, zone);
    QTEST(int(found.kind), "kind");
    QTEST(found.start.toString(Qt::ISODate), "utc");
    QTEST(found.minute, "shown");
}

void tst_WallTime::wallTime_isToldInWords()
{
    const QByteArray berlin = "Europe/Berlin";
    QCOMPARE(explain(untie::wallTime({2026, 3, 29}, 150, berlin), 150, u"HH:mm"_s), u"On this day the clocks go forward and there is no 02:30; it is 03:30 then."_s);
    QCOMPARE(explain(untie::wallTime({2026, 10, 25}, 150, berlin), 150, u"h:mm AP"_s), u"On this day the clocks go back and 2:30 AM comes twice; this is the first."_s);
    QVERIFY(explain(untie::wallTime({2026, 10, 26}, 150, berlin), 150, u"HH:mm"_s).isEmpty());
}

void tst_WallTime::placed_keepsTheSecondOfTwoHours()
{
    Appointment appointment;
    appointment.zone = "Europe/Berlin";
    appointment.date = QDate(2026, 10, 25);
    appointment.minute = 150;
    const QDateTime first = placed(appointment).start;
    appointment.start = first.addSecs(3600);
    QCOMPARE(placed(appointment).start, first.addSecs(3600));
    appointment.start = first.addSecs(7200); // is another minute on the wall
    QCOMPARE(placed(appointment).start, first);
}

void tst_WallTime::movedTo_crossesMidnight()
{
    Appointment appointment;
    appointment.zone = "Europe/Berlin";
    const QDate day(2026, 11, 17);
    QCOMPARE(movedTo(appointment, day, 1470).date, day.addDays(1));
    QCOMPARE(movedTo(appointment, day, 1470).minute, 30);
    QCOMPARE(movedTo(appointment, day, -1).date, day.addDays(-1));
    QCOMPARE(movedTo(appointment, day, -1).minute, 1439);
    QCOMPARE(movedTo(appointment, day, -1440).date, day.addDays(-1));
    QCOMPARE(movedTo(appointment, day, -1440).minute, 0);
    QCOMPARE(movedTo(appointment, day, 0).start.toString(Qt::ISODate), u"2026-11-16T23:00:00Z"_s);
}

void tst_WallTime::property_thereAndBack_data()
{
    QTest::addColumn<QByteArray>("zone");
    for (const char *zone : {"Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Asia/Kolkata", "America/Sao_Paulo", "Pacific/Apia", "Africa/Casablanca", "UTC"})
        QTest::newRow(zone) << QByteArray(zone);
}

void tst_WallTime::property_thereAndBack()
{
    QFETCH(QByteArray, zone);
    Chance chance(11);
    for (int i = 0; i < 4000; ++i) {
        const QDate date = QDate(2012, 1, 1).addDays(chance.below(365 * 30));
        const int minute = chance.below(1440);
        const WallTime found = untie::wallTime(date, minute, zone);
        // What was found is what the clock shows then, and it is as asked unless that is missing.
        QCOMPARE(onTheWall(found.start, zone), std::pair(found.date, found.minute));
        if (found.kind != WallTime::Kind::Missing)
            QCOMPARE(std::pair(found.date, found.minute), std::pair(date, minute));
        else
            QVERIFY(found.start > untie::wallTime(date.addDays(-1), minute, zone).start);
        if (found.kind == WallTime::Kind::Doubled) {
            const bool again = onTheWall(found.start.addSecs(1800), zone) == std::pair(date, minute) || onTheWall(found.start.addSecs(3600), zone) == std::pair(date, minute);
            QVERIFY(again);
        }
    }
}

UNTIE_TEST_MAIN(tst_WallTime)
#include "tst_walltime.moc"
