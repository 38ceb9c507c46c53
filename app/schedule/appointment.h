#pragma once

#include "app/common/scheduleids.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace untie {

enum class AppointmentStatus { Booked, Confirmed, Arrived, InTreatment, Done, Cancelled, NoShow };

/// A client's time with a therapist, or time of a therapist that is blocked. It keeps what was agreed upon, the day and
/// the minute on the clinic's clock with its zone, and the instant that follows from them.
struct Appointment
{
    AppointmentId id;
    int rev = 0;                    ///< grows by one with every save
    std::optional<ClientId> client; ///< none: blocked time, a break; the note says what for
    PersonId therapist;
    std::optional<RoomId> room;
    std::optional<RoomId> equipment;
    std::optional<ServiceId> service;
    QDate date;      ///< on the clinic's clock
    int minute = 0;  ///< of that day, 0 to 1439
    int minutes = 60; ///< from 5 to 1440; may go on past midnight
    int bufferBefore = 0; ///< minutes in which therapist, room and equipment are taken, too, 0 to 240
    int bufferAfter = 0;
    QByteArray zone; ///< IANA, "Europe/Berlin"
    QDateTime start; ///< UTC; see placed()
    AppointmentStatus status = AppointmentStatus::Booked;
    QString cancelReason; ///< of one that is cancelled
    QString note;         ///< of the front desk, nothing clinical
    std::optional<SeriesId> series;
    std::optional<QDate> seriesDay; ///< the day that the series' rule gave it, wherever it was moved
    std::optional<VisitId> visit;   ///< that was begun from it
    bool withdrawn = false;         ///< the booking was taken back: it is shown nowhere

    bool isBlock() const { return !client; }
    int endMinute() const { return minute + minutes; } ///< of `date`; above 1440 past midnight
    QDateTime end() const { return start.addSecs(60 * minutes); }
    QDateTime busyFrom() const { return start.addSecs(-60 * bufferBefore); }
    QDateTime busyTo() const { return start.addSecs(60 * (minutes + bufferAfter)); }

    bool operator==(const Appointment &) const = default;
};

/// What a calendar shows.
struct DayEntry
{
    Appointment appointment;
    QString clientName; ///< as they want to be called, "Odile Marchbanks"; empty for blocked time

    bool operator==(const DayEntry &) const = default;
};

/// As it stood after a change, who made it and when.
struct AppointmentVersion
{
    Appointment appointment;
    QDateTime at; ///< UTC
    PersonId by;  ///< invalid: nobody was signed in

    bool operator==(const AppointmentVersion &) const = default;
};

/// "in_treatment": as stored.
QString idOf(AppointmentStatus status);
/// Booked for a word that is none.
AppointmentStatus appointmentStatusFromId(const QString &id);

} // namespace untie
