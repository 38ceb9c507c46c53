#include "app/schedule/handingon.h"

#include "app/schedule/hoursrules.h"
#include "app/schedule/schedulestore.h"

namespace untie {

Result<HandedOn> handOn(Database &database, const QList<Appointment> &appointments, PersonId to, const WorkingHours &hours, const Holidays &holidays)
{
    ScheduleStore store(database);
    HandedOn done;
    for (const Appointment &appointment : appointments) {
        Appointment theirs = appointment;
        theirs.therapist = to;
        const auto conflicts = store.conflicts(theirs);
        if (!conflicts)
            return fail(conflicts.error());
        if (conflicts->isEmpty() && !againstHours(theirs, hours, holidays))
            done.change.steps.append({appointment, theirs});
        else
            ++done.left;
    }
    if (done.change.steps.isEmpty())
        return done;
    auto stored = store.apply(done.change);
    if (!stored)
        return fail(stored.error());
    done.change = std::move(*stored);
    return done;
}

} // namespace untie
