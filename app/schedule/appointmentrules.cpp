#include "app/schedule/appointmentrules.h"

#include "app/common/id.h"
#include "app/common/text.h"
#include "app/schedule/walltime.h"
#include "app/settings/workinghours.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTimeZone>

#include <algorithm>
#include <array>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostBuffer = 240;
constexpr int longestReason = 200;
constexpr int clockToleranceMinutes = 2;

/// Each pair can be gone through in both directions.
constexpr std::array<std::pair<AppointmentStatus, AppointmentStatus>, 14> steps = [] {
    using enum AppointmentStatus;
    return std::array<std::pair<AppointmentStatus, AppointmentStatus>, 14>{{{Booked, Confirmed},
                                                                            {Booked, Arrived},
                                                                            {Booked, InTreatment},
                                                                            {Booked, Cancelled},
                                                                            {Booked, NoShow},
                                                                            {Confirmed, Arrived},
                                                                            {Confirmed, InTreatment},
                                                                            {Confirmed, Cancelled},
                                                                            {Confirmed, NoShow},
                                                                            {Arrived, InTreatment},
                                                                            {Arrived, Done},
                                                                            {Arrived, Cancelled},
                                                                            {Arrived, NoShow},
                                                                            {InTreatment, Done}}};
}();

} // namespace

bool mayBecome(AppointmentStatus from, AppointmentStatus to)
{
    return std::ranges::any_of(steps, [&](const auto &step) { return (step.first == from && step.second == to) || (step.first == to && step.second == from); });
}

QList<AppointmentStatus> nextStatuses(const Appointment &appointment, const QDateTime &now)
{
    using enum AppointmentStatus;
    if (appointment.isBlock() || appointment.withdrawn)
        return {};
    const QDate today = onTheWall(now, appointment.zone).first;
    QList<AppointmentStatus> next;
    for (const AppointmentStatus status : {Confirmed, Arrived, InTreatment, Done, Booked, Cancelled, NoShow}) {
        const bool comes = status == Arrived || status == InTreatment || status == Done;
        if (!mayBecome(appointment.status, status) || (comes && appointment.date > today) || (status == NoShow && appointment.start > now))
            continue;
        next.append(status);
    }
    return next;
}

bool takesTime(const Appointment &appointment)
{
    return !appointment.withdrawn && appointment.status != AppointmentStatus::Cancelled && appointment.status != AppointmentStatus::NoShow;
}

std::optional<int> minutesLate(const Appointment &appointment, const QDateTime &now)
{
    const bool expected = appointment.status == AppointmentStatus::Booked || appointment.status == AppointmentStatus::Confirmed;
    const qint64 seconds = appointment.start.secsTo(now);
    if (appointment.isBlock() || appointment.withdrawn || !expected || seconds < 60)
        return {};
    return static_cast<int>(seconds / 60);
}

Appointment withStatus(Appointment appointment, AppointmentStatus status, const QString &reason)
{
    appointment.status = status;
    appointment.cancelReason = status == AppointmentStatus::Cancelled ? reason : QString();
    return appointment;
}

Appointment sameAgain(const Appointment &appointment, QDate date)
{
    Appointment again = appointment;
    again.id = {};
    again.rev = 0;
    again.status = AppointmentStatus::Booked;
    again.cancelReason.clear();
    again.series.reset();
    again.seriesDay.reset();
    again.visit.reset();
    again.withdrawn = false;
    return movedTo(again, date, appointment.minute);
}

QStringList problemsOf(const Appointment &appointment)
{
    QStringList problems;
    if (!appointment.therapist.isValid())
        problems += QCoreApplication::translate("Appointments", "An appointment needs somebody who treats.");
    if (!appointment.date.isValid() || appointment.minute < 0 || appointment.minute >= minutesADay || appointment.zone.isEmpty()
        || !QTimeZone(appointment.zone).isValid())
        problems += QCoreApplication::translate("Appointments", "There is no such day or time.");
    if (appointment.minutes < 5 || appointment.minutes > minutesADay)
        problems += QCoreApplication::translate("Appointments", "An appointment takes from %1 to %2 minutes.").arg(5).arg(minutesADay);
    if (qMin(appointment.bufferBefore, appointment.bufferAfter) < 0 || qMax(appointment.bufferBefore, appointment.bufferAfter) > mostBuffer)
        problems += QCoreApplication::translate("Appointments", "The time before and after takes at most %1 minutes each.").arg(mostBuffer);
    if (appointment.isBlock() && appointment.status != AppointmentStatus::Booked && appointment.status != AppointmentStatus::Cancelled)
        problems += QCoreApplication::translate("Appointments", "Time that is blocked for nobody does not arrive.");
    if (appointment.cancelReason.size() > longestReason)
        problems += QCoreApplication::translate("Appointments", "This reason has %1 letters; at most %2 can be stored.").arg(appointment.cancelReason.size()).arg(longestReason);
    if (appointment.note.size() > longestDeskNote)
        problems += QCoreApplication::translate("Appointments", "This note has %1 characters; at most %2 can be stored.").arg(appointment.note.size()).arg(longestDeskNote);
    return problems;
}

Appointment tidied(Appointment appointment)
{
    appointment.cancelReason = tidied(appointment.cancelReason);
    appointment.note = tidiedLines(appointment.note);
    return appointment;
}

QString nameOf(AppointmentStatus status)
{
    switch (status) {
    case AppointmentStatus::Booked: return QCoreApplication::translate("Appointments", "Booked");
    case AppointmentStatus::Confirmed: return QCoreApplication::translate("Appointments", "Confirmed");
    case AppointmentStatus::Arrived: return QCoreApplication::translate("Appointments", "Arrived");
    case AppointmentStatus::InTreatment: return QCoreApplication::translate("Appointments", "In treatment");
    case AppointmentStatus::Done: return QCoreApplication::translate("Appointments", "Done");
    case AppointmentStatus::Cancelled: return QCoreApplication::translate("Appointments", "Cancelled");
    case AppointmentStatus::NoShow: return QCoreApplication::translate("Appointments", "Did not come");
    }
    Q_UNREACHABLE();
}

QString doubtOfClock(const QDateTime &now, qint64 newestId)
{
    const QDateTime newest = QDateTime::fromMSecsSinceEpoch(momentOf(newestId), Qt::UTC);
    if (newestId <= 0 || newest <= now.addSecs(60 * clockToleranceMinutes))
        return {};
    return QCoreApplication::translate("Appointments", "This computer's clock shows %1, but something was booked on %2. Set the clock before you go on.")
        .arg(QLocale().toString(now.toLocalTime(), QLocale::ShortFormat), QLocale().toString(newest.toLocalTime(), QLocale::ShortFormat));
}

} // namespace untie
