#include "app/schedule/visitlink.h"

#include "app/schedule/appointmentrules.h"
#include "app/schedule/schedulestore.h"
#include "app/schedule/walltime.h"
#include "app/visits/visitstore.h"

#include <QSet>

#include <algorithm>

namespace untie {

namespace {

constexpr int newestVisits = 5; ///< of a client, among which those of a day are

bool hasBegun(AppointmentStatus status)
{
    return status == AppointmentStatus::Arrived || status == AppointmentStatus::InTreatment || status == AppointmentStatus::Done;
}

} // namespace

Result<int> linkBegunVisits(Database &database, PersonId therapist, QDate first, QDate last)
{
    ScheduleStore schedule(database);
    const auto entries = schedule.between(first, last);
    if (!entries)
        return fail(entries.error());
    QSet<VisitId> taken;
    for (const DayEntry &entry : *entries) {
        if (entry.appointment.visit)
            taken.insert(*entry.appointment.visit);
    }
    int tied = 0;
    for (const DayEntry &entry : *entries) {
        Appointment appointment = entry.appointment;
        if (appointment.therapist != therapist || !appointment.client || appointment.visit || !hasBegun(appointment.status))
            continue;
        const auto visits = VisitStore(database).newest(*appointment.client, newestVisits);
        if (!visits)
            return fail(visits.error());
        const auto itsOwn = std::ranges::find_if(*visits, [&](const VisitRow &visit) {
            return visit.therapist == therapist && !taken.contains(visit.id) && onTheWall(visit.startedAt, appointment.zone).first == appointment.date;
        });
        if (itsOwn == visits->end())
            continue;
        appointment.visit = itsOwn->id;
        if (auto stored = schedule.change(appointment); !stored)
            return fail(stored.error());
        taken.insert(itsOwn->id);
        ++tied;
    }
    return tied;
}

} // namespace untie
