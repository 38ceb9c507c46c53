#include "ui/schedule/schedulesetup.h"

#include "app/people/peoplestore.h"
#include "app/schedule/schedulestore.h"
#include "app/security/session.h"
#include "app/settings/hoursstore.h"
#include "app/settings/servicestore.h"
#include "app/settings/settingsstore.h"

#include <QLocale>
#include <QSet>
#include <QTimeZone>

#include <algorithm>

namespace untie {

namespace {

QSet<PersonId> atTheDesk(const ClinicFolder &folder)
{
    QSet<PersonId> desk;
    for (const Account &account : accountsOf(folder).value_or(QList<Account>())) {
        if (account.role == Role::Receptionist)
            desk.insert(account.person);
    }
    return desk;
}

bool hasWeek(const WorkingHours &hours)
{
    return std::ranges::any_of(hours.week, [](const QList<MinuteSpan> &day) { return !day.isEmpty(); });
}

/// As the locale writes a time, without seconds.
QString shortTimeFormat()
{
    QString format = QLocale().timeFormat(QLocale::ShortFormat);
    return format.remove(QStringLiteral(":ss"));
}

} // namespace

const Service *ScheduleSetup::service(std::optional<ServiceId> id) const
{
    const auto found = std::ranges::find_if(services, [&](const Service &service) { return id && service.id == *id; });
    return found == services.end() ? nullptr : &*found;
}

QList<Service> ScheduleSetup::offered() const
{
    QList<Service> offered;
    std::ranges::copy_if(services, std::back_inserter(offered), &Service::active);
    return offered;
}

QList<Room> ScheduleSetup::treatmentRooms() const
{
    QList<Room> found;
    std::ranges::copy_if(rooms, std::back_inserter(found), [](const Room &room) { return room.active && room.kind == Room::Kind::Room; });
    return found;
}

QList<RoomId> ScheduleSetup::treatmentRoomIds() const
{
    QList<RoomId> ids;
    std::ranges::transform(treatmentRooms(), std::back_inserter(ids), &Room::id);
    return ids;
}

bool ScheduleSetup::treats(PersonId person) const
{
    return std::ranges::find(therapists, person, &Person::id) != therapists.end();
}

bool ScheduleSetup::knowsHours() const
{
    return std::ranges::any_of(therapists, [this](const Person &person) { return hasWeek(hours.value(person.id)); });
}

WorkingHours ScheduleSetup::hoursOf(PersonId person) const
{
    WorkingHours usual = hours.value(person);
    if (hasWeek(usual))
        return usual;
    usual.person = person;
    std::fill_n(usual.week.begin(), Qt::Friday, QList<MinuteSpan>{usualHours});
    return usual;
}

QList<MinuteSpan> ScheduleSetup::openOn(PersonId person, QDate day) const
{
    return treats(person) ? hoursOn(hoursOf(person), holidays, day) : QList<MinuteSpan>();
}

QDate ScheduleSetup::nextOpenDay(QDate day) const
{
    constexpr int longestPause = 14;
    for (int later = 1; later <= longestPause; ++later) {
        const QDate there = day.addDays(later);
        if (std::ranges::any_of(therapists, [&](const Person &person) { return !openOn(person.id, there).isEmpty(); }))
            return there;
    }
    return day.addDays(1);
}

Result<ScheduleSetup> readScheduleSetup(Database &database, const ClinicFolder &folder)
{
    ScheduleSetup setup;
    const auto people = PeopleStore(database).all();
    const auto services = ServiceStore(database).services();
    const auto rooms = ServiceStore(database).rooms();
    const auto hours = HoursStore(database).all();
    const auto holidays = HoursStore(database).holidays();
    const auto profile = SettingsStore(database).clinicProfile();
    auto names = ScheduleStore(database).names();
    if (!people || !services || !rooms || !hours || !holidays || !profile || !names)
        return fail(!people ? people.error() : !services ? services.error() : !rooms ? rooms.error() : !hours ? hours.error() : !holidays ? holidays.error() : !profile ? profile.error() : names.error());
    const QSet<PersonId> desk = atTheDesk(folder);
    std::ranges::copy_if(*people, std::back_inserter(setup.therapists), [&](const Person &person) { return person.active && !desk.contains(person.id); });
    setup.services = *services;
    setup.rooms = *rooms;
    for (const WorkingHours &theirs : *hours)
        setup.hours.insert(theirs.person, theirs);
    setup.holidays = *holidays;
    setup.zone = profile->timeZone.isEmpty() ? QTimeZone::systemTimeZoneId() : profile->timeZone.toUtf8();
    setup.names = std::move(*names);
    setup.names.timeFormat = shortTimeFormat();
    return setup;
}

} // namespace untie
