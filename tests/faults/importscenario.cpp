#include "tests/faults/records.h"

#include "app/clients/clientstore.h"
#include "app/clients/importstore.h"
#include "app/exchange/calendarimportstore.h"
#include "app/exchange/clinicexport.h"
#include "app/exchange/clinicimport.h"
#include "app/schedule/schedulestore.h"
#include "tests/faults/plan.h"

#include <QDir>

#include <algorithm>

namespace untie::faults {

using namespace Qt::StringLiterals;

namespace {

// A file's people, or its appointments, come in pages and are shown nowhere before the last; an even step takes a file in, the odd
// one after it takes the file back. Whatever happens, all of a file is there, or nothing.

constexpr int pages = 2;
constexpr int onAPage = 3;

bool isCalendar(int number)
{
    return number / 2 % 2;
}

QString fileOf(int number)
{
    return (isCalendar(number) ? u"times-%1.ics"_s : u"people-%1.csv"_s).arg(number / 2 * 2);
}

QDate dayOf(int number)
{
    return plannedNow().date().addDays(number / 2 * 2);
}

QList<ImportedClient> peopleOf(int number, int page)
{
    QList<ImportedClient> people;
    for (int i = 0; i < onAPage; ++i) {
        Client client;
        client.given = u"Imported"_s;
        client.family = fileOf(number);
        people.append({client, page * onAPage + i + 1});
    }
    return people;
}

QList<ImportedTime> timesOf(int number, int page)
{
    QList<ImportedTime> times;
    for (int i = 0; i < onAPage; ++i) {
        Appointment block;
        block.id = newId<AppointmentId>();
        block.therapist = ownersId();
        block.date = dayOf(number);
        block.minute = (8 + page * onAPage + i) * 60;
        block.zone = "UTC";
        block.start = QDateTime(block.date, QTime(0, 0), Qt::UTC).addSecs(60 * block.minute);
        block.note = fileOf(number);
        times.append({block, page * onAPage + i + 1});
    }
    return times;
}

/// The import of this step's file that was published and stands.
Result<std::optional<ImportId>> standing(Database &database, int number)
{
    const auto all = ImportStore(database).all();
    if (!all)
        return fail(all.error());
    const auto found = std::ranges::find_if(*all, [&](const ImportRow &row) { return row.file == fileOf(number) && !row.undone; });
    return found == all->end() ? std::nullopt : std::optional(found->id);
}

Result<> takeIn(Database &database, int number)
{
    const auto before = standing(database, number);
    if (!before)
        return fail(before.error());
    if (*before) // a step that failed is done once more
        return {};
    ImportStore store(database);
    const auto import = store.begin(fileOf(number), ownersId(), plannedNow());
    if (!import)
        return fail(import.error());
    for (int page = 0; page < pages; ++page) {
        const auto added = isCalendar(number) ? CalendarImportStore(database).add(*import, {}, timesOf(number, page)) : store.add(*import, peopleOf(number, page));
        if (!added)
            return added;
    }
    return store.publish(*import, {.added = pages * onAPage});
}

Result<> takeBack(Database &database, int number)
{
    const auto import = standing(database, number);
    if (!import)
        return fail(import.error());
    return *import ? withoutValue(ImportStore(database).undo(**import)) : Result<>();
}

void importFiles(Stage &stage)
{
    inSessions(stage, [](OpenClinic &clinic, int number) { return number % 2 == 0 ? takeIn(*clinic.database, number) : takeBack(*clinic.database, number); });
}

/// How much of a file is there.
Result<qsizetype> countOf(Database &database, int number)
{
    if (isCalendar(number)) {
        const auto entries = ScheduleStore(database).between(dayOf(number), dayOf(number));
        return entries ? Result<qsizetype>(entries->size()) : fail(entries.error());
    }
    const auto listed = ClientStore(database).rows();
    return listed ? Result<qsizetype>(std::ranges::count(*listed, fileOf(number), &ClientRow::family)) : fail(listed.error());
}

/// `expected`: whether it is there; nothing where the work was broken off while it was about it.
void verifyFile(Database &database, int number, std::optional<bool> expected, Findings &found)
{
    const auto count = countOf(database, number);
    if (!count)
        found.faults += u"what %1 brought cannot be listed: "_s.arg(fileOf(number)) + textOf(count.error());
    else if (*count != 0 && *count != pages * onAPage)
        found.faults += u"%1 of %2 are there"_s.arg(*count).arg(fileOf(number));
    else if (expected && *expected != (*count > 0))
        found.lost += u"what %1 brought is %2"_s.arg(fileOf(number), *count > 0 ? u"there"_s : u"not there"_s);
}

Findings verifyImports(const Stage &stage, const QList<int> &acknowledged)
{
    return inClinic(stage, [&](OpenClinic &clinic, Findings &found) {
        if (!finishSteps(*clinic.database, found))
            return;
        const int last = acknowledged.isEmpty() ? -1 : acknowledged.constLast();
        for (int number = 0; number < stage.steps; number += 2) {
            std::optional<bool> there = last == number;
            if (last + 1 == number || last + 1 == number + 1)
                there.reset(); // broken off in the middle of it
            verifyFile(*clinic.database, number, there, found);
        }
        compareBeginning(*clinic.database, found);
    });
}

// A whole clinic comes in from the open format: killed between the two vaults, it is simply done again.

bool goOn(qint64, qint64)
{
    return true;
}

QString openFolder(const Stage &stage)
{
    return stage.beside(u"untie-clinic"_s);
}

void prepareOpenClinic(const Stage &stage)
{
    const Stage other{.folder = stage.beside(u"where it comes from"_s)};
    QDir().mkpath(other.folder);
    prepareClinic(other);
    {
        const auto clinic = signIn(other.clinic(), ownersName(), ownersPassword());
        if (!clinic || !exportClinic(*clinic->database, QDir(stage.folder), plannedNow(), goOn) || !createEmptyClinic(stage))
            qFatal("no clinic in the open format");
    }
    QDir(other.folder).removeRecursively();
}

Result<> importAll(Database &database, const Stage &stage)
{
    const auto listed = ClientStore(database).rows();
    if (!listed)
        return fail(listed.error());
    return listed->isEmpty() ? withoutValue(importClinic(database, openFolder(stage), goOn)) : Result<>(); // an error was told, but it was done
}

void importOpenClinic(Stage &stage)
{
    inSessions(stage, [&](OpenClinic &clinic, int) { return importAll(*clinic.database, stage); });
}

Findings verifyOpenClinic(const Stage &stage, const QList<int> &acknowledged)
{
    return inClinic(stage, [&](OpenClinic &clinic, Findings &found) {
        const auto listed = ClientStore(*clinic.database).rows();
        if (!acknowledged.isEmpty() && (!listed || listed->isEmpty()))
            found.lost += u"the whole clinic"_s;
        if (const auto again = importAll(*clinic.database, stage); !again)
            found.faults += u"it does not come in again: "_s + textOf(again.error());
        const auto all = ClientStore(*clinic.database).rows();
        if (!all || all->size() != plannedClients().size())
            found.faults += u"clients are missing"_s;
        compareBeginning(*clinic.database, found);
    });
}

} // namespace

const Scenario importScenario{"import", 18, 4, prepareClinic, importFiles, verifyImports};
const Scenario openImportScenario{"open import", 1, 1, prepareOpenClinic, importOpenClinic, verifyOpenClinic};

} // namespace untie::faults
