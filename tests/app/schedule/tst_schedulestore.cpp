#include "app/schedule/schedulestore.h"

#include "app/schedule/appointmentrules.h"
#include "app/schedule/walltime.h"
#include "app/security/permissions.h"
#include "tests/support/testmain.h"
#include "tests/support/testschedule.h"

using namespace untie;
using namespace Qt::StringLiterals;

class tst_ScheduleStore : public QObject
{
    Q_OBJECT

private slots:
    void book_keepsEveryField();
    void book_refusesATherapistTwice();
    void book_refusesARoomTwice();
    void book_refusesEquipmentTwice();
    void book_countsBuffers();
    void book_letsOneBeginWhenAnotherEnds();
    void book_letsAClientBeDoubleBooked();
    void book_refusesWhatCannotBe();
    void change_refusesAStaleRevision();
    void change_refusesAStatusThatCannotFollow();
    void change_ofACancelledOneNeedsItsTime();
    void apply_canBeTakenBackAndMadeAgain();
    void apply_refusesWhatSomebodyElseChanged();
    void apply_movesSeveralPastEachOther();
    void apply_isAllOrNothing();
    void between_ordersAndNames();
    void between_showsWhatRunsPastMidnight();
    void between_hidesWhatWasWithdrawn();
    void pastAndComing_areNearestFirst();
    void history_tellsEveryVersion();
    void conflicts_findsThemAllAndTheLongOne();
    void newestId_isTheNewest();
};

void tst_ScheduleStore::book_keepsEveryField()
{
    TestSchedule clinic;
    Appointment wanted = clinic.at(600, 45);
    wanted.room = clinic.blue;
    wanted.equipment = clinic.lamp;
    wanted.bufferBefore = 5;
    wanted.bufferAfter = 10;
    wanted.note = u" Rings twice.\n"_s;
    const Appointment stored = orFail(clinic.store().book(wanted));
    QVERIFY(stored.id.isValid());
    QCOMPARE(stored.rev, 1);
    QCOMPARE(stored.note, u" Rings twice."_s);
    QCOMPARE(stored.start, QDateTime(QDate(2026, 11, 17), QTime(9, 0), Qt::UTC));
    const DayEntry found = orFail(clinic.store().find(stored.id));
    QCOMPARE(found.appointment, stored);
    QCOMPARE(found.clientName, u"Anna Perez"_s);
}

void tst_ScheduleStore::book_refusesATherapistTwice()
{
    TestSchedule clinic;
    orFail(clinic.store().book(clinic.at(600)));
    const auto second = clinic.store().book(clinic.at(630));
    QVERIFY(!second);
    QCOMPARE(second.error().kind, Error::Kind::Invalid);
    QCOMPARE(second.error().subject, u"Marta Keller has Anna Perez from 10:00 to 11:00."_s);
    QCOMPARE(orFail(clinic.store().between({2026, 11, 17}, {2026, 11, 17})).size(), 1);
}

void tst_ScheduleStore::book_refusesARoomTwice()
{
    TestSchedule clinic;
    Appointment first = clinic.at(600);
    first.room = clinic.blue;
    orFail(clinic.store().book(first));
    Appointment second = clinic.at(630);
    second.therapist = clinic.emil;
    second.client = clinic.odile;
    second.room = clinic.blue;
    const auto refused = clinic.store().book(second);
    QVERIFY(!refused);
    QCOMPARE(refused.error().subject, u"Blue room is taken from 10:00 to 11:00."_s);
    second.room = clinic.green;
    QVERIFY(clinic.store().book(second));
}

void tst_ScheduleStore::book_refusesEquipmentTwice()
{
    TestSchedule clinic;
    Appointment first = clinic.at(600);
    first.equipment = clinic.lamp;
    orFail(clinic.store().book(first));
    Appointment second = clinic.at(630);
    second.therapist = clinic.emil;
    second.equipment = clinic.lamp;
    const auto refused = clinic.store().book(second);
    QVERIFY(!refused);
    QCOMPARE(refused.error().subject, u"Lamp is taken from 10:00 to 11:00."_s);
}

