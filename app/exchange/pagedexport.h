#pragma once

#include "app/common/result.h"

#include <functional>

namespace untie {

class Database;

/// Something large that leaves as a file or a folder, written in pieces of some ten milliseconds, so that no save on the storage
/// thread waits behind it. It gets its name once all of it is on the disk; destroyed before, it leaves nothing.
class PagedExport
{
public:
    PagedExport() = default;
    virtual ~PagedExport() = default;
    PagedExport(const PagedExport &) = delete;
    PagedExport &operator=(const PagedExport &) = delete;

    /// Writes on; true when all is done.
    virtual Result<bool> step(Database &database) = 0;
    virtual qint64 done() const = 0; ///< of total()
    virtual qint64 total() const = 0; ///< 0 before the first step
    virtual QString path() const = 0; ///< of what is made
};

/// False where the work is to stop; `done` of `all` pieces, whatever those are.
using ExportProgress = std::function<bool(qint64 done, qint64 all)>;

/// Writes all of it, for whoever has nothing else to do meanwhile; gives its path. Unavailable where it was stopped.
Result<QString> writeWhole(PagedExport &what, Database &database, const ExportProgress &progress = {});

} // namespace untie
