#pragma once

#include "app/clients/clientstore.h"
#include "app/people/peoplestore.h"
#include "app/schedule/schedulestore.h"
#include "app/settings/servicestore.h"
#include "tests/support/builders.h"
#include "tests/support/testdatabase.h"

namespace untie {

/// A clinic in memory with two therapists, two rooms, a piece of equipment, a service and a client.
class TestSchedule final
{
public:
    TestSchedule()
    {
        marta = employ(QStringLiteral("Marta Keller"));
        emil = employ(QStringLiteral("Emil Sorrel"));
        blue = orFail(ServiceStore(*database).save(Room{.id = {}, .rev = 0, .name = QStringLiteral("Blue room")}));
        green = orFail(ServiceStore(*database).save(Room{.id = {}, .rev = 0, .name = QStringLiteral("Green room")}));
        lamp = orFail(ServiceStore(*database).save(Room{.id = {}, .rev = 0, .name = QStringLiteral("Lamp"), .kind = Room::Kind::Equipment}));
        massage = orFail(ServiceStore(*database).save(Service{.id = {}, .rev = 0, .name = QStringLiteral("Massage"), .minutes = 60}));
        anna = add(QStringLiteral("Anna"), QStringLiteral("Perez"));
        odile = add(QStringLiteral("Odile"), QStringLiteral("Marchbanks"));
    }

    PersonId employ(const QString &name)
    {
        Person person;
        person.name = name;
        return orFail(PeopleStore(*database).add(person));
    }
    ClientId add(const QString &given, const QString &family) { return orFail(ClientStore(*database).add(aClient().named(given, family))); }

    /// Anna with Marta on 17 November 2026, at a minute of the day, for an hour.
    Appointment at(int minute, int minutes = 60) const
    {
        Appointment appointment;
        appointment.client = anna;
        appointment.therapist = marta;
        appointment.service = massage;
        appointment.date = QDate(2026, 11, 17);
        appointment.minute = minute;
        appointment.minutes = minutes;
        appointment.zone = "Europe/Berlin";
        return appointment;
    }
    ScheduleStore store() { return ScheduleStore(*database); }

    TestDatabase database;
    PersonId marta, emil;
    RoomId blue, green, lamp;
    ServiceId massage;
    ClientId anna, odile;
};

} // namespace untie
