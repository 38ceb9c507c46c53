#pragma once

#include "app/schedule/freeslots.h"

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
/// Those who fit, longest waiting first.
QList<WaitingEntry> matching(const QList<WaitingEntry> &waiting, PersonId therapist, QDate date, MinuteSpan free);

} // namespace untie
