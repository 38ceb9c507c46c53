#include "app/settings/hoursstore.h"
#include "app/settings/servicestore.h"

#include "app/people/peoplestore.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testmain.h"

using namespace untie;
using namespace Qt::StringLiterals;

/// What is offered, where and when.
class tst_ServiceStore : public QObject
{
    Q_OBJECT

private slots:
    void save_keepsAService();
    void save_refusesAStaleService();
    void save_refusesWhatCannotBe();
    void save_keepsRooms();
    void hours_keepSplitShiftsAndExceptions();
    void hours_refuseAStaleRevision();
    void hours_ofADay();
    void setException_changesOneDayAlone();
    void setExceptions_storesALeaveWholeOrNotAtAll();
    void holidays_comeAndGo();
    void without_leavesTheRest();
    void tints_haveNames();

private:
    static PersonId marta(Database &database)
    {
        Person person;
        person.name = u"Marta Keller"_s;
        return orFail(PeopleStore(database).add(person));
    }
};

void tst_ServiceStore::save_keepsAService()
{
    TestDatabase db;
    ServiceStore store(*db);
    const RoomId lamp = orFail(store.save(Room{.id = {}, .rev = 0, .name = u"Lamp"_s, .kind = Room::Kind::Equipment}));
    Service service{.id = {}, .rev = 0, .name = u"  Hot  stones "_s, .minutes = 75, .bufferBefore = 10, .bufferAfter = 15, .priceCents = 9800, .tint = ServiceTint::Rose, .equipment = lamp};
    service.id = orFail(store.save(service));
    service.rev = 1;
    service.name = u"Hot stones"_s;
    QCOMPARE(orFail(store.services()), QList<Service>{service});
    service.active = false;
    service.priceCents = 0;
    orFail(store.save(service));
    QCOMPARE(orFail(store.services())[0].rev, 2);
    QVERIFY(!orFail(store.services())[0].active);
}

void tst_ServiceStore::save_refusesAStaleService()
{
    TestDatabase db;
    ServiceStore store(*db);
    Service service;
    service.name = u"Massage"_s;
    service.id = orFail(store.save(service));
    service.rev = 1;
    QVERIFY(store.save(service));
    QCOMPARE(store.save(service).error().kind, Error::Kind::Conflict);
}

void tst_ServiceStore::save_refusesWhatCannotBe()
{
    Service service;
    QCOMPARE(problemsOf(service).size(), 1); // no name
    service.name = u"Massage"_s;
    service.minutes = 4;
    service.bufferAfter = 300;
    service.priceCents = -1;
    QCOMPARE(problemsOf(service).size(), 3);
    TestDatabase db;
    QCOMPARE(ServiceStore(*db).save(service).error().kind, Error::Kind::Invalid);
    QVERIFY(orFail(ServiceStore(*db).services()).isEmpty());
}

void tst_ServiceStore::save_keepsRooms()
{
    TestDatabase db;
    ServiceStore store(*db);
    Room room{.id = {}, .rev = 0, .name = u"Linden"_s};
    room.id = orFail(store.save(room));
    room.rev = 1;
    QCOMPARE(orFail(store.rooms()), QList<Room>{room});
    room.name = u"Willow"_s;
    orFail(store.save(room));
    QCOMPARE(orFail(store.rooms())[0].name, u"Willow"_s);
    QCOMPARE(store.save(room).error().kind, Error::Kind::Conflict);
}

void tst_ServiceStore::hours_keepSplitShiftsAndExceptions()
{
    TestDatabase db;
    HoursStore store(*db);
    WorkingHours hours;
    hours.person = marta(*db);
    hours.week[0] = {{780, 1080}, {540, 720}, {700, 750}}; // in any order, overlapping
    hours.exceptions.insert(QDate(2026, 12, 24), {{{540, 720}}, u"Christmas Eve"_s});
    hours.exceptions.insert(QDate(2026, 12, 28), {{}, u"Away"_s});
    orFail(store.save(hours));
    const WorkingHours stored = orFail(store.of(hours.person));
    QCOMPARE(stored.rev, 1);
    QCOMPARE(stored.week[0], (QList<MinuteSpan>{{540, 750}, {780, 1080}}));
    QCOMPARE(stored.exceptions, hours.exceptions);
    QCOMPARE(orFail(store.all()), QList<WorkingHours>{stored});
}

