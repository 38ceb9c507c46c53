#include "app/schedule/appointment.h"

#include <algorithm>
#include <array>

namespace untie {

namespace {

constexpr std::array<std::pair<AppointmentStatus, const char *>, 7> statusIds{{{AppointmentStatus::Booked, "booked"},
                                                                               {AppointmentStatus::Confirmed, "confirmed"},
                                                                               {AppointmentStatus::Arrived, "arrived"},
                                                                               {AppointmentStatus::InTreatment, "in_treatment"},
                                                                               {AppointmentStatus::Done, "done"},
                                                                               {AppointmentStatus::Cancelled, "cancelled"},
                                                                               {AppointmentStatus::NoShow, "no_show"}}};

} // namespace

QString idOf(AppointmentStatus status)
{
    return QString::fromLatin1(std::ranges::find(statusIds, status, &decltype(statusIds)::value_type::first)->second);
}

AppointmentStatus appointmentStatusFromId(const QString &id)
{
    const auto found = std::ranges::find_if(statusIds, [&](const auto &known) { return id == QLatin1StringView(known.second); });
    return found == statusIds.end() ? AppointmentStatus::Booked : found->first;
}

} // namespace untie
