#pragma once

#include "app/schedule/waitingwish.h"

#include <QHash>
#include <QObject>

namespace untie {

class ScheduleBook;
class StorageThread;

/// Watches the schedule for time that becomes free, and offers it to whoever waits for such a time. A wish is fulfilled
/// by its booking, and waits again when the booking is taken back.
class WaitingOffers final : public QObject
{
    Q_OBJECT

public:
    WaitingOffers(StorageThread &storage, ScheduleBook &schedule, QObject *parent);

    const std::optional<WaitingOffer> &offer() const { return m_offer; }
    /// Books what is offered.
    void accept();
    void decline();
    /// Gives the appointment an id by which its booking fulfils the wish.
    Appointment fulfilling(Appointment appointment, const WaitingWish &wish);

signals:
    void offered();
    void withdrawn(); ///< there is none any more
    void listChanged();

private:
    void look(const QList<Appointment> &freed);
    void keep(AppointmentId booked, WaitingWish::State state);

    StorageThread &m_storage;
    ScheduleBook &m_schedule;
    std::optional<WaitingOffer> m_offer;
    QHash<AppointmentId, WaitingWish> m_wishes; ///< as they are stored, of those that were booked since the unlock
};

} // namespace untie
