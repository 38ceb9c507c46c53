#include "app/schedule/freeslots.h"

#include "app/commands/chance.h"
#include "tests/support/testmain.h"

using namespace untie;
using namespace Qt::StringLiterals;

namespace {

const QDate monday(2026, 11, 16);
constexpr PersonId marta{1}, emil{2};
constexpr RoomId blue{11}, green{12}, lamp{13};

WorkingHours hoursOf(PersonId person, const QList<MinuteSpan> &everyDay)
{
    WorkingHours hours;
    hours.person = person;
    hours.week.fill(everyDay);
    return hours;
}

DayEntry taken(PersonId therapist, QDate date, int minute, int minutes, std::optional<RoomId> room = {})
{
    DayEntry entry;
    entry.appointment.therapist = therapist;
    entry.appointment.room = room;
    entry.appointment.date = date;
    entry.appointment.minute = minute;
    entry.appointment.minutes = minutes;
    return entry;
}

QStringList inWords(const QList<FreeSlot> &found)
{
    QStringList words;
    for (const FreeSlot &slot : found) {
        words += u"%1 %2 %3:%4"_s.arg(slot.therapist == marta ? u"Marta"_s : u"Emil"_s, slot.date.toString(u"ddd"_s))
                     .arg(slot.minute / 60)
                     .arg(slot.minute % 60, 2, 10, '0'_L1);
    }
    return words;
}

/// Minute by minute, as one would do it by hand.
bool isFree(const QList<WorkingHours> &hours, const QList<DayEntry> &booked, PersonId person, QDate day, MinuteSpan wanted)
{
    const auto who = std::ranges::find(hours, person, &WorkingHours::person);
    if (!covers(hoursOn(*who, {}, day), wanted))
        return false;
    return std::ranges::none_of(booked, [&](const DayEntry &entry) {
        const Appointment &other = entry.appointment;
        return other.therapist == person && other.date == day && other.minute - other.bufferBefore < wanted.to
               && wanted.from < other.endMinute() + other.bufferAfter;
    });
}

} // namespace

class tst_FreeSlots : public QObject
{
    Q_OBJECT

private slots:
    void daySlots_startsOf_data();
    void daySlots_startsOf();
    void freeSlots_areTheSoonestOfEverybody();
    void freeSlots_obeyTheQuestion();
    void freeSlots_countBuffers();
    void freeSlots_needARoomAndTheEquipment();
    void freeSlots_seeWhatRunsPastMidnight();
    void freeSlots_beginAfterNow();
    void setBooked_replacesADay();
    void property_noneOverlapsAndNoneIsMissed_data();
    void property_noneOverlapsAndNoneIsMissed();
};

void tst_FreeSlots::daySlots_startsOf_data()
{
    QTest::addColumn<int>("length");
    for (const int length : {1, 2, 3, 5, 12, 63, 64, 65, 100, 128, 288})
        QTest::addRow("%d", length) << length;
}

void tst_FreeSlots::daySlots_startsOf()
{
    QFETCH(int, length);
    Chance chance(7, quint64(length));
    for (int round = 0; round < 50; ++round) {
        DaySlots set;
        QList<bool> plain(DaySlots::count, false);
        for (int i = chance.between(1, 6); i > 0; --i) {
            const int from = chance.below(DaySlots::count);
            const int to = chance.between(from, DaySlots::count);
            set.add({from * 5, to * 5}, false);
            std::fill(plain.begin() + from, plain.begin() + to, true);
        }
        const DaySlots starts = set.startsOf(length);
        for (int slot = 0; slot < DaySlots::count; ++slot) {
            const bool fits = slot + length <= DaySlots::count && std::all_of(plain.begin() + slot, plain.begin() + slot + length, [](bool in) { return in; });
            QCOMPARE(starts.has(slot), fits);
        }
        QCOMPARE(set.later(length).later(0).has(DaySlots::count - 1), length < DaySlots::count && plain[DaySlots::count - 1 - length]);
    }
}

