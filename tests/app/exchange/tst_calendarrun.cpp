#include "app/exchange/calendarrun.h"

#include "app/keeping/erasurestore.h"
#include "app/schedule/appointmentrules.h"
#include "app/schedule/seriesstore.h"
#include "tests/support/testmain.h"
#include "tests/support/testschedule.h"

using namespace untie;
using namespace Qt::StringLiterals;

/// From a calendar's plan to appointments in the vault, and back.
class tst_CalendarRun : public QObject
{
    Q_OBJECT

private slots:
    void appointments_areShownWhenAllIsStored();
    void series_goesOn();
    void taken_isLeftOutEvenIfBookedMeanwhile();
    void past_isDone();
    void undo_withdrawsWhatNobodyChanged();
    void again_findsItsTimesTaken();
    void killed_isTakenAwayAtTheNextUnlock();
    void log_saysWhatBecameOfIt();
    void restricted_isNotBooked();
    void restrictedSinceItWasRead_isNotBooked();

private:
    static CalendarPlan planOf(TestSchedule &clinic, const QByteArray &events);
    static CalendarRun begun(TestSchedule &clinic, const QByteArray &events);
    static CalendarRun done(TestSchedule &clinic, const QByteArray &events);
    static QList<DayEntry> shown(TestSchedule &clinic, QDate from = {2026, 1, 1}, QDate to = {2027, 12, 31}) { return orFail(clinic.store().between(from, to)); }
};

namespace {

const QDateTime now({2026, 11, 16}, {9, 0}, Qt::UTC);

QByteArray anEvent(const QByteArray &title, const QByteArray &day, const QByteArray &more = {})
{
    return "BEGIN:VEVENT\r\nSUMMARY:" + title + "\r\nDTSTART;TZID=Europe/Berlin:" + day + "T100000\r\nDURATION:PT1H\r\n" + more + "END:VEVENT\r\n";
}

} // namespace

CalendarPlan tst_CalendarRun::planOf(TestSchedule &clinic, const QByteArray &events)
{
    const auto ground = orFail(CalendarImportStore(*clinic.database).ground());
    CalendarPlan plan = orFail(readCalendar("BEGIN:VCALENDAR\r\nX-WR-CALNAME:Marta Keller\r\n" + events + "END:VCALENDAR\r\n",
                                            {"Europe/Berlin", now, ground.people, ground.services, ClientsByName(ground.clients, ground.country), ClientsByName(ground.restricted, ground.country)}, [](qint64, qint64) { return true; }));
    markTaken(plan, orFail(CalendarImportStore(*clinic.database).busy(plan.days())));
    return plan;
}

CalendarRun tst_CalendarRun::begun(TestSchedule &clinic, const QByteArray &events)
{
    const CalendarPlan plan = planOf(clinic, events);
    return {plan, orFail(CalendarImportStore(*clinic.database).busy(plan.days())), u"marta.ics"_s, clinic.marta};
}

CalendarRun tst_CalendarRun::done(TestSchedule &clinic, const QByteArray &events)
{
    CalendarRun run = begun(clinic, events);
    while (!orFail(run.step(*clinic.database, now))) { }
    return run;
}

void tst_CalendarRun::appointments_areShownWhenAllIsStored()
{
    TestSchedule clinic;
    QByteArray events = anEvent("Anna Perez · Massage", "20261117");
    for (int day = 0; day < 700; ++day)
        events += anEvent("Dentist", QDate(2027, 1, 1).addDays(day).toString(u"yyyyMMdd").toLatin1());
    CalendarRun run = begun(clinic, events);
    QVERIFY(!orFail(run.step(*clinic.database, now)));
    QCOMPARE(shown(clinic).size(), 0); // of the five hundred that are stored
    QVERIFY(orFail(run.step(*clinic.database, now)));
    QCOMPARE(run.counts(), (ImportCounts{701, 0, 0, 0}));
    const DayEntry first = shown(clinic).constFirst();
    QCOMPARE(first.appointment.client, clinic.anna);
    QCOMPARE(first.appointment.service, clinic.massage);
    QCOMPARE(first.appointment.therapist, clinic.marta);
    QCOMPARE(first.appointment.minute, 600);
    QCOMPARE(first.appointment.status, AppointmentStatus::Booked);
    const DayEntry second = shown(clinic).value(1);
    QVERIFY(second.appointment.isBlock());
    QCOMPARE(second.appointment.note, u"Dentist"_s);
    QVERIFY(!clinic.store().book(clinic.at(630))); // it takes its time from now on
}

void tst_CalendarRun::series_goesOn()
{
    TestSchedule clinic;
    done(clinic, anEvent("Anna Perez", "20261117", "RRULE:FREQ=WEEKLY\r\n"));
    const QList<DayEntry> made = shown(clinic);
    QVERIFY(made.size() > 50);
    const SeriesId series = made.constFirst().appointment.series.value();
    QCOMPARE(orFail(SeriesStore(*clinic.database).find(series)).rule, u"FREQ=WEEKLY"_s);
    QVERIFY(orFail(SeriesStore(*clinic.database).goOn(QDate(2027, 6, 1))) > 20);
    QCOMPARE(orFail(clinic.store().occurrences(series, {2026, 11, 17})).constLast().client, clinic.anna);
}

