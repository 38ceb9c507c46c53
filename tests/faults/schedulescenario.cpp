#include "tests/faults/records.h"

#include "app/schedule/schedulestore.h"
#include "tests/faults/plan.h"

namespace untie::faults {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 firstAppointment = 5'000'000;
constexpr int ten = 10 * 60;

/// Every third step moves what the one before booked.
bool moves(int step)
{
    return step % 3 == 2;
}

Appointment planned(int step)
{
    const QList<Client> clients = plannedClients();
    Appointment appointment;
    appointment.id = AppointmentId{firstAppointment + step};
    appointment.client = clients[step % clients.size()].id;
    appointment.therapist = ownersId();
    appointment.date = plannedNow().date().addDays(step);
    appointment.minute = ten;
    appointment.zone = "UTC";
    appointment.note = u"step %1"_s.arg(step);
    return appointment;
}

Appointment moved(int step)
{
    Appointment appointment = planned(step - 1);
    appointment.rev = 1;
    appointment.minute += 60;
    return appointment;
}

// Booking and moving appointments.

void keepCalendar(Stage &stage)
{
    inSessions(stage, [](OpenClinic &clinic, int step) -> Result<> {
        ScheduleStore schedule(*clinic.database);
        return withoutValue(moves(step) ? schedule.change(moved(step)) : schedule.book(planned(step)));
    });
}

Findings verifyCalendar(const Stage &stage, const QList<int> &acknowledged)
{
    return inClinic(stage, [&](OpenClinic &clinic, Findings &found) {
        const ScheduleStore schedule(*clinic.database);
        for (const int step : acknowledged) {
            const int booked = moves(step) ? step - 1 : step;
            const auto stored = schedule.find(planned(booked).id);
            if (!stored) {
                found.lost += u"appointment of step %1"_s.arg(booked);
                continue;
            }
            const Appointment &there = stored->appointment;
            if (moves(step) && there.minute != moved(step).minute)
                found.lost += u"that step %1 moved an appointment"_s.arg(step);
            const Appointment wanted = there.minute == ten ? planned(booked) : moved(booked + 1);
            if (there.date != wanted.date || there.minute != wanted.minute || there.client != wanted.client || there.note != wanted.note
                || there.start != QDateTime(wanted.date, QTime(0, 0), Qt::UTC).addSecs(60 * wanted.minute))
                found.faults += u"appointment of step %1 is not what was booked"_s.arg(booked);
        }
    });
}

} // namespace

const QList<Scenario> &scheduleScenarios()
{
    static const QList<Scenario> all{{"appointments", 45, 6, prepareClinic, keepCalendar, verifyCalendar}};
    return all;
}

} // namespace untie::faults
