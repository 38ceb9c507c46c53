#pragma once

#include "app/schedule/appointment.h"

#include <QStringList>

namespace untie {

constexpr int longestDeskNote = 2000; ///< letters
/// As the kind of a Draft: a note that is longer, of the appointment that is its object.
inline constexpr QLatin1StringView deskNoteDraftKind("desk note");

/// Whether a status can follow another. Each step can be taken back.
bool mayBecome(AppointmentStatus from, AppointmentStatus to);
/// The statuses that an appointment can be given now, in the order in which it usually goes on: nobody arrives on
/// another day, nobody stays away before the time has come. Blocked time has none.
QList<AppointmentStatus> nextStatuses(const Appointment &appointment, const QDateTime &now);

/// Whether it keeps its therapist, room and equipment from others.
bool takesTime(const Appointment &appointment);
/// Not there `late` minutes after it should have begun; none while it is early or somebody came.
std::optional<int> minutesLate(const Appointment &appointment, const QDateTime &now);

/// The appointment in another status; a reason is kept for one that is cancelled only.
Appointment withStatus(Appointment appointment, AppointmentStatus status, const QString &reason = {});
/// The same again for the same client on another day: booked, with no history, no series and no visit.
Appointment sameAgain(const Appointment &appointment, QDate date);

/// Every reason why an appointment cannot be stored, as sentences in the program's language; empty when it can.
QStringList problemsOf(const Appointment &appointment);
/// With every text tidied.
Appointment tidied(Appointment appointment);

/// "In treatment", in the program's language.
QString nameOf(AppointmentStatus status);

/// A sentence when this computer's clock cannot be right: it stands before the newest thing that was stored (an
/// id's own moment). Empty when it can.
QString doubtOfClock(const QDateTime &now, qint64 newestId);

} // namespace untie