void tst_FreeSlots::freeSlots_areTheSoonestOfEverybody()
{
    SlotBook book(monday, 7);
    book.setHours({hoursOf(marta, {{540, 720}}), hoursOf(emil, {{600, 720}})}, {});
    book.setBooked(book.first(), book.last(), {taken(marta, monday, 540, 60)});
    QCOMPARE(inWords(freeSlots(book, {}, 5)), (QStringList{u"Marta Mon 10:00"_s, u"Emil Mon 10:00"_s, u"Marta Mon 11:00"_s, u"Emil Mon 11:00"_s, u"Marta Tue 9:00"_s}));
}

void tst_FreeSlots::freeSlots_obeyTheQuestion()
{
    SlotBook book(monday, 14);
    book.setHours({hoursOf(marta, {{540, 1140}}), hoursOf(emil, {{540, 1140}})}, {{monday.addDays(2), u"Closed"_s}});
    SlotQuestion question;
    question.therapists = {marta};
    question.within = {16 * 60, 18 * 60};
    question.weekdays = 0b0000110; // Tuesday, Wednesday
    QCOMPARE(inWords(freeSlots(book, question, 3)), (QStringList{u"Marta Tue 16:00"_s, u"Marta Tue 17:00"_s, u"Marta Tue 16:00"_s}));
    question.minutes = 121;
    QVERIFY(freeSlots(book, question, 3).isEmpty());
}

void tst_FreeSlots::freeSlots_countBuffers()
{
    SlotBook book(monday, 1);
    book.setHours({hoursOf(marta, {{540, 720}})}, {});
    DayEntry first = taken(marta, monday, 540, 30);
    first.appointment.bufferAfter = 12; // to 9:42, so the slot to 9:45 is taken
    book.setBooked(monday, monday, {first});
    SlotQuestion question;
    question.minutes = 30;
    question.bufferBefore = 15;
    QCOMPARE(inWords(freeSlots(book, question, 2)), (QStringList{u"Marta Mon 10:00"_s, u"Marta Mon 10:45"_s}));
}

void tst_FreeSlots::freeSlots_needARoomAndTheEquipment()
{
    SlotBook book(monday, 1);
    book.setHours({hoursOf(marta, {{540, 720}})}, {});
    book.setRooms({blue, green, lamp});
    DayEntry inGreen = taken(emil, monday, 600, 60, green);
    inGreen.appointment.equipment = lamp;
    book.setBooked(monday, monday, {taken(emil, monday, 540, 120, blue), inGreen});
    SlotQuestion question;
    question.rooms = {blue, green};
    const QList<FreeSlot> found = freeSlots(book, question, 9);
    QCOMPARE(inWords(found), (QStringList{u"Marta Mon 9:00"_s, u"Marta Mon 11:00"_s}));
    QCOMPARE(found[0].room, green);
    QCOMPARE(found[1].room, blue);
    question.equipment = lamp;
    question.minutes = 75;
    QVERIFY(freeSlots(book, question, 9).isEmpty());
}

void tst_FreeSlots::freeSlots_seeWhatRunsPastMidnight()
{
    SlotBook book(monday, 2);
    book.setHours({hoursOf(marta, {{0, 120}})}, {});
    book.setBooked(monday, monday.addDays(1), {taken(marta, monday.addDays(-1), 1410, 60), taken(marta, monday, 1435, 30)});
    SlotQuestion question;
    question.minutes = 30;
    question.everyMinutes = 5;
    QCOMPARE(inWords(freeSlots(book, question, 1)), QStringList{u"Marta Mon 0:30"_s});
    question.firstDay = monday.addDays(1);
    QCOMPARE(inWords(freeSlots(book, question, 1)), QStringList{u"Marta Tue 0:25"_s});
}

void tst_FreeSlots::freeSlots_beginAfterNow()
{
    SlotBook book(monday, 2);
    book.setHours({hoursOf(marta, {{540, 720}})}, {});
    SlotQuestion question;
    question.firstDay = monday;
    question.firstMinute = 601;
    QCOMPARE(inWords(freeSlots(book, question, 2)), (QStringList{u"Marta Mon 10:15"_s, u"Marta Tue 9:00"_s}));
}

