#include "app/exchange/calendarplan.h"
#include "app/schedule/appointmentrules.h"
#include "app/schedule/recurrence.h"
#include "app/schedule/walltime.h"
#include "tests/fuzz/sane.h"

#include <cstdint>

using namespace untie;
using namespace Qt::StringLiterals;

namespace {

CalendarGround ground()
{
    Person marta;
    marta.id = PersonId{1};
    marta.name = u"Marta Keller"_s;
    Client anna;
    anna.id = ClientId{2};
    anna.given = u"Anna"_s;
    anna.family = u"Perez"_s;
    anna.email = u"anna@example.org"_s;
    return {"Europe/Berlin", QDateTime({2026, 3, 1}, {9, 0}, Qt::UTC), {marta}, {}, ClientsByName({anna}, u"DE"_s)};
}

} // namespace

/// Whatever a calendar holds: what is not refused can be stored, and what is says why.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const CalendarGround read = ground();
    const auto plan = readCalendar(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)), read, [](qint64, qint64) { return true; });
    mustHold(plan.has_value());
    qint64 above = 0;
    for (const EventLine &line : plan->lines) {
        mustHold(line.line > above);
        above = line.line;
        mustHold(line.refused == line.times.isEmpty() && (!line.refused || !line.problems.isEmpty()));
        mustHold(line.rule.isEmpty() || isRule(line.rule));
        mustHold(line.times.size() <= mostTimes);
        QDateTime before;
        QDate dayBefore;
        for (Appointment time : line.times) {
            mustHold(!before.isValid() || before <= time.start);
            before = time.start;
            time.therapist = read.people.constFirst().id;
            mustHold(problemsOf(time).isEmpty() && tidied(time) == time && placed(time) == time);
            if (time.seriesDay) { // the table has each day of a series once
                mustHold(!line.rule.isEmpty() && (!dayBefore.isValid() || dayBefore < *time.seriesDay));
                dayBefore = *time.seriesDay;
            }
        }
    }
    return 0;
}
