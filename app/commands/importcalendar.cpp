#include "app/commands/importcalendar.h"

#include "app/commands/clinicoptions.h"
#include "app/common/text.h"
#include "app/exchange/calendarrun.h"

#include <QCoreApplication>

#include <algorithm>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

Result<PersonId> ownerOf(const CalendarPlan &plan, const QList<Person> &people, const QString &name)
{
    if (name.isEmpty() && plan.owner)
        return *plan.owner;
    const auto person = std::ranges::find_if(people, [&name](const Person &one) { return one.active && folded(one.name) == folded(name); });
    if (!name.isEmpty() && person != people.end())
        return person->id;
    QStringList names;
    for (const Person &one : people) {
        if (one.active)
            names += one.name;
    }
    return fail(Error::Kind::Invalid, u"nobody owns the calendar"_s,
                QCoreApplication::translate("import", "Whose calendar is it? Say --therapist with one of: %1.").arg(names.join(u", "_s)));
}

/// Every line with something to know about it, as compilers write it.
void tellProblems(const CalendarPlan &plan, const QString &file, CommandIo &io)
{
    const auto tell = [&](qint64 line, const QString &sentence) { io.out << file << ':' << line << ": " << sentence << '\n'; };
    for (const EventLine &line : plan.lines) {
        for (const QString &problem : line.problems)
            tell(line.line, problem);
        if (line.taken > 0)
            tell(line.line, QCoreApplication::translate("import", "%1 of %2 times are not free and are left out.").arg(line.taken).arg(line.times.size()));
        if (!line.refused && line.choice == EventChoice::Block && line.couldBe.isEmpty())
            tell(line.line, QCoreApplication::translate("import", "Nobody of the clients is named in “%1”; the time is blocked.").arg(line.title));
    }
    for (const BrokenPlace &place : plan.broken)
        tell(place.line, place.sentence);
}

ImportCounts planned(const CalendarPlan &plan)
{
    qsizetype all = 0;
    for (const EventLine &line : plan.lines)
        all += line.refused ? 0 : line.times.size();
    return {int(plan.times()), 0, int(all - plan.times()), int(plan.refused())};
}

} // namespace

Result<ImportCounts> takeCalendar(OpenClinic &clinic, const CalendarToTake &calendar, const ImportProgress &reading, const ImportProgress &storing, CommandIo &io)
{
    const CalendarImportStore store(*clinic.database);
    const auto ground = store.ground();
    if (!ground)
        return fail(ground.error());
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const CalendarGround readFor{ground->zone, now, ground->people, ground->services, ClientsByName(ground->clients, ground->country),
                               ClientsByName(ground->restricted, ground->country)};
    auto plan = readCalendar(calendar.file.bytes, readFor, reading);
    if (!plan)
        return fail(plan.error());
    const auto owner = ownerOf(*plan, ground->people, calendar.therapist);
    if (!owner)
        return fail(owner.error());
    plan->owner = *owner;
    const auto busy = store.busy(plan->days());
    if (!busy)
        return fail(busy.error());
    markTaken(*plan, *busy);
    tellProblems(*plan, calendar.file.name, io);
    if (calendar.isDryRun)
        return planned(*plan);
    CalendarRun run(std::move(*plan), *busy, calendar.file.name, clinic.session.person);
    return storeWhole(run, *clinic.database, storing);
}

} // namespace untie
