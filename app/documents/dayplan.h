#pragma once

#include "app/documents/stationery.h"
#include "app/schedule/conflict.h"
#include "app/settings/workinghours.h"

namespace untie {

class Translator;

/// How much of a day's appointments is printed: what a room's door may show, or what the desk needs in hand.
enum class DayPlanDetail {
    Brief, ///< times, first names and rooms
    Full   ///< names, services, telephone numbers, the desk's notes, statuses
};

/// What a day plan is made of.
struct DayPlanSource
{
    QString clinic;               ///< its name
    QDate day;
    QList<PersonId> therapists;   ///< in the order in which they are printed
    QList<DayEntry> entries;      ///< of that day, in the order in which they begin
    QHash<ClientId, QString> phones;
    ScheduleNames names;
};

/// The day plan, a part for each therapist, over as many pages as it takes. What is cancelled is left out.
Document dayPlan(const DayPlanSource &source, DayPlanDetail detail, const Translator &words, const Stationery &stationery);

} // namespace untie
