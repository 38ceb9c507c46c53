#pragma once

#include "app/clients/client.h"
#include "app/documents/stationery.h"
#include "app/schedule/conflict.h"

namespace untie {

class Translator;

/// What a client's list of appointments is made of.
struct AppointmentListSource
{
    Client client;
    ClinicProfile clinic;
    ScheduleNames names;
    QList<Appointment> appointments; ///< soonest first
};

/// The appointments that a client takes home: when, what, with whom. Cancelled ones are left out; the desk's notes never
/// stand there.
Document appointmentList(const AppointmentListSource &source, QDate today, const Translator &words, const Stationery &stationery);

} // namespace untie
