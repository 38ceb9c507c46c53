#pragma once

#include "app/schedule/conflict.h"
#include "app/schedule/freeslots.h"
#include "app/settings/service.h"

#include <QStringList>

namespace untie {

/// What somebody waits for who would come if there were time.
struct WaitingWish
{
    enum class State { Waiting, Booked, Withdrawn };

    WishId id;
    int rev = 0;
    ClientId client;
    std::optional<ServiceId> service;
    std::optional<PersonId> therapist; ///< none: whoever has time
    int minutes = 60;
    quint8 weekdays = 127;             ///< bit 0: Monday
    MinuteSpan within = {0, 24 * 60};  ///< it begins and ends between them
    QDate firstDay;
    std::optional<QDate> lastDay;      ///< none: as long as it takes
    QString note;                      ///< of the front desk
    State state = State::Waiting;

    bool operator==(const WaitingWish &) const = default;
};

/// A wish with the name to call.
struct WaitingEntry
{
    WaitingWish wish;
    QString clientName;
    QString phone;

    bool operator==(const WaitingEntry &) const = default;
};

/// "booked": as stored.
QString idOf(WaitingWish::State state);
WaitingWish::State waitingStateFromId(const QString &id); ///< Waiting for a word that is none

/// Every reason why a wish cannot be stored, as sentences in the program's language; empty when it can.
QStringList problemsOf(const WaitingWish &wish);

/// What to ask a SlotBook for a wish; the service tells the buffers.
SlotQuestion questionFor(const WaitingWish &wish, int bufferBefore, int bufferAfter);

/// When a wish could begin in time that has become free, from one minute of a day to another with a therapist; none
/// where it does not fit.
std::optional<int> fitsInto(const WaitingWish &wish, PersonId therapist, QDate date, MinuteSpan free);
/// The free time of a therapist's day around an appointment that is gone or was moved, not before `from`; none where
/// nothing of it is free. `open` is when the therapist works.
std::optional<MinuteSpan> freeAgain(const Appointment &was, const QList<DayEntry> &entries, const QList<MinuteSpan> &open, int from);

/// Somebody on the waiting list, and the appointment that they could have.
struct WaitingOffer
{
    WaitingEntry entry;
    Appointment appointment; ///< without a room
    int others = 0;          ///< who could have it, too
};
/// Who is to be offered the time of an appointment that is gone or was moved: the one waiting longest whose wish fits
/// into it, or else into the free time around it. `services` tells the time before and after.
std::optional<WaitingOffer> offerFor(const Appointment &was, const QList<WaitingEntry> &waiting, const QList<DayEntry> &entries, const QList<MinuteSpan> &open,
                                     const QList<Service> &services, const QDateTime &now);

/// "Trigger point 60 · 60 min · Marta Keller" and "Tue, Thu · 14:00–18:00 · until 12 Dec", in the program's language; the
/// second is empty where any time suits.
QString whatWords(const WaitingWish &wish, const ScheduleNames &names);
QString whenWords(const WaitingWish &wish, const ScheduleNames &names);

/// Those who fit, longest waiting first.
QList<WaitingEntry> matching(const QList<WaitingEntry> &waiting, PersonId therapist, QDate date, MinuteSpan free);

} // namespace untie
