#include "app/schedule/handingon.h"

#include "app/schedule/schedulestore.h"
#include "app/schedule/walltime.h"
#include "tests/support/testmain.h"
#include "tests/support/testschedule.h"

using namespace untie;
using namespace Qt::StringLiterals;

namespace {

/// Tuesdays from 9 to 12.
WorkingHours mornings()
{
    WorkingHours hours;
    hours.week[Qt::Tuesday - 1] = {{540, 720}};
    return hours;
}

const QDateTime before(QDate(2026, 11, 1), QTime(8, 0), Qt::UTC);

} // namespace

class tst_HandingOn : public QObject
{
    Q_OBJECT

private slots:
    void handOn_givesWhatFits_andLeavesTheRest();
    void handOn_keepsRoomTimeAndClient();
    void handOn_canBeTakenBack();
    void handOn_doesNothingWhenOneWasChangedMeanwhile();
    void handOn_toSomebodyWhoIsClosedGivesNothing();
};

void tst_HandingOn::handOn_givesWhatFits_andLeavesTheRest()
{
    TestSchedule clinic;
    const Appointment free = orFail(clinic.store().book(clinic.at(540)));
    const Appointment taken = orFail(clinic.store().book(clinic.at(600)));
    const Appointment afternoon = orFail(clinic.store().book(clinic.at(900)));
    Appointment emils = clinic.at(630, 30);
    emils.therapist = clinic.emil;
    emils.client = clinic.odile;
    orFail(clinic.store().book(emils));

    const HandedOn done = orFail(handOn(*clinic.database, {free, taken, afternoon}, clinic.emil, mornings(), {}));
    QCOMPARE(done.change.steps.size(), 1);
    QCOMPARE(done.left, 2);
    QCOMPARE(orFail(clinic.store().find(free.id)).appointment.therapist, clinic.emil);
    QCOMPARE(orFail(clinic.store().find(taken.id)).appointment.therapist, clinic.marta);
    QCOMPARE(orFail(clinic.store().ahead(clinic.marta, before)).size(), 2); // listed as long as they are there
}

void tst_HandingOn::handOn_keepsRoomTimeAndClient()
{
    TestSchedule clinic;
    Appointment wanted = clinic.at(540);
    wanted.room = clinic.blue;
    const Appointment booked = orFail(clinic.store().book(wanted));
    orFail(handOn(*clinic.database, {booked}, clinic.emil, mornings(), {}));
    Appointment after = orFail(clinic.store().find(booked.id)).appointment;
    QCOMPARE(after.rev, booked.rev + 1);
    after.therapist = clinic.marta;
    QVERIFY(sameBut(booked, after));
    QCOMPARE(orFail(clinic.store().history(booked.id)).size(), 2); // who gave it away and when is known
}

void tst_HandingOn::handOn_canBeTakenBack()
{
    TestSchedule clinic;
    const Appointment booked = orFail(clinic.store().book(clinic.at(540)));
    const HandedOn done = orFail(handOn(*clinic.database, {booked}, clinic.emil, mornings(), {}));
    orFail(clinic.store().apply(reversed(done.change)));
    QCOMPARE(orFail(clinic.store().find(booked.id)).appointment.therapist, clinic.marta);
}

void tst_HandingOn::handOn_doesNothingWhenOneWasChangedMeanwhile()
{
    TestSchedule clinic;
    const Appointment one = orFail(clinic.store().book(clinic.at(540)));
    const Appointment two = orFail(clinic.store().book(clinic.at(620)));
    orFail(clinic.store().change(movedTo(two, two.date, 640)));
    const auto refused = handOn(*clinic.database, {one, two}, clinic.emil, mornings(), {});
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Conflict);
    QCOMPARE(orFail(clinic.store().ahead(clinic.marta, before)).size(), 2);
}

void tst_HandingOn::handOn_toSomebodyWhoIsClosedGivesNothing()
{
    TestSchedule clinic;
    const Appointment booked = orFail(clinic.store().book(clinic.at(540)));
    const HandedOn done = orFail(handOn(*clinic.database, {booked}, clinic.emil, mornings(), {{QDate(2026, 11, 17), u"Feast"_s}}));
    QVERIFY(done.change.steps.isEmpty());
    QCOMPARE(done.left, 1);
}

UNTIE_TEST_MAIN(tst_HandingOn)
#include "tst_handingon.moc"
