#include "app/schedule/schedulestore.h"

#include "app/commands/chance.h"
#include "app/schedule/appointmentrules.h"
#include "app/schedule/walltime.h"
#include "tests/support/testmain.h"
#include "tests/support/testschedule.h"

using namespace untie;
using namespace Qt::StringLiterals;

/// Whatever is tried, through two stores in turn and by raw SQL on the connection: nobody and nothing is booked twice.
class tst_DoubleBooking : public QObject
{
    Q_OBJECT

private slots:
    void interleavings_data();
    void interleavings();
};

namespace {

/// Every pair of rows that keep each other out, found without any index: 0 is the only right answer.
int doubleBookings(Database &database)
{
    auto row = orFail(database.run(uR"(SELECT count(*) FROM frontdesk.appointment AS a JOIN frontdesk.appointment AS b ON a.id < b.id
                                       WHERE a.status NOT IN ('cancelled', 'no_show') AND b.status NOT IN ('cancelled', 'no_show')
                                         AND a.withdrawn = 0 AND b.withdrawn = 0
                                         AND (a.therapist_id = b.therapist_id OR a.room_id = b.room_id OR a.equipment_id = b.equipment_id)
                                         AND a.starts_at - a.buffer_before * 60000 < b.starts_at + (b.minutes + b.buffer_after) * 60000
                                         AND b.starts_at - b.buffer_before * 60000 < a.starts_at + (a.minutes + a.buffer_after) * 60000)"_s));
    row.next();
    return row.value(0).toInt();
}

Appointment anyAppointment(const TestSchedule &clinic, Chance &chance)
{
    Appointment wanted = clinic.at(chance.between(96, 160) * 5, chance.between(1, 24) * 5);
    wanted.date = wanted.date.addDays(chance.below(2));
    wanted.therapist = chance.percent(50) ? clinic.marta : clinic.emil;
    wanted.client = chance.percent(50) ? clinic.anna : clinic.odile;
    if (chance.percent(60))
        wanted.room = chance.percent(50) ? clinic.blue : clinic.green;
    if (chance.percent(30))
        wanted.equipment = clinic.lamp;
    wanted.bufferBefore = chance.below(3) * 5;
    wanted.bufferAfter = chance.below(4) * 5;
    return wanted;
}

/// Statements that somebody could come upon who does not use the store.
QString anyStatement(const TestSchedule &clinic, const QList<Appointment> &known, Chance &chance)
{
    const qint64 id = chance.oneOf(known).id.value;
    const qint64 other = chance.oneOf(known).id.value;
    const qint64 therapist = (chance.percent(50) ? clinic.marta : clinic.emil).value;
    const qint64 room = (chance.percent(50) ? clinic.blue : clinic.green).value;
    switch (chance.below(10)) {
    case 0: return u"UPDATE frontdesk.appointment SET starts_at = starts_at + %1 WHERE id = %2"_s.arg(chance.between(-40, 40) * 300'000).arg(id);
    case 1: return u"UPDATE frontdesk.appointment SET therapist_id = %1 WHERE id = %2"_s.arg(therapist).arg(id);
    case 2: return u"UPDATE frontdesk.appointment SET room_id = %1 WHERE id IN (%2, %3)"_s.arg(room).arg(id).arg(other);
    case 3: return u"UPDATE frontdesk.appointment SET minutes = minutes + %1 WHERE id = %2"_s.arg(chance.between(5, 90)).arg(id);
    case 4: return u"UPDATE frontdesk.appointment SET status = 'booked', cancel_reason = '', withdrawn = 0 WHERE id = %1"_s.arg(id);
    case 5: return u"UPDATE frontdesk.appointment SET buffer_after = %1"_s.arg(chance.below(6) * 5); // all of them
    case 6: return u"UPDATE OR REPLACE frontdesk.appointment SET id = %1, starts_at = starts_at + 600000 WHERE id = %2"_s.arg(other).arg(id);
    case 7: return u"UPDATE frontdesk.appointment SET starts_at = starts_at + %1"_s.arg(chance.between(-3, 3) * 900'000);
    case 8:
        return uR"(INSERT OR IGNORE INTO frontdesk.appointment (day, minute, id, therapist_id, minutes, zone, starts_at, changed_at, changed_by)
                   SELECT day, minute, %1, therapist_id, minutes, zone, starts_at + %2, 0, 0 FROM frontdesk.appointment WHERE id = %3)"_s.arg(makeId())
            .arg(chance.between(-20, 20) * 300'000)
            .arg(id);
    default:
        return uR"(INSERT OR REPLACE INTO frontdesk.appointment (day, minute, id, therapist_id, room_id, equipment_id, minutes, zone, starts_at, changed_at, changed_by)
                   SELECT day, minute, %1, %2, room_id, equipment_id, minutes, zone, starts_at, 0, 0 FROM frontdesk.appointment WHERE id = %3)"_s.arg(other)
            .arg(therapist)
            .arg(id);
    }
}

} // namespace

void tst_DoubleBooking::interleavings_data()
{
    QTest::addColumn<int>("seed");
    for (int seed = 1; seed <= 20; ++seed)
        QTest::addRow("%d", seed) << seed;
}

void tst_DoubleBooking::interleavings()
{
    QFETCH(int, seed);
    TestSchedule clinic;
    ScheduleStore stores[]{clinic.store(), clinic.store()};
    Chance chance(quint64(seed), 0xb00c);
    QList<Appointment> seen; // as one of the two remembers them: often no longer so
    int booked = 0, changed = 0, refused = 0, raw = 0, rawRefused = 0;
    for (int i = 0; i < 250; ++i) {
        ScheduleStore &store = stores[chance.below(2)];
        if (seen.isEmpty() || chance.percent(40)) {
            const auto stored = store.book(anyAppointment(clinic, chance));
            stored ? ++booked : ++refused;
            if (stored)
                seen.append(*stored);
        } else if (chance.percent(60)) {
            const Appointment known = chance.oneOf(seen);
            Appointment wanted = movedTo(known, known.date, chance.between(96, 160) * 5);
            if (chance.percent(30))
                wanted = withStatus(known, chance.percent(50) ? AppointmentStatus::Cancelled : AppointmentStatus::Booked);
            if (chance.percent(20))
                wanted.therapist = chance.percent(50) ? clinic.marta : clinic.emil;
            const auto stored = chance.percent(50) ? store.change(wanted) : [&]() -> Result<Appointment> {
                const auto done = store.apply(changing(known, wanted));
                return done ? Result<Appointment>(done->steps[0].after) : Result<Appointment>(fail(done.error()));
            }();
            stored ? ++changed : ++refused;
            if (stored)
                seen.append(*stored);
        } else {
            const auto done = clinic.database->run(anyStatement(clinic, seen, chance));
            ++raw;
            rawRefused += done ? 0 : 1;
        }
        QCOMPARE(doubleBookings(*clinic.database), 0);
    }
    // It was tried hard enough.
    QVERIFY(booked > 5 && changed > 5 && refused > 20 && raw > 20 && rawRefused > 5);
}

UNTIE_TEST_MAIN(tst_DoubleBooking)
#include "tst_doublebooking.moc"
