#include "app/schedule/conflict.h"

#include "app/schedule/appointmentrules.h"
#include "app/schedule/walltime.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTime>

#include <algorithm>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 msAMinute = 60'000;

/// An appointment as stretches of time, in ms since 1970 UTC: comparing dates is what takes long when hundreds are held
/// against one that is dragged.
struct Stretch
{
    explicit Stretch(const Appointment &appointment)
        : from(appointment.start.toMSecsSinceEpoch())
        , to(from + appointment.minutes * msAMinute)
        , busyFrom(from - appointment.bufferBefore * msAMinute)
        , busyTo(to + appointment.bufferAfter * msAMinute)
    {
    }
    bool meets(const Stretch &other) const { return from < other.to && other.from < to; }
    bool isInTheWayOf(const Stretch &other) const { return busyFrom < other.busyTo && other.busyFrom < busyTo; }

    qint64 from, to, busyFrom, busyTo;
};

} // namespace

QString ScheduleNames::time(int minute) const
{
    constexpr int day = 24 * 60;
    return QLocale().toString(QTime::fromMSecsSinceStartOfDay((minute % day + day) % day * 60'000), timeFormat);
}

std::optional<Conflict::Kind> clash(const Appointment &one, const Appointment &other)
{
    const bool sameTherapist = one.therapist == other.therapist;
    const bool sameRoom = one.room && one.room == other.room;
    const bool sameEquipment = one.equipment && one.equipment == other.equipment;
    const bool sameClient = one.client && one.client == other.client;
    if (!sameTherapist && !sameRoom && !sameEquipment && !sameClient)
        return {};
    if ((one.id.isValid() && one.id == other.id) || !takesTime(one) || !takesTime(other))
        return {};
    const Stretch here(one), there(other);
    if ((sameTherapist || sameRoom || sameEquipment) && here.isInTheWayOf(there))
        return sameTherapist ? Conflict::Kind::Therapist : sameRoom ? Conflict::Kind::Room : Conflict::Kind::Equipment;
    return sameClient && here.meets(there) ? std::optional(Conflict::Kind::Client) : std::nullopt;
}

QList<Conflict> conflictsAmong(const QList<DayEntry> &entries, const Appointment &wanted)
{
    QList<Conflict> conflicts;
    for (const DayEntry &entry : entries) {
        if (const auto kind = clash(wanted, entry.appointment))
            conflicts.append({*kind, entry});
    }
    std::ranges::stable_sort(conflicts, {}, &Conflict::kind);
    return conflicts;
}

QString explain(const Conflict &conflict, const Appointment &wanted, const ScheduleNames &names)
{
    const Appointment &other = conflict.with.appointment;
    const QString from = names.time(other.minute);
    const QString to = names.time(endOnTheWall(other));
    const QString who = names.people.value(wanted.therapist);
    switch (conflict.kind) {
    case Conflict::Kind::Therapist:
        if (other.isBlock())
            return QCoreApplication::translate("Conflicts", "%1 is not free from %2 to %3.").arg(who, from, to);
        if (other.bufferBefore + other.bufferAfter + wanted.bufferBefore + wanted.bufferAfter > 0
            && !Stretch(wanted).meets(Stretch(other)))
            return QCoreApplication::translate("Conflicts", "%1 has %2 from %3 to %4, and the time before or after is needed.").arg(who, conflict.with.clientName, from, to);
        return QCoreApplication::translate("Conflicts", "%1 has %2 from %3 to %4.").arg(who, conflict.with.clientName, from, to);
    case Conflict::Kind::Room:
        return QCoreApplication::translate("Conflicts", "%1 is taken from %2 to %3.").arg(names.rooms.value(other.room.value_or(RoomId())), from, to);
    case Conflict::Kind::Equipment:
        return QCoreApplication::translate("Conflicts", "%1 is taken from %2 to %3.").arg(names.rooms.value(other.equipment.value_or(RoomId())), from, to);
    case Conflict::Kind::Client:
        return QCoreApplication::translate("Conflicts", "%1 has an appointment with %2 from %3 to %4.").arg(conflict.with.clientName, names.people.value(other.therapist), from, to);
    case Conflict::Kind::Hours:
        return QCoreApplication::translate("Conflicts", "%1 does not work from %2 to %3.").arg(who, names.time(wanted.minute), names.time(endOnTheWall(wanted)));
    case Conflict::Kind::Holiday: return QCoreApplication::translate("Conflicts", "The clinic is closed on this day.");
    }
    Q_UNREACHABLE();
}

} // namespace untie
