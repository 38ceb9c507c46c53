#pragma once

#include "app/documents/paper.h"

#include <QString>

#include <functional>

namespace untie {

/// Which printer and paper a kind of document was printed with last on this computer; where that is kept, the shell knows.
/// Nothing of any client.
struct PrintMemory
{
    std::function<QString(const QString &key)> read = {};
    std::function<void(const QString &key, const QString &value)> write = {};
    std::function<QString()> country = {}; ///< the clinic's (ISO 3166)

    /// The one that is usual in the clinic's country where nothing is remembered.
    Paper paperFor(const QString &kind) const;
    void rememberPaper(const QString &kind, Paper paper) const;
    /// Empty: the system's own choice.
    QString printerFor(const QString &kind) const;
    void rememberPrinter(const QString &kind, const QString &printer) const;
};

} // namespace untie
