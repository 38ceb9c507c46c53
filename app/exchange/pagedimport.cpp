#include "app/exchange/pagedimport.h"

#include <utility>

namespace untie {

using namespace Qt::StringLiterals;

PagedImport::PagedImport(QString file, PersonId by)
    : m_file(std::move(file))
    , m_by(by)
{
}

Result<bool> PagedImport::step(Database &database, const QDateTime &now)
{
    if (!m_import.isValid()) {
        const auto begun = ImportStore(database).begin(m_file, m_by, now);
        if (!begun)
            return fail(begun.error());
        m_import = *begun;
    }
    const auto wasLast = storePage(database, now);
    if (!wasLast)
        return fail(wasLast.error());
    if (!*wasLast)
        return false;
    if (auto published = ImportStore(database).publish(m_import, counts()); !published)
        return fail(published.error());
    return true;
}

Result<> PagedImport::stop(Database &database)
{
    if (!m_import.isValid())
        return {};
    const auto undone = ImportStore(database).undo(m_import);
    return undone ? Result<>() : fail(undone.error());
}

Result<ImportCounts> storeWhole(PagedImport &what, Database &database, const ImportProgress &progress)
{
    for (;;) {
        const auto done = what.step(database, QDateTime::currentDateTimeUtc());
        if (done && *done)
            return what.counts();
        if (done && progress(what.done(), what.total()))
            continue;
        if (auto stopped = what.stop(database); !stopped)
            return fail(stopped.error());
        return done ? fail(Error::Kind::Unavailable, u"stopped"_s) : fail(done.error());
    }
}

} // namespace untie
