#include "app/schedule/visitlink.h"

#include "app/schedule/appointmentrules.h"
#include "app/visits/visitstore.h"
#include "tests/support/testmain.h"
#include "tests/support/testschedule.h"

using namespace untie;
using namespace Qt::StringLiterals;

class tst_VisitLink : public QObject
{
    Q_OBJECT

private slots:
    void begun_knowsItsVisit();
    void begun_withoutItsVisit_waits();
    void otherDay_otherTherapist_orMerelyBooked_staysAlone();
    void twoOnADay_haveOneEach();

private:
    static QDate day() { return {2026, 11, 17}; }
    static Appointment begun(TestSchedule &clinic, int minute)
    {
        const Appointment booked = orFail(clinic.store().book(clinic.at(minute)));
        return orFail(clinic.store().change(withStatus(booked, AppointmentStatus::InTreatment)));
    }
    static VisitId write(TestSchedule &clinic, PersonId therapist, const QDateTime &at)
    {
        Visit visit = aVisit().of(clinic.anna).on(at);
        visit.therapist = therapist;
        orFail(VisitStore(*clinic.database).save(visit, at));
        return visit.id;
    }
    static QDateTime at(int hour) { return QDateTime(day(), QTime(hour, 5), Qt::UTC); }
    static std::optional<VisitId> visitOf(TestSchedule &clinic, AppointmentId id) { return orFail(clinic.store().find(id)).appointment.visit; }
};

void tst_VisitLink::begun_knowsItsVisit()
{
    TestSchedule clinic;
    const Appointment appointment = begun(clinic, 600);
    const VisitId visit = write(clinic, clinic.marta, at(9));
    QCOMPARE(orFail(linkBegunVisits(*clinic.database, clinic.marta, day(), day())), 1);
    QCOMPARE(visitOf(clinic, appointment.id), visit);
    QCOMPARE(orFail(linkBegunVisits(*clinic.database, clinic.marta, day(), day())), 0);
}

void tst_VisitLink::begun_withoutItsVisit_waits()
{
    TestSchedule clinic;
    const Appointment appointment = begun(clinic, 600);
    QCOMPARE(orFail(linkBegunVisits(*clinic.database, clinic.marta, day(), day())), 0);
    QCOMPARE(visitOf(clinic, appointment.id), std::nullopt);
}

void tst_VisitLink::otherDay_otherTherapist_orMerelyBooked_staysAlone()
{
    TestSchedule clinic;
    const Appointment booked = orFail(clinic.store().book(clinic.at(800)));
    const Appointment appointment = begun(clinic, 600);
    write(clinic, clinic.marta, at(9).addDays(-1));
    write(clinic, clinic.emil, at(9));
    QCOMPARE(orFail(linkBegunVisits(*clinic.database, clinic.marta, day(), day())), 0);
    write(clinic, clinic.marta, at(9));
    QCOMPARE(orFail(linkBegunVisits(*clinic.database, clinic.marta, day(), day())), 1);
    QCOMPARE(visitOf(clinic, booked.id), std::nullopt);
    QVERIFY(visitOf(clinic, appointment.id));
}

void tst_VisitLink::twoOnADay_haveOneEach()
{
    TestSchedule clinic;
    const Appointment first = begun(clinic, 600);
    const VisitId firstVisit = write(clinic, clinic.marta, at(9));
    orFail(linkBegunVisits(*clinic.database, clinic.marta, day(), day()));
    const Appointment second = begun(clinic, 900);
    QCOMPARE(orFail(linkBegunVisits(*clinic.database, clinic.marta, day(), day())), 0);
    const VisitId secondVisit = write(clinic, clinic.marta, at(14));
    QCOMPARE(orFail(linkBegunVisits(*clinic.database, clinic.marta, day(), day())), 1);
    QCOMPARE(visitOf(clinic, first.id), firstVisit);
    QCOMPARE(visitOf(clinic, second.id), secondVisit);
}

UNTIE_TEST_MAIN(tst_VisitLink)
#include "tst_visitlink.moc"
