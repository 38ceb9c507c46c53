#include "app/exchange/importrun.h"

#include "app/clients/clientstore.h"
#include "app/exchange/completed.h"

#include <algorithm>

namespace untie {

namespace {

constexpr qsizetype pageLines = 500; ///< a few milliseconds

/// Our clients with what the page knows besides.
Result<QList<ImportedClient>> completions(Database &database, const QList<ImportLine> &lines)
{
    QList<ImportedClient> completions;
    for (const ImportLine &line : lines) {
        const auto ours = ClientStore(database).find(*line.like);
        if (!ours && ours.error().kind != Error::Kind::NotFound)
            return fail(ours.error());
        if (!ours)
            continue;
        const Client whole = completed(*ours, line.read.client);
        if (whole != *ours)
            completions += {whole, line.read.line};
    }
    return completions;
}

} // namespace

ImportRun::ImportRun(ImportPlan plan, QString file, PersonId by)
    : PagedImport(std::move(file), by)
    , m_plan(std::move(plan))
    , m_fates(m_plan.lines.size(), ImportFate::None)
{
}

Result<bool> ImportRun::storePage(Database &database, const QDateTime &)
{
    ImportStore store(database);
    QList<ImportedClient> fresh;
    QList<ImportLine> known;
    const qsizetype end = std::min(m_next + pageLines, m_plan.lines.size());
    for (; m_next < end; ++m_next) {
        const ImportLine &line = m_plan.lines.at(m_next);
        if (line.read.isRefused()) {
            m_fates[m_next] = ImportFate::Refused;
        } else if (line.choice == ImportChoice::Add) {
            m_fates[m_next] = ImportFate::Added;
            fresh += {line.read.client, line.read.line};
        } else if (line.choice == ImportChoice::Complete && line.like) {
            const auto restriction = ClientStore(database).restriction(*line.like);
            if (!restriction)
                return fail(restriction.error());
            if (!restriction->isEmpty()) { // nobody works with them
                m_fates[m_next] = ImportFate::LeftOut;
                continue;
            }
            m_fates[m_next] = ImportFate::NothingNew; // until it is known
            known += line;
        } else {
            m_fates[m_next] = ImportFate::LeftOut;
        }
    }
    if (auto added = store.add(id(), fresh); !added)
        return fail(added.error());
    const auto whole = completions(database, known);
    if (!whole)
        return fail(whole.error());
    const auto completed = store.complete(id(), *whole);
    if (!completed)
        return fail(completed.error());
    noteCompleted(*completed, end);
    return m_next == m_plan.lines.size();
}

/// Of the page that ends there.
void ImportRun::noteCompleted(const QList<qint64> &lines, qsizetype end)
{
    qsizetype place = std::max<qsizetype>(end - pageLines, 0); // lines rise
    for (const qint64 line : lines) {
        while (place < end && m_plan.lines.at(place).read.line != line)
            ++place;
        if (place < end)
            m_fates[place] = ImportFate::Completed;
    }
}

ImportCounts ImportRun::counts() const
{
    const auto count = [this](ImportFate fate) { return int(std::ranges::count(m_fates, fate)); };
    return {count(ImportFate::Added), count(ImportFate::Completed), count(ImportFate::NothingNew) + count(ImportFate::LeftOut), count(ImportFate::Refused)};
}

} // namespace untie
