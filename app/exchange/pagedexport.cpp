#include "app/exchange/pagedexport.h"

namespace untie {

using namespace Qt::StringLiterals;

Result<QString> writeWhole(PagedExport &what, Database &database, const ExportProgress &progress)
{
    for (;;) {
        const auto done = what.step(database);
        if (!done)
            return fail(done.error());
        if (*done)
            return what.path();
        if (progress && !progress(what.done(), what.total()))
            return fail(Error::Kind::Unavailable, u"stopped"_s);
    }
}

} // namespace untie