void tst_ScheduleStore::book_countsBuffers()
{
    TestSchedule clinic;
    Appointment first = clinic.at(600);
    first.bufferAfter = 15;
    orFail(clinic.store().book(first));
    const auto refused = clinic.store().book(clinic.at(660));
    QVERIFY(!refused);
    QCOMPARE(refused.error().subject, u"Marta Keller has Anna Perez from 10:00 to 11:00, and the time before or after is needed."_s);
    QVERIFY(clinic.store().book(clinic.at(675)));
}

void tst_ScheduleStore::book_letsOneBeginWhenAnotherEnds()
{
    TestSchedule clinic;
    QVERIFY(clinic.store().book(clinic.at(600)));
    QVERIFY(clinic.store().book(clinic.at(660)));
    QVERIFY(clinic.store().book(clinic.at(540)));
}

void tst_ScheduleStore::book_letsAClientBeDoubleBooked()
{
    TestSchedule clinic;
    orFail(clinic.store().book(clinic.at(600)));
    Appointment second = clinic.at(630);
    second.therapist = clinic.emil;
    const QList<Conflict> told = orFail(clinic.store().conflicts(second));
    QCOMPARE(told.size(), 1);
    QCOMPARE(told[0].kind, Conflict::Kind::Client);
    QVERIFY(!told[0].isForbidden());
    QCOMPARE(explain(told[0], second, orFail(clinic.store().names())), u"Anna Perez has an appointment with Marta Keller from 10:00 to 11:00."_s);
    QVERIFY(clinic.store().book(second));
}

void tst_ScheduleStore::book_refusesWhatCannotBe()
{
    TestSchedule clinic;
    Appointment wanted = clinic.at(600);
    wanted.minutes = 0;
    const auto refused = clinic.store().book(wanted);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Invalid);
    QCOMPARE(refused.error().subject, u"An appointment takes from 5 to 1440 minutes."_s);
    Appointment nowhere = clinic.at(600);
    nowhere.zone = "Mars/Olympus";
    QVERIFY(!clinic.store().book(nowhere));
}

void tst_ScheduleStore::change_refusesAStaleRevision()
{
    TestSchedule clinic;
    Appointment mine = orFail(clinic.store().book(clinic.at(600)));
    const Appointment theirs = movedTo(mine, mine.date, 720);
    QCOMPARE(orFail(clinic.store().change(theirs)).rev, 2);
    mine.note = u"late"_s;
    const auto refused = clinic.store().change(mine);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Conflict);
    QCOMPARE(orFail(clinic.store().find(mine.id)).appointment.minute, 720);
}

void tst_ScheduleStore::change_refusesAStatusThatCannotFollow()
{
    TestSchedule clinic;
    const Appointment booked = orFail(clinic.store().book(clinic.at(600)));
    QVERIFY(!clinic.store().change(withStatus(booked, AppointmentStatus::Done)));
    const Appointment arrived = orFail(clinic.store().change(withStatus(booked, AppointmentStatus::Arrived)));
    QVERIFY(clinic.store().change(withStatus(arrived, AppointmentStatus::Done)));
}

void tst_ScheduleStore::change_ofACancelledOneNeedsItsTime()
{
    TestSchedule clinic;
    const Appointment booked = orFail(clinic.store().book(clinic.at(600)));
    const Appointment cancelled = orFail(clinic.store().change(withStatus(booked, AppointmentStatus::Cancelled, u"ill"_s)));
    QCOMPARE(cancelled.cancelReason, u"ill"_s);
    orFail(clinic.store().book(clinic.at(600))); // the time is free
    const auto back = clinic.store().change(withStatus(cancelled, AppointmentStatus::Booked));
    QVERIFY(!back);
    QCOMPARE(back.error().kind, Error::Kind::Invalid);
}

