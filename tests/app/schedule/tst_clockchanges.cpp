#include "app/schedule/freeslots.h"
#include "app/schedule/seriesstore.h"
#include "app/schedule/walltime.h"
#include "tests/support/testmain.h"
#include "tests/support/testschedule.h"

using namespace untie;
using namespace Qt::StringLiterals;

/// Appointments around the hours in which clocks are put forward and back, in zones that do so by an hour and by half of it.
class tst_ClockChanges : public QObject
{
    Q_OBJECT

private slots:
    void forward_data() { zones(true); }
    void forward();
    void back_data() { zones(false); }
    void back();
    void offers_canAllBeBooked_data();
    void offers_canAllBeBooked();
    void series_goesOnOnTheClockOnTheWall_data() { zones(true); }
    void series_goesOnOnTheClockOnTheWall();

private:
    /// `minute` is within the missing or doubled time, `by` how long that is.
    static void zones(bool isForward)
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QDate>("date");
        QTest::addColumn<int>("minute");
        QTest::addColumn<int>("by");
        if (isForward) {
            QTest::newRow("Berlin") << QByteArray("Europe/Berlin") << QDate(2026, 3, 29) << 150 << 60;
            QTest::newRow("New York") << QByteArray("America/New_York") << QDate(2026, 3, 8) << 150 << 60;
            QTest::newRow("half an hour") << QByteArray("Australia/Lord_Howe") << QDate(2026, 10, 4) << 135 << 30;
        } else {
            QTest::newRow("Berlin") << QByteArray("Europe/Berlin") << QDate(2026, 10, 25) << 150 << 60;
            QTest::newRow("New York") << QByteArray("America/New_York") << QDate(2026, 11, 1) << 90 << 60;
            QTest::newRow("half an hour") << QByteArray("Australia/Lord_Howe") << QDate(2026, 4, 5) << 105 << 30;
        }
    }
    static Appointment at(const TestSchedule &clinic, const QByteArray &zone, QDate date, int minute, int minutes)
    {
        Appointment appointment = clinic.at(minute, minutes);
        appointment.zone = zone;
        appointment.date = date;
        return appointment;
    }
};

void tst_ClockChanges::forward()
{
    QFETCH(QByteArray, zone);
    QFETCH(QDate, date);
    QFETCH(int, minute);
    QFETCH(int, by);
    TestSchedule clinic;
    const Appointment stored = orFail(clinic.store().book(at(clinic, zone, date, minute, 30)));
    QCOMPARE(stored.minute, minute + by); // what the clock shows then
    QCOMPARE(wallTime(date, minute, zone).kind, WallTime::Kind::Missing);
    QVERIFY(!clinic.store().book(at(clinic, zone, date, minute + by, 30))); // the same half hour
    const Appointment before = orFail(clinic.store().book(at(clinic, zone, date, minute - by, by)));
    QCOMPARE(before.end(), stored.start); // it runs over the change and right up to it
    QCOMPARE(endOnTheWall(before), minute + by);
    QCOMPARE(takenOnTheWall(before), (MinuteSpan{minute - by, minute + by}));
    QCOMPARE(endOnTheWall(stored), minute + by + 30);
}

void tst_ClockChanges::back()
{
    QFETCH(QByteArray, zone);
    QFETCH(QDate, date);
    QFETCH(int, minute);
    QFETCH(int, by);
    TestSchedule clinic;
    const Appointment first = orFail(clinic.store().book(at(clinic, zone, date, minute, by)));
    QCOMPARE(wallTime(date, minute, zone).kind, WallTime::Kind::Doubled);
    Appointment second = at(clinic, zone, date, minute, 15);
    second.start = first.start.addSecs(60 * by); // the same time again, later
    second = orFail(clinic.store().book(second));
    QCOMPARE(second.start, first.end());
    QCOMPARE(second.minute, first.minute);
    QCOMPARE(endOnTheWall(first), minute);
    QCOMPARE(takenOnTheWall(first), (MinuteSpan{minute, minute + by})); // never nothing
    QVERIFY(!clinic.store().book(at(clinic, zone, date, minute, 15))); // the first is taken
    // A change of something else leaves the second of the two where it is.
    second.note = u"rings twice"_s;
    QCOMPARE(orFail(clinic.store().change(second)).start, first.end());
}

void tst_ClockChanges::offers_canAllBeBooked_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QDate>("date");
    QTest::newRow("Berlin, forward") << QByteArray("Europe/Berlin") << QDate(2026, 3, 29);
    QTest::newRow("Berlin, back") << QByteArray("Europe/Berlin") << QDate(2026, 10, 25);
    QTest::newRow("New York, forward") << QByteArray("America/New_York") << QDate(2026, 3, 8);
    QTest::newRow("New York, back") << QByteArray("America/New_York") << QDate(2026, 11, 1);
    QTest::newRow("half an hour, forward") << QByteArray("Australia/Lord_Howe") << QDate(2026, 10, 4);
    QTest::newRow("half an hour, back") << QByteArray("Australia/Lord_Howe") << QDate(2026, 4, 5);
}

void tst_ClockChanges::offers_canAllBeBooked()
{
    QFETCH(QByteArray, zone);
    QFETCH(QDate, date);
    for (const int booked : {0, 60, 90, 105, 120, 180, 240}) { // before, over and after the change
        TestSchedule clinic;
        Appointment there = at(clinic, zone, date, booked, 60);
        there.bufferAfter = 10;
        orFail(clinic.store().book(there));
        SlotBook times(date, 1);
        WorkingHours always;
        always.person = clinic.marta;
        always.week.fill({{0, 24 * 60}});
        times.setHours({always}, {});
        times.setBooked(date, date, orFail(clinic.store().between(date, date)));
        SlotQuestion question;
        question.minutes = 30;
        question.everyMinutes = 15;
        const QList<FreeSlot> offers = freeSlots(times, question, 200);
        QVERIFY(offers.size() > 30);
        for (const FreeSlot &offer : offers) {
            const Appointment wanted = at(clinic, zone, date, offer.minute, 30);
            if (wallTime(date, offer.minute, zone).kind == WallTime::Kind::Missing)
                continue; // becomes another, which is told when it is chosen
            QVERIFY2(orFail(clinic.store().conflicts(wanted)).isEmpty() || orFail(clinic.store().conflicts(wanted)).constFirst().kind == Conflict::Kind::Client,
                     qPrintable(u"%1 with %2 booked"_s.arg(offer.minute).arg(booked)));
        }
    }
}

void tst_ClockChanges::series_goesOnOnTheClockOnTheWall()
{
    QFETCH(QByteArray, zone);
    QFETCH(QDate, date);
    QFETCH(int, minute);
    QFETCH(int, by);
    TestSchedule clinic;
    const ScheduleChange made = orFail(SeriesStore(*clinic.database).book(u"FREQ=DAILY;COUNT=3"_s, at(clinic, zone, date.addDays(-1), minute, 30)));
    QCOMPARE(made.steps.size(), 3);
    QCOMPARE(made.steps[0].after.minute, minute);
    QCOMPARE(made.steps[1].after.minute, minute + by); // on the day on which it is missing
    QCOMPARE(made.steps[1].after.date, date);
    QCOMPARE(made.steps[2].after.minute, minute);
}

UNTIE_TEST_MAIN(tst_ClockChanges)
#include "tst_clockchanges.moc"
