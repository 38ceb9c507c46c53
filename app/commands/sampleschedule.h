#pragma once

#include "app/commands/samplescript.h"
#include "app/commands/samplestory.h"
#include "app/schedule/dayslots.h"
#include "app/schedule/schedulestore.h"

#include <QSet>

#include <functional>

namespace untie {

/// A visit of a story as the schedule knows it.
struct SampleVisit
{
    VisitId visit;
    ClientId client;
    PersonId therapist;
    QDateTime startedAt; ///< UTC
    int minutes = 60;
};

/// Told how many rows were written; false stops.
using SampleScheduleProgress = std::function<bool(qint64 written)>;

/// Writes what the sample clinic offers, its rooms and hours, and a schedule: the visits that were, two weeks filled up
/// around them, a full day today with every status, five weeks ahead, series and a waiting list. The same plan gives the
/// same schedule.
class SampleSchedule final
{
public:
    SampleSchedule(Database &database, const SampleScript &script, const SamplePlan &plan, const QList<PersonId> &therapists);

    /// Invalid where the script does not fit together.
    Result<> writeSettings();
    /// The visits may be in any order; appointments whose time is taken already are left out.
    Result<> writeAppointments(const QList<SampleVisit> &visits, const QList<Client> &named, const QList<ClientId> &clients);
    /// Exactly so many appointments, back to back on working days up to a month ahead, as a clinic of many years has
    /// them; with more than a few, nine more therapists work there.
    Result<> writeMany(qint64 count, const QList<ClientId> &clients, const SampleScheduleProgress &progress);

    qint64 rows() const { return m_rows; }

private:
    struct Offer
    {
        Service service;
        int weight = 0;
    };

    Result<> writeRooms();
    Result<> writeHours();
    Result<> writeBlocks(QDate day);
    Result<> writeSeries(const QList<Client> &named);
    Result<> writeWaiting(const QList<Client> &named);
    Result<> fillDay(QDate day, int percentFull, const QList<ClientId> &clients);
    Result<> fillGaps(qsizetype therapist, QDate day, int percentFull, const QList<ClientId> &clients);
    Result<> add(Appointment appointment);
    Appointment blank(qsizetype therapist, QDate day, int minute, int minutes) const;
    bool isFree(const Appointment &appointment) const;
    void take(const Appointment &appointment);
    AppointmentStatus statusOf(const Appointment &appointment);
    ClientId somebodyElse(QDate day, const QList<ClientId> &clients);
    const Offer *offerNamed(const QString &name) const;

    Database &m_database;
    const SampleScript &m_script;
    const SamplePlan &m_plan;
    QList<PersonId> m_therapists;
    QByteArray m_zone;
    QDate m_today;
    QDateTime m_now;
    Chance m_chance;
    QList<WorkingHours> m_hours;
    QList<RoomId> m_rooms;
    QHash<QString, RoomId> m_equipment;
    QList<Offer> m_offers;
    QHash<std::pair<qint64, QDate>, DaySlots> m_taken; ///< by therapist or equipment
    QHash<QDate, QSet<ClientId>> m_seen; ///< who comes on a day
    QHash<AppointmentStatus, int> m_seenToday;
    std::optional<ScheduleStore::Batch> m_batch;
    qint64 m_made = 0;
    qint64 m_rows = 0;
};

} // namespace untie
