#include "app/schedule/seriesstore.h"

#include "app/people/peoplestore.h"
#include "app/schedule/appointmentrules.h"
#include "app/schedule/handingon.h"
#include "app/schedule/recurrence.h"
#include "app/schedule/seriesrules.h"
#include "app/schedule/walltime.h"
#include "tests/support/testmain.h"
#include "tests/support/testschedule.h"

using namespace untie;
using namespace Qt::StringLiterals;

namespace {

const QDateTime longAgo(QDate(2026, 11, 1), QTime(8, 0), Qt::UTC);

/// "17 10:00" for each that takes time.
QStringList times(const QList<Appointment> &all)
{
    QStringList words;
    for (const Appointment &one : all) {
        if (takesTime(one))
            words += one.date.toString(u"dd.MM.") + u' ' + QTime::fromMSecsSinceStartOfDay(one.minute * 60'000).toString(u"HH:mm");
    }
    return words;
}

} // namespace

class tst_SeriesStore : public QObject
{
    Q_OBJECT

private slots:
    void book_makesEachAppointment();
    void book_byMonths();
    void book_leavesOutWhatIsTaken();
    void book_refusesWhatIsNoRule();
    void book_ofARuleWithoutEndIsBounded();
    void book_keepsItsTimeWhenTheClocksChange();
    void book_canBeTakenBack();
    void change_ofOneAlone();
    void change_ofThisAndFollowing();
    void change_ofAll_leavesWhatIsPast();
    void change_keepsExceptions();
    void change_toAnotherDayMovesTheRule();
    void change_cancelsTheRest();
    void change_canBeTakenBack();
    void change_refusesMonthsOnOtherDays();
    void goOn_makesMoreAndOnce();
    void goOn_leavesAloneWhatHasEnded();
    void goOn_makesNothingForWhoHasLeft();

private:
    /// Books, changes the one at `index`, and gives all appointments of Anna.
    static QList<Appointment> all(TestSchedule &clinic) { return orFail(clinic.store().coming(clinic.anna, longAgo, 1000)); }
    static ScheduleChange changed(TestSchedule &clinic, const ScheduleChange &booked, int index, SeriesScope scope, const std::function<Appointment(Appointment)> &edit,
                                  const QDateTime &now = longAgo)
    {
        const Appointment before = booked.steps[index].after;
        const AppointmentSeries series = orFail(SeriesStore(*clinic.database).find(*before.series));
        const QList<Appointment> occurrences = orFail(clinic.store().occurrences(series.id, series.firstDay));
        return orFail(clinic.store().apply(orFail(changedSeries(series, occurrences, before, edit(before), scope, now))));
    }
};

void tst_SeriesStore::book_makesEachAppointment()
{
    TestSchedule clinic;
    const ScheduleChange booked = orFail(SeriesStore(*clinic.database).book(u"FREQ=WEEKLY;COUNT=3"_s, clinic.at(600)));
    QCOMPARE(times(all(clinic)), (QStringList{u"17.11. 10:00"_s, u"24.11. 10:00"_s, u"01.12. 10:00"_s}));
    const Appointment second = booked.steps[1].after;
    QCOMPARE(second.seriesDay, QDate(2026, 11, 24));
    const AppointmentSeries series = orFail(SeriesStore(*clinic.database).find(*second.series));
    QCOMPARE(series.firstDay, QDate(2026, 11, 17));
    QCOMPARE(series.madeTo, QDate(2026, 12, 1));
}

void tst_SeriesStore::book_byMonths()
{
    TestSchedule clinic;
    Appointment first = clinic.at(870, 90);
    first.bufferAfter = 15;
    first.date = QDate(2026, 12, 2);
    orFail(SeriesStore(*clinic.database).book(u"FREQ=MONTHLY;BYDAY=1WE;COUNT=6"_s, first));
    QCOMPARE(all(clinic).size(), 6);
}

void tst_SeriesStore::book_leavesOutWhatIsTaken()
{
    TestSchedule clinic;
    Appointment other = clinic.at(630);
    other.date = QDate(2026, 11, 24);
    other.client = clinic.odile;
    orFail(clinic.store().book(other));
    const QList<SeriesOffer> offers = orFail(SeriesStore(*clinic.database).plan(u"FREQ=WEEKLY;COUNT=3"_s, clinic.at(600)));
    QCOMPARE(offers.size(), 3);
    QVERIFY(offers[0].conflicts.isEmpty());
    QCOMPARE(offers[1].conflicts.constFirst().kind, Conflict::Kind::Therapist);
    const ScheduleChange booked = orFail(SeriesStore(*clinic.database).book(u"FREQ=WEEKLY;COUNT=3"_s, clinic.at(600)));
    QCOMPARE(booked.steps.size(), 2);
    QCOMPARE(times(all(clinic)), (QStringList{u"17.11. 10:00"_s, u"01.12. 10:00"_s}));
}

void tst_SeriesStore::book_refusesWhatIsNoRule()
{
    TestSchedule clinic;
    const auto refused = SeriesStore(*clinic.database).book(u"FREQ=HOURLY"_s, clinic.at(600));
    QVERIFY(!refused);
    QCOMPARE(refused.error().subject, u"It cannot repeat like this."_s);
}

void tst_SeriesStore::book_ofARuleWithoutEndIsBounded()
{
    TestSchedule clinic;
    const ScheduleChange booked = orFail(SeriesStore(*clinic.database).book(u"FREQ=WEEKLY"_s, clinic.at(600)));
    QCOMPARE(booked.steps.size(), 53);
    QCOMPARE(orFail(SeriesStore(*clinic.database).find(booked.series[0].after.id)).madeTo, QDate(2027, 11, 17));
}

void tst_SeriesStore::book_keepsItsTimeWhenTheClocksChange()
{
    TestSchedule clinic;
    Appointment first = clinic.at(600);
    first.date = QDate(2027, 3, 23);
    const ScheduleChange booked = orFail(SeriesStore(*clinic.database).book(u"FREQ=WEEKLY;COUNT=2"_s, first));
    QCOMPARE(booked.steps[0].after.start.time(), QTime(9, 0));
    QCOMPARE(booked.steps[1].after.start.time(), QTime(8, 0));
    QCOMPARE(booked.steps[1].after.minute, 600);
}

void tst_SeriesStore::book_canBeTakenBack()
{
    TestSchedule clinic;
    const ScheduleChange booked = orFail(SeriesStore(*clinic.database).book(u"FREQ=WEEKLY;COUNT=3"_s, clinic.at(600)));
    const ScheduleChange gone = orFail(clinic.store().apply(reversed(booked)));
    QVERIFY(all(clinic).isEmpty());
    orFail(clinic.store().apply(reversed(gone)));
    QCOMPARE(all(clinic).size(), 3);
}

void tst_SeriesStore::change_ofOneAlone()
{
    TestSchedule clinic;
    const ScheduleChange booked = orFail(SeriesStore(*clinic.database).book(u"FREQ=WEEKLY;COUNT=3"_s, clinic.at(600)));
    changed(clinic, booked, 1, SeriesScope::One, [](const Appointment &one) { return movedTo(one, one.date.addDays(1), 720); });
    QCOMPARE(times(all(clinic)), (QStringList{u"17.11. 10:00"_s, u"25.11. 12:00"_s, u"01.12. 10:00"_s}));
    QCOMPARE(all(clinic)[1].seriesDay, QDate(2026, 11, 24));
}

void tst_SeriesStore::change_ofThisAndFollowing()
{
    TestSchedule clinic;
    const ScheduleChange booked = orFail(SeriesStore(*clinic.database).book(u"FREQ=WEEKLY;COUNT=4"_s, clinic.at(600)));
    changed(clinic, booked, 1, SeriesScope::Following, [&](Appointment one) {
        one.therapist = clinic.emil;
        return movedTo(one, one.date, 660);
    });
    const QList<Appointment> now = all(clinic);
    QCOMPARE(times(now), (QStringList{u"17.11. 10:00"_s, u"24.11. 11:00"_s, u"01.12. 11:00"_s, u"08.12. 11:00"_s}));
    QCOMPARE(now[0].therapist, clinic.marta);
    QCOMPARE(now[3].therapist, clinic.emil);
    QVERIFY(now[0].series != now[1].series);
    QCOMPARE(now[1].series, now[3].series);
    const AppointmentSeries rest = orFail(SeriesStore(*clinic.database).find(*now[3].series));
    QCOMPARE(occurrencesOf(rest.rule, rest.firstDay, {2100, 1, 1}), (QList<QDate>{{2026, 11, 24}, {2026, 12, 1}, {2026, 12, 8}}));
    const AppointmentSeries before = orFail(SeriesStore(*clinic.database).find(*now[0].series));
    QCOMPARE(occurrencesOf(before.rule, before.firstDay, {2100, 1, 1}), (QList<QDate>{{2026, 11, 17}}));
}

void tst_SeriesStore::change_ofAll_leavesWhatIsPast()
{
    TestSchedule clinic;
    const ScheduleChange booked = orFail(SeriesStore(*clinic.database).book(u"FREQ=WEEKLY;COUNT=3"_s, clinic.at(600)));
    const QDateTime afterTheFirst(QDate(2026, 11, 18), QTime(8, 0), Qt::UTC);
    changed(clinic, booked, 2, SeriesScope::All, [](const Appointment &one) { return movedTo(one, one.date, 840); }, afterTheFirst);
    QCOMPARE(times(all(clinic)), (QStringList{u"17.11. 10:00"_s, u"24.11. 14:00"_s, u"01.12. 14:00"_s}));
    QCOMPARE(orFail(SeriesStore(*clinic.database).find(booked.series[0].after.id)).minute, 840);
}

void tst_SeriesStore::change_keepsExceptions()
{
    TestSchedule clinic;
    const ScheduleChange booked = orFail(SeriesStore(*clinic.database).book(u"FREQ=WEEKLY;COUNT=4"_s, clinic.at(600)));
    changed(clinic, booked, 1, SeriesScope::One, [](const Appointment &one) { return movedTo(one, one.date, 900); });
    changed(clinic, booked, 2, SeriesScope::One, [](const Appointment &one) { return withStatus(one, AppointmentStatus::Cancelled, u"away"_s); });
    changed(clinic, booked, 0, SeriesScope::All, [&](Appointment one) {
        one.minutes = 90;
        return movedTo(one, one.date, 480);
    });
    // The moved one keeps its time and gets the length, the cancelled one stays cancelled.
    QCOMPARE(times(all(clinic)), (QStringList{u"17.11. 08:00"_s, u"24.11. 15:00"_s, u"08.12. 08:00"_s}));
    QCOMPARE(all(clinic)[1].minutes, 90);
}

void tst_SeriesStore::change_toAnotherDayMovesTheRule()
{
    TestSchedule clinic;
    const ScheduleChange booked = orFail(SeriesStore(*clinic.database).book(u"FREQ=WEEKLY;BYDAY=TU;COUNT=3"_s, clinic.at(600)));
    changed(clinic, booked, 1, SeriesScope::Following, [](const Appointment &one) { return movedTo(one, one.date.addDays(2), one.minute); });
    const QList<Appointment> now = all(clinic);
    QCOMPARE(times(now), (QStringList{u"17.11. 10:00"_s, u"26.11. 10:00"_s, u"03.12. 10:00"_s}));
    const AppointmentSeries rest = orFail(SeriesStore(*clinic.database).find(*now[2].series));
    QCOMPARE(occurrencesOf(rest.rule, rest.firstDay, {2100, 1, 1}), (QList<QDate>{{2026, 11, 26}, {2026, 12, 3}}));
}

void tst_SeriesStore::change_cancelsTheRest()
{
    TestSchedule clinic;
    const ScheduleChange booked = orFail(SeriesStore(*clinic.database).book(u"FREQ=WEEKLY"_s, clinic.at(600)));
    changed(clinic, booked, 2, SeriesScope::Following, [](const Appointment &one) { return withStatus(one, AppointmentStatus::Cancelled, u"moves away"_s); });
    QCOMPARE(times(all(clinic)), (QStringList{u"17.11. 10:00"_s, u"24.11. 10:00"_s}));
    QVERIFY(!isEndless(orFail(SeriesStore(*clinic.database).find(booked.series[0].after.id)).rule));
    QCOMPARE(orFail(SeriesStore(*clinic.database).goOn({2027, 11, 1})), 0);
}

void tst_SeriesStore::change_canBeTakenBack()
{
    TestSchedule clinic;
    const ScheduleChange booked = orFail(SeriesStore(*clinic.database).book(u"FREQ=WEEKLY;COUNT=4"_s, clinic.at(600)));
    const QList<Appointment> before = all(clinic);
    const ScheduleChange moved = changed(clinic, booked, 1, SeriesScope::Following, [](const Appointment &one) { return movedTo(one, one.date.addDays(7), one.minute); });
    QCOMPARE(times(all(clinic)), (QStringList{u"17.11. 10:00"_s, u"01.12. 10:00"_s, u"08.12. 10:00"_s, u"15.12. 10:00"_s}));
    orFail(clinic.store().apply(reversed(moved)));
    QCOMPARE(times(all(clinic)), times(before));
    QCOMPARE(orFail(SeriesStore(*clinic.database).find(booked.series[0].after.id)).rule, u"FREQ=WEEKLY;COUNT=4"_s);
}

void tst_SeriesStore::change_refusesMonthsOnOtherDays()
{
    TestSchedule clinic;
    const ScheduleChange booked = orFail(SeriesStore(*clinic.database).book(u"FREQ=MONTHLY;COUNT=3"_s, clinic.at(600)));
    const Appointment before = booked.steps[1].after;
    const AppointmentSeries series = orFail(SeriesStore(*clinic.database).find(*before.series));
    const auto refused = changedSeries(series, all(clinic), before, movedTo(before, before.date.addDays(1), before.minute), SeriesScope::Following, longAgo);
    QVERIFY(!refused);
    QVERIFY(!refused.error().subject.isEmpty());
}

void tst_SeriesStore::goOn_makesMoreAndOnce()
{
    TestSchedule clinic;
    const ScheduleChange booked = orFail(SeriesStore(*clinic.database).book(u"FREQ=WEEKLY"_s, clinic.at(600)));
    changed(clinic, booked, 10, SeriesScope::One, [](const Appointment &one) { return movedTo(one, one.date, 900); });
    QCOMPARE(orFail(SeriesStore(*clinic.database).goOn({2026, 12, 1})), 0);
    QCOMPARE(orFail(SeriesStore(*clinic.database).goOn({2027, 3, 1})), 15);
    QCOMPARE(orFail(SeriesStore(*clinic.database).goOn({2027, 3, 1})), 0);
    const QList<Appointment> now = all(clinic);
    QCOMPARE(now.size(), 68);
    QCOMPARE(now.constLast().date, QDate(2028, 2, 29));
    QCOMPARE(now.constLast().minute, 600);
}

void tst_SeriesStore::goOn_leavesAloneWhatHasEnded()
{
    TestSchedule clinic;
    const ScheduleChange booked = orFail(SeriesStore(*clinic.database).book(u"FREQ=WEEKLY"_s, clinic.at(600)));
    orFail(clinic.store().apply(reversed(booked)));
    QCOMPARE(orFail(SeriesStore(*clinic.database).goOn({2027, 3, 1})), 0);
    QVERIFY(all(clinic).isEmpty());
}

void tst_SeriesStore::goOn_makesNothingForWhoHasLeft()
{
    TestSchedule clinic;
    orFail(SeriesStore(*clinic.database).book(u"FREQ=WEEKLY"_s, clinic.at(600)));
    Person marta = orFail(PeopleStore(*clinic.database).find(clinic.marta));
    marta.active = false;
    orFail(PeopleStore(*clinic.database).update(marta));
    QCOMPARE(orFail(SeriesStore(*clinic.database).goOn({2027, 3, 1})), 0);
    WorkingHours tuesdays;
    tuesdays.week[Qt::Tuesday - 1] = {{540, 720}};
    QCOMPARE(orFail(handOn(*clinic.database, all(clinic), clinic.emil, tuesdays, {})).left, 0);
    QCOMPARE(orFail(SeriesStore(*clinic.database).goOn({2027, 3, 1})), 15); // it goes on with whoever took it over
    QCOMPARE(all(clinic).constLast().therapist, clinic.emil);
}

UNTIE_TEST_MAIN(tst_SeriesStore)
#include "tst_seriesstore.moc"
