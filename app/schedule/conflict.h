#pragma once

#include "app/schedule/appointment.h"

#include <QHash>

namespace untie {

/// What the words of the schedule need besides the appointments.
struct ScheduleNames
{
    QHash<PersonId, QString> people;
    QHash<RoomId, QString> rooms; ///< and equipment
    QHash<ServiceId, QString> services;
    QString timeFormat = QStringLiteral("HH:mm"); ///< of QTime; "h:mm ap" for twelve hours

    QString time(int minute) const; ///< of a day; from 1440 on the next, below 0 the one before
};

/// Why an appointment does not fit where it is wanted.
struct Conflict
{
    enum class Kind {
        Therapist, ///< is booked then
        Room,      ///< is taken then
        Equipment,
        Client,    ///< has another appointment then: a warning
        Hours,     ///< the therapist does not work then: a warning
        Holiday    ///< the clinic is closed: a warning
    };
    Kind kind = Kind::Therapist;
    DayEntry with = {}; ///< what is there already; of no use for hours and holidays

    /// Nobody and nothing can be booked twice; all else can be so wanted.
    bool isForbidden() const { return kind == Kind::Therapist || kind == Kind::Room || kind == Kind::Equipment; }

    bool operator==(const Conflict &) const = default;
};

/// Whether two keep each other out: the same therapist, room or equipment at the same time, buffers included; none
/// where they get along or one is the other's earlier version. The same client counts with the treatment alone.
std::optional<Conflict::Kind> clash(const Appointment &one, const Appointment &other);
/// All that stands in the way among these, forbidden ones first.
QList<Conflict> conflictsAmong(const QList<DayEntry> &entries, const Appointment &wanted);

/// "Marta Keller has Anna Perez from 10:00 to 11:00.", in the program's language.
QString explain(const Conflict &conflict, const Appointment &wanted, const ScheduleNames &names);

} // namespace untie