void tst_CalendarRun::taken_isLeftOutEvenIfBookedMeanwhile()
{
    TestSchedule clinic;
    QVERIFY(clinic.store().book(clinic.at(630)));
    CalendarRun run = begun(clinic, anEvent("Odile Marchbanks", "20261117") + anEvent("Odile Marchbanks", "20261118"));
    QCOMPARE(run.plan().lines[0].taken, 1);
    Appointment meanwhile = clinic.at(600);
    meanwhile.date = QDate(2026, 11, 18);
    QVERIFY(clinic.store().book(meanwhile));
    QVERIFY(orFail(run.step(*clinic.database, now)));
    QCOMPARE(run.counts(), (ImportCounts{0, 0, 2, 0}));
    QCOMPARE(shown(clinic).size(), 2);
}

void tst_CalendarRun::past_isDone()
{
    TestSchedule clinic;
    done(clinic, anEvent("Anna Perez", "20260105") + anEvent("Closed", "20260106"));
    QCOMPARE(shown(clinic)[0].appointment.status, AppointmentStatus::Done);
    QCOMPARE(shown(clinic)[1].appointment.status, AppointmentStatus::Booked);
}

void tst_CalendarRun::undo_withdrawsWhatNobodyChanged()
{
    TestSchedule clinic;
    const CalendarRun run = done(clinic, anEvent("Anna Perez", "20261117") + anEvent("Odile Marchbanks", "20261118"));
    Appointment changed = shown(clinic)[1].appointment;
    changed.note = u"Rings twice"_s;
    QVERIFY(clinic.store().change(changed));
    const ImportUndone undone = orFail(ImportStore(*clinic.database).undo(run.id()));
    QCOMPARE(undone.removed, 1);
    QCOMPARE(undone.kept, 1);
    QCOMPARE(shown(clinic).size(), 1);
    QCOMPARE(shown(clinic)[0].appointment.client, clinic.odile);
    QVERIFY(clinic.store().book(clinic.at(600))); // the time is free again
    QVERIFY(orFail(ImportStore(*clinic.database).all()).first().undone);
}

void tst_CalendarRun::again_findsItsTimesTaken()
{
    TestSchedule clinic;
    const QByteArray events = anEvent("Anna Perez", "20261117", "RRULE:FREQ=WEEKLY;COUNT=10\r\n");
    done(clinic, events);
    QCOMPARE(done(clinic, events).counts(), (ImportCounts{0, 0, 10, 0}));
    QCOMPARE(shown(clinic).size(), 10);
}

void tst_CalendarRun::killed_isTakenAwayAtTheNextUnlock()
{
    TestSchedule clinic;
    CalendarRun run = begun(clinic, anEvent("Anna Perez", "20261117", "RRULE:FREQ=DAILY;COUNT=600\r\n") + anEvent("Anna Perez", "20250101"));
    QVERIFY(!orFail(run.step(*clinic.database, now)));
    const auto outcome = orFail(PendingSteps(*clinic.database).finishAll({unpublishedImportStep()}));
    QCOMPARE(shown(clinic).size(), 0);
    QVERIFY(orFail(ImportStore(*clinic.database).all()).first().undone);
    Q_UNUSED(outcome)
}

void tst_CalendarRun::log_saysWhatBecameOfIt()
{
    TestSchedule clinic;
    QVERIFY(clinic.store().book(clinic.at(600)));
    const CalendarRun run = done(clinic, anEvent("Anna Perez", "20261117", "RRULE:FREQ=DAILY;COUNT=3\r\n") + "BEGIN:VEVENT\r\nSUMMARY:=Broken\r\nEND:VEVENT\r\n" + anEvent("Gone", "20261201", "STATUS:CANCELLED\r\n"));
    const QByteArray log = calendarLog(run, u"marta.ics"_s);
    QCOMPARE(log.count("\r\n"), 4);
    QVERIFY(log.contains("marta.ics,3,Anna Perez,\"2 time"));
    QVERIFY(log.contains("Refused") && log.contains("'=Broken") && log.contains("Left out"));
}

void tst_CalendarRun::restricted_isNotBooked()
{
    TestSchedule clinic;
    orFail(ErasureStore(*clinic.database).restrict(clinic.anna, u"asked for it"_s, now));
    const CalendarRun run = done(clinic, anEvent("Anna Perez · Massage", "20261117"));
    QCOMPARE(run.counts(), (ImportCounts{0, 0, 1, 0}));
    QCOMPARE(shown(clinic).size(), 0);
    QVERIFY(calendarLog(run, u"marta.ics"_s).contains("restricted"));
}

void tst_CalendarRun::restrictedSinceItWasRead_isNotBooked()
{
    TestSchedule clinic;
    CalendarRun run = begun(clinic, anEvent("Anna Perez · Massage", "20261117") + anEvent("Dentist", "20261118"));
    orFail(ErasureStore(*clinic.database).restrict(clinic.anna, u"asked for it"_s, now));
    while (!orFail(run.step(*clinic.database, now))) { }
    QCOMPARE(run.counts(), (ImportCounts{1, 0, 0, 1}));
    QVERIFY(calendarLog(run, u"marta.ics"_s).contains("restricted"));
}

UNTIE_TEST_MAIN(tst_CalendarRun)
#include "tst_calendarrun.moc"
