#include "app/exchange/calendarplan.h"
#include "app/exchange/eventtimes.h"

#include "tests/support/builders.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testmain.h"

#include <QElapsedTimer>

using namespace untie;
using namespace Qt::StringLiterals;

/// What becomes of a calendar file before anything is stored.
class tst_CalendarPlan : public QObject
{
    Q_OBJECT

private slots:
    void client_isWhoIsNamed_data();
    void client_isWhoIsNamed();
    void client_ofTwoWithOneName_isLeftToSay();
    void client_isFoundByAnAddress();
    void service_isTheLongestThatIsNamed();
    void therapist_isWhoIsNamedElseWhoseCalendarItIs();
    void series_keepsItsTimeWhenTheClocksChange();
    void series_ofAnotherClockMovesAgainstOurs();
    void series_leavesOutAndReplaces();
    void series_withoutEndIsMadeForAYear();
    void series_thatBeganLongAgoReachesToday();
    void until_isADayOnTheClockOfTheEvent();
    void wholeDays_areBlockedFromMidnightToMidnight();
    void strangeTimes_areTold_data();
    void strangeTimes_areTold();
    void hostileRules_endSoon_data();
    void hostileRules_endSoon();
    void taken_isToldOfEachTime();
    void cancelledAndFree_areLeftOut();
    void progress_stops();

private:
    static CalendarPlan planOf(const QByteArray &events, const QByteArray &head = {});
    static EventLine lineOf(const QByteArray &event) { return planOf("BEGIN:VEVENT\r\n" + event + "END:VEVENT\r\n").lines.value(0); }
    static QStringList startsOf(const EventLine &line)
    {
        QStringList starts;
        for (const Appointment &time : line.times)
            starts += time.date.toString(Qt::ISODate) + QTime(0, 0).addSecs(time.minute * 60).toString(u" HH:mm"_s);
        return starts;
    }
};

namespace {

const PersonId marta{1};
const PersonId emil{2};
const ClientId anna{11};
const ClientId odile{12};

CalendarGround ground()
{
    const auto client = [](ClientId id, const QString &given, const QString &family) {
        Client made = aClient().named(given, family);
        made.id = id;
        made.email = given.toLower() + u"@example.org"_s;
        made.phone.clear();
        return made;
    };
    Person keller;
    keller.id = marta;
    keller.name = u"Marta Keller"_s;
    Person sorrel;
    sorrel.id = emil;
    sorrel.name = u"Emil Sorrel"_s;
    Service shortOne{.id = ServiceId{21}, .rev = 1, .name = u"Massage"_s};
    Service longOne{.id = ServiceId{22}, .rev = 1, .name = u"Massage 90"_s};
    return {"Europe/Berlin", QDateTime({2026, 3, 1}, {9, 0}, Qt::UTC), {keller, sorrel}, {shortOne, longOne},
            ClientsByName({client(anna, u"Anna"_s, u"Perez"_s), client(odile, u"Odile"_s, u"van der Marchbanks"_s), client(ClientId{13}, u"Jo"_s, u"Vale"_s), client(ClientId{14}, u"Jo"_s, u"Vale"_s)}, u"DE"_s)};
}

const QByteArray atNine = "DTSTART;TZID=Europe/Berlin:20260312T090000\r\nDTEND;TZID=Europe/Berlin:20260312T100000\r\n";

} // namespace

CalendarPlan tst_CalendarPlan::planOf(const QByteArray &events, const QByteArray &head)
{
    return orFail(readCalendar("BEGIN:VCALENDAR\r\n" + head + events + "END:VCALENDAR\r\n", ground(), [](qint64, qint64) { return true; }));
}

void tst_CalendarPlan::client_isWhoIsNamed_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<qint64>("client");
    QTest::newRow("alone") << u"Anna Perez"_s << anna.value;
    QTest::newRow("family name first") << u"PEREZ, Anna"_s << anna.value;
    QTest::newRow("among other words") << u"60 min massage anna pérez (neck)"_s << anna.value;
    QTest::newRow("a name of several words") << u"Odile van der Marchbanks – first visit"_s << odile.value;
    QTest::newRow("half of a name") << u"Anna"_s << 0LL;
    QTest::newRow("with a word between") << u"Anna Maria Perez"_s << 0LL;
    QTest::newRow("nobody") << u"Dentist"_s << 0LL;
}

