#include "ui/today/todaycontents.h"

#include "app/schedule/appointmentrules.h"
#include "app/schedule/walltime.h"
#include "app/visits/visitstore.h"
#include "tests/support/testmain.h"
#include "tests/support/testschedule.h"

#include <QApplication>

using namespace untie;
using namespace Qt::StringLiterals;

class tst_TodayContents : public QObject
{
    Q_OBJECT

private slots:
    void next_isWhoIsHereBeforeWhoIsExpected();
    void next_isNobodyWhoseTimeIsOver();
    void today_isOnesOwnDayAndTomorrow();
    void today_ofWhoTreatsNobodyIsEverybodys();
    void today_tellsWhatWasNotFinished();
    void pointsDue_areOnesOwnBeforeOthersForAnOwner();
    void pointsDue_tellWhoComesAnyway();

private:
    static QDateTime at(int hour, int minute) { return QDateTime(QDate(2026, 11, 17), QTime(hour, minute), Qt::UTC).addSecs(-3600); } ///< Berlin
    /// A visit some weeks before that left a point open.
    static void saw(TestSchedule &clinic, PersonId therapist, ClientId client, int weeksAgo)
    {
        VisitBuilder visit = aVisit().of(client).with(aFinding()).on(at(9, 0).addDays(-7 * weeksAgo));
        visit.therapist = therapist;
        visit.id = VisitId{makeIdAt(visit.startedAt.toMSecsSinceEpoch(), static_cast<quint32>(weeksAgo))};
        orFail(VisitStore(*clinic.database).save(visit, at(9, 0)));
    }
    static DayEntry entry(const Appointment &appointment, AppointmentStatus status) { return {placed(withStatus(appointment, status)), u"Anna Perez"_s}; }
};

void tst_TodayContents::next_isWhoIsHereBeforeWhoIsExpected()
{
    const TestSchedule clinic;
    const DayEntry expected = entry(clinic.at(600), AppointmentStatus::Confirmed);
    const DayEntry here = entry(clinic.at(660), AppointmentStatus::Arrived);
    QCOMPARE(nextOf({expected, here}, at(9, 50), true), here);
    QCOMPARE(nextOf({expected, here}, at(9, 50), false), expected); // who receives people waits for the others
    QCOMPARE(nextOf({entry(clinic.at(700), AppointmentStatus::Booked), expected}, at(9, 50), true), expected);
}

void tst_TodayContents::next_isNobodyWhoseTimeIsOver()
{
    const TestSchedule clinic;
    QCOMPARE(nextOf({entry(clinic.at(600), AppointmentStatus::Booked)}, at(12, 0), true), std::nullopt);
    for (const AppointmentStatus status : {AppointmentStatus::Done, AppointmentStatus::Cancelled, AppointmentStatus::NoShow})
        QCOMPARE(nextOf({entry(clinic.at(600), status)}, at(9, 0), true), std::nullopt);
}

void tst_TodayContents::today_isOnesOwnDayAndTomorrow()
{
    TestSchedule clinic;
    Appointment emils = clinic.at(600);
    emils.therapist = clinic.emil;
    emils.client = clinic.odile;
    Appointment tomorrow = movedTo(clinic.at(540), QDate(2026, 11, 18), 540);
    orFail(clinic.store().book(clinic.at(600)));
    orFail(clinic.store().book(emils));
    orFail(clinic.store().book(tomorrow));
    const TodayContents mine = orFail(readToday(*clinic.database, {{}, clinic.marta, false, false, false, {}, at(9, 0)}));
    QCOMPARE(mine.today, QDate(2026, 11, 17));
    QCOMPARE(mine.days.size(), 2);
    QVERIFY(mine.next);
    QCOMPARE(mine.next->clientName, u"Anna Perez"_s);
}

void tst_TodayContents::today_ofWhoTreatsNobodyIsEverybodys()
{
    TestSchedule clinic;
    Appointment emils = clinic.at(600);
    emils.therapist = clinic.emil;
    emils.client = clinic.odile;
    orFail(clinic.store().book(clinic.at(600)));
    orFail(clinic.store().book(emils));
    QCOMPARE(orFail(readToday(*clinic.database, {{}, std::nullopt, false, false, false, {}, at(9, 0)})).days.size(), 2);
}

void tst_TodayContents::today_tellsWhatWasNotFinished()
{
    TestSchedule clinic;
    const Appointment yesterday = orFail(clinic.store().book(movedTo(clinic.at(600), QDate(2026, 11, 16), 600)));
    orFail(clinic.store().change(withStatus(yesterday, AppointmentStatus::Arrived)));
    const TodayContents mine = orFail(readToday(*clinic.database, {{}, clinic.marta, false, false, false, {}, at(9, 0)}));
    QVERIFY(mine.days.isEmpty());
    QCOMPARE(mine.unfinished.size(), 1);
}

void tst_TodayContents::pointsDue_areOnesOwnBeforeOthersForAnOwner()
{
    TestSchedule clinic;
    saw(clinic, clinic.marta, clinic.anna, 5);
    saw(clinic, clinic.emil, clinic.odile, 9);
    const auto namesOf = [](const TodayContents &contents) {
        QStringList names;
        for (const DueClient &client : contents.dueClients)
            names += client.clientName;
        return names;
    };
    QCOMPARE(namesOf(orFail(readToday(*clinic.database, {{}, clinic.marta, true, true, false, {}, at(9, 0)}))), QStringList{u"Anna Perez"_s});
    QCOMPARE(namesOf(orFail(readToday(*clinic.database, {{}, clinic.marta, true, true, true, {}, at(9, 0)}))), (QStringList{u"Anna Perez"_s, u"Odile Marchbanks"_s}));
    QVERIFY(orFail(readToday(*clinic.database, {{}, std::nullopt, false, false, false, {}, at(9, 0)})).dueClients.isEmpty()); // the desk knows of none
}

void tst_TodayContents::pointsDue_tellWhoComesAnyway()
{
    TestSchedule clinic;
    saw(clinic, clinic.marta, clinic.anna, 5);
    const auto comes = [&] { return orFail(readToday(*clinic.database, {{}, clinic.marta, true, true, false, {}, at(9, 0)})).dueClients.at(0).comes; };
    QCOMPARE(comes(), std::nullopt);
    const Appointment next = orFail(clinic.store().book(movedTo(clinic.at(600), QDate(2026, 11, 20), 600)));
    QCOMPARE(comes(), QDate(2026, 11, 20));
    orFail(clinic.store().change(withStatus(next, AppointmentStatus::Cancelled)));
    QCOMPARE(comes(), std::nullopt);
}

UNTIE_TEST_GUI_MAIN(tst_TodayContents)
#include "tst_todaycontents.moc"
