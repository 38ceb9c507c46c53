#include "app/schedule/visitdone.h"

#include "app/schedule/appointmentrules.h"
#include "app/schedule/schedulestore.h"

namespace untie {

using namespace Qt::StringLiterals;

namespace {

Result<> finish(Database &database, const PendingStep &step)
{
    const QDate day = QDate::fromString(step.payload, Qt::ISODate);
    if (!day.isValid())
        return fail(Error::Kind::Corrupt, u"the day of a signed visit"_s);
    ScheduleStore schedule(database);
    const auto entries = schedule.between(day, day);
    if (!entries)
        return fail(entries.error());
    for (const DayEntry &entry : *entries) {
        const Appointment &appointment = entry.appointment;
        if (appointment.visit == VisitId{step.subject} && mayBecome(appointment.status, AppointmentStatus::Done)) {
            if (const auto done = schedule.change(withStatus(appointment, AppointmentStatus::Done)); !done)
                return fail(done.error());
        }
    }
    return {};
}

} // namespace

PendingStep visitDone(VisitId visit, QDate day)
{
    return {makeId(), visitDoneStep().kind, visit.value, day.toString(Qt::ISODate)};
}

const StepKind &visitDoneStep()
{
    static const StepKind kind{u"schedule.done"_s, finish};
    return kind;
}

} // namespace untie
