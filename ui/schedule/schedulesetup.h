#pragma once

#include "app/common/result.h"
#include "app/people/person.h"
#include "app/schedule/conflict.h"
#include "app/settings/service.h"
#include "app/settings/workinghours.h"
#include "app/storage/clinicfolder.h"

#include <QHash>

namespace untie {

class Database;

/// What is taken for the hours of weekdays until somebody's own were entered.
constexpr MinuteSpan usualHours{8 * 60, 18 * 60};

/// What a calendar needs beside the appointments: who treats when, what is offered, where.
struct ScheduleSetup
{
    QList<Person> therapists; ///< who work here and treat, in the order in which they came
    QList<Service> services;  ///< those no longer offered, too
    QList<Room> rooms;        ///< and equipment
    QHash<PersonId, WorkingHours> hours;
    Holidays holidays;
    QByteArray zone; ///< IANA
    ScheduleNames names;

    const Service *service(std::optional<ServiceId> id) const;
    QList<Service> offered() const;
    QList<Room> treatmentRooms() const; ///< in use, without equipment
    QList<RoomId> treatmentRoomIds() const;
    /// As entered; whose week was never entered is taken to work on weekdays from 8 to 18, but for single days that were.
    WorkingHours hoursOf(PersonId person) const;
    /// Whether the usual week of anybody who treats was entered.
    bool knowsHours() const;
    /// Whether somebody works here and treats.
    bool treats(PersonId person) const;
    /// When somebody works on a day; whoever has left does not.
    QList<MinuteSpan> openOn(PersonId person, QDate day) const;
    /// The first day after that one on which anybody works; the next one where nobody does for two weeks.
    QDate nextOpenDay(QDate day) const;
};

/// Reads it on the storage thread. Who has an account at the front desk does not treat.
Result<ScheduleSetup> readScheduleSetup(Database &database, const ClinicFolder &folder);

} // namespace untie