void tst_ServiceStore::hours_refuseAStaleRevision()
{
    TestDatabase db;
    HoursStore store(*db);
    WorkingHours hours;
    hours.person = marta(*db);
    orFail(store.save(hours));
    QCOMPARE(store.save(hours).error().kind, Error::Kind::Conflict); // somebody else stored the first ones
    hours.rev = 1;
    QVERIFY(store.save(hours));
    hours.week[3] = {{600, 500}};
    QCOMPARE(store.save(hours).error().kind, Error::Kind::Invalid);
}

void tst_ServiceStore::hours_ofADay()
{
    WorkingHours hours;
    hours.week[1] = {{540, 720}};
    const QDate tuesday(2026, 11, 17);
    QCOMPARE(hoursOn(hours, {}, tuesday), (QList<MinuteSpan>{{540, 720}}));
    QVERIFY(hoursOn(hours, {}, tuesday.addDays(1)).isEmpty());
    QVERIFY(hoursOn(hours, {{tuesday, u"Feast"_s}}, tuesday).isEmpty());
    hours.exceptions.insert(tuesday, {{{600, 660}}, {}});
    QCOMPARE(hoursOn(hours, {}, tuesday), (QList<MinuteSpan>{{600, 660}}));
}

void tst_ServiceStore::setException_changesOneDayAlone()
{
    TestDatabase db;
    HoursStore store(*db);
    const PersonId person = marta(*db);
    const QDate day(2026, 11, 17);
    orFail(store.setExceptions(person, {day}, HoursException{{{600, 700}}, u"Training"_s}));
    orFail(store.setExceptions(person, {day.addDays(1)}, HoursException{}));
    QCOMPARE(orFail(store.of(person)).exceptions.size(), 2);
    orFail(store.setExceptions(person, {day}, std::nullopt));
    QCOMPARE(orFail(store.of(person)).exceptions.keys(), QList<QDate>{day.addDays(1)});
    QCOMPARE(orFail(store.of(person)).rev, 3);
}

void tst_ServiceStore::setExceptions_storesALeaveWholeOrNotAtAll()
{
    TestDatabase db;
    HoursStore store(*db);
    const PersonId person = marta(*db);
    const QDate first(2026, 12, 21);
    orFail(store.setExceptions(person, {first, first.addDays(1), first.addDays(2)}, HoursException{{}, u"Leave"_s}));
    QCOMPARE(orFail(store.of(person)).exceptions.size(), 3);
    QCOMPARE(orFail(store.of(person)).rev, 1); // one change

    // The third day cannot be written: the first two are not, either.
    orFail(db->run(uR"(CREATE TRIGGER frontdesk.full BEFORE INSERT ON hours_exception WHEN NEW.day = %1 BEGIN SELECT RAISE(ABORT, 'disk full'); END)"_s
                       .arg(QDate(1970, 1, 1).daysTo(QDate(2027, 1, 6)))));
    QVERIFY(!store.setExceptions(person, {QDate(2027, 1, 4), QDate(2027, 1, 5), QDate(2027, 1, 6)}, HoursException{}));
    QCOMPARE(orFail(store.of(person)).exceptions.size(), 3);
    QCOMPARE(orFail(store.of(person)).rev, 1);
}

void tst_ServiceStore::holidays_comeAndGo()
{
    TestDatabase db;
    HoursStore store(*db);
    orFail(store.setHoliday({2026, 12, 25}, u"Christmas Day"_s));
    orFail(store.setHoliday({2026, 12, 25}, u"Christmas"_s));
    QCOMPARE(orFail(store.holidays()), (Holidays{{QDate(2026, 12, 25), u"Christmas"_s}}));
    orFail(store.setHoliday({2026, 12, 25}, std::nullopt));
    QVERIFY(orFail(store.holidays()).isEmpty());
}

void tst_ServiceStore::without_leavesTheRest()
{
    QCOMPARE(without({{540, 720}}, {{600, 630}, {700, 800}}), (QList<MinuteSpan>{{540, 600}, {630, 700}}));
    QCOMPARE(without({{540, 720}}, {{500, 800}}), QList<MinuteSpan>());
    QCOMPARE(without({{540, 720}}, {}), (QList<MinuteSpan>{{540, 720}}));
}

void tst_ServiceStore::tints_haveNames()
{
    QCOMPARE(serviceTints().size(), 8);
    for (const ServiceTint tint : serviceTints())
        QCOMPARE(serviceTintFromId(idOf(tint)), tint);
    QCOMPARE(serviceTintFromId(u"mauve"_s), ServiceTint::Stone);
}

UNTIE_TEST_MAIN(tst_ServiceStore)
#include "tst_servicestore.moc"