void tst_ScheduleStore::apply_canBeTakenBackAndMadeAgain()
{
    TestSchedule clinic;
    ScheduleStore store = clinic.store();
    const ScheduleChange booked = orFail(store.apply(booking(clinic.at(600))));
    const Appointment first = booked.steps[0].after;
    const ScheduleChange moved = orFail(store.apply(changing(first, movedTo(first, first.date.addDays(1), 900))));

    const ScheduleChange back = orFail(store.apply(reversed(moved)));
    QCOMPARE(orFail(store.find(first.id)).appointment.minute, 600);
    const ScheduleChange gone = orFail(store.apply(reversed(booked)));
    QVERIFY(orFail(store.between(first.date, first.date)).isEmpty());
    // And forward again, with what the first way gave.
    orFail(store.apply(reversed(gone)));
    orFail(store.apply(reversed(back)));
    QCOMPARE(orFail(store.find(first.id)).appointment.minute, 900);
    QCOMPARE(orFail(store.find(first.id)).appointment.date, first.date.addDays(1));
}

void tst_ScheduleStore::apply_refusesWhatSomebodyElseChanged()
{
    TestSchedule clinic;
    ScheduleStore mine = clinic.store(), theirs = clinic.store();
    const Appointment first = orFail(mine.book(clinic.at(600)));
    const ScheduleChange moved = orFail(mine.apply(changing(first, movedTo(first, first.date, 720))));
    orFail(theirs.apply(changing(moved.steps[0].after, withStatus(moved.steps[0].after, AppointmentStatus::Confirmed))));
    const auto refused = mine.apply(reversed(moved));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Conflict);
    QCOMPARE(orFail(mine.find(first.id)).appointment.minute, 720);
}

void tst_ScheduleStore::apply_movesSeveralPastEachOther()
{
    TestSchedule clinic;
    ScheduleStore store = clinic.store();
    const Appointment one = orFail(store.book(clinic.at(600)));
    const Appointment two = orFail(store.book(clinic.at(660)));
    ScheduleChange later;
    for (const Appointment &each : {one, two})
        later.steps.append({each, movedTo(each, each.date, each.minute + 60)});
    const ScheduleChange done = orFail(store.apply(later));
    QCOMPARE(orFail(store.find(two.id)).appointment.minute, 720);
    orFail(store.apply(reversed(done)));
    QCOMPARE(orFail(store.find(one.id)).appointment.minute, 600);
    QCOMPARE(orFail(store.find(two.id)).appointment.minute, 660);
}

void tst_ScheduleStore::apply_isAllOrNothing()
{
    TestSchedule clinic;
    ScheduleStore store = clinic.store();
    const Appointment one = orFail(store.book(clinic.at(600)));
    const Appointment two = orFail(store.book(clinic.at(660)));
    orFail(store.book(clinic.at(840)));
    ScheduleChange change;
    change.steps.append({one, movedTo(one, one.date, 780)});
    change.steps.append({two, movedTo(two, two.date, 810)}); // on the third
    const auto refused = store.apply(change);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Invalid);
    QCOMPARE(orFail(store.find(one.id)).appointment, one);
    QCOMPARE(orFail(store.history(one.id)).size(), 1);
}

void tst_ScheduleStore::between_ordersAndNames()
{
    TestSchedule clinic;
    Appointment block = clinic.at(720, 30);
    block.client.reset();
    block.service.reset();
    block.note = u"Lunch"_s;
    orFail(clinic.store().book(block));
    Appointment tomorrow = clinic.at(540);
    tomorrow.date = tomorrow.date.addDays(1);
    tomorrow.client = clinic.odile;
    orFail(clinic.store().book(tomorrow));
    orFail(clinic.store().book(clinic.at(600)));
    QStringList seen;
    for (const DayEntry &entry : orFail(clinic.store().between({2026, 11, 17}, {2026, 11, 18})))
        seen += entry.clientName + u' ' + QString::number(entry.appointment.minute);
    QCOMPARE(seen, (QStringList{u"Anna Perez 600"_s, u" 720"_s, u"Odile Marchbanks 540"_s}));
}

void tst_ScheduleStore::between_showsWhatRunsPastMidnight()
{
    TestSchedule clinic;
    const Appointment late = orFail(clinic.store().book(clinic.at(23 * 60 + 30)));
    const QList<DayEntry> next = orFail(clinic.store().between(late.date.addDays(1), late.date.addDays(1)));
    QCOMPARE(next.size(), 1);
    QCOMPARE(next[0].appointment, late);
    QVERIFY(orFail(clinic.store().between(late.date.addDays(2), late.date.addDays(2))).isEmpty());
}

