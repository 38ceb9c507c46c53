#pragma once

#include "app/exchange/calendarplan.h"

#include <memory>

namespace untie {

/// What is gathered until the import of a calendar is carried out. It goes with the page.
struct CalendarDraft
{
    QByteArray bytes = {};
    QString file = {}; ///< its name without the folder
    std::shared_ptr<CalendarPlan> plan = {}; ///< once all of it was read; shown and changed by one step
    BusyTimes busy = {};          ///< when anybody is not free on its days
    QList<Person> people = {};    ///< who work here
    ClientsByName clients = {};   ///< for their names
};

} // namespace untie