void tst_CalendarPlan::client_isWhoIsNamed()
{
    QFETCH(QString, title);
    QFETCH(qint64, client);
    const EventLine line = lineOf("SUMMARY:" + title.toUtf8().replace(",", "\\,") + "\r\n" + atNine);
    QCOMPARE(line.client.value_or(ClientId{}).value, client);
    QCOMPARE(line.choice, client > 0 ? EventChoice::Book : EventChoice::Block);
}

void tst_CalendarPlan::client_ofTwoWithOneName_isLeftToSay()
{
    const EventLine line = lineOf("SUMMARY:Jo Vale\r\n" + atNine);
    QVERIFY(!line.client);
    QCOMPARE(line.couldBe.size(), 2);
    QCOMPARE(line.choice, EventChoice::Block);
    QCOMPARE(line.problems.size(), 1);
}

void tst_CalendarPlan::client_isFoundByAnAddress()
{
    const EventLine line = lineOf("SUMMARY:Massage\r\nATTENDEE:mailto:ANNA@example.org\r\n" + atNine);
    QCOMPARE(line.client, anna);
    QCOMPARE(line.times.constFirst().note, u"Massage"_s);
}

void tst_CalendarPlan::service_isTheLongestThatIsNamed()
{
    const EventLine line = lineOf("SUMMARY:Anna Perez · Massage 90\r\nDESCRIPTION:Rings twice\r\n" + atNine);
    QCOMPARE(line.times.constFirst().service, ServiceId{22});
    QCOMPARE(line.times.constFirst().note, u"Rings twice"_s); // all else is what the appointment says itself
    QVERIFY(!lineOf("SUMMARY:Anna Perez\\, Massages\r\n" + atNine).times.constFirst().service);
}

void tst_CalendarPlan::therapist_isWhoIsNamedElseWhoseCalendarItIs()
{
    const CalendarPlan plan = planOf("BEGIN:VEVENT\r\n" + atNine + "END:VEVENT\r\nBEGIN:VEVENT\r\nORGANIZER;CN=emil sorrel:mailto:e@example.org\r\n" + atNine + "END:VEVENT\r\n", "X-WR-CALNAME:Marta Keller\r\n");
    QCOMPARE(plan.owner, marta);
    QCOMPARE(plan.therapistOf(plan.lines[0]), marta);
    QCOMPARE(plan.therapistOf(plan.lines[1]), emil);
    QVERIFY(!planOf({}, "X-WR-CALNAME:Home\r\n").owner);
}

void tst_CalendarPlan::series_keepsItsTimeWhenTheClocksChange()
{
    const EventLine line = lineOf("SUMMARY:Anna Perez\r\nRRULE:FREQ=WEEKLY;COUNT=4\r\n" + atNine);
    QCOMPARE(startsOf(line), (QStringList{u"2026-03-12 09:00"_s, u"2026-03-19 09:00"_s, u"2026-03-26 09:00"_s, u"2026-04-02 09:00"_s}));
    QCOMPARE(line.times[2].start, QDateTime({2026, 3, 26}, {8, 0}, Qt::UTC));
    QCOMPARE(line.times[3].start, QDateTime({2026, 4, 2}, {7, 0}, Qt::UTC)); // summer
    QCOMPARE(line.rule, u"FREQ=WEEKLY;COUNT=4"_s);
    QCOMPARE(line.times[3].seriesDay, QDate(2026, 4, 2));
}

void tst_CalendarPlan::series_ofAnotherClockMovesAgainstOurs()
{
    // New York puts its clocks forward three weeks before Berlin.
    const EventLine line = lineOf("RRULE:FREQ=WEEKLY;COUNT=3\r\nDTSTART;TZID=America/New_York:20260305T090000\r\nDURATION:PT1H\r\n");
    QCOMPARE(startsOf(line), (QStringList{u"2026-03-05 15:00"_s, u"2026-03-12 14:00"_s, u"2026-03-19 14:00"_s}));
    QCOMPARE(line.rule, QString());
    QVERIFY(!line.times[0].seriesDay);
}

void tst_CalendarPlan::series_leavesOutAndReplaces()
{
    const CalendarPlan plan = planOf("BEGIN:VEVENT\r\nUID:1\r\nRRULE:FREQ=DAILY;COUNT=5\r\nEXDATE:20260313T080000Z\r\nRDATE;TZID=Europe/Berlin:20260320T090000,20260312T090000\r\n" + atNine
                                     + "END:VEVENT\r\nBEGIN:VEVENT\r\nUID:1\r\nRECURRENCE-ID;TZID=Europe/Berlin:20260314T090000\r\nRRULE:FREQ=DAILY\r\nDTSTART;TZID=Europe/Berlin:20260314T110000\r\nDURATION:PT30M\r\nEND:VEVENT\r\n");
    QCOMPARE(startsOf(plan.lines[0]), (QStringList{u"2026-03-12 09:00"_s, u"2026-03-15 09:00"_s, u"2026-03-16 09:00"_s, u"2026-03-20 09:00"_s}));
    QVERIFY(!plan.lines[0].times[3].seriesDay); // the rule did not give it
    QCOMPARE(startsOf(plan.lines[1]), (QStringList{u"2026-03-14 11:00"_s}));
}

