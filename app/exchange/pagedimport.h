#pragma once

#include "app/clients/importstore.h"
#include "app/exchange/importplan.h"

namespace untie {

/// Carries an import out, a page at a time, so that other work on the storage thread goes on between two steps. What is
/// not run to its end is taken away at the next unlock.
class PagedImport
{
public:
    virtual ~PagedImport() = default;

    /// Stores the next page; true when all is stored and published.
    Result<bool> step(Database &database, const QDateTime &now);
    /// Takes back what was stored so far.
    Result<> stop(Database &database);

    virtual qsizetype done() const = 0; ///< lines of the plan, of total()
    virtual qsizetype total() const = 0;
    virtual ImportCounts counts() const = 0; ///< of what is done
    ImportId id() const { return m_import; }

protected:
    /// `file` is its name without the folder.
    PagedImport(QString file, PersonId by);
    PagedImport(const PagedImport &) = default;

    /// Stores some lines for id(); true when those were the last.
    virtual Result<bool> storePage(Database &database, const QDateTime &now) = 0;

private:
    QString m_file;
    PersonId m_by;
    ImportId m_import; ///< once it is begun
};

/// Stores all of it, for whoever has nothing else to do meanwhile. Unavailable where `progress` stopped it: then, and where
/// something failed, what had been stored is taken back.
Result<ImportCounts> storeWhole(PagedImport &what, Database &database, const ImportProgress &progress);

} // namespace untie