void tst_FreeSlots::setBooked_replacesADay()
{
    SlotBook book(monday, 2);
    book.setHours({hoursOf(marta, {{540, 600}})}, {});
    book.setBooked(monday, monday.addDays(1), {taken(marta, monday, 540, 60), taken(marta, monday.addDays(1), 540, 60)});
    QVERIFY(freeSlots(book, {}, 1).isEmpty());
    DayEntry cancelled = taken(marta, monday, 540, 60);
    cancelled.appointment.status = AppointmentStatus::Cancelled;
    book.setBooked(monday, monday, {cancelled});
    QCOMPARE(inWords(freeSlots(book, {}, 3)), QStringList{u"Marta Mon 9:00"_s});
}

void tst_FreeSlots::property_noneOverlapsAndNoneIsMissed_data()
{
    QTest::addColumn<int>("seed");
    for (int seed = 1; seed <= 40; ++seed)
        QTest::addRow("%d", seed) << seed;
}

void tst_FreeSlots::property_noneOverlapsAndNoneIsMissed()
{
    QFETCH(int, seed);
    Chance chance(quint64(seed), 3);
    const int days = 5;
    QList<WorkingHours> hours{hoursOf(marta, {}), hoursOf(emil, {})};
    for (WorkingHours &one : hours) {
        for (QList<MinuteSpan> &day : one.week) {
            const int begin = chance.between(12, 24) * 30;
            day = tidied(QList<MinuteSpan>{{begin, begin + chance.between(0, 10) * 30}, {begin + 330, begin + 330 + chance.between(0, 8) * 30}});
        }
    }
    QList<DayEntry> booked;
    for (int i = 0; i < 30; ++i) {
        DayEntry entry = taken(chance.percent(50) ? marta : emil, monday.addDays(chance.below(days)), chance.between(70, 220) * 5, chance.between(1, 18) * 5);
        entry.appointment.bufferAfter = chance.below(3) * 5;
        booked.append(entry);
    }
    SlotBook book(monday, days);
    book.setHours(hours, {});
    book.setBooked(book.first(), book.last(), booked);
    SlotQuestion question;
    question.minutes = chance.between(1, 24) * 5;
    question.bufferBefore = chance.below(3) * 5;
    question.bufferAfter = chance.below(3) * 5;
    question.everyMinutes = chance.percent(50) ? 5 : 15;
    question.within = {chance.between(0, 12) * 60, chance.between(13, 24) * 60};
    const QList<FreeSlot> found = freeSlots(book, question, 10'000);

    const auto whole = [&](int minute) { return MinuteSpan{minute - question.bufferBefore, minute + question.minutes + question.bufferAfter}; };
    for (const FreeSlot &slot : found) {
        QVERIFY(isFree(hours, booked, slot.therapist, slot.date, whole(slot.minute)));
        QVERIFY(slot.minute >= question.within.from && slot.minute + question.minutes <= question.within.to);
        QCOMPARE(slot.minute % question.everyMinutes, 0);
    }
    for (const PersonId person : {marta, emil}) {
        for (int day = 0; day < days; ++day) {
            const QDate date = monday.addDays(day);
            // By hand: the soonest, then the soonest that does not touch it, and so on.
            QList<int> expected;
            for (int minute = 0; minute < 1440;) {
                const bool fits = minute >= question.within.from && minute + question.minutes <= question.within.to && isFree(hours, booked, person, date, whole(minute));
                if (fits)
                    expected.append(minute);
                minute += fits ? question.bufferBefore + question.minutes + question.bufferAfter : question.everyMinutes;
                minute = (minute + question.everyMinutes - 1) / question.everyMinutes * question.everyMinutes;
            }
            QList<int> got;
            for (const FreeSlot &slot : found) {
                if (slot.therapist == person && slot.date == date)
                    got.append(slot.minute);
            }
            QCOMPARE(got, expected);
        }
    }
}

UNTIE_TEST_MAIN(tst_FreeSlots)
#include "tst_freeslots.moc"
