#include "app/schedule/conflict.h"

#include "app/schedule/appointmentrules.h"

#include <QCoreApplication>
#include <QTime>

#include <algorithm>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

QString say(const char *sentence)
{
    return QCoreApplication::translate("Conflicts", sentence);
}

bool overlap(const QDateTime &from, const QDateTime &to, const QDateTime &otherFrom, const QDateTime &otherTo)
{
    return from < otherTo && otherFrom < to;
}

} // namespace

QString ScheduleNames::time(int minute) const
{
    return QTime::fromMSecsSinceStartOfDay(minute % (24 * 60) * 60'000).toString(timeFormat);
}

std::optional<Conflict::Kind> clash(const Appointment &one, const Appointment &other)
{
    if ((one.id.isValid() && one.id == other.id) || !takesTime(one) || !takesTime(other))
        return {};
    if (!overlap(one.busyFrom(), one.busyTo(), other.busyFrom(), other.busyTo()))
        return {};
    if (one.therapist == other.therapist)
        return Conflict::Kind::Therapist;
    if (one.room && one.room == other.room)
        return Conflict::Kind::Room;
    if (one.equipment && one.equipment == other.equipment)
        return Conflict::Kind::Equipment;
    if (one.client && one.client == other.client && overlap(one.start, one.end(), other.start, other.end()))
        return Conflict::Kind::Client;
    return {};
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
    const QString to = names.time(other.endMinute());
    const QString who = names.people.value(wanted.therapist);
    switch (conflict.kind) {
    case Conflict::Kind::Therapist:
        if (other.isBlock())
            return say(QT_TRANSLATE_NOOP("Conflicts", "%1 is not free from %2 to %3.")).arg(who, from, to);
        if (other.bufferBefore + other.bufferAfter + wanted.bufferBefore + wanted.bufferAfter > 0
            && !overlap(wanted.start, wanted.end(), other.start, other.end()))
            return say(QT_TRANSLATE_NOOP("Conflicts", "%1 has %2 from %3 to %4, and the time before or after is needed.")).arg(who, conflict.with.clientName, from, to);
        return say(QT_TRANSLATE_NOOP("Conflicts", "%1 has %2 from %3 to %4.")).arg(who, conflict.with.clientName, from, to);
    case Conflict::Kind::Room:
        return say(QT_TRANSLATE_NOOP("Conflicts", "%1 is taken from %2 to %3.")).arg(names.rooms.value(other.room.value_or(RoomId())), from, to);
    case Conflict::Kind::Equipment:
        return say(QT_TRANSLATE_NOOP("Conflicts", "%1 is taken from %2 to %3.")).arg(names.rooms.value(other.equipment.value_or(RoomId())), from, to);
    case Conflict::Kind::Client:
        return say(QT_TRANSLATE_NOOP("Conflicts", "%1 has an appointment with %2 from %3 to %4.")).arg(conflict.with.clientName, names.people.value(other.therapist), from, to);
    case Conflict::Kind::Hours:
        return say(QT_TRANSLATE_NOOP("Conflicts", "%1 does not work from %2 to %3.")).arg(who, names.time(wanted.minute), names.time(wanted.endMinute()));
    case Conflict::Kind::Holiday: return say(QT_TRANSLATE_NOOP("Conflicts", "The clinic is closed on this day."));
    }
    Q_UNREACHABLE();
}

} // namespace untie
