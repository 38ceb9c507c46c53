#include "ui/schedule/waitingoffers.h"

#include "app/schedule/appointmentrules.h"
#include "app/schedule/conflict.h"
#include "app/schedule/schedulestore.h"
#include "app/schedule/waitingstore.h"
#include "app/storage/storagethread.h"
#include "ui/common/deliver.h"
#include "ui/schedule/appointmentfields.h"
#include "ui/schedule/schedulebook.h"

#include <utility>

namespace untie {

WaitingOffers::WaitingOffers(StorageThread &storage, ScheduleBook &schedule, QObject *parent)
    : QObject(parent)
    , m_storage(storage)
    , m_schedule(schedule)
{
    connect(&schedule, &ScheduleBook::made, this, [this](const QString &, const Appointment &booked) { keep(booked.id, WaitingWish::State::Booked); });
    connect(&schedule, &ScheduleBook::takenBack, this, [this](const QString &, const Appointment &booked) { keep(booked.id, WaitingWish::State::Waiting); });
    connect(&schedule, &ScheduleBook::freed, this, &WaitingOffers::look);
    for (const auto signal : {&ScheduleBook::made, &ScheduleBook::takenBack}) {
        connect(&schedule, signal, this, [this](const QString &, const Appointment &there) {
            if (m_offer && clash(m_offer->appointment, there))
                decline(); // the time is taken
        });
    }
}

/// The wish of a booking that was made or taken back.
void WaitingOffers::keep(AppointmentId booked, WaitingWish::State state)
{
    const auto known = m_wishes.constFind(booked);
    if (known == m_wishes.constEnd() || known->state == state)
        return;
    WaitingWish wish = *known;
    wish.state = state;
    deliver(m_storage.run([wish](Database &database) { return WaitingStore(database).save(wish); }), this, [this, booked](const Result<WaitingWish> &stored) {
        if (stored)
            m_wishes.insert(booked, *stored);
        emit listChanged();
    });
}

void WaitingOffers::look(const QList<Appointment> &freed)
{
    decline();
    const auto job = [freed, setup = m_schedule.setup(), now = m_schedule.now()](Database &database) -> Result<std::optional<WaitingOffer>> {
        const auto waiting = WaitingStore(database).waiting();
        if (!waiting)
            return fail(waiting.error());
        if (waiting->isEmpty())
            return std::optional<WaitingOffer>();
        for (const Appointment &was : freed) {
            const auto entries = ScheduleStore(database).between(was.date, was.date);
            if (!entries)
                return fail(entries.error());
            if (auto offer = offerFor(was, *waiting, *entries, setup.openOn(was.therapist, was.date), setup.services, now))
                return offer;
        }
        return std::optional<WaitingOffer>();
    };
    deliver(m_storage.run(job), this, [this](const Result<std::optional<WaitingOffer>> &offer) {
        if (!offer || !*offer)
            return;
        m_offer = **offer;
        emit offered();
    });
}

Appointment WaitingOffers::fulfilling(Appointment appointment, const WaitingWish &wish)
{
    appointment.id = newId<AppointmentId>();
    m_wishes.insert(appointment.id, wish);
    return appointment;
}

void WaitingOffers::accept()
{
    if (!m_offer)
        return;
    const WaitingOffer taken = *std::exchange(m_offer, {});
    const Appointment there = fulfilling(m_schedule.inFreeRoom(taken.appointment, std::nullopt), taken.entry.wish);
    m_schedule.make(booking(there), tr("%1 booked from the waiting list").arg(taken.entry.clientName));
    emit withdrawn();
}

void WaitingOffers::decline()
{
    if (m_offer) {
        m_offer.reset();
        emit withdrawn();
    }
}

} // namespace untie