void tst_CalendarPlan::series_withoutEndIsMadeForAYear()
{
    const EventLine line = lineOf("RRULE:FREQ=WEEKLY;INTERVAL=2\r\n" + atNine);
    QCOMPARE(line.times.size(), 27);
    QCOMPARE(line.rule, u"FREQ=WEEKLY;INTERVAL=2"_s);
}

void tst_CalendarPlan::series_thatBeganLongAgoReachesToday()
{
    const EventLine line = lineOf("RRULE:FREQ=WEEKLY\r\nDTSTART;TZID=Europe/Berlin:20100107T090000\r\nDURATION:PT1H\r\n");
    QVERIFY(line.times.size() > 800);
    QVERIFY(line.times.constLast().date > QDate(2027, 2, 1));
}

void tst_CalendarPlan::until_isADayOnTheClockOfTheEvent()
{
    // Eight in the evening in New York is the next day in Greenwich.
    const QByteArray daily = "DTSTART;TZID=America/New_York:20260601T200000\r\nDURATION:PT1H\r\nRRULE:FREQ=DAILY;UNTIL=";
    QCOMPARE(lineOf(daily + "20260604T000000Z\r\n").times.size(), 3); // the instant of the third
    QCOMPARE(lineOf(daily + "20260603T235959Z\r\n").times.size(), 2);
}

void tst_CalendarPlan::wholeDays_areBlockedFromMidnightToMidnight()
{
    const EventLine line = lineOf("SUMMARY:Anna Perez on holiday\r\nDTSTART;VALUE=DATE:20260328\r\nDTEND;VALUE=DATE:20260331\r\n");
    QCOMPARE(startsOf(line), (QStringList{u"2026-03-28 00:00"_s, u"2026-03-29 00:00"_s, u"2026-03-30 00:00"_s}));
    QCOMPARE(line.times[0].minutes, 1440);
    QCOMPARE(line.times[1].minutes, 1380); // the night the clocks go forward
    QCOMPARE(line.choice, EventChoice::Block);
    QVERIFY(!line.mayBecome(EventChoice::Book));
}

void tst_CalendarPlan::strangeTimes_areTold_data()
{
    QTest::addColumn<QByteArray>("event");
    QTest::addColumn<bool>("refused");
    QTest::newRow("no beginning") << QByteArray("SUMMARY:A\r\n") << true;
    QTest::newRow("a day that is none") << QByteArray("DTSTART:20260231T090000\r\n") << true;
    QTest::newRow("no end") << QByteArray("DTSTART:20260312T090000\r\n") << false;
    QTest::newRow("ends before it begins") << QByteArray("DTSTART:20260312T090000\r\nDTEND:20260312T080000\r\n") << true;
    QTest::newRow("a reminder of no length") << QByteArray("DTSTART:20260312T090000\r\nDTEND:20260312T090000\r\n") << true;
    QTest::newRow("begins in another age") << QByteArray("DTSTART:99980312T090000\r\nDURATION:PT1H\r\n") << true;
    QTest::newRow("lasts ten years") << QByteArray("DTSTART:20260312T090000\r\nDTEND:20360312T090000\r\n") << true;
    QTest::newRow("in an hour that is not") << QByteArray("DTSTART;TZID=Europe/Berlin:20260329T023000\r\nDURATION:PT1H\r\n") << false;
    QTest::newRow("in an hour that comes twice") << QByteArray("DTSTART;TZID=Europe/Berlin:20261025T023000\r\nDURATION:PT1H\r\n") << false;
    QTest::newRow("in a zone that nobody knows") << QByteArray("DTSTART;TZID=Atlantis:20260312T090000\r\nDURATION:PT1H\r\n") << false;
    QTest::newRow("each of its days is left out") << QByteArray("DTSTART:20260312T090000\r\nDURATION:PT1H\r\nRRULE:FREQ=DAILY;COUNT=2\r\nEXDATE:20260312T090000,20260313T090000\r\n") << true;
}

