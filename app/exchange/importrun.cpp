#include "app/exchange/importrun.h"

#include "app/clients/clientstore.h"
#include "app/exchange/completed.h"

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
    : m_plan(std::move(plan))
    , m_file(std::move(file))
    , m_by(by)
{
}

Result<bool> ImportRun::step(Database &database, const QDateTime &now)
{
    ImportStore store(database);
    if (!m_import.isValid()) {
        const auto begun = store.begin(m_file, m_by, now);
        if (!begun)
            return fail(begun.error());
        m_import = *begun;
    }
    QList<ImportedClient> fresh;
    QList<ImportLine> known;
    const qsizetype end = std::min(m_next + pageLines, m_plan.lines.size());
    for (; m_next < end; ++m_next) {
        const ImportLine &line = m_plan.lines.at(m_next);
        if (line.read.isRefused())
            ++m_counts.refused;
        else if (line.choice == ImportChoice::Add)
            fresh += {line.read.client, line.read.line};
        else if (line.choice == ImportChoice::Complete && line.like)
            known += line;
        else
            ++m_counts.leftOut;
    }
    if (auto added = store.add(m_import, fresh); !added)
        return fail(added.error());
    m_counts.added += static_cast<int>(fresh.size());
    const auto whole = completions(database, known);
    if (!whole)
        return fail(whole.error());
    const auto completed = store.complete(m_import, *whole);
    if (!completed)
        return fail(completed.error());
    m_counts.completed += *completed;
    m_counts.leftOut += static_cast<int>(known.size()) - *completed;
    if (m_next < m_plan.lines.size())
        return false;
    if (auto published = store.publish(m_import, m_counts); !published)
        return fail(published.error());
    return true;
}

Result<> ImportRun::stop(Database &database)
{
    if (!m_import.isValid())
        return {};
    const auto undone = ImportStore(database).undo(m_import);
    return undone ? Result<>() : fail(undone.error());
}

} // namespace untie
