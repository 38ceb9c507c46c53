#include "tests/faults/records.h"

#include "app/clients/clientstore.h"
#include "app/clients/importstore.h"
#include "app/keeping/atunlock.h"
#include "tests/faults/plan.h"

#include <algorithm>

namespace untie::faults {

using namespace Qt::StringLiterals;

namespace {

// A file's people come in pages and are nobody's clients before the last; an even step takes a file in, the odd one after
// it takes the file back. Whatever happens, all of a file's people are there, or none.

constexpr int pages = 2;
constexpr int onAPage = 3;

QString fileOf(int number)
{
    return u"people-%1.csv"_s.arg(number / 2 * 2);
}

QList<ImportedClient> pageOf(int number, int page)
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
        if (auto added = store.add(*import, pageOf(number, page)); !added)
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

void importPeople(Stage &stage)
{
    inSessions(stage, [](OpenClinic &clinic, int number) { return number % 2 == 0 ? takeIn(*clinic.database, number) : takeBack(*clinic.database, number); });
}

/// `expected`: whether they are there; nothing where the work was broken off while it was about them.
void verifyFile(const QList<ClientRow> &listed, int number, std::optional<bool> expected, Findings &found)
{
    const auto people = std::ranges::count(listed, fileOf(number), &ClientRow::family);
    if (people != 0 && people != pages * onAPage)
        found.faults += u"%1 of the people of %2 are there"_s.arg(people).arg(fileOf(number));
    else if (expected && *expected != (people > 0))
        found.lost += u"the people of %1 are %2"_s.arg(fileOf(number), people > 0 ? u"there"_s : u"not there"_s);
}

Findings verifyImports(const Stage &stage, const QList<int> &acknowledged)
{
    return inClinic(stage, [&](OpenClinic &clinic, Findings &found) {
        const auto steps = PendingSteps(*clinic.database).finishAll(stepKinds());
        const auto listed = ClientStore(*clinic.database).rows();
        if (!steps || !steps->left.isEmpty() || !listed) {
            found.faults += u"what was left of imports cannot be taken away"_s;
            return;
        }
        const int last = acknowledged.isEmpty() ? -1 : acknowledged.constLast();
        for (int number = 0; number < stage.steps; number += 2) {
            std::optional<bool> there = last == number;
            if (last + 1 == number || last + 1 == number + 1)
                there.reset(); // broken off in the middle of it
            verifyFile(*listed, number, there, found);
        }
        compareBeginning(*clinic.database, found);
    });
}

} // namespace

const QList<Scenario> &importScenarios()
{
    static const QList<Scenario> all{{"import", 18, 4, prepareClinic, importPeople, verifyImports}};
    return all;
}

} // namespace untie::faults
