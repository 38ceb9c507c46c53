#include "app/schedule/nearestslot.h"

#include "app/schedule/walltime.h"
#include "tests/support/testmain.h"

using namespace untie;
using namespace Qt::StringLiterals;

class tst_NearestSlot : public QObject
{
    Q_OBJECT

private slots:
    void itsOwnTime_isTheNearestWhereItIsFree();
    void takenTherapist_meansAnotherTimeInItsRoom();
    void takenRoom_meansAnotherRoomAtTheSameTime();
    void takenRooms_meanAnotherTime();
    void withoutARoom_itGetsNone();
    void roomOutOfUse_isNotOffered();
    void nothingIsOfferedThatHasBegunOrIsOutsideHours();

private:
    const QDate day{2026, 11, 17};
    const PersonId marta{1}, emil{2};
    const RoomId first{11}, second{12}, third{13};
    const QList<MinuteSpan> hours{{9 * 60, 18 * 60}};
    const QDateTime morning{day, QTime(8, 0), Qt::UTC};

    Appointment at(PersonId therapist, std::optional<RoomId> room, int minute, int minutes = 60, qint64 id = 0)
    {
        Appointment a;
        a.id = AppointmentId{id};
        a.client = ClientId{id + 100};
        a.therapist = therapist;
        a.room = room;
        a.minutes = minutes;
        a.zone = "UTC";
        return movedTo(a, day, minute);
    }
    DayEntry there(PersonId therapist, std::optional<RoomId> room, int minute, int minutes = 60)
    {
        return {at(therapist, room, minute, minutes, ++m_newest), u"Somebody"_s};
    }
    qint64 m_newest = 0;
};

void tst_NearestSlot::itsOwnTime_isTheNearestWhereItIsFree()
{
    const Appointment wanted = at(marta, first, 600);
    QCOMPARE(nearestSlot(wanted, {first, second}, {there(emil, second, 600)}, hours, morning), std::optional(wanted));
}

void tst_NearestSlot::takenTherapist_meansAnotherTimeInItsRoom()
{
    const auto found = nearestSlot(at(marta, first, 615), {first, second}, {there(marta, second, 600)}, hours, morning);
    QVERIFY(found);
    QCOMPARE(found->minute, 660);
    QCOMPARE(found->room, std::optional(first));
}

void tst_NearestSlot::takenRoom_meansAnotherRoomAtTheSameTime()
{
    const auto found = nearestSlot(at(marta, first, 600), {first, second, third}, {there(emil, first, 540, 120), there(PersonId{3}, second, 600)}, hours, morning);
    QVERIFY(found);
    QCOMPARE(found->minute, 600);
    QCOMPARE(found->room, std::optional(third));
}

void tst_NearestSlot::takenRooms_meanAnotherTime()
{
    const auto found = nearestSlot(at(marta, first, 600), {first, second}, {there(emil, first, 540, 120), there(PersonId{3}, second, 600, 90)}, hours, morning);
    QVERIFY(found);
    QCOMPARE(found->minute, 660);
    QCOMPARE(found->room, std::optional(first));
}

void tst_NearestSlot::withoutARoom_itGetsNone()
{
    const auto found = nearestSlot(at(marta, {}, 600), {first}, {there(marta, {}, 600)}, hours, morning);
    QVERIFY(found);
    QCOMPARE(found->minute, 660);
    QVERIFY(!found->room);
}

void tst_NearestSlot::roomOutOfUse_isNotOffered()
{
    const auto found = nearestSlot(at(marta, first, 600), {first}, {there(emil, first, 600)}, hours, morning);
    QVERIFY(found);
    QCOMPARE(found->minute, 660);
    QCOMPARE(found->room, std::optional(first));
}

void tst_NearestSlot::nothingIsOfferedThatHasBegunOrIsOutsideHours()
{
    const QList<DayEntry> entries{there(marta, first, 600, 420)};
    const QDateTime ten(day, QTime(9, 30), Qt::UTC);
    const auto found = nearestSlot(at(marta, first, 600), {first}, entries, hours, ten);
    QVERIFY(found);
    QCOMPARE(found->minute, 1020);
    QVERIFY(!nearestSlot(at(marta, first, 600), {first}, {there(marta, first, 570, 480)}, hours, ten));
}

UNTIE_TEST_MAIN(tst_NearestSlot)
#include "tst_nearestslot.moc"