void tst_CalendarPlan::strangeTimes_areTold()
{
    QFETCH(QByteArray, event);
    QFETCH(bool, refused);
    const EventLine line = lineOf(event);
    QCOMPARE(line.problems.size(), 1);
    QVERIFY(!line.problems[0].isEmpty());
    QCOMPARE(line.refused, refused);
    QCOMPARE(line.times.isEmpty(), refused);
}

void tst_CalendarPlan::hostileRules_endSoon_data()
{
    QTest::addColumn<QByteArray>("rule");
    for (const char *rule : {"FREQ=SECONDLY", "FREQ=SECONDLY;COUNT=99999999999", "FREQ=DAILY;BYHOUR=1,2,3,4,5,6,7", "FREQ=DAILY;COUNT=1000000", "FREQ=DAILY;UNTIL=99991231", "FREQ=YEARLY;BYMONTH=3;BYDAY=-1SA;COUNT=420261025", "FREQ=WEEKLY;UNTIL=99991231T235959Z", "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
                             "FREQ=MONTHLY;BYMONTHDAY=31;BYMONTH=4", "FREQ=YEARLY;BYWEEKNO=53;BYDAY=MO", "FREQ=DAILY;INTERVAL=2147483647", "FREQ=WEEKLY;INTERVAL=0", "FREQ=YEARLY;BYYEARDAY=366;BYDAY=TU;BYSETPOS=-1",
                             "FREQ=MONTHLY;BYDAY=5MO;BYSETPOS=500", "RRULE:RRULE:FREQ=DAILY", "FREQ=WEEKLY;BYDAY=XX", ";;;==;", "FREQ=DAILY;UNTIL=20000101"})
        QTest::newRow(rule) << QByteArray(rule);
}

void tst_CalendarPlan::hostileRules_endSoon()
{
    QFETCH(QByteArray, rule);
    QElapsedTimer timer;
    timer.start();
    const EventLine line = lineOf("RRULE:" + rule + "\r\n" + atNine);
    QVERIFY(line.times.size() <= mostTimesOfARule);
    QVERIFY(line.refused || !line.times.isEmpty());
    QVERIFY2(timer.elapsed() < 5'000, "a rule that never ends");
}

void tst_CalendarPlan::taken_isToldOfEachTime()
{
    CalendarPlan plan = planOf("BEGIN:VEVENT\r\nRRULE:FREQ=DAILY;COUNT=3\r\n" + atNine + "END:VEVENT\r\nBEGIN:VEVENT\r\n" + atNine + "END:VEVENT\r\n", "X-WR-CALNAME:Marta Keller\r\n");
    BusyTimes busy;
    busy.add(marta, QDateTime({2026, 3, 13}, {8, 30}, Qt::UTC), QDateTime({2026, 3, 13}, {10, 0}, Qt::UTC));
    busy.add(marta, QDateTime({2026, 3, 14}, {9, 0}, Qt::UTC), QDateTime({2026, 3, 14}, {10, 0}, Qt::UTC)); // right after
    markTaken(plan, busy);
    QCOMPARE(plan.lines[0].taken, 1);
    QCOMPARE(plan.lines[1].taken, 1); // by the one above it in the file
    QCOMPARE(plan.times(), 2);
    plan.lines[0].choice = EventChoice::Leave;
    markTaken(plan, busy);
    QCOMPARE(plan.lines[1].taken, 0);
    plan.owner = emil;
    plan.lines[0].choice = EventChoice::Block;
    markTaken(plan, busy);
    QCOMPARE(plan.lines[0].taken, 0);
}

void tst_CalendarPlan::cancelledAndFree_areLeftOut()
{
    for (const char *line : {"STATUS:CANCELLED\r\n", "TRANSP:TRANSPARENT\r\n"}) {
        const EventLine read = lineOf("SUMMARY:Anna Perez\r\n" + QByteArray(line) + atNine);
        QCOMPARE(read.choice, EventChoice::Leave);
        QCOMPARE(read.problems.size(), 1);
        QVERIFY(read.mayBecome(EventChoice::Book)); // whoever wants it can have it
    }
}

void tst_CalendarPlan::progress_stops()
{
    const auto plan = readCalendar("BEGIN:VCALENDAR\r\n" + ("BEGIN:VEVENT\r\n" + atNine + "END:VEVENT\r\n").repeated(1000), ground(), [](qint64, qint64) { return false; });
    QVERIFY(!plan);
    QCOMPARE(plan.error().kind, Error::Kind::Unavailable);
}

UNTIE_TEST_MAIN(tst_CalendarPlan)
#include "tst_calendarplan.moc"