void tst_ScheduleStore::between_hidesWhatWasWithdrawn()
{
    TestSchedule clinic;
    const ScheduleChange booked = orFail(clinic.store().apply(booking(clinic.at(600))));
    orFail(clinic.store().apply(reversed(booked)));
    QVERIFY(orFail(clinic.store().between({2026, 11, 1}, {2026, 11, 30})).isEmpty());
    QVERIFY(clinic.store().book(clinic.at(600)));
    QVERIFY(orFail(clinic.store().find(booked.steps[0].after.id)).appointment.withdrawn);
}

void tst_ScheduleStore::pastAndComing_areNearestFirst()
{
    TestSchedule clinic;
    for (const int hour : {9, 11, 13, 15})
        orFail(clinic.store().book(clinic.at(hour * 60)));
    const QDateTime noon(QDate(2026, 11, 17), QTime(11, 0), Qt::UTC); // 12:00 in Berlin
    const auto minutes = [](const QList<Appointment> &list) {
        QList<int> all;
        for (const Appointment &appointment : list)
            all += appointment.minute;
        return all;
    };
    QCOMPARE(minutes(orFail(clinic.store().past(clinic.anna, noon, 10))), (QList<int>{660, 540}));
    QCOMPARE(minutes(orFail(clinic.store().coming(clinic.anna, noon, 1))), (QList<int>{780}));
    QCOMPARE(orFail(clinic.store().ahead(clinic.marta, noon)).size(), 2);
}

void tst_ScheduleStore::history_tellsEveryVersion()
{
    TestSchedule clinic;
    clinic.database->actAs({clinic.emil, workstationName(), {}}, accessOf(Role::Receptionist));
    const Appointment booked = orFail(clinic.store().book(clinic.at(600)));
    const Appointment moved = orFail(clinic.store().change(movedTo(booked, booked.date, 660)));
    const Appointment arrived = orFail(clinic.store().change(withStatus(moved, AppointmentStatus::Arrived)));
    const QList<AppointmentVersion> versions = orFail(clinic.store().history(booked.id));
    QCOMPARE(versions.size(), 3);
    QCOMPARE(versions[0].appointment, booked);
    QCOMPARE(versions[1].appointment, moved);
    QCOMPARE(versions[2].appointment, arrived);
    QCOMPARE(versions[0].by, clinic.emil);
    QVERIFY(qAbs(versions[2].at.secsTo(QDateTime::currentDateTimeUtc())) < 60);
}

void tst_ScheduleStore::conflicts_findsThemAllAndTheLongOne()
{
    TestSchedule clinic;
    Appointment all = clinic.at(8 * 60, 12 * 60); // runs the whole day
    all.therapist = clinic.emil;
    orFail(clinic.store().book(all));
    orFail(clinic.store().book(clinic.at(600)));
    orFail(clinic.store().book(clinic.at(660)));
    Appointment wanted = clinic.at(630);
    const QList<Conflict> standing = orFail(clinic.store().conflicts(wanted));
    QCOMPARE(standing.size(), 3);
    QCOMPARE(standing[0].kind, Conflict::Kind::Therapist);
    QCOMPARE(standing[1].kind, Conflict::Kind::Therapist);
    QCOMPARE(standing[2].kind, Conflict::Kind::Client); // with the long one, which began hours before
}

void tst_ScheduleStore::newestId_isTheNewest()
{
    TestSchedule clinic;
    QCOMPARE(orFail(clinic.store().newestId()), 0);
    orFail(clinic.store().book(clinic.at(600)));
    const Appointment second = orFail(clinic.store().book(clinic.at(700)));
    const qint64 newest = orFail(clinic.store().newestId());
    QCOMPARE(newest, second.id.value);
    QVERIFY(doubtOfClock(QDateTime::currentDateTimeUtc(), newest).isEmpty());
    QVERIFY(!doubtOfClock(QDateTime::currentDateTimeUtc().addDays(-1), newest).isEmpty());
}

UNTIE_TEST_MAIN(tst_ScheduleStore)
#include "tst_schedulestore.moc"
