#include "app/exchange/importrun.h"

#include "app/clients/clientphotostore.h"
#include "app/clients/clientstore.h"
#include "app/exchange/completed.h"

#include <algorithm>

namespace untie {

namespace {

constexpr qsizetype pageLines = 500;          ///< a few milliseconds
constexpr qsizetype pageLinks = 100;
constexpr qsizetype pageBytes = 2'000'000; ///< of photos

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
        std::optional<ClientPhoto> photo;
        if (line.read.photo) { // in the place of none
            const auto faces = ClientPhotoStore(database).faces({ours->id});
            if (!faces)
                return fail(faces.error());
            if (faces->isEmpty())
                photo = line.read.photo;
        }
        if (whole != *ours || photo)
            completions += {whole, line.read.line, photo};
    }
    return completions;
}

} // namespace

ImportRun::ImportRun(ImportPlan plan, QString file, PersonId by)
    : PagedImport(std::move(file), by)
    , m_plan(std::move(plan))
    , m_fates(m_plan.lines.size(), ImportFate::None)
{
    for (const PlannedLink &link : std::as_const(m_plan.links)) {
        m_added.insert(link.line, newId<ClientId>());
        m_added.insert(link.other, newId<ClientId>());
    }
}

Result<bool> ImportRun::storePage(Database &database, const QDateTime &)
{
    if (m_next == m_plan.lines.size() && m_nextLink < m_plan.links.size()) {
        if (auto linked = storeLinks(database); !linked)
            return fail(linked.error());
        return m_nextLink == m_plan.links.size();
    }
    ImportStore store(database);
    QList<ImportedClient> fresh;
    QList<ImportLine> known;
    const qsizetype first = m_next;
    const qsizetype end = std::min(first + pageLines, m_plan.lines.size());
    qsizetype bytes = 0;
    for (; m_next < end && bytes < pageBytes; ++m_next) {
        const ImportLine &line = m_plan.lines.at(m_next);
        bytes += line.read.photo ? line.read.photo->picture.size() : 0;
        if (line.read.isRefused()) {
            m_fates[m_next] = ImportFate::Refused;
        } else if (line.choice == ImportChoice::Add) {
            m_fates[m_next] = ImportFate::Added;
            fresh += {line.read.client, line.read.line, line.read.photo, line.phone};
            fresh.last().client.id = m_added.value(m_next);
        } else if (line.choice == ImportChoice::Complete && line.like) {
            const auto restriction = ClientStore(database).restriction(*line.like);
            if (!restriction)
                return fail(restriction.error());
            if (!restriction->isEmpty()) { // since it was read
                m_fates[m_next] = ImportFate::LeftOut;
                m_plan.lines[m_next].isRestricted = true;
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
    noteCompleted(*completed, first);
    return m_next == m_plan.lines.size() && m_plan.links.isEmpty();
}

/// Whom somebody in the file has become; none where they were not taken.
ClientId ImportRun::clientOf(qsizetype place) const
{
    switch (m_fates.at(place)) {
    case ImportFate::Added: return m_added.value(place);
    case ImportFate::Completed:
    case ImportFate::NothingNew: return m_plan.lines.at(place).like.value_or(ClientId());
    default: return {};
    }
}

Result<> ImportRun::storeLinks(Database &database)
{
    ImportStore store(database);
    for (const qsizetype end = std::min(m_nextLink + pageLinks, m_plan.links.size()); m_nextLink < end; ++m_nextLink) {
        const PlannedLink &planned = m_plan.links.at(m_nextLink);
        const ClientLink link{clientOf(planned.line), planned.kind, clientOf(planned.other)};
        if (!link.client.isValid() || !link.other.isValid())
            continue;
        const auto linked = store.link(id(), link);
        if (!linked && linked.error().kind != Error::Kind::Invalid && linked.error().kind != Error::Kind::Denied)
            return linked;
        if (!linked)
            m_brokenLinks += {m_plan.lines.at(planned.line).read.line, linked.error().subject};
    }
    return {};
}

/// Of the page that begins there.
void ImportRun::noteCompleted(const QList<qint64> &lines, qsizetype first)
{
    qsizetype place = first; // lines rise
    for (const qint64 line : lines) {
        while (place < m_next && m_plan.lines.at(place).read.line != line)
            ++place;
        if (place < m_next)
            m_fates[place] = ImportFate::Completed;
    }
}

ImportCounts ImportRun::counts() const
{
    const auto count = [this](ImportFate fate) { return int(std::ranges::count(m_fates, fate)); };
    return {count(ImportFate::Added), count(ImportFate::Completed), count(ImportFate::NothingNew) + count(ImportFate::LeftOut), count(ImportFate::Refused)};
}

} // namespace untie
